import { create } from 'zustand';
import type { Failure } from '../../workspace/contract/result';
import type { ProjectState } from '../../workspace/contract/project';
import { listenFor, send } from './host';

interface ProjectStore {
  /** `waiting` until the host has answered once. */
  readonly status: 'waiting' | 'ready';
  readonly project: ProjectState | undefined;
  readonly failure: Failure | undefined;
  /** How many projects have been closed: what is known of no project (those opened last) is another after each. */
  readonly closings: number;
}

export const projectStore = create<ProjectStore>(() => ({
  status: 'waiting',
  project: undefined,
  failure: undefined,
  closings: 0,
}));

/** The open project, sent again whole after each change; undefined where none is open (or the host has not answered yet). */
export const useProject = (): ProjectState | undefined => projectStore((state) => state.project);

export const useProjectStatus = (): ProjectStore['status'] => projectStore((state) => state.status);

/** What queries depend on besides their input: which project, at which change. */
export const useRevision = (): string =>
  projectStore(({ project, closings }) =>
    project ? `${project.path} ${project.revision}` : `none, ${closings}`,
  );

let asking: Promise<void> | undefined;
let wanted = 0;

/**
 * Asks for the project's state again. One question at a time: changes that are told while it is being answered are asked for after
 * it, all at once, so that no stream of changes can keep the screen waiting. Resolves when the newest state is there.
 */
export function refreshProject(): Promise<void> {
  wanted += 1;
  asking ??= askUntilQuiet();
  return asking;
}

async function askUntilQuiet(): Promise<void> {
  let asked;
  do {
    asked = wanted;
    const answer = await send('project.state', {});
    if (answer.ok) show(answer.value.project);
    else projectStore.setState({ status: 'ready', failure: answer });
  } while (asked !== wanted);
  // In the same breath as the last look at `wanted`: a change told later begins a new round.
  asking = undefined;
}

function show(project: ProjectState | undefined): void {
  projectStore.setState(({ project: before, closings }) => ({
    status: 'ready',
    project,
    failure: undefined,
    closings: before && !project ? closings + 1 : closings,
  }));
}

/** Begins to follow the host's project; returns how to stop. */
export function followProject(): () => void {
  const stop = listenFor('changed', () => void refreshProject());
  void refreshProject();
  return stop;
}
