import type { ProjectState } from '../../workspace/contract/project';
import type { MenuEntry } from '../design/Menu';
import { showDialog } from '../state/dialogs';
import { openFiles } from '../state/open-files';
import { redo, undo } from '../state/perform';
import { closeProject, openProjectByDialog, saveCopyByDialog } from '../state/project-files';
import type { Theme } from '../state/theme';

const themes: readonly { readonly theme: Theme; readonly text: string }[] = [
  { theme: 'system', text: 'As the system' },
  { theme: 'light', text: 'Light' },
  { theme: 'dark', text: 'Dark' },
];

/** The menu under the project's name. */
export function projectEntries(
  project: ProjectState,
  theme: Theme,
  setTheme: (theme: Theme) => void,
): readonly MenuEntry[] {
  return [
    {
      kind: 'item',
      text: 'Open files…',
      keys: 'mod+o',
      disabled: project.readOnly,
      run: () => void openFiles(),
    },
    {
      kind: 'item',
      text: 'Paste text…',
      disabled: project.readOnly,
      run: () => showDialog({ kind: 'paste' }),
    },
    { kind: 'line' },
    {
      kind: 'item',
      text: project.undo === undefined ? 'Undo' : `Undo: ${project.undo}`,
      keys: 'mod+z',
      disabled: project.undo === undefined,
      run: () => void undo(),
    },
    {
      kind: 'item',
      text: project.redo === undefined ? 'Redo' : `Redo: ${project.redo}`,
      keys: 'mod+shift+z',
      disabled: project.redo === undefined,
      run: () => void redo(),
    },
    { kind: 'line' },
    {
      kind: 'item',
      text: 'Rename project…',
      disabled: project.readOnly,
      run: () => showDialog({ kind: 'rename-project' }),
    },
    { kind: 'item', text: 'Save a copy…', keys: 'mod+shift+s', run: () => void saveCopyByDialog(project) },
    { kind: 'item', text: 'Open project…', keys: 'mod+shift+o', run: () => void openProjectByDialog() },
    { kind: 'item', text: 'Close project', run: () => void closeProject() },
    { kind: 'line' },
    {
      kind: 'more',
      text: 'Theme',
      entries: themes.map((one) => ({
        kind: 'choice',
        text: one.text,
        checked: one.theme === theme,
        run: () => setTheme(one.theme),
      })),
    },
  ];
}
