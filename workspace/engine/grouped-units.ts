import { matchesPattern } from '../../analysis/concordance/query';
import { foldCase } from '../../analysis/tokens/fold-case';
import { Lexicon } from '../../analysis/tokens/lexicon';
import type { WordGroup } from '../contract/tables';
import type { Corpus } from './corpus';
import { sequenceOf } from './sequence';
import { noUnit, type UnitScheme } from './unit-scheme';

/** A group's own name among the units: no word of a text ends so. */
const mark = '\u0000';

/** By the corpus, then by scheme and groups: ids must stay the same for what is kept by them. */
const lexicons = new WeakMap<Corpus, Map<string, Lexicon>>();

/**
 * A scheme in which the words of a group count as one unit: its name. The first group that has a word takes it. Groups are made of single
 * words: with n-grams nothing is grouped.
 */
export function groupedScheme(corpus: Corpus, base: UnitScheme, groups: readonly WordGroup[]): UnitScheme {
  if (groups.length === 0 || base.length > 1) return base;
  const key = `${base.key} ${JSON.stringify(groups)}`;
  const ofCorpus = lexicons.get(corpus) ?? new Map<string, Lexicon>();
  lexicons.set(corpus, ofCorpus);
  const lexicon = ofCorpus.get(key) ?? new Lexicon();
  ofCorpus.set(key, lexicon);
  const names = groups.map(({ name }) => lexicon.intern(name + mark));
  const unitOfBase = base.unitOf;
  let known: Uint16Array | undefined;
  // Not before it is counted: of what was counted before only names are asked.
  const groupOf = (): Uint16Array => (known ??= groupOfForms(corpus, groups));
  const named = (of: Uint16Array, form: number, unit: number): number => {
    const group = of[form] ?? 0;
    return group > 0 ? (names[group - 1] ?? 0) : lexicon.intern(base.lexicon.wordOf(unit));
  };
  return {
    unit: base.unit,
    key,
    lexicon,
    name: `${base.name}; ${groups.length} ${groups.length === 1 ? 'group' : 'groups'} of words: ${groups.map(({ name }) => name).join(', ')}`,
    length: 1,
    ...(unitOfBase && {
      unitOf: (language) => {
        const [unitOf, of] = [unitOfBase(language), groupOf()];
        return (form) => named(of, form, unitOf(form));
      },
    }),
    column: (selected) => {
      const [{ forms }, of] = [sequenceOf(selected), groupOf()];
      return base
        .column(selected)
        .map((unit, at) => (unit === noUnit ? noUnit : named(of, forms[at] ?? 0, unit)));
    },
    candidates: (word) => {
      const group = groups.findIndex(({ name }) => name === word);
      if (group >= 0) return [names[group] ?? 0];
      return base.candidates(word).map((id) => lexicon.intern(base.lexicon.wordOf(id)));
    },
    groupOf: (id) => {
      const name = lexicon.wordOf(id);
      return name.endsWith(mark) ? name.slice(0, -mark.length) : undefined;
    },
  };
}

/** For each form the number of its group from 1 on; 0: none. */
function groupOfForms({ folded, foldedOf, lexicon }: Corpus, groups: readonly WordGroup[]): Uint16Array {
  const byFolded = new Uint16Array(folded.size);
  groups.toReversed().forEach(({ words }, at) => {
    const group = groups.length - at;
    for (const word of words.map(foldCase)) {
      if (/[*?]/.test(word)) {
        for (let id = 0; id < byFolded.length; id++)
          if (matchesPattern(folded.wordOf(id), word)) byFolded[id] = group;
        continue;
      }
      const id = folded.find(word);
      if (id !== undefined) byFolded[id] = group;
    }
  });
  return new Uint16Array(lexicon.size).map((_, form) => byFolded[foldedOf[form] ?? 0] ?? 0);
}
