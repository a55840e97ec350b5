import { logLikelihood } from '../../analysis/stats/log-likelihood';
import { logRatio } from '../../analysis/stats/log-ratio';
import type { Selection } from '../contract/basics';
import type { Corpus } from './corpus';
import { wordCounts, type Counting, type WordCounts } from './counts';
import { selectionView, type SelectionView } from './selection';
import type { Work } from './work';

/** All text of the project of the same kinds that a selection leaves out. */
export interface Rest {
  readonly speeches: number;
  readonly tokens: number;
  /** A word's keyness in the selection against the rest, above 0 where the selection has more of it. */
  readonly keyness: (id: number) => { readonly g2: number; readonly logRatio: number };
}

/** Undefined where the selection leaves nothing out. @throws Cancelled */
export async function restOf(
  corpus: Corpus,
  view: SelectionView,
  asked: Counting & { readonly selection: Selection },
  { counted, work }: { readonly counted: WordCounts; readonly work: Work },
): Promise<Rest | undefined> {
  const { kinds } = asked.selection;
  const whole = selectionView(corpus, kinds === undefined ? {} : { kinds });
  if (!whole.ok || whole.value.tokens <= view.tokens || view.tokens === 0) return undefined;
  const all = await wordCounts(corpus, whole.value, asked, { work });
  const tokens = whole.value.tokens - view.tokens;
  // A speech that is looked at in part has its other turns in the rest.
  const inside = new Map(view.documents.map((selected) => [selected.document, selected.tokens]));
  const speeches = whole.value.documents.filter(
    (selected) => (inside.get(selected.document) ?? 0) < selected.tokens,
  ).length;
  return {
    speeches,
    tokens,
    keyness: (id) => {
      const own = { count: counted.counts[id] ?? 0, total: view.tokens };
      const rest = { count: Math.max(0, (all.counts[id] ?? 0) - own.count), total: tokens };
      return { g2: logLikelihood(own, rest) ?? 0, logRatio: logRatio(own, rest)?.value ?? 0 };
    },
  };
}
