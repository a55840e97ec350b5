import { gatherBy } from '../../analysis/transcript/gather';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { Period, TimeTable } from '../contract/overview';
import type { Corpus } from './corpus';
import { madeOf, selectionView, type SelectedDocument } from './selection';

type Row = TimeTable['rows'][number];

/** Words over time: a row a speech, or a month, year or decade in which somebody speaks. */
export function overviewTime(
  corpus: Corpus,
  { selection, period }: Checked<'overview.time'>,
): Result<Output<'overview.time'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const { documents } = view.value;
  const undated = documents.filter(({ document }) => document.source.date === undefined);
  return succeed({
    made: madeOf(corpus, view.value, { method: 'Words over time', settings: { period } }),
    period,
    undated: undated.length,
    undatedWords: undated.reduce((sum, { tokens }) => sum + tokens, 0),
    rows: rowsOf(documents, period),
  });
}

function rowsOf(documents: readonly SelectedDocument[], period: Period): Row[] {
  const speeches = documents
    .flatMap(({ document, tokens }): Row[] => {
      const { date, id } = document.source;
      return date === undefined ? [] : [{ label: date, date, transcript: id, speeches: 1, words: tokens }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (period === 'speech') return speeches;
  return [...gatherBy(speeches, ({ date }) => labelOf(date, period))].map(([label, own]) => ({
    label,
    date: own[0]?.date ?? label,
    speeches: own.length,
    words: own.reduce((sum, { words }) => sum + words, 0),
  }));
}

function labelOf(date: string, period: Exclude<Period, 'speech'>): string {
  switch (period) {
    case 'month':
      return date.slice(0, 7);
    case 'year':
      return date.slice(0, 4);
    case 'decade':
      return `${date.slice(0, 3)}0s`;
  }
}
