import { create } from 'zustand';
import { perform } from './perform';
import { refreshProject } from './project';

/** The project that is being opened: `job` names the work. */
export const useOpening = create<{ readonly job: string; readonly name: string } | undefined>(
  () => undefined,
);

/** Opens the project at this path; true where it is open now. */
export async function openProject(path: string): Promise<boolean> {
  const job = crypto.randomUUID();
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  useOpening.setState({ job, name }, true);
  const answer = await perform('project.open', { path, job });
  if (answer.ok) await refreshProject();
  if (useOpening.getState()?.job === job) useOpening.setState(undefined, true);
  return answer.ok;
}
