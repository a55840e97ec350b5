import { directionOf } from '../../analysis/tokens/direction';
import { grouped } from '../contract/counted';
import type { Excerpt } from '../contract/tables';

export type GroupBy = 'none' | 'code' | 'speaker' | 'transcript';

/** Excerpts as a page shows them; HTML and Word are two drawings of this one thing. */
export interface ExcerptDocument {
  readonly title: string;
  /** Who chose, how many, from what. */
  readonly about: string;
  readonly sections: readonly ExcerptSection[];
}

export interface ExcerptSection {
  readonly heading: string | undefined;
  readonly entries: readonly ExcerptEntry[];
}

export interface ExcerptEntry {
  /** From 1, through the whole document: the number of its note. */
  readonly number: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Name, then role and place in the text: `Angela Merkel` · `Chancellor of Germany, turn 16, paragraph 1`. */
  readonly speaker: string;
  readonly place: string;
  readonly codes: readonly string[];
  /** Empty where there is none, or none is wanted. */
  readonly note: string;
  /** Where to check it: title, date, place, file, characters, source, who marked it. */
  readonly reference: string;
}

export interface DocumentOptions {
  readonly title: string;
  readonly groupBy: GroupBy;
  readonly notes: boolean;
}

export function excerptDocument(excerpts: readonly Excerpt[], options: DocumentOptions): ExcerptDocument {
  let number = 0;
  const sections = groupsOf(excerpts, options.groupBy).map(([heading, group]) => ({
    heading: heading === undefined ? undefined : plain(heading),
    entries: group.map((excerpt) => entryOf(excerpt, (number += 1), options.notes)),
  }));
  return {
    title: options.title.trim() === '' ? 'Excerpts' : plain(options.title).trim(),
    about: plain(aboutOf(excerpts)),
    sections,
  };
}

/** In the order in which each heading first comes; an excerpt with two codes stands under both. */
function groupsOf(
  excerpts: readonly Excerpt[],
  groupBy: GroupBy,
): readonly (readonly [heading: string | undefined, group: readonly Excerpt[]])[] {
  if (groupBy === 'none') return excerpts.length === 0 ? [] : [[undefined, excerpts]];
  const groups = new Map<string, { heading: string; group: Excerpt[] }>();
  for (const excerpt of excerpts)
    for (const { key, heading } of headingsOf(excerpt, groupBy)) {
      const entry = groups.get(key) ?? { heading, group: [] };
      entry.group.push(excerpt);
      groups.set(key, entry);
    }
  return [...groups.values()].map(({ heading, group }) => [heading, group]);
}

function headingsOf(
  excerpt: Excerpt,
  groupBy: 'code' | 'speaker' | 'transcript',
): { key: string; heading: string }[] {
  const { codes, speaker, speakerId, transcript, title, date } = excerpt;
  switch (groupBy) {
    case 'code':
      return codes.length === 0
        ? [{ key: '', heading: 'Without a code' }]
        : codes.map((code) => ({ key: code, heading: code }));
    case 'speaker':
      return [{ key: speakerId ?? '', heading: speaker ?? 'Speaker not known' }];
    case 'transcript':
      return [{ key: transcript, heading: joined(', ', title, date && longDate(date)) }];
  }
}

function entryOf(excerpt: Excerpt, number: number, notes: boolean): ExcerptEntry {
  const { before, quote, after, speaker, role, turn, paragraph, codes, note } = excerpt;
  return {
    number,
    before: folded(before),
    quote: folded(quote),
    after: folded(after),
    speaker: closed(plain(speaker ?? 'Speaker not known')),
    place: joined(', ', role && plain(role), turn && `turn ${turn}`, paragraph && `paragraph ${paragraph}`),
    codes: codes.map(plain),
    note: notes ? plain(note).trim() : '',
    reference: plain(referenceOf(excerpt)),
  };
}

function referenceOf({
  title,
  date,
  place,
  fileName,
  start,
  end,
  sourceHash,
  author,
  created,
}: Excerpt): string {
  const work = joined(', ', title, place, date && longDate(date));
  const file = fileName === title ? '' : fileName;
  const where = joined(', ', file, `characters ${grouped(start)}–${grouped(end)}`);
  const marked = joined(' ', 'Marked', author && `by ${author}`, `on ${longDate(created.slice(0, 10))}`);
  return `${joined('; ', work, where)}. Source SHA-256 ${sourceHash}. ${marked}.`;
}

function aboutOf(excerpts: readonly Excerpt[]): string {
  const authors = [...new Set(excerpts.map(({ author }) => author).filter((author) => author !== ''))];
  const sources = [...new Map(excerpts.map((excerpt) => [excerpt.transcript, excerpt])).values()];
  const chosen = `${excerpts.length === 1 ? '1 excerpt' : `${grouped(excerpts.length)} excerpts`}${
    authors.length === 0 ? '' : ` chosen by ${listed(authors)}`
  }`;
  if (sources.length > 3) return `${chosen} from ${grouped(sources.length)} transcripts.`;
  const named = sources.map(({ title, place, date }) => joined(', ', title, place, date && longDate(date)));
  return named.length === 0
    ? `${chosen}.`
    : `${chosen}. ${named.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}.`;
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** `10 December 2019`; what is not a whole date stands as it is. */
function longDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Line breaks of the file are not the speaker's. White space at the ends stays: it parts context and quote. */
const folded = (text: string): string => plain(text).replace(/\s+/gu, ' ');

/** Without what neither XML nor HTML can hold: control characters, halves of characters, and the two that are none. */
const plain = (text: string): string =>
  text
    .replace(/[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const joined = (by: string, ...parts: readonly (string | number | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '' && part !== 0)
    .map((part) => closed(String(part)))
    .join(by);

/** What is written from the right ends in a left-to-right mark: numbers and commas that follow keep their places. */
const closed = (text: string): string => (directionOf(text) === 'rtl' ? `${text}\u200e` : text);
