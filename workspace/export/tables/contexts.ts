import type { Output } from '../../contract';
import type { TranscriptId } from '../../contract/basics';
import type { Annotation, ProjectState } from '../../contract/project';
import type { ContextLine } from '../../contract/tables';
import type { Pages, TableContent } from '../table-content';

/** Speeches, speakers and codes by name; codes are those of passages that touch the node. Offsets are UTF-16 code units of the transcript's text. */
export function contextsContent(
  pages: Pages<Output<'contexts.lines'>>,
  { query, state }: { readonly query: string; readonly state: ProjectState },
): TableContent {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const codes = new Map(state.codes.map(({ id, name }) => [id, name]));
  const marks = new Map<TranscriptId, Annotation[]>();
  for (const mark of state.annotations)
    marks.set(mark.transcript, [...(marks.get(mark.transcript) ?? []), mark]);
  const codesOf = ({ transcript, start, end }: ContextLine): string | undefined => {
    const touched = (marks.get(transcript) ?? []).filter((mark) => mark.start < end && start < mark.end);
    const names = new Set(touched.flatMap((mark) => mark.codes.map((code) => codes.get(code))));
    return names.size === 0 ? undefined : [...names].join('; ');
  };
  const heads = [
    'n',
    'left',
    'node',
    'right',
    'speech',
    'date',
    'speaker',
    'start',
    'end',
    'codes',
    'source_sha256',
  ];
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
          codesOf(row),
          transcript?.sourceHash,
        ];
      }),
  };
}
