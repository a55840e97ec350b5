import type { Output } from '../../contract';
import type { ProjectState } from '../../contract/project';
import type { TableContent } from '../table-content';

/** A phrase a row; its places as `file:start-end`, in the order of the texts, at most those that the table holds. */
export function phrasesContent({ made, rows }: Output<'phrases.table'>, state: ProjectState): TableContent {
  const files = new Map(state.transcripts.map(({ id, fileName }) => [id, fileName]));
  const heads = ['rank', 'phrase', 'score', 'count', 'speeches', 'places'];
  return {
    title: 'Key phrases',
    made,
    heads,
    rows: rows.map(({ rank, phrase, score, count, speeches, places }) => [
      rank,
      phrase,
      score,
      count,
      speeches,
      places
        .map(({ transcript, start, end }) => `${files.get(transcript) ?? transcript}:${start}-${end}`)
        .join('; '),
    ]),
  };
}
