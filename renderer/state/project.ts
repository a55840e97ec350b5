import { create } from 'zustand';
import type { Failure } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import { listenFor, send } from './host';

interface ProjectStore {
  /** `waiting` until the host has answered once. */
  readonly status: 'waiting' | 'ready';
  readonly project: ProjectState | undefined;
  readonly failure: Failure | undefined;
}

export const projectStore = create<ProjectStore>(() => ({
  status: 'waiting',
  project: undefined,
  failure: undefined,
}));

/** The open project, sent again whole after each change; undefined where none is open (or the host has not answered yet). */
export const useProject = (): ProjectState | undefined => projectStore((state) => state.project);

export const useProjectStatus = (): ProjectStore['status'] => projectStore((state) => state.status);

/** What queries depend on besides their input: which project, at which change. */
export const useRevision = (): string =>
  projectStore(({ project }) => (project ? `${project.path} ${project.revision}` : ''));

let asked = 0;

/** Asks for the project's state again; an answer that a later question overtook is dropped. */
export async function refreshProject(): Promise<void> {
  const mine = ++asked;
  const answer = await send('project.state', {});
  if (mine !== asked) return;
  if (answer.ok)
    projectStore.setState({ status: 'ready', project: answer.value.project, failure: undefined });
  else projectStore.setState({ status: 'ready', failure: answer });
}

/** Begins to follow the host's project; returns how to stop. */
export function followProject(): () => void {
  const stop = listenFor('changed', () => void refreshProject());
  void refreshProject();
  return stop;
}
