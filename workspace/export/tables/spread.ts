import { wilsonInterval } from '../../../analysis/stats/wilson';
import type { Output } from '../../contract';
import type { ProjectState } from '../../contract/project';
import type { TableContent } from '../table-content';

type Table = Output<'spread.table'>;

/** A row a word: how often, and how evenly over all parts. */
export function spreadContent({ made, parts, rows }: Table): TableContent {
  const heads = [
    'word',
    'count',
    'per_10000',
    'low',
    'high',
    'range',
    'parts',
    'dp',
    'dp_norm',
    'juilland_d',
  ];
  return {
    title: 'Spread',
    made,
    heads,
    rows: rows.map((row) => [
      row.query,
      row.count,
      row.rate,
      row.rateLow,
      row.rateHigh,
      row.range,
      parts.length,
      row.dp,
      row.dpNorm,
      row.juillandD,
    ]),
  };
}

/** A row a word and part, in the order of the words: what the strips are drawn from. */
export function spreadPartsContent({ made, by, parts, rows }: Table, state: ProjectState): TableContent {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  return {
    title: 'Spread by part',
    made,
    heads: ['word', 'part', by, 'date', 'words', 'count', 'per_10000', 'low', 'high'],
    rows: rows.flatMap(({ query, byPart }) =>
      parts.map(({ words, transcript, speaker }, part) => {
        const count = byPart[part] ?? 0;
        const known = transcript === undefined ? undefined : transcripts.get(transcript);
        const interval = wilsonInterval({ count, total: words });
        return [
          query,
          part + 1,
          known?.title ?? known?.fileName ?? (speaker === undefined ? undefined : speakers.get(speaker)),
          known?.date,
          words,
          count,
          (count / words) * 10_000,
          interval && interval.low * 10_000,
          interval && interval.high * 10_000,
        ];
      }),
    ),
  };
}
