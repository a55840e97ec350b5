import { deviationsOfProportions } from '../../analysis/stats/dispersion';
import type { WordCounts } from './counts';
import type { SelectionView } from './selection';

/** DP (Gries 2008) over the view's speeches of these units, in their order; undefined for fewer than two speeches. */
export const deviations = (
  view: SelectionView,
  { parts, counts, tokens }: Pick<WordCounts, 'parts' | 'counts' | 'tokens'>,
  ids: Uint32Array,
): Float64Array | undefined =>
  view.documents.length < 2 || tokens === 0 ? undefined : deviationsOfProportions(parts(), counts, ids);
