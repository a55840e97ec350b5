import type { Output } from '../../workspace/contract';
import type { TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import type { Command } from '../state/commands';
import { joined } from '../text/joined';
import { countOf, formatDate } from '../text/numbers';

export type PaletteItem =
  | { readonly kind: 'word'; readonly word: string; readonly note: string }
  | { readonly kind: 'contexts'; readonly query: string; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'speech'; readonly id: TranscriptId; readonly title: string; readonly note: string };

export interface PaletteGroup {
  readonly title: 'Words' | 'Do' | 'Speeches';
  readonly items: readonly PaletteItem[];
}

interface Found {
  readonly text: string;
  readonly words: Output<'words.suggest'>['words'];
  readonly commands: readonly Command[];
  readonly project: Pick<ProjectState, 'transcripts' | 'speakers'> | undefined;
  /** Whether there is a view of contexts to go to. */
  readonly hasContexts: boolean;
}

/** What the palette offers for a text: words that begin so, what can be done, speeches of that name. Empty groups are left out. */
export function paletteGroups({
  text,
  words,
  commands,
  project,
  hasContexts,
}: Found): readonly PaletteGroup[] {
  const asked = text.trim();
  const query = words[0]?.word ?? asked;
  const contexts: PaletteItem[] =
    hasContexts && asked !== '' ? [{ kind: 'contexts', query, text: `Contexts of “${query}”` }] : [];
  const named = commands
    .filter((command) => command.hidden !== true && matches(command.title, asked))
    .slice(0, asked === '' ? 9 : 5)
    .map((command): PaletteItem => ({ kind: 'command', command }));
  // Where no word begins so, what is typed is the name of a command rather than a phrase to look for.
  const items = words.length > 0 ? [...contexts, ...named] : [...named, ...contexts];
  const groups: PaletteGroup[] = [
    {
      title: 'Words',
      items: words.map(({ word, count, speeches }) => ({
        kind: 'word',
        word,
        note: `${countOf(count, 'time')} in ${countOf(speeches, 'speech', 'speeches')}`,
      })),
    },
    { title: 'Do', items },
    { title: 'Speeches', items: project ? speeches(project, asked) : [] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Every word asked begins a word of the title, in any order. */
export function matches(title: string, asked: string): boolean {
  const words = wordsOf(asked);
  if (words.length === 0) return asked.trim() === '';
  const inTitle = wordsOf(title);
  return words.every((word) => inTitle.some((other) => other.startsWith(word)));
}

/** Folded runs of letters and digits: a file name, `session-12.txt`, is asked as it is written. */
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const fold = (text: string): string => text.toLocaleLowerCase('en').normalize('NFD').replace(/\p{M}/gu, '');

function speeches(
  { transcripts, speakers }: Pick<ProjectState, 'transcripts' | 'speakers'>,
  asked: string,
): readonly PaletteItem[] {
  if (asked === '') return [];
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const found: PaletteItem[] = [];
  for (const transcript of transcripts) {
    const who = transcript.speakers.slice(0, 2).flatMap((id) => names.get(id) ?? []);
    const title = transcript.title ?? transcript.fileName;
    const date = transcript.date === undefined ? [] : [formatDate(transcript.date)];
    if (!matches([title, transcript.fileName, ...who, ...date].join(' '), asked)) continue;
    found.push({ kind: 'speech', id: transcript.id, title, note: joined([...who, ...date]) });
    if (found.length === 5) break;
  }
  return found;
}
