import type { Left } from '../../workspace/contract/last-view';
import { useChosen } from './chosen';
import { keepValues, keptValues } from './kept';
import { bringTo, pagePlaces } from './page-places';

/** What the view that is shown is left with, to find it again as it was. */
export function takeLeft(): Left {
  const { word, unit, group, place, transcript, annotation } = useChosen.getState();
  return {
    chosen: { word, unit, group, place, transcript, annotation },
    kept: keptValues(),
    ...pagePlaces(),
  };
}

/** Before a view that was left so is shown again. */
export function giveBack({ chosen, kept, ...places }: Left): void {
  const { word, unit, group, place, transcript, annotation } = chosen;
  useChosen.setState({ word, unit, group, place, transcript, annotation });
  keepValues(kept);
  bringTo(places);
}

/** Before a view is shown that was not there before. */
export function beginAnew(): void {
  keepValues({});
  bringTo({ scrolled: {} });
}
