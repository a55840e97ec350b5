import type { TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import type { MenuEntry } from '../design/Menu';
import { useChosen } from '../state/chosen';
import { showDialog } from '../state/dialogs';
import { perform } from '../state/perform';
import { useLooking } from '../state/selection';
import { showImport } from '../state/imports';
import { openPanels, usePanels } from '../state/panels';
import { useView } from '../state/view';
import { views } from '../views/registry';
import { countOf } from '../text/numbers';
import type { LibraryRow } from './library-model';

/** Opens a transcript beside the view; in the Reader where nothing can stand beside it, or the window is too narrow. */
export function openInReader(transcript: TranscriptId): void {
  useChosen.getState().choose({ transcript });
  showImport(false);
  const { view, go } = useView.getState();
  const shown = views.find(({ name }) => name === view);
  const panels = usePanels.getState();
  if (view === 'reader' || openPanels(panels, view, shown?.reader === 'open').reader) return;
  if (shown?.reader === 'none' || panels.narrow.reader) go('reader');
  else panels.setOpen('reader', view, true);
}

/** The menu over a row of the library. */
export function libraryEntries(
  project: ProjectState,
  row: LibraryRow,
  looked: ReadonlySet<TranscriptId> | undefined,
): readonly MenuEntry[] {
  const change = !project.readOnly;
  return row.kind === 'group' ? groupEntries(row, change) : transcriptEntries(project, row, looked, change);
}

function groupEntries(
  { id, transcripts }: Extract<LibraryRow, { kind: 'group' }>,
  change: boolean,
): readonly MenuEntry[] {
  const look = useLooking.getState();
  return [
    { kind: 'item', text: 'Look at only these', run: () => look.lookAt(transcripts) },
    { kind: 'item', text: 'Look at or leave out', keys: 'space', run: () => look.toggle(transcripts) },
    ...(change
      ? ([
          { kind: 'line' },
          {
            kind: 'item',
            text: 'Set the speaker of all…',
            run: () => showDialog({ kind: 'sole-speaker', ids: transcripts }),
          },
        ] as const)
      : []),
    ...(change && id !== 'others'
      ? ([
          {
            kind: 'item',
            text: 'Rename set…',
            keys: 'f2',
            run: () => showDialog({ kind: 'name-set', id, transcripts }),
          },
          {
            kind: 'item',
            text: 'Remove set',
            note: 'keeps its speeches',
            run: () => void perform('set.remove', { id }, { said: 'Set removed; its speeches are kept' }),
          },
        ] as const)
      : []),
  ];
}

function transcriptEntries(
  project: ProjectState,
  { transcript }: Extract<LibraryRow, { kind: 'transcript' }>,
  looked: ReadonlySet<TranscriptId> | undefined,
  change: boolean,
): readonly MenuEntry[] {
  const { id } = transcript;
  const look = useLooking.getState();
  const read: MenuEntry[] = [
    {
      kind: 'item',
      text: 'Open in Reader',
      run: () => {
        useChosen.getState().choose({ transcript: id });
        showImport(false);
        useView.getState().go('reader');
      },
    },
    { kind: 'item', text: 'Look at only this', run: () => look.lookAt([id]) },
    {
      kind: 'item',
      text: (looked?.has(id) ?? true) ? 'Leave out' : 'Look at it too',
      keys: 'space',
      run: () => look.toggle([id]),
    },
  ];
  if (!change) return read;
  return [
    ...read,
    { kind: 'line' },
    {
      kind: 'item',
      text: 'Title, date, place, language…',
      keys: 'f2',
      run: () => showDialog({ kind: 'describe', id }),
    },
    ...(transcript.format === 'csv'
      ? ([
          { kind: 'item', text: 'Columns of its table…', run: () => showDialog({ kind: 'columns', id }) },
        ] as const)
      : []),
    ...(transcript.speakers.length <= 1
      ? ([
          {
            kind: 'item',
            text: 'Set the speaker…',
            run: () => showDialog({ kind: 'sole-speaker', ids: [id] }),
          },
        ] as const)
      : []),
    { kind: 'more', text: 'Sets', entries: setEntries(project, id) },
    { kind: 'line' },
    { kind: 'item', text: 'Remove', keys: 'delete', run: () => removeTranscripts([id], nameFor(transcript)) },
  ];
}

function setEntries(project: ProjectState, id: TranscriptId): readonly MenuEntry[] {
  return [
    ...project.sets.map((set): MenuEntry => {
      const inside = set.transcripts.includes(id);
      const transcripts = inside ? set.transcripts.filter((other) => other !== id) : [...set.transcripts, id];
      return {
        kind: 'choice',
        text: set.name,
        checked: inside,
        run: () =>
          void perform(
            'set.save',
            { id: set.id, name: set.name, transcripts },
            { said: inside ? `Taken out of “${set.name}”` : `Put into “${set.name}”` },
          ),
      };
    }),
    ...(project.sets.length > 0 ? [{ kind: 'line' } as const] : []),
    { kind: 'item', text: 'New set…', run: () => showDialog({ kind: 'name-set', transcripts: [id] }) },
  ];
}

const nameFor = ({ title, fileName }: { readonly title?: string | undefined; readonly fileName: string }) =>
  `“${title ?? fileName}”`;

function removeTranscripts(ids: readonly TranscriptId[], name: string): void {
  void perform('transcript.remove', { ids: [...ids] }, { said: `Removed ${name}` });
}

/** What Delete does to a row: a transcript goes, a set goes and its transcripts stay. */
export function removeRow(row: LibraryRow): void {
  if (row.kind === 'transcript') removeTranscripts([row.transcript.id], nameFor(row.transcript));
  else if (row.id !== 'others')
    void perform(
      'set.remove',
      { id: row.id },
      {
        said: `Set “${row.name}” removed; its ${countOf(row.transcripts.length, 'speech', 'speeches')} are kept`,
      },
    );
}
