import { useEffect, useMemo } from 'react';
import type { ProjectState } from '../../workspace/contract/project';
import { listCommands, run, useCommands, useCommandStore, type Command } from '../state/commands';
import { showDialog } from '../state/dialogs';
import { listenFor } from '../state/host';
import { showImport, useImports } from '../state/imports';
import { openFiles, readFiles } from '../state/open-files';
import { usePanels, openPanels } from '../state/panels';
import { redo, undo } from '../state/perform';
import { closeProject, openProjectByDialog, saveCopyByDialog } from '../state/project-files';
import { enterView, followFocus } from '../state/page-places';
import { showSaved } from '../state/saved-views';
import { everything, useLooking } from '../state/selection';
import { useTheme } from '../state/theme';
import { useView } from '../state/view';
import { views } from '../views/registry';
import { commandFor } from './keys';
import { showPalette, usePaletteOpen } from './palette-store';
import { focusNextRegion } from './regions';
import { saveView } from './SavedViews';

/** The commands that are there in every view, and the keyboard and the desktop's menu that run commands. */
export function useShellCommands(project: ProjectState | undefined): void {
  useCommands(useMemo(() => [...appCommands, ...(project ? projectCommands(project) : [])], [project]));
  useEffect(() => {
    const mac = /Mac/u.test(navigator.userAgent);
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const commands = listCommands(useCommandStore.getState());
      const command = commandFor(event, commands, { mac, writing: isWriting(event.target) });
      if (!command) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      command.run();
    };
    // Before the charts and lists, which have the arrows for themselves, but not with Alt or Ctrl.
    const pressWith = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) press(event);
    };
    document.addEventListener('keydown', pressWith, { capture: true });
    document.addEventListener('keydown', press);
    document.addEventListener('paste', paste);
    const unfollow = followFocus();
    const stop = listenFor('command', ({ command }) => runFromMenu(command));
    return () => {
      document.removeEventListener('keydown', pressWith, { capture: true });
      document.removeEventListener('keydown', press);
      document.removeEventListener('paste', paste);
      unfollow();
      stop();
    };
  }, []);
}

/** In a field Undo and Redo of the desktop's menu are about what is being written. */
function runFromMenu(command: string): void {
  const step = { 'edit.undo': 'undo', 'edit.redo': 'redo' }[command];
  if (step !== undefined && isWriting(document.activeElement)) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way a page can take back typing
    document.execCommand(step);
  } else run(command);
}

/** Text pasted outside of any field becomes a transcript, after a look at it; pasted files are opened. */
function paste(event: ClipboardEvent): void {
  if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (files.length > 0) void readFiles(files);
  else if (text.trim() !== '') showDialog({ kind: 'paste', text });
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="menu"] *'));

const appCommands: readonly Command[] = [
  {
    id: 'palette.show',
    title: 'Search or run a command',
    keys: 'mod+k',
    hidden: true,
    run: () => showPalette(!usePaletteOpen.getState().open),
  },
  { id: 'files.open', title: 'Open files…', keys: 'mod+o', run: () => void openFiles() },
  { id: 'text.paste', title: 'Paste text…', run: () => showDialog({ kind: 'paste' }) },
  {
    id: 'project.open',
    title: 'Open project…',
    keys: 'mod+shift+o',
    run: () => void openProjectByDialog(),
  },
  ...(['system', 'light', 'dark'] as const).map((theme): Command => ({
    id: `theme.${theme}`,
    title: theme === 'system' ? 'Theme: as the system' : `Theme: ${theme}`,
    run: () => useTheme.getState().setTheme(theme),
  })),
  { id: 'region.next', title: 'Next region', keys: 'f6', hidden: true, run: () => focusNextRegion(1) },
  {
    id: 'region.previous',
    title: 'Previous region',
    keys: 'shift+f6',
    hidden: true,
    run: () => focusNextRegion(-1),
  },
];

function projectCommands(project: ProjectState): readonly Command[] {
  return [
    ...views.map(({ name, title }, index): Command => ({
      id: `view.${name}`,
      title: `Show ${title}`,
      keys: `mod+${index + 1}`,
      run: () => {
        showImport(false);
        useView.getState().go(name);
        enterView();
      },
    })),
    { id: 'view.back', title: 'Back', keys: 'alt+arrowleft', run: () => useView.getState().back() },
    { id: 'view.forward', title: 'Forward', keys: 'alt+arrowright', run: () => useView.getState().forward() },
    {
      id: 'edit.undo',
      title: project.undo === undefined ? 'Undo' : `Undo: ${project.undo}`,
      keys: 'mod+z',
      run: () => void undo(),
    },
    {
      id: 'edit.redo',
      title: project.redo === undefined ? 'Redo' : `Redo: ${project.redo}`,
      keys: 'mod+shift+z',
      run: () => void redo(),
    },
    { id: 'edit.redo-y', title: 'Redo', keys: 'ctrl+y', hidden: true, run: () => void redo() },
    {
      id: 'project.same-people',
      title: 'Names that may be one person…',
      enabled: !project.readOnly && project.proposals.length > 0,
      run: () => showDialog({ kind: 'same-people' }),
    },
    {
      id: 'project.rename',
      title: 'Rename project…',
      enabled: !project.readOnly,
      run: () => showDialog({ kind: 'rename-project' }),
    },
    {
      id: 'project.save-copy',
      title: 'Save a copy…',
      keys: 'mod+shift+s',
      run: () => void saveCopyByDialog(project),
    },
    { id: 'project.close', title: 'Close project', run: () => void closeProject() },
    {
      id: 'selection.all',
      title: 'Look at all speech of all speakers',
      run: () => useLooking.setState(everything),
    },
    { id: 'selection.dates', title: 'Look at some dates…', run: () => showDialog({ kind: 'dates' }) },
    {
      id: 'selection.said',
      title: 'Look only where something is said…',
      run: () => showDialog({ kind: 'said' }),
    },
    { id: 'view.save', title: 'Save this view…', keys: 'mod+d', enabled: !project.readOnly, run: saveView },
    ...project.views.map((view): Command => ({
      id: `saved.${view.id}`,
      title: view.address === undefined ? `Look at “${view.name}”` : `Show “${view.name}”`,
      run: () => showSaved(view),
    })),
    {
      id: 'panel.library',
      title: 'Show or hide the library',
      keys: 'mod+b',
      run: () => togglePanel('library'),
    },
    {
      id: 'panel.reader',
      title: 'Show or hide the reader',
      keys: 'mod+shift+b',
      run: () => togglePanel('reader'),
    },
    {
      id: 'import.show',
      title: 'Show what the last import found',
      enabled: true,
      run: () => {
        if (useImports.getState().entries.length > 0) showImport(true);
      },
    },
  ];
}

function togglePanel(name: 'library' | 'reader'): void {
  const { view } = useView.getState();
  const shown = views.find((known) => known.name === view);
  const panels = usePanels.getState();
  panels.setOpen(name, view, !openPanels(panels, view, shown?.reader === 'open')[name]);
}
