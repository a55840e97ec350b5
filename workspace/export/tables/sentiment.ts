import type { Output } from '../../contract';
import type { TranscriptId } from '../../contract/basics';
import type { ProjectState } from '../../contract/project';
import type { SentimentGrouping, SentimentSum } from '../../contract/sentiment';
import type { Cell, Pages, TableContent } from '../table-content';

/** A sentence a row, as said; `compound` is empty where no word of the list stands in it. `texts` by transcript. */
export function sentimentContent(
  { made, sentences, smooth }: Output<'sentiment.arc'>,
  state: ProjectState,
  texts: ReadonlyMap<TranscriptId, string>,
): TableContent {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const heads = ['n', 'speech', 'date', 'speaker', 'start', 'end', 'text', 'compound', 'smoothed'];
  return {
    title: 'Sentiment',
    made,
    heads,
    rows: sentences.map(({ transcript, speaker, start, end, compound }, at) => {
      const known = transcripts.get(transcript);
      return [
        at + 1,
        known?.title ?? known?.fileName,
        known?.date,
        speaker === undefined ? undefined : speakers.get(speaker),
        start,
        end,
        texts.get(transcript)?.slice(start, end),
        compound,
        smooth[at] ?? undefined,
      ];
    }),
  };
}

const sumHeads = [
  'speeches',
  'sentences',
  'scored',
  'mean',
  'mean_low',
  'mean_high',
  'interval_over',
  'negative',
  'near_zero',
  'positive',
  'coverage',
];
const sumCells = (sum: SentimentSum): readonly Cell[] => [
  sum.speeches,
  sum.sentences,
  sum.scored,
  sum.mean,
  sum.low,
  sum.high,
  sum.over,
  sum.negative,
  sum.near,
  sum.positive,
  sum.coverage,
];

/** A group a row. */
export function groupsContent(
  { made, groups }: Output<'sentiment.groups'>,
  by: SentimentGrouping,
  state: ProjectState,
): TableContent {
  const speakers = new Map<string, string>(state.speakers.map(({ id, name }) => [id, name]));
  const titles = new Map<string, string>(
    state.transcripts.map(({ id, title, fileName }) => [id, title ?? fileName]),
  );
  return {
    title: `Sentiment by ${by}`,
    made,
    heads: [by, 'date', ...sumHeads],
    rows: groups.map((group) => [
      speakers.get(group.key) ?? titles.get(group.key) ?? group.key,
      group.date,
      ...sumCells(group),
    ]),
  };
}

/** Sentences that hold the query, those that do not, and the difference of their means. */
export function targetContent(
  { made, holding, others, difference }: Output<'sentiment.target'>,
  query: string,
): TableContent {
  return {
    title: `Sentiment of sentences with ${query}`,
    made,
    heads: ['sentences_with', ...sumHeads],
    rows: [
      [query, ...sumCells(holding)],
      [`not ${query}`, ...sumCells(others)],
      [
        'difference',
        ...[undefined, undefined, undefined],
        ...[difference?.value, difference?.low, difference?.high, difference?.over],
      ],
    ],
  };
}

export const distributionContent = ({ made, bins }: Output<'sentiment.distribution'>): TableContent => ({
  title: 'Sentiment, distribution',
  made,
  heads: ['from', 'to', 'sentences'],
  rows: bins.map(({ from, to, count }) => [from, to, count]),
});

/** The sentences behind a bar or point. */
export function sentencesContent(
  pages: Pages<Output<'sentiment.sentences'>>,
  state: ProjectState,
): TableContent {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  return {
    title: 'Sentences by sentiment',
    made: pages[0].made,
    heads: ['speech', 'date', 'speaker', 'start', 'end', 'text', 'compound'],
    rows: pages
      .flatMap(({ rows }) => rows)
      .map(({ transcript, speaker, start, end, text, compound }) => {
        const known = transcripts.get(transcript);
        return [
          known?.title ?? known?.fileName,
          known?.date,
          speaker === undefined ? undefined : speakers.get(speaker),
          start,
          end,
          text,
          compound,
        ];
      }),
  };
}
