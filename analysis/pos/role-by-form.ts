import type { WordRole } from './tag-tokens';

/**
 * The role of a word by its form alone, for languages without a tagger here: German capitals, and endings that belong to adjectives or
 * verbs and hardly ever to nouns. A word no rule speaks of is taken for a noun.
 * @param printed the word as it stands in the text
 */
export function roleByForm(language: string, printed: string, beginsSentence: boolean): WordRole {
  if (language === 'de') return germanRole(printed, beginsSentence);
  const endings = Object.hasOwn(byEnding, language) ? byEnding[language] : undefined;
  const word = printed.toLowerCase();
  if (endings?.other.test(word) === true) return 'other';
  return endings?.modifier.test(word) === true ? 'modifier' : 'noun';
}

function germanRole(printed: string, beginsSentence: boolean): WordRole {
  const capital = printed.charAt(0) !== printed.charAt(0).toLowerCase();
  if (capital && !beginsSentence) return germanAdjective.test(printed) ? 'modifier' : 'noun';
  if (germanNoun.test(printed)) return 'noun';
  return /(?:e|er|en|es|em)$/u.test(printed) ? 'modifier' : 'other';
}

/** Adjectives that are capitalised in names (Deutscher Bundestag, Nationale Sicherheitsstrategie). */
const germanAdjective = /(?:isch|lich|ional|nal|tiv|ig)(?:e|er|en|es|em)$/u;
const germanNoun = /(?:ung|heit|keit|schaft|tion|tät|nis|tum|ungen|heiten|keiten|schaften|tionen)$/u;

interface Endings {
  readonly modifier: RegExp;
  readonly other: RegExp;
}

const byEnding: Readonly<Record<string, Endings>> = {
  ru: {
    modifier: /(?:ый|ий|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими|ской|ной|вой)$/u,
    other:
      /(?:ть|ться|тся|ают|яют|уют|ает|яет|ует|ал|ала|али|или|ила|ился|ем|ешь|ете|айте|йте|вши|вшись|ано|ено)$/u,
  },
  fr: {
    modifier:
      /(?:elle|elles|ique|iques|al|ale|aux|ales|eux|euse|euses|if|ive|ifs|ives|aire|aires|able|ables|ible|ibles)$/u,
    other: /(?:ez|aient|ait|ons|ent|ront|rait|raient|er|ir|ant|ement)$/u,
  },
  es: {
    modifier:
      /(?:ico|ica|icos|icas|al|ales|oso|osa|osos|osas|ivo|iva|ivos|ivas|able|ables|ible|ibles|ario|aria)$/u,
    other: /(?:ar|er|ir|ando|iendo|aban|aba|mos|aron|ieron|arse|erse|irse|mente)$/u,
  },
};
