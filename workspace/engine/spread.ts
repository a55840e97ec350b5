import { firstPassing } from '../../analysis/model/first-passing';
import { counted, grouped } from '../contract/counted';
import {
  deviationOfProportions,
  juillandD,
  normalisedDeviationOfProportions,
  range,
} from '../../analysis/stats/dispersion';
import { sliceOf } from '../../analysis/stats/slices';
import type { Checked, Output } from '../contract';
import { fail, succeed, type Result } from '../contract/result';
import type { SpreadPart, SpreadRow } from '../contract/tables';
import { lineOf } from './context-line';
import type { Corpus } from './corpus';
import { KeptByView } from './kept-by-view';
import { madeOf, selectionView, type SelectionView } from './selection';
import { placedHits, type PlacedHits } from './spread-hits';
import { layoutParts, type PartLayout } from './spread-parts';
import { rateOf } from './words';
import { noWork, type Work } from './work';

type Question = Checked<'spread.table'>;

const layouts = new KeptByView<PartLayout>();

/** Where each query stands in each part, how often, and how evenly over all of them. */
export async function spreadTable(
  corpus: Corpus,
  question: Question,
  work: Work = noWork,
): Promise<Result<Output<'spread.table'>>> {
  const view = selectionView(corpus, question.selection);
  if (!view.ok) return view;
  const layout = layoutOf(view.value, question);
  const rows: SpreadRow[] = [];
  const settings: Record<string, string> = {};
  for (const [index, query] of question.queries.entries()) {
    work.step(index, question.queries.length, 'words looked for');
    const hits = await placedHits(view.value, query, question, { layout, work });
    Object.assign(settings, hits.settings);
    rows.push(rowOf(query, hits, layout, view.value));
  }
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'Dispersion: Range, DP, DPnorm, Juilland’s D',
      settings: {
        ...settings,
        query: question.queries.join(' · '),
        parts: describeParts(question, layout),
        rates: 'per 10,000 words, Wilson 95% intervals',
      },
    }),
    by: question.by,
    parts: [...layout.parts],
    speeches: view.value.documents.map(({ document: { source }, tokens }) => ({
      transcript: source.id,
      words: tokens,
      ...(source.date === undefined ? {} : { date: source.date }),
    })),
    rows,
  });
}

const layoutOf = (view: SelectionView, { by, n }: Question): PartLayout =>
  layouts.get(view, `${by} ${n}`, () => layoutParts(view, { by, n }));

function describeParts({ by }: Question, { parts: { length } }: PartLayout): string {
  switch (by) {
    case 'speech':
      return counted(length, 'speech', 'speeches');
    case 'speaker':
      return counted(length, 'speaker');
    case 'equal':
      return `${grouped(length)} equal parts of the whole`;
  }
}

function rowOf(query: string, hits: PlacedHits, { parts }: PartLayout, view: SelectionView): SpreadRow {
  const byPart = parts.map((_, part) => hitsIn(hits, part));
  const bySpeech = new Array<number>(view.documents.length).fill(0);
  for (const document of hits.hits.parts) bySpeech[document] = (bySpeech[document] ?? 0) + 1;
  const spread = { hits: byPart, sizes: parts.map(({ words }) => words) };
  const measures = {
    dp: deviationOfProportions(spread),
    dpNorm: normalisedDeviationOfProportions(spread),
    juillandD: juillandD(spread),
  };
  return {
    query,
    ...(hits.failure && { failure: hits.failure }),
    count: hits.at.length,
    ...rateOf(hits.at.length, view.tokens),
    range: range(byPart),
    ...Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== undefined)),
    byPart,
    bySpeech,
    tenths: bytesOf(tenthsOf(hits, parts)),
    ...marksOf(hits, parts),
  };
}

const partStart = ({ ends }: PlacedHits, part: number): number => ends[part - 1] ?? 0;
const hitsIn = (hits: PlacedHits, part: number): number => (hits.ends[part] ?? 0) - partStart(hits, part);

function tenthsOf(hits: PlacedHits, parts: readonly SpreadPart[]): Uint32Array<ArrayBuffer> {
  const tenths = new Uint32Array(parts.length * 10);
  parts.forEach(({ words }, part) => {
    for (let hit = partStart(hits, part); hit < (hits.ends[part] ?? 0); hit++) {
      const cell = part * 10 + sliceOf(hits.at[hit] ?? 0, words, 10);
      tenths[cell] = (tenths[cell] ?? 0) + 1;
    }
  });
  return tenths;
}

/** No screen shows more of one line: marks closer together than this are one. */
const slots = 1000;

function marksOf(hits: PlacedHits, parts: readonly SpreadPart[]): Pick<SpreadRow, 'marks' | 'markEnds'> {
  const marks = new Uint32Array(hits.at.length);
  let size = 0;
  const markEnds = parts.map(({ words }, part) => {
    let last = -1;
    for (let hit = partStart(hits, part); hit < (hits.ends[part] ?? 0); hit++) {
      const at = hits.at[hit] ?? 0;
      const slot = words <= slots ? at : sliceOf(at, words, slots);
      if (slot === last) continue;
      last = slot;
      marks[size++] = at;
    }
    return size;
  });
  return { marks: bytesOf(marks.slice(0, size)), markEnds };
}

const bytesOf = ({ buffer }: Uint32Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

/** What is said around one mark. */
export async function spreadLine(
  corpus: Corpus,
  { row, part, at, ...question }: Checked<'spread.line'>,
  work: Work = noWork,
): Promise<Result<Output<'spread.line'>>> {
  const view = selectionView(corpus, question.selection);
  if (!view.ok) return view;
  const layout = layoutOf(view.value, question);
  const query = question.queries[row] ?? '';
  const placed = await placedHits(view.value, query, question, { layout, work });
  const found = findIn(placed.at, at, partStart(placed, part), placed.ends[part] ?? 0);
  const hit = found === undefined ? undefined : placed.order[found];
  const line = hit === undefined ? undefined : lineOf(view.value, placed.hits.hit(hit), hit + 1, shown);
  if (line === undefined) return fail('not-found', query);
  const { transcript, speaker, start, end, left, node, right } = line;
  return succeed({
    transcript,
    ...(speaker === undefined ? {} : { speaker }),
    place: { start, end },
    ...{ left, node, right },
  });
}

/** Sixty characters each side. */
const shown = { sort: [], width: 60, context: 'characters' as const };

/** The index of a value between [start, end) of an ascending column. */
function findIn(column: Uint32Array, value: number, start: number, end: number): number | undefined {
  const found = firstPassing(start, end, (at) => (column[at] ?? 0) >= value);
  return found < end && column[found] === value ? found : undefined;
}
