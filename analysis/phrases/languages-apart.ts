import { foldCase } from '../tokens/fold-case';
import type { SpeechPhrase } from './speech-phrases';

export interface PhrasesOfSpeech {
  /** BCP 47 primary tag, or '' where it is not known. */
  readonly language: string;
  readonly text: string;
  readonly phrases: readonly SpeechPhrase[];
}

/**
 * The phrases of speeches in several languages, those apart that have one key by chance: German `Not` and Spanish `nota` are both `not`.
 * Languages that have a form of the phrase in common (`Peace`, a name) stay together. The key of those that say it most stays as it is,
 * the others' names their language: `not@es`.
 */
export function languagesApart(speeches: readonly PhrasesOfSpeech[]): (readonly SpeechPhrase[])[] {
  const alike = keysOfSeveral(speeches);
  if (alike.size === 0) return speeches.map(({ phrases }) => phrases);
  const keys = new Map(
    [...formsByKey(speeches, alike)].map(([key, said]) => [key, keysByLanguage(key, said)]),
  );
  return speeches.map(({ language, phrases }) =>
    phrases.map((phrase) => ({ ...phrase, key: keys.get(phrase.key)?.get(language) ?? phrase.key })),
  );
}

/** Keys that phrases of more than one language have. */
function keysOfSeveral(speeches: readonly PhrasesOfSpeech[]): ReadonlySet<string> {
  const several = new Set<string>();
  if (new Set(speeches.map(({ language }) => language)).size < 2) return several;
  const first = new Map<string, string>();
  for (const { language, phrases } of speeches)
    for (const { key } of phrases) {
      const known = first.get(key);
      if (known === undefined) first.set(key, language);
      else if (known !== language) several.add(key);
    }
  return several;
}

interface Said {
  count: number;
  /** Case folded. */
  readonly forms: Set<string>;
}

function formsByKey(
  speeches: readonly PhrasesOfSpeech[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, Said>> {
  const byKey = new Map<string, Map<string, Said>>();
  for (const { language, text, phrases } of speeches)
    for (const { key, places } of phrases) {
      if (!keys.has(key)) continue;
      const byLanguage = byKey.get(key) ?? new Map<string, Said>();
      byKey.set(key, byLanguage);
      const said = byLanguage.get(language) ?? { count: 0, forms: new Set<string>() };
      byLanguage.set(language, said);
      said.count += places.length;
      for (const { start, end } of places)
        said.forms.add(foldCase(text.slice(start, end)).replaceAll(/\s+/gu, ' '));
    }
  return byKey;
}

/** Languages in the order of how often they say it: each joins the first group that has one of its forms. */
function keysByLanguage(key: string, said: ReadonlyMap<string, Said>): ReadonlyMap<string, string> {
  const groups: { readonly key: string; readonly forms: Set<string> }[] = [];
  const keys = new Map<string, string>();
  for (const [language, { forms }] of [...said].sort(([, a], [, b]) => b.count - a.count)) {
    const known = groups.find((group) => [...forms].some((form) => group.forms.has(form)));
    const group = known ?? {
      key: groups.length === 0 ? key : `${key}@${language || 'und'}`,
      forms: new Set<string>(),
    };
    if (!known) groups.push(group);
    for (const form of forms) group.forms.add(form);
    keys.set(language, group.key);
  }
  return keys;
}
