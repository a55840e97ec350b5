import { deviationsOfProportions } from '../../analysis/stats/dispersion';
import type { WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';

const kept = new KeptByView<Float64Array>();

/** DP (Gries 2008) of every unit over the view's speeches, by unit id; undefined for fewer than two speeches. */
export function deviations(view: SelectionView, counted: WordCounts): Float64Array | undefined {
  const { parts, counts, tokens, key } = counted;
  if (view.documents.length < 2 || tokens === 0) return undefined;
  return kept.get(view, key, () => deviationsOfProportions(parts(), counts));
}
