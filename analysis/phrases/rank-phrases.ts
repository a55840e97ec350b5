import type { Span } from '../model/span';
import type { SpeechPhrase } from './speech-phrases';

export interface RankedPhrase {
  /** The keys of its words joined by spaces. */
  readonly key: string;
  /** Summed over the speeches. */
  readonly score: number;
  readonly count: number;
  /** The speeches it stands in, by index, with its places there. */
  readonly speeches: readonly { readonly speech: number; readonly places: readonly Span[] }[];
}

export interface RankOptions {
  /**
   * How much a phrase weighs beside what it scores within a speech, by the number of speeches it stands in and the number there are.
   * 1 leaves the method as published.
   */
  readonly weightOf: (key: string, speechesWith: number, speeches: number) => number;
  /** Leaves out phrases that mostly stand inside a better one: `rights` beside `human rights`. */
  readonly withoutParts: boolean;
  /** How often, over all speeches, a phrase must stand; absent: once. */
  readonly least?: number;
  /** Called at every phrase of every speech. */
  readonly step?: () => void;
}

/** The phrases of several speeches as one list, best first. Equal scores: more places first, then by key. */
export function rankPhrases(
  speeches: readonly (readonly SpeechPhrase[])[],
  { weightOf, withoutParts, least = 1, step = () => undefined }: RankOptions,
): RankedPhrase[] {
  const byKey = new Map<
    string,
    { sum: number; count: number; speeches: RankedPhrase['speeches'][number][] }
  >();
  for (const [speech, phrases] of speeches.entries())
    for (const { key, score, places } of phrases) {
      step();
      const known = byKey.get(key) ?? { sum: 0, count: 0, speeches: [] };
      known.sum += score;
      known.count += places.length;
      known.speeches.push({ speech, places });
      byKey.set(key, known);
    }
  const ranked = [...byKey]
    .map(([key, { sum, count, speeches: found }]) => ({
      key,
      score: sum * weightOf(key, found.length, speeches.length),
      count,
      speeches: found,
    }))
    .filter(({ score, count }) => score > 0 && count >= least)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.key < b.key ? -1 : 1));
  return withoutParts ? ranked.filter(isNoPart()) : ranked;
}

/** More of its places than this inside one better phrase, and it says nothing beside it. */
const mostly = 2 / 3;

/** Asked of phrases in order, best first. */
function isNoPart(): (phrase: RankedPhrase) => boolean {
  const keptByWord = new Map<string, RankedPhrase[]>();
  return (phrase) => {
    const words = phrase.key.split(' ');
    const around = (keptByWord.get(words[0] ?? '') ?? []).filter(({ key }) =>
      ` ${key} `.includes(` ${phrase.key} `),
    );
    if (around.some(({ count }) => count > mostly * phrase.count)) return false;
    for (const word of new Set(words)) {
      const kept = keptByWord.get(word);
      if (kept) kept.push(phrase);
      else keptByWord.set(word, [phrase]);
    }
    return true;
  };
}

/** idf over the speeches at hand: log2(1 + speeches / speeches with it), 1 in a single speech. */
export const inverseSpeechFrequency: RankOptions['weightOf'] = (_key, speechesWith, speeches) =>
  Math.log2(1 + speeches / speechesWith);
