import { NgramTable } from '../../analysis/tokens/ngram-table';
import { foldCase } from '../../analysis/tokens/fold-case';
import { tokenize } from '../../analysis/tokens/tokenize';
import { alphabetOf } from './alphabet';
import type { Corpus } from './corpus';
import { KeptBy } from './kept-by';
import type { SelectedDocument } from './selected-document';
import { sequenceOf } from './sequence';
import { noUnit, type UnitScheme } from './unit-scheme';

/** By the corpus, then from pairs up. Tables only grow: an n-gram that was counted once keeps its number. */
const tables = new WeakMap<Corpus, NgramTable[]>();

function tableOf(corpus: Corpus, n: number): NgramTable {
  const known = tables.get(corpus) ?? [];
  tables.set(corpus, known);
  const table = known[n - 2] ?? new NgramTable(n === 2 ? undefined : tableOf(corpus, n - 1));
  known[n - 2] = table;
  return table;
}

/** By document the last column that was made, from which the next longer n-grams are one step: 4 bytes a word. */
const columns = new KeptBy<SelectedDocument, Uint32Array>(1);

const units = { 2: '2-gram', 3: '3-gram', 4: '4-gram', 5: '5-gram' } as const;

/** n words, case folded, that follow each other in one turn; insertions and events between them are skipped. `n` from 2 to 5. */
export function ngramScheme(corpus: Corpus, n: number): UnitScheme {
  const table = tableOf(corpus, n);
  const { folded } = corpus;
  const unit = units[n as keyof typeof units];
  return {
    unit,
    key: unit,
    name: `${unit}, case folded, within a turn`,
    length: n,
    lexicon: {
      get size() {
        return table.size;
      },
      wordOf: (id) =>
        table
          .wordsOf(id)
          .map((word) => folded.wordOf(word))
          .join(' '),
    },
    column: (selected) => columnOf(corpus, selected, table).slice(),
    candidates: (text) => {
      const { starts, ends } = tokenize(text);
      const words = Array.from(starts, (start, at) => folded.find(foldCase(text.slice(start, ends[at]))));
      const known = words.filter((id) => id !== undefined);
      const id = known.length === words.length ? table.find(known) : undefined;
      return id === undefined ? [] : [id];
    },
    compare: (a, b) => table.compare(a, b, alphabetOf(folded).compare),
  };
}

/** For each word of a document the id of the sequence that begins there, or `noUnit`; not to be changed. */
const columnOf = (corpus: Corpus, selected: SelectedDocument, table: NgramTable): Uint32Array =>
  columns.get(selected, String(table.n), () => {
    const { forms, runs } = sequenceOf(selected);
    const words = foldedWords(corpus, forms);
    const beginnings = table.shorter === undefined ? words : columnOf(corpus, selected, table.shorter);
    const ids = new Uint32Array(forms.length).fill(noUnit);
    let start = 0;
    for (const end of runs) {
      table.internAll({ beginnings, words }, start, end - table.n + 1, ids);
      start = end;
    }
    return ids;
  });

function foldedWords({ foldedOf }: Corpus, forms: Uint32Array): Uint32Array {
  const words = new Uint32Array(forms.length);
  for (let at = 0; at < words.length; at++) words[at] = foldedOf[forms[at] ?? 0] ?? 0;
  return words;
}
