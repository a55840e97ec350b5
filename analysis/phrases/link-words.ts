/** Prepositions that join two nouns to one phrase: `balance of power`, `projet de loi`. Written for Rostrum. */
const links: Readonly<Record<string, string>> = {
  en: 'of',
  fr: 'de du des',
  es: 'de del',
  pt: 'de do da dos das',
  it: 'di del della dei delle degli dello',
  ca: 'de del dels',
  gl: 'de do da dos das',
  nl: 'van',
};

/** Lower-case; empty for languages that join nouns otherwise. */
export function linkWords(language: string): ReadonlySet<string> {
  return new Set(Object.hasOwn(links, language) ? links[language]?.split(' ') : []);
}
