import type { ProjectState } from '../../../workspace/contract/project';
import type { Excerpt } from '../../../workspace/contract/tables';
import { isolated } from '../../text/joined';
import { formatDate } from '../../text/numbers';

export type GroupBy = 'transcript' | 'code' | 'speaker' | 'none';

export interface Filter {
  /** Names of codes; undefined: all, also excerpts without any. */
  readonly codes: ReadonlySet<string> | undefined;
  readonly speakers: ReadonlySet<string> | undefined;
}

export interface Group {
  readonly key: string;
  readonly heading: string;
  readonly excerpts: readonly Excerpt[];
}

/** What stands where the speaker is not known, in lists and on the page. */
export const nobody = 'Speaker not known';

/** In the order of the project's transcripts, then of their texts: as they are listed and exported. */
export function inOrder(
  excerpts: readonly Excerpt[],
  { transcripts }: Pick<ProjectState, 'transcripts'>,
): readonly Excerpt[] {
  const order = new Map(transcripts.map(({ id }, index) => [id, index]));
  const place = ({ transcript }: Excerpt): number => order.get(transcript) ?? transcripts.length;
  return [...excerpts].sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end);
}

export const passes = ({ codes, speaker }: Excerpt, filter: Filter): boolean =>
  (filter.codes === undefined || codes.some((code) => filter.codes?.has(code) === true)) &&
  (filter.speakers === undefined || filter.speakers.has(speaker ?? nobody));

/** Under headings, in the order in which each first comes; an excerpt with two codes stands under both, as on the page. */
export function groupExcerpts(excerpts: readonly Excerpt[], by: GroupBy): readonly Group[] {
  const groups = new Map<string, { heading: string; excerpts: Excerpt[] }>();
  for (const excerpt of excerpts) {
    for (const { key, heading } of headings(excerpt, by)) {
      const group = groups.get(key);
      if (group) group.excerpts.push(excerpt);
      else groups.set(key, { heading, excerpts: [excerpt] });
    }
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function headings(
  { transcript, title, date, codes, speaker, speakerId }: Excerpt,
  by: GroupBy,
): readonly { readonly key: string; readonly heading: string }[] {
  switch (by) {
    case 'none':
      return [{ key: 'all', heading: 'All excerpts' }];
    case 'speaker':
      return [{ key: speakerId ?? '', heading: speaker ?? nobody }];
    case 'code':
      return codes.length === 0
        ? [{ key: '', heading: 'Without a code' }]
        : codes.map((code) => ({ key: code, heading: code }));
    case 'transcript':
      return [
        { key: transcript, heading: date === undefined ? title : `${isolated(title)}, ${formatDate(date)}` },
      ];
  }
}

/** A line of the list: a heading or an excerpt under it. */
export type ListRow =
  | { readonly kind: 'group'; readonly group: Group; readonly open: boolean }
  | { readonly kind: 'excerpt'; readonly key: string; readonly excerpt: Excerpt };

export const listRows = (groups: readonly Group[], closed: ReadonlySet<string>): readonly ListRow[] =>
  groups.flatMap((group) => {
    const open = !closed.has(group.key);
    const rows = group.excerpts.map((excerpt): ListRow => ({
      kind: 'excerpt',
      key: `${group.key} ${excerpt.annotation}`,
      excerpt,
    }));
    return [{ kind: 'group', group, open } as const, ...(open ? rows : [])];
  });

/** `Angela Merkel, Chancellor of Germany, turn 16, paragraph 1`: the parts that are known. */
export const whereSaid = ({ role, turn, paragraph }: Excerpt): string =>
  [
    role,
    turn === undefined ? undefined : `turn ${turn}`,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** Where the excerpts come from, for the head of the page: up to three speeches by name. */
export function sourcesOf(excerpts: readonly Excerpt[]): string {
  const sources = new Map(
    excerpts.map(({ transcript, title, place, date }) => [
      transcript,
      [title, place, date === undefined ? undefined : formatDate(date)]
        .filter((part) => part !== undefined)
        .map(isolated)
        .join(', '),
    ]),
  );
  if (sources.size > 3) return `From ${sources.size.toLocaleString('en')} speeches.`;
  return `${sources.size === 1 ? 'Source' : 'Sources'}: ${[...sources.values()].join('; ')}.`;
}
