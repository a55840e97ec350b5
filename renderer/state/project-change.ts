import { chooseNothing } from './chosen';
import { useImports } from './imports';
import { projectStore } from './project';
import { everything, useLooking } from './selection';

/** What was chosen and looked at in one project means nothing in another; returns how to stop. */
export function forgetWithProject(): () => void {
  return projectStore.subscribe(({ project: now }, { project: before }) => {
    if (now?.path === before?.path) return;
    chooseNothing();
    useLooking.setState(everything);
    // The first import makes the project that it is read into: its list goes on.
    if (before && !useImports.getState().running) useImports.setState({ entries: [], shown: false });
  });
}
