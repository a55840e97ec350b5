import type { ProjectState, Speaker, TranscriptText } from '../../../workspace/contract/project';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { perform } from '../../state/perform';
import { useLooking } from '../../state/selection';
import { askWho, joinTurn } from './actions';
import type { Person } from './people';
import { useReader } from './reader-store';

interface Props {
  readonly project: ProjectState;
  readonly text: TranscriptText;
  /** Where its words begin; undefined for a label without words. */
  readonly at: number | undefined;
  readonly person: Person | undefined;
  /** As printed; undefined where no label stands. */
  readonly label: string | undefined;
  readonly turn: number;
}

/** Who speaks, in the gutter at the beginning of a turn; a menu to say who it is. */
export function SpeakerName({ project, text, at, person, label, turn }: Props) {
  const speaker = person?.speaker;
  const isPerson = speaker?.kind === 'person';
  const about = speaker && !isPerson ? 'not a person' : describeOffice(speaker);
  return (
    <div className="reader-who">
      {person && speaker ? (
        <Dropdown
          entries={[
            ...personEntries(project, person),
            ...(project.readOnly ? [] : turnEntries(text, at, turn)),
          ]}
        >
          <button
            type="button"
            className={isPerson ? `reader-name speaker-c${person.colour}` : 'reader-name muted'}
          >
            {speaker.name}
          </button>
        </Dropdown>
      ) : project.readOnly || at === undefined ? (
        <span className="reader-name muted">{label ?? 'Nobody named'}</span>
      ) : (
        <Dropdown entries={turnEntries(text, at, turn, 'Say who speaks here…')}>
          <button type="button" className="reader-name muted">
            {label ?? 'Nobody named'}
          </button>
        </Dropdown>
      )}
      <span className="num">
        {about}
        {about !== '' && <br />}
        turn {turn.toLocaleString('en')}
      </span>
    </div>
  );
}

/** `Minister, Harbour List` */
const describeOffice = (speaker: Speaker | undefined): string =>
  [speaker?.role, speaker?.party].filter((part) => part !== undefined).join(', ');

function personEntries(project: ProjectState, { speaker }: Person): readonly MenuEntry[] {
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

/** What becomes of this turn; `who` asks for its speaker. */
function turnEntries(
  text: TranscriptText,
  at: number | undefined,
  turn: number,
  who = 'Somebody else speaks here…',
): readonly MenuEntry[] {
  if (at === undefined) return [];
  const join: MenuEntry = {
    kind: 'item',
    text: 'Join with the turn before',
    run: () => void joinTurn(text.id, at),
  };
  return [
    { kind: 'line' },
    { kind: 'item', text: who, run: () => void askWho(text, at) },
    ...(turn > 1 ? [join] : []),
  ];
}
