import type { Output } from '../../contract';
import type { ProjectState } from '../../contract/project';
import type { TableContent } from '../table-content';

/**
 * A phrase a row; what was merged into it; how often each speech and each speaker has it, as `name: count`; and its places as
 * `file:start-end`, in the order of the texts, at most those that the table holds.
 */
export function phrasesContent({ made, rows }: Output<'phrases.table'>, state: ProjectState): TableContent {
  const files = new Map(state.transcripts.map(({ id, fileName }) => [id, fileName]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const heads = [
    'rank',
    'phrase',
    'score',
    'count',
    'speeches',
    'merged',
    'by speech',
    'by speaker',
    'places',
  ];
  return {
    title: 'Key phrases',
    made,
    heads,
    rows: rows.map(({ rank, phrase, score, count, speeches, merged, inSpeeches, bySpeakers, places }) => [
      rank,
      phrase,
      score,
      count,
      speeches,
      merged.join('; '),
      inSpeeches.map((own) => `${files.get(own.transcript) ?? own.transcript}: ${own.count}`).join('; '),
      bySpeakers.map((own) => `${speakers.get(own.speaker) ?? own.speaker}: ${own.count}`).join('; '),
      places
        .map(({ transcript, start, end }) => `${files.get(transcript) ?? transcript}:${start}-${end}`)
        .join('; '),
    ]),
  };
}
