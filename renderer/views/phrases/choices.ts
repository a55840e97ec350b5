import type { PhraseChoices } from '../../../workspace/contract/phrase-choices';
import type { PhraseRow, PhraseTable } from '../../../workspace/contract/tables';
import type { MenuEntry } from '../../design/Menu';
import { perform } from '../../state/perform';
import { countOf } from '../../text/numbers';

/** The part of a question that says what was settled. */
export const settledIn = (choices: PhraseChoices | undefined) => ({
  ...(choices && choices.merged.length > 0
    ? { merged: choices.merged.map((list) => list.map(({ key }) => key)) }
    : {}),
  ...(choices && choices.hidden.length > 0 ? { hidden: choices.hidden.map(({ key }) => key) } : {}),
});

const named = ({ key, phrase }: Pick<PhraseRow, 'key' | 'phrase'>) => ({ key, phrase });

export const hidePhrase = (row: PhraseRow): void =>
  void perform('phrases.hide', { phrase: named(row) }, { said: `Hid “${row.phrase}”` });

export const separatePhrase = (row: PhraseRow): void =>
  void perform('phrases.separate', { into: named(row) }, { said: `Took “${row.phrase}” apart` });

/** Merges the row into another, which keeps its name. */
const mergePhrase = (row: PhraseRow, into: PhraseRow): void =>
  void perform(
    'phrases.merge',
    { into: named(into), others: [named(row)] },
    { said: `Merged “${row.phrase}” into “${into.phrase}”` },
  );

const mostTargets = 60;

/** What a phrase may be merged into: phrases that share a word with it first, each kind by rank. */
function mergeTargets(row: PhraseRow, rows: readonly PhraseRow[]): readonly PhraseRow[] {
  const words = new Set(row.key.split(' '));
  const others = rows.filter(({ key }) => key !== row.key);
  const near = others.filter(({ key }) => key.split(' ').some((word) => words.has(word)));
  return [...near, ...others.filter((other) => !near.includes(other))].slice(0, mostTargets);
}

export const mergeEntries = (row: PhraseRow, rows: readonly PhraseRow[]): readonly MenuEntry[] => [
  { kind: 'heading', text: 'Becomes one row with' },
  ...mergeTargets(row, rows).map((into): MenuEntry => ({
    kind: 'item',
    text: into.phrase,
    note: String(into.count),
    run: () => mergePhrase(row, into),
  })),
];

/** The way back of what is hidden: those that would stand in this table, and all of them. */
export const hiddenEntries = (
  { hidden }: Pick<PhraseTable, 'hidden'>,
  choices: PhraseChoices | undefined,
): readonly MenuEntry[] => [
  ...hidden.slice(0, mostTargets).map(({ key, phrase, count }): MenuEntry => ({
    kind: 'item',
    text: `Show “${phrase}” again`,
    note: String(count),
    run: () => void perform('phrases.show', { keys: [key] }, { said: `“${phrase}” is shown again` }),
  })),
  ...(hidden.length > 0 ? [{ kind: 'line' } as const] : []),
  {
    kind: 'item',
    text:
      choices?.hidden.length === 1
        ? 'Show the one hidden phrase of the project again'
        : `Show all ${countOf(choices?.hidden.length ?? 0, 'hidden phrase')} of the project again`,
    run: () => void perform('phrases.show', {}, { said: 'Hidden phrases are shown again' }),
  },
];
