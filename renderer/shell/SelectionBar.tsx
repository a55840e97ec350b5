import type { ProjectState } from '../../workspace/contract/project';
import { Button, IconButton } from '../design/Button';
import { Chip } from '../design/Chip';
import { Dropdown, type MenuEntry } from '../design/Menu';
import { showDialog } from '../state/dialogs';
import { useQuery } from '../state/query';
import { useLooking, useSelectedTranscripts, useSelection } from '../state/selection';
import { countOf } from '../text/numbers';
import { lookingChips, speakerChips } from './selection-model';
import './SelectionBar.css';

/** What every view looks at, as chips that can be taken away, and how much that is. */
export function SelectionBar({ project }: { readonly project: ProjectState }) {
  const { lookAt, hear, setWholeText, wholeText } = useLooking();
  const selection = useSelection();
  const transcripts = useSelectedTranscripts();
  const size = useQuery('selection.size', { selection });
  const restricted = selection.transcripts !== undefined;
  const speakers = selection.speakers ?? [];
  return (
    <div className="bar selection-bar" role="toolbar" aria-label="Selection">
      <span className="selection-label">Looking at</span>
      <div className="selection-chips">
        {lookingChips(project, selection.transcripts).map(({ id, text, without }) => (
          <Chip
            key={id}
            removeLabel={`Do not restrict to ${text}`}
            {...(restricted ? { onRemove: () => lookAt(without) } : {})}
          >
            {text}
          </Chip>
        ))}
        {speakerChips(project, speakers).map(({ id, text, colour }) => (
          <Chip
            key={id}
            colour={colour}
            removeLabel={`Take ${text} away`}
            onRemove={() => hear(speakers.filter((other) => other !== id))}
          >
            {text}
          </Chip>
        ))}
        <Chip
          removeLabel={wholeText ? 'Speech only' : 'Look at the whole text'}
          onRemove={() => setWholeText(!wholeText)}
        >
          {wholeText ? 'Whole text' : 'Speech only'}
        </Chip>
        <Dropdown entries={addEntries(project, selection)}>
          <IconButton icon="add" label="Add a filter" small />
        </Dropdown>
      </div>
      <span className="selection-total strong num">
        {size.value &&
          `${countOf(size.value.speeches, 'speech', 'speeches')} · ${countOf(size.value.words, 'word')}`}
      </span>
      {restricted && !project.readOnly && (
        <Button
          kind="plain"
          small
          onClick={() => showDialog({ kind: 'name-set', transcripts: transcripts.map(({ id }) => id) })}
        >
          Save as set
        </Button>
      )}
    </div>
  );
}

function addEntries(project: ProjectState, selection: ReturnType<typeof useSelection>): readonly MenuEntry[] {
  const { lookAt, hear, setWholeText, wholeText } = useLooking.getState();
  const now = selection.transcripts ?? [];
  const heard = selection.speakers ?? [];
  const persons = [...project.speakers].sort((a, b) => b.words - a.words).slice(0, 200);
  return [
    ...(project.sets.length > 0 ? [{ kind: 'heading', text: 'Sets' } as const] : []),
    ...project.sets.map((set): MenuEntry => ({
      kind: 'choice',
      text: set.name,
      note: countOf(set.transcripts.length, 'speech', 'speeches'),
      stay: true,
      checked:
        selection.transcripts !== undefined &&
        set.transcripts.length > 0 &&
        set.transcripts.every((id) => now.includes(id)),
      run: () => {
        const inside = selection.transcripts !== undefined && set.transcripts.every((id) => now.includes(id));
        const rest = now.filter((id) => !set.transcripts.includes(id));
        lookAt(inside ? (rest.length > 0 ? rest : undefined) : [...now, ...set.transcripts]);
      },
    })),
    { kind: 'heading', text: 'Speakers' },
    ...persons.map((speaker): MenuEntry => ({
      kind: 'choice',
      text: speaker.name,
      note: countOf(speaker.words, 'word'),
      stay: true,
      checked: heard.includes(speaker.id),
      run: () =>
        hear(heard.includes(speaker.id) ? heard.filter((id) => id !== speaker.id) : [...heard, speaker.id]),
    })),
    { kind: 'line' },
    {
      kind: 'choice',
      text: 'Titles, summaries, events and insertions too',
      checked: wholeText,
      run: () => setWholeText(!wholeText),
    },
  ];
}
