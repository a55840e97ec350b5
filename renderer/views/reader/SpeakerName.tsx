import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, Speaker } from '../../../workspace/contract/project';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { perform } from '../../state/perform';
import { useLooking } from '../../state/selection';
import type { Person } from './people';
import { useReader } from './reader-store';

interface Props {
  readonly project: ProjectState;
  readonly transcript: TranscriptId;
  readonly person: Person | undefined;
  /** As printed; undefined where no label stands. */
  readonly label: string | undefined;
  readonly turn: number;
}

/** Who speaks, in the gutter at the beginning of a turn; a menu to say who it is. */
export function SpeakerName({ project, transcript, person, label, turn }: Props) {
  const speaker = person?.speaker;
  const isPerson = speaker?.kind === 'person';
  return (
    <div className="reader-who">
      {person && speaker ? (
        <Dropdown entries={entries(project, transcript, person, label)}>
          <button
            type="button"
            className={isPerson ? `reader-name speaker-c${person.colour}` : 'reader-name muted'}
          >
            {speaker.name}
          </button>
        </Dropdown>
      ) : (
        <span className="reader-name muted">{label ?? 'Nobody named'}</span>
      )}
      <span className="num">
        {speaker && !isPerson ? 'not a person' : speaker?.role}
        {(speaker?.role !== undefined || speaker?.kind === 'generic') && <br />}
        turn {turn.toLocaleString('en')}
      </span>
    </div>
  );
}

function entries(
  project: ProjectState,
  transcript: TranscriptId,
  { speaker }: Person,
  label: string | undefined,
): readonly MenuEntry[] {
  const { id, name, kind } = speaker;
  const look: MenuEntry = {
    kind: 'item',
    text: `Look only at ${name}`,
    run: () => useLooking.getState().hear([id]),
  };
  if (project.readOnly) return [look];
  const others = project.speakers.filter((other) => other.id !== id);
  return [
    look,
    { kind: 'line' },
    {
      kind: 'item',
      text: 'Name, role and labels…',
      run: () => useReader.setState({ speakersOpen: true }),
    },
    {
      kind: 'more',
      text: 'Is the same as',
      entries: others.map((other) => ({
        kind: 'item',
        text: other.name,
        run: () =>
          void perform(
            'speaker.merge',
            { from: [id], into: other.id },
            { said: `“${name}” and “${other.name}” are one speaker now` },
          ),
      })),
    },
    ...(label === undefined ? [] : [labelEntry(transcript, label, others)]),
    {
      kind: 'choice',
      text: 'A person',
      checked: kind === 'person',
      run: () =>
        void perform(
          'speaker.edit',
          { id, kind: kind === 'person' ? 'generic' : 'person' },
          { said: kind === 'person' ? `“${name}” is not a person` : `“${name}” is a person` },
        ),
    },
  ];
}

const labelEntry = (transcript: TranscriptId, label: string, others: readonly Speaker[]): MenuEntry => ({
  kind: 'more',
  text: `“${label}” is here`,
  entries: others.map((other) => ({
    kind: 'item',
    text: other.name,
    run: () =>
      void perform(
        'transcript.setSpeaker',
        { id: transcript, label, speaker: other.id },
        { said: `“${label}” is ${other.name} in this speech` },
      ),
  })),
});
