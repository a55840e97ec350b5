import type { ProjectState } from '../../workspace/contract/project';
import { bridge } from './host';
import { showDialog } from './dialogs';
import { notify } from './notices';
import { openProject } from './opening';
import { perform } from './perform';
import { refreshProject } from './project';

/** Asks for a project with the desktop's dialog; in a browser with our own. */
export async function openProjectByDialog(): Promise<void> {
  const chosen = await bridge().choosePath('open-project', '');
  if (chosen.kind === 'chosen') await openProject(chosen.path);
  if (chosen.kind === 'unsupported') showDialog({ kind: 'open-project' });
}

/** Asks where a copy shall go and writes it. */
export async function saveCopyByDialog({ name }: Pick<ProjectState, 'name'>): Promise<void> {
  const chosen = await bridge().choosePath('save-project', `${name} copy.rostrum`);
  if (chosen.kind === 'chosen') await saveCopy(chosen.path);
  if (chosen.kind === 'unsupported') showDialog({ kind: 'save-copy' });
}

/** True where the copy is written; says where it is. */
export async function saveCopy(path: string): Promise<boolean> {
  const saved = await perform('project.saveCopy', { path });
  if (saved.ok) notify({ text: `Copy saved: ${saved.value.path}` });
  return saved.ok;
}

/** Back to the welcome screen. Nothing has to be saved first. */
export async function closeProject(): Promise<void> {
  const closed = await perform('project.close', {});
  if (closed.ok) await refreshProject();
}
