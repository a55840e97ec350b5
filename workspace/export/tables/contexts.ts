import type { Output } from '../../contract';
import type { ProjectState } from '../../contract/project';
import type { Pages, TableContent } from '../table-content';

/** Speeches and speakers by name. Offsets are UTF-16 code units of the transcript's text. */
export function contextsContent(
  pages: Pages<Output<'contexts.lines'>>,
  { query, state }: { readonly query: string; readonly state: ProjectState },
): TableContent {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const heads = ['n', 'left', 'node', 'right', 'speech', 'date', 'speaker', 'start', 'end', 'source_sha256'];
  return {
    title: `Contexts of ${query}`,
    made: pages[0].made,
    heads,
    rows: pages
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const transcript = transcripts.get(row.transcript);
        return [
          row.n,
          row.left,
          row.node,
          row.right,
          transcript?.title ?? transcript?.fileName,
          transcript?.date,
          row.speaker === undefined ? undefined : speakers.get(row.speaker),
          row.start,
          row.end,
          transcript?.sourceHash,
        ];
      }),
  };
}
