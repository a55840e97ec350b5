import { useChosen, type Place } from './chosen';
import { usePanels } from './panels';
import type { ViewName } from './view';

/** Chooses a place and opens the text beside the view, where it is shown. */
export function showPlace(view: ViewName, { transcript, start, end }: Place, word?: string): void {
  useChosen
    .getState()
    .choose({ place: { transcript, start, end }, ...(word === undefined ? {} : { word, unit: 'folded' }) });
  usePanels.getState().setOpen('reader', view, true);
}
