import type { ProjectState, SavedView } from '../../workspace/contract/project';
import { Icon } from '../design/Icon';
import { Dropdown, type MenuEntry } from '../design/Menu';
import '../design/Pick.css';
import { showDialog } from '../state/dialogs';
import { perform } from '../state/perform';
import { selectionNow, showSaved, viewNow } from '../state/saved-views';
import type { useSelection } from '../state/selection';

interface Props {
  readonly project: ProjectState;
  readonly selection: ReturnType<typeof useSelection>;
}

/** Selections and views by name, and the way to keep the one that is there. */
export function SavedViews({ project, selection }: Props) {
  return (
    <Dropdown align="end" entries={() => savedEntries(project, selection)}>
      <button type="button" className="pick">
        <b>Saved views</b>
        <Icon name="down" small />
      </button>
    </Dropdown>
  );
}

function savedEntries(
  { views, readOnly }: ProjectState,
  { transcripts }: Props['selection'],
): readonly MenuEntry[] {
  const selections = views.filter(({ address }) => address === undefined);
  const whole = views.filter(({ address }) => address !== undefined);
  const show = (title: string, kept: readonly SavedView[]): readonly MenuEntry[] =>
    kept.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          ...kept.map((view): MenuEntry => ({
            kind: 'item',
            text: view.name,
            run: () => showSaved(view),
          })),
        ];
  const shown = [...show('Selections', selections), ...show('Views', whole)];
  if (readOnly) return shown.length > 0 ? shown : [{ kind: 'heading', text: 'Nothing is saved here' }];
  return [
    ...shown,
    ...(shown.length > 0 ? ([{ kind: 'line' }] as const) : []),
    {
      kind: 'item',
      text: 'Save this selection…',
      run: () => showDialog({ kind: 'name-view', view: { selection: selectionNow() } }),
    },
    { kind: 'item', text: 'Save this view…', keys: 'mod+d', run: saveView },
    ...(transcripts === undefined
      ? []
      : ([
          {
            kind: 'item',
            text: 'Save the speeches as a set…',
            run: () => showDialog({ kind: 'name-set', transcripts }),
          },
        ] as const)),
    ...(views.length === 0
      ? []
      : ([
          { kind: 'line' },
          { kind: 'more', text: 'Rename or remove', entries: changeEntries(views) },
        ] as const)),
  ];
}

export const saveView = (): void => showDialog({ kind: 'name-view', view: viewNow() });

const changeEntries = (views: readonly SavedView[]): readonly MenuEntry[] =>
  views.flatMap((view): MenuEntry[] => [
    { kind: 'heading', text: view.name },
    { kind: 'item', text: 'Rename…', run: () => showDialog({ kind: 'name-view', view }) },
    {
      kind: 'item',
      text: 'Remove',
      run: () => void perform('view.remove', { id: view.id }, { said: `Removed “${view.name}”` }),
    },
  ]);
