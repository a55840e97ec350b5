import { needsTagger, type QueryWord } from '../../analysis/concordance/query-words';
import { parseQuery } from '../../analysis/concordance/query';
import { foldCase } from '../../analysis/tokens/fold-case';
import type { Checked } from '../contract';
import { fail, succeed, type Result } from '../contract/result';
import type { Likeness } from './accepted-forms';
import type { Corpus } from './corpus';
import { findHitColumns } from './hits';
import { hitsThat, pickHits, type Hits } from './hit-columns';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';
import { sequenceOf, type Sequence } from './sequence';
import { languagesOf, stemScheme } from './units';
import type { Work } from './work';

type Question = Pick<Checked<'contexts.lines'>, 'query' | 'caseSensitive' | 'forms' | 'near'>;

/** The places of a question, with what says how they were found. */
export interface AskedHits {
  readonly hits: Hits;
  readonly words: readonly QueryWord[];
  /** For `made`. */
  readonly settings: Readonly<Record<string, string>>;
  /** The same for the same question. */
  readonly key: string;
}

/** Filled when they were found: what was called off leaves it empty. */
const kept = new KeptByView<{ hits?: Hits }>();

/** The places that a question finds in a view, in the order of the texts; kept, since lines, patterns and collocates ask for the same. */
export async function askedHits(
  corpus: Corpus,
  view: SelectionView,
  question: Question,
  work: Work,
): Promise<Result<AskedHits>> {
  const { query, caseSensitive, forms, near } = question;
  const parsed = parseQuery(query);
  if (parsed.kind === 'empty') return fail('query-empty');
  if (parsed.kind !== 'words') return fail('query-invalid', query);
  const likeness = await likenessOf(corpus, view, question);
  const key = JSON.stringify([parsed.words, caseSensitive, forms, near]);
  const slot = kept.get(view, key, () => ({}));
  slot.hits ??= nearOnly(view, await findHitColumns(view, parsed.words, likeness, work), near);
  const unknown = slot.hits.unsearched;
  return succeed({
    hits: slot.hits,
    words: parsed.words,
    key,
    settings: {
      query,
      case: caseSensitive ? 'as written' : 'folded',
      forms: likeness.kind === 'stem' ? `every form of the ${likeness.scheme.name}` : 'as asked',
      ...(near && { near: `“${near.word}” within ${windowName(near.window)}` }),
      ...(needsTagger(parsed.words) && {
        'lemmas and word classes': `by wink-nlp, English${unknown === 0 ? '' : `; ${unknown} ${unknown === 1 ? 'speech' : 'speeches'} in other languages not searched`}`,
      }),
    },
  });
}

export const windowName = ({ left, right }: { readonly left: number; readonly right: number }): string =>
  `${left} words left, ${right} right`;

async function likenessOf(
  corpus: Corpus,
  view: SelectionView,
  { forms, caseSensitive }: Pick<Question, 'forms' | 'caseSensitive'>,
): Promise<Likeness> {
  if (forms) return { kind: 'stem', scheme: await stemScheme(corpus, languagesOf(view)) };
  return { kind: caseSensitive ? 'same-case' : 'folded' };
}

/** Where the run of a sequence begins. */
export const runStart = ({ runs }: Sequence, run: number): number => runs[run - 1] ?? 0;

function nearOnly(view: SelectionView, hits: Hits, near: Question['near']): Hits {
  if (near === undefined) return hits;
  const { folded, foldedOf } = view.corpus;
  const wanted = folded.find(foldCase(near.word));
  if (wanted === undefined) return pickHits(hits, new Uint32Array(0));
  const { left, right } = near.window;
  return pickHits(
    hits,
    hitsThat(hits, (hit) => {
      const selected = view.documents[hits.parts[hit] ?? 0];
      if (selected === undefined) return false;
      const sequence = sequenceOf(selected);
      const at = hits.at[hit] ?? 0;
      const end = at + (hits.lengths[hit] ?? 0);
      const run = hits.runs[hit] ?? 0;
      const is = (place: number): boolean => foldedOf[sequence.forms[place] ?? 0] === wanted;
      for (let place = Math.max(runStart(sequence, run), at - left); place < at; place++)
        if (is(place)) return true;
      const last = Math.min(sequence.runs[run] ?? 0, end + right);
      for (let place = end; place < last; place++) if (is(place)) return true;
      return false;
    }),
  );
}
