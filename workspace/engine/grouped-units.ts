import { Lexicon } from '../../analysis/tokens/lexicon';
import type { WordGroup } from '../contract/tables';
import type { Corpus } from './corpus';
import { eachPhrase, hasPhrases, membersOf, type GroupMembers } from './group-members';
import { sequenceOf } from './sequence';
import { noUnit, sameUnit, type UnitScheme } from './unit-scheme';

/** A group's own name among the units: no word of a text ends so. */
const mark = '\u0000';

/** By the corpus, then by scheme and groups: ids must stay the same for what is kept by them. */
const lexicons = new WeakMap<Corpus, Map<string, Lexicon>>();

/**
 * A scheme in which the words and phrases of a group count as one unit: its name. The first group that has a word takes it; a phrase goes
 * before the words in it, a longer one before a shorter. With n-grams nothing is grouped.
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
  const several = hasPhrases(groups);
  let known: GroupMembers | undefined;
  // Not before it is counted: of what was counted before only names are asked.
  const members = (): GroupMembers => (known ??= membersOf(corpus, groups));
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
    // A form alone does not tell whether it stands in a phrase.
    ...(unitOfBase &&
      !several && {
        unitOf: (language) => {
          const [unitOf, { ofForms }] = [unitOfBase(language), members()];
          return (form) => named(ofForms, form, unitOf(form));
        },
      }),
    column: (selected) => {
      const sequence = sequenceOf(selected);
      const { forms } = sequence;
      const { ofForms, phrases } = members();
      const column = base
        .column(selected)
        .map((unit, at) => (unit === noUnit ? noUnit : named(ofForms, forms[at] ?? 0, unit)));
      if (!several) return column;
      const { foldedOf } = corpus;
      const folded = forms.map((form) => foldedOf[form] ?? 0);
      eachPhrase(phrases, folded, sequence, (at, length, group) => {
        column[at] = names[group - 1] ?? 0;
        column.fill(sameUnit, at + 1, at + length);
      });
      return column;
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
