import type { ProjectState } from '../../workspace/contract/project';
import { IconButton } from '../design/Button';
import { Chip } from '../design/Chip';
import { Dropdown } from '../design/Menu';
import { showDialog } from '../state/dialogs';
import { useQuery } from '../state/query';
import { useLooking, useSelection } from '../state/selection';
import { describeFailure } from '../text/failures';
import { countOf } from '../text/numbers';
import { SavedViews } from './SavedViews';
import { filterEntries } from './selection-menu';
import {
  lookingChips,
  restrictionChips,
  speakerChips,
  wholeText,
  type RestrictionChip,
} from './selection-model';
import './SelectionBar.css';

/** What every view looks at, as chips that can be taken away, and how much that is. */
export function SelectionBar({ project }: { readonly project: ProjectState }) {
  const looking = useLooking();
  const { lookAt, hear } = looking;
  const selection = useSelection();
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
        {restrictionChips(looking).map((chip) => (
          <Restricts key={chip.id} chip={chip} />
        ))}
        <Dropdown entries={() => filterEntries(project, selection)}>
          <IconButton icon="add" label="Add a filter" small />
        </Dropdown>
      </div>
      <span
        className="selection-total strong num"
        title={size.failure && describeFailure(size.failure).sentence}
      >
        {size.value &&
          `${countOf(size.value.speeches, 'speech', 'speeches')} · ${countOf(size.value.words, 'word')}`}
      </span>
      <SavedViews project={project} selection={selection} />
    </div>
  );
}

/** Where a restriction is changed. */
const dialogs: Readonly<Partial<Record<RestrictionChip['id'], 'dates' | 'said'>>> = {
  dates: 'dates',
  search: 'said',
};

/** Pressed, a chip opens what it was made with; taken away, its restriction goes. */
function Restricts({ chip: { id, text, remove } }: { readonly chip: RestrictionChip }) {
  const { restrict, kinds } = useLooking();
  const dialog = dialogs[id];
  const without = (): void => {
    if (id === 'kinds') restrict({ kinds: kinds === undefined ? wholeText : ['speech'] });
    else restrict({ [id]: undefined });
  };
  return (
    <Chip
      removeLabel={remove}
      onRemove={without}
      {...(dialog && { onPress: () => showDialog({ kind: dialog }) })}
    >
      {text}
    </Chip>
  );
}
