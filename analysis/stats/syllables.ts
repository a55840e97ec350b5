/** Words that the rules below get wrong, by their syllables; `our` and `fire` have two, as pronouncing dictionaries say them in full. */
const listed = {
  1: 'real whole used course eye eyes ms',
  2: `being beings business doing every evening going people peoples poem poet really react ruin science seeing something sometimes
    somewhere someone therefore lion quiet diet fuel cruel power powers useful europe statement statements homeland safety maybe ukraine
    naive naked wicked mr mrs dr our ours hour hours fire fires hire`,
  3: `anyone creator creators area areas businesses create created creates creating creation creative everyone everything everywhere idea ideas ideal ideals
    somebody interest different element elements forever israel preamble nuclear theatre theater museum pioneer pioneers parliament`,
  4: 'everybody reality society cooperate coordinate medieval idealism',
  5: 'cooperation coordination idealistic',
} as const;
const known: ReadonlyMap<string, number> = new Map(
  Object.entries(listed).flatMap(([count, words]) =>
    words.split(/\s+/u).map((word) => [word, Number(count)] as const),
  ),
);

const vowelRun = /[aeiouy]+/gu;

/**
 * Syllables of an English word by its spelling: runs of vowel letters, without a silent last e, es or ed, two where vowels of a run are
 * said apart (`radio`, `usual`, `trying`). At least 1. The letters of an abbreviation (`U.S.`) count one each. How far it agrees with
 * what people say: docs/methods/readability.md.
 */
export function englishSyllables(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  if (plain.includes('.')) return Math.max(1, plain.replace(/[^a-z]/gu, '').length);
  const parts = plain.split('-').filter((part) => part !== '');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + englishSyllables(part), 0);
  const exception = known.get(plain) ?? known.get(plain.replace(/'s?$/u, ''));
  if (exception !== undefined) return exception;
  // `didn't` and `isn't` have one more than `did` and `is`; `don't` and `can't` have not.
  const negated = /(?:[dst]|ve)n't$/u.test(plain) ? 1 : 0;
  const bare = plain
    .replace(/n't$/u, '')
    .replace(/'[a-z]*$/u, '')
    .replace(/[^a-z]/gu, '');
  return Math.max(1, vowels(bare)) + negated;
}

function vowels(word: string): number {
  const said = (hasSilentEnding(word) ? word.replace(/(?:e|es|ed)$/u, '') : word)
    .replace(/([gq])ues?$/u, '$1')
    // Inside a compound or before an ending the e stays silent: `management`, `hopeful`, `lately`.
    .replace(/(?<=[aeiouy][^aeiouy])e(?=(?:ful|less|ness|ment|ly|man|men|land|where|body|thing)s?$)/u, '')
    // A consonant at the front and between vowels: `year`, `beyond`; so is the u of `question` and `language`.
    .replace(/^y|(?<=[aeiou])y(?=[aou]|e[er])/gu, 'j')
    .replace(/(?<=q)u|(?<=g)u(?=[aeiouy])/gu, 'w');
  return (said.match(vowelRun)?.length ?? 0) + (said.match(apart)?.length ?? 0);
}

/* Vowels of one run that are said apart: in India but not special; radio but not nation or million; previous but not gracious;
   medium; theory; usual; society and client; saying; poetry. `ism` has a second one that is not written. */
const apart =
  /(?<![ctsg])ia(?!ge)|(?<![tscgxln])io(?!u)|(?<![tscgx])iou|(?<=[bdhlmnrpv])iu|(?<!g)eo(?!u|p)|ua(?=[ltr])|uo(?!u)|ie(?=t)|(?<=[dl])ien|rien(?!d)|(?<=[aeiouy])ing(?=s?$)|ism(?=s?$)|(?<=[^aeiouy])oet/gu;

/** Whether the last `e`, `es` or `ed` after a consonant is not said: `hope`, `hopes`, `hoped`, but `houses`, `wanted`, `hundred`, `table`. */
function hasSilentEnding(word: string): boolean {
  if (!/[^aeiouy](?:e|es|ed)$/u.test(word) || /[^aeiouy]le[sd]?$/u.test(word)) return false;
  if (word.endsWith('es')) return !/(?:[sxzcg]|ch|sh)es$/u.test(word);
  if (word.endsWith('ed')) return !/(?:[td]|[^aeiouyr]r)ed$/u.test(word);
  return true;
}
