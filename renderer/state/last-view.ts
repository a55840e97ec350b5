import { create } from 'zustand';
import type { LastView } from '../../workspace/contract/last-view';
import { useChosen } from './chosen';
import { send } from './host';
import { beginAnew, giveBack, takeLeft } from './left';
import { projectStore } from './project';
import { viewNow } from './saved-views';
import { lookAtSelection, useLooking } from './selection';
import { useView, type ViewName } from './view';
import { followSettings, writeSettings } from './view-settings';

/** Where one is now, as the host keeps it for the next time. */
const lastViewNow = (): LastView => ({ ...viewNow(), left: takeLeft() });

/** Goes back to where one was. An address that the window was opened at is kept. */
function showLastView({ selection, address, settings, left }: LastView): void {
  lookAtSelection(selection);
  if (useView.getState().begin(address)) {
    writeSettings(settings ?? {});
    giveBack(left);
  } else giveBack({ ...left, kept: {}, scrolled: {}, focus: undefined });
}

/** The project whose last view has been asked for: it is shown from then on. */
export const useArrived = create<{ readonly path: string | undefined }>(() => ({ path: undefined }));

/** Asks where one was in each project that is opened; it is shown there once `prepare` is done with that view. Returns how to stop. */
export function arriveInProjects(prepare: (view: ViewName) => Promise<void>): () => void {
  return projectStore.subscribe(({ project }) => {
    const path = project?.path;
    if (path === undefined) useArrived.setState({ path });
    else if (path !== asked) void arrive(path, prepare);
    asked = path;
  });
}

let asked: string | undefined;

async function arrive(path: string, prepare: (view: ViewName) => Promise<void>): Promise<void> {
  const answer = await send('view.last', { path });
  if (asked !== path) return;
  if (answer.ok && answer.value.last) showLastView(answer.value.last);
  else beginAnew();
  await prepare(useView.getState().view);
  // Another one was opened meanwhile.
  if (asked !== path) return;
  useArrived.setState({ path });
}

/**
 * Tells the host where one is, whenever that changes: one message at a time, the newest last. Nobody is told where it fails: it is a
 * convenience. Returns how to stop.
 */
export function keepLastView(): () => void {
  let busy = false;
  let due = false;
  const keep = async (): Promise<void> => {
    due = true;
    if (busy) return;
    busy = true;
    while (due) {
      // A moment later: a step to another view changes several things at once, and its page is there then.
      await new Promise((done) => setTimeout(done, 50));
      due = false;
      const { path } = useArrived.getState();
      if (path !== undefined) await send('view.keepLast', { path, last: lastViewNow() });
    }
    busy = false;
  };
  const changed = (): void => void keep();
  const stops = [
    useView.subscribe(changed),
    useChosen.subscribe(changed),
    useLooking.subscribe(changed),
    followSettings(changed),
  ];
  document.addEventListener('scrollend', changed, { capture: true });
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('scrollend', changed, { capture: true });
  };
}
