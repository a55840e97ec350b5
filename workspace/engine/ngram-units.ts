import { NgramTable } from '../../analysis/tokens/ngram-table';
import { foldCase } from '../../analysis/tokens/fold-case';
import { tokenize } from '../../analysis/tokens/tokenize';
import { placesInAlphabet } from './alphabet';
import type { Corpus } from './corpus';
import { sequenceOf } from './sequence';
import { noUnit, type UnitScheme } from './unit-scheme';

/** By the corpus, then by n. Tables only grow: an n-gram that was counted once keeps its number. */
const tables = new WeakMap<Corpus, Map<number, NgramTable>>();

function tableOf(corpus: Corpus, n: number): NgramTable {
  const known = tables.get(corpus) ?? new Map<number, NgramTable>();
  tables.set(corpus, known);
  const table = known.get(n) ?? new NgramTable(n);
  known.set(n, table);
  return table;
}

const units = { 2: '2-gram', 3: '3-gram', 4: '4-gram', 5: '5-gram' } as const;

/** n words, case folded, that follow each other in one turn; insertions and events between them are skipped. `n` from 2 to 5. */
export function ngramScheme(corpus: Corpus, n: number): UnitScheme {
  const table = tableOf(corpus, n);
  const { folded, foldedOf } = corpus;
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
      wordOf: (id) => Array.from(table.wordsOf(id), (word) => folded.wordOf(word)).join(' '),
    },
    column: (selected) => {
      const { forms, runs } = sequenceOf(selected);
      const words = new Uint32Array(forms.length);
      for (let at = 0; at < words.length; at++) words[at] = foldedOf[forms[at] ?? 0] ?? 0;
      const column = new Uint32Array(words.length).fill(noUnit);
      let start = 0;
      for (const end of runs) {
        for (let at = start; at + n <= end; at++) column[at] = table.intern(words, at);
        start = end;
      }
      return column;
    },
    candidates: (text) => {
      const { starts, ends } = tokenize(text);
      const words = Array.from(starts, (start, at) => folded.find(foldCase(text.slice(start, ends[at]))));
      const known = words.filter((id) => id !== undefined);
      const id = known.length === words.length ? table.find(known) : undefined;
      return id === undefined ? [] : [id];
    },
    compare: (a, b) => {
      const places = placesInAlphabet(folded);
      for (let place = 0; place < n; place++) {
        const difference = (places[table.wordAt(a, place)] ?? 0) - (places[table.wordAt(b, place)] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}
