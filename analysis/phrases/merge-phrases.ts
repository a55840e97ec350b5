import type { Span } from '../model/span';
import type { SpeechPhrase } from './speech-phrases';

/** By the key of each phrase that becomes another: what it becomes. */
export type Merges = ReadonlyMap<string, string>;

/** The first of each list is what the others become. A key that stands in several lists goes with the first of them. */
export function mergesOf(lists: readonly (readonly string[])[]): Merges {
  const merges = new Map<string, string>();
  for (const [into, ...others] of lists) {
    if (into === undefined) continue;
    const end = merges.get(into) ?? into;
    for (const other of others) if (other !== end && !merges.has(other)) merges.set(other, end);
  }
  return merges;
}

/**
 * The phrases of one speech, those that are one as one: scores are added up, places laid together. Of two places that overlap the
 * longer one counts: `workers` merged into `harbour workers` adds none where it stands inside.
 */
export function mergePhrases(phrases: readonly SpeechPhrase[], merges: Merges): readonly SpeechPhrase[] {
  if (merges.size === 0) return phrases;
  const byKey = new Map<string, SpeechPhrase>();
  for (const phrase of phrases) {
    const key = merges.get(phrase.key) ?? phrase.key;
    const known = byKey.get(key);
    byKey.set(
      key,
      known
        ? { key, score: known.score + phrase.score, places: together(known.places, phrase.places) }
        : { ...phrase, key },
    );
  }
  return [...byKey.values()];
}

function together(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const place of [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= place.start) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
}
