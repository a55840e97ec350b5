import { compile, type Net, type Part, type Place, type WordColumns } from './match-net';

/** Told of each match: its first word, how many words it has, and in which run it stands. */
type Found = (at: number, length: number, run: number) => void;

/**
 * Finds where the parts of a query fit consecutive words, in order. A match never crosses the end of a run. Where several begin with one
 * word, the shortest is told; matches may overlap.
 * @param words the words in order
 * @param runs ends of the runs (turns), ascending, the last one the number of words
 * @param parts of which one at least is not filled by any word
 */
export function findMatches(
  words: WordColumns,
  runs: ArrayLike<number>,
  parts: readonly Part[],
  found: Found,
): void {
  const net = compile(parts);
  if (net.kind === 'places') findPlaces(words, runs, net.places, found);
  else findByNet(words, runs, net, found);
}

/** A place that takes any word. */
const isOpen = ({ forms, lemmas, tag }: Place): boolean =>
  forms === undefined && lemmas === undefined && tag === undefined;

/** Words one after the other, each looked for by itself: the common case, as fast as a loop can be. */
function findPlaces(
  words: WordColumns,
  runs: ArrayLike<number>,
  places: readonly Place[],
  found: Found,
): void {
  const first = places.findIndex((place) => !isOpen(place));
  const anchor = places[first];
  if (anchor === undefined) return;
  const { forms } = words;
  const marks = anchor.forms;
  const others = places.flatMap((place, at) =>
    isOpen(place) || (at === first && isByForm(place)) ? [] : [{ place, at }],
  );
  let start = 0;
  for (let run = 0; run < runs.length; run++) {
    const end = runs[run] ?? 0;
    const last = end - places.length;
    for (let at = start; at <= last; at++) {
      if (marks !== undefined && marks[forms[at + first] ?? 0] !== 1) continue;
      if (others.every((other) => fits(words, at + other.at, other.place))) found(at, places.length, run);
    }
    start = end;
  }
}

/** Whether its form alone tells whether a word fits. */
export const isByForm = ({ lemmas, tag }: Place): boolean => lemmas === undefined && tag === undefined;

/** Words without lemmas or classes fit no place that asks for them. */
export function fits({ forms, lemmas, tags }: WordColumns, at: number, place: Place): boolean {
  if (place.forms !== undefined && place.forms[forms[at] ?? 0] !== 1) return false;
  if (place.lemmas !== undefined && (lemmas === undefined || place.lemmas[lemmas[at] ?? 0] !== 1))
    return false;
  return place.tag === undefined || tags?.[at] === place.tag;
}

/** Follows all ways through the net at once, word by word, from every word that can be the first. */
function findByNet(
  words: WordColumns,
  runs: ArrayLike<number>,
  net: Extract<Net, { kind: 'net' }>,
  found: Found,
): void {
  const { places, next, first, end: accepting } = net;
  // By state the step in which it was reached last: a set that needs no wiping.
  const reached = new Uint32Array(places.length);
  let step = 0;
  const lengthFrom = (at: number, end: number): number | undefined => {
    let states: readonly number[] = first;
    for (let word = at; word < end && states.length > 0; word++) {
      const after: number[] = [];
      step += 1;
      for (const state of states) {
        const place = places[state];
        if (place === undefined || !fits(words, word, place)) continue;
        for (const target of next[state] ?? []) {
          if (target === accepting) return word - at + 1;
          if (reached[target] === step) continue;
          reached[target] = step;
          after.push(target);
        }
      }
      states = after;
    }
    return undefined;
  };
  let start = 0;
  for (let run = 0; run < runs.length; run++) {
    const end = runs[run] ?? 0;
    for (let at = start; at < end; at++) {
      const length = lengthFrom(at, end);
      if (length !== undefined) found(at, length, run);
    }
    start = end;
  }
}
