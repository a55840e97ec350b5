import type { WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';

const kept = new KeptByView<Float64Array>();

/**
 * DP (Gries 2008, see analysis/stats/dispersion.ts) of every unit over the view's speeches, by unit id; undefined for fewer than two.
 * All at once: a speech without the word adds its share of the tokens, and those shares are 1 less the shares of the speeches with it.
 */
export function deviations(view: SelectionView, counted: WordCounts): Float64Array | undefined {
  const { parts, counts, tokens, scheme, stopList } = counted;
  if (parts.length < 2 || tokens === 0) return undefined;
  return kept.get(view, JSON.stringify([scheme.unit, stopList.words]), () => {
    const sums = new Float64Array(counts.length).fill(1);
    for (const part of parts) {
      const share = part.tokens / tokens;
      for (let at = 0; at < part.ids.length; at++) {
        const id = part.ids[at] ?? 0;
        const said = (part.counts[at] ?? 0) / (counts[id] ?? 1);
        sums[id] = (sums[id] ?? 0) + Math.abs(said - share) - share;
      }
    }
    return sums.map((sum) => sum / 2);
  });
}
