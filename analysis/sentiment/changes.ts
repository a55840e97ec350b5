import type { Piece } from './pieces';
import type { RuleWords } from './rule-words';

/** Something that changed a word's value, and the pieces it came from. */
export interface Change {
  readonly rule: string;
  readonly by: readonly number[];
}

export interface ScoringContext {
  readonly pieces: readonly Piece[];
  readonly valences: ReadonlyMap<string, number>;
  readonly rules: RuleWords;
  /** Some words, not all, are in capitals. */
  readonly capsMatter: boolean;
}

const capsGain = 0.733;
const negation = -0.74;
/** How much of a booster is left one, two and three words away. */
const byDistance = [1, 0.95, 0.9] as const;

interface Value {
  counts: number;
  readonly changes: Change[];
}

/** What the word at `index`, listed with `listed`, counts after capitals, boosters, negators and phrases around it. */
export function changesBefore(context: ScoringContext, index: number, listed: number): Value {
  const value: Value = { counts: listed, changes: [] };
  if (context.rules.english) determineByNo(context, index, listed, value);
  shout(context, index, value);
  for (const distance of [1, 2, 3] as const) {
    const before = context.pieces[index - distance];
    if (before === undefined || context.valences.has(before.lower)) continue;
    boost(context, index, distance, value);
    negate(context, index, distance, value);
    if (distance === 3) usePhrases(context, index, value);
  }
  if (context.rules.english) negateByLeast(context, index, value);
  return value;
}

/** "no" before a listed word negates it and is worth nothing itself. */
function determineByNo(
  { pieces, valences }: ScoringContext,
  index: number,
  listed: number,
  value: Value,
): void {
  const at = (offset: number): string | undefined => pieces[index + offset]?.lower;
  const next = at(1);
  if (at(0) === 'no' && next !== undefined && valences.has(next)) {
    value.counts = 0;
    value.changes.push({ rule: `determines “${next}”`, by: [] });
  }
  const reached = [-1, -2].find((offset) => at(offset) === 'no') ?? (isNoOr(at) ? -3 : undefined);
  if (reached === undefined) return;
  value.counts = listed * negation;
  value.changes.push({ rule: `negated by “no” × ${minus(negation)}`, by: [index + reached] });
}

const isNoOr = (at: (offset: number) => string | undefined): boolean =>
  at(-3) === 'no' && (at(-1) === 'or' || at(-1) === 'nor');

function shout({ pieces, capsMatter }: ScoringContext, index: number, value: Value): void {
  if (!capsMatter || pieces[index]?.upper !== true) return;
  const gain = value.counts > 0 ? capsGain : -capsGain;
  value.counts += gain;
  value.changes.push({ rule: `in capitals ${signed(gain)}`, by: [] });
}

function boost(context: ScoringContext, index: number, distance: 1 | 2 | 3, value: Value): void {
  const piece = context.pieces[index - distance];
  const gain = piece === undefined ? undefined : context.rules.boosters.get(piece.lower);
  if (piece === undefined || gain === undefined) return;
  let change = value.counts < 0 ? -gain : gain;
  if (context.capsMatter && piece.upper) change += value.counts > 0 ? capsGain : -capsGain;
  change *= byDistance[distance - 1] ?? 0;
  value.counts += change;
  value.changes.push({
    rule: `${gain > 0 ? 'booster' : 'dampener'} “${piece.word}” ${signed(change)}`,
    by: [index - distance],
  });
}

function negate({ pieces, rules }: ScoringContext, index: number, distance: 1 | 2 | 3, value: Value): void {
  const at = (offset: number): string => pieces[index - offset]?.lower ?? '';
  const word = at(distance);
  const heightening = rules.english ? heightened(at, distance) : undefined;
  if (heightening !== undefined) {
    value.counts *= 1.25;
    value.changes.push({
      rule: `“${heightening.map(at).join(' ')}” × 1.25`,
      by: heightening.map((offset) => index - offset),
    });
    return;
  }
  if (rules.english && isWithoutDoubt(at, distance)) return;
  if (!rules.negators.has(word) && !(rules.negatingPart !== undefined && word.includes(rules.negatingPart)))
    return;
  value.counts *= negation;
  value.changes.push({ rule: `negated by “${word}” × ${minus(negation)}`, by: [index - distance] });
}

/** "never so good", "so very good": offsets of the words. The last case is the reference's: "so" or "this" directly before, seen from three words away. */
function heightened(at: (offset: number) => string, distance: 1 | 2 | 3): readonly number[] | undefined {
  const isSo = (offset: number): boolean => at(offset) === 'so' || at(offset) === 'this';
  if (distance > 1 && at(distance) === 'never' && isSo(distance - 1)) return [distance, distance - 1];
  return distance === 3 && isSo(1) ? [1] : undefined;
}

const isWithoutDoubt = (at: (offset: number) => string, distance: 1 | 2 | 3): boolean =>
  at(distance) === 'without' &&
  ((distance > 1 && at(distance - 1) === 'doubt') || (distance === 3 && at(1) === 'doubt'));

/** Windows (from, to) before and around a word in which phrases and boosters of several words are looked for, in the reference's order. */
const phrasesBefore = [
  [-1, 0],
  [-2, 0],
  [-2, -1],
  [-3, -1],
  [-3, -2],
] as const;
const phrasesAfter = [
  [0, 1],
  [0, 2],
] as const;
const boostersBefore = [
  [-3, -1],
  [-3, -2],
  [-2, -1],
] as const;

/** Where a phrase that is looked for can begin. */
const reach = [-3, -2, -1, 0] as const;

/** The words with which the phrases and the boosters of several words of some rules begin. */
const firstWords = new WeakMap<RuleWords, ReadonlySet<string>>();

function beginsPhrase(rules: RuleWords): ReadonlySet<string> {
  const known = firstWords.get(rules);
  if (known) return known;
  const longer = [...rules.phrases.keys(), ...rules.boosters.keys()].filter((words) => words.includes(' '));
  const found = new Set(longer.map((words) => words.slice(0, words.indexOf(' '))));
  firstWords.set(rules, found);
  return found;
}

function usePhrases({ pieces, rules }: ScoringContext, index: number, value: Value): void {
  const begins = beginsPhrase(rules);
  // Seldom does one begin here, and putting words together to look for it costs more than all the other rules.
  if (!reach.some((offset) => begins.has(pieces[index + offset]?.lower ?? ''))) return;
  const phrase = ([from, to]: readonly [number, number]): string =>
    pieces
      .slice(index + from, index + to + 1)
      .map(({ lower }) => lower)
      .join(' ');
  const others = ([from, to]: readonly [number, number]): number[] =>
    Array.from({ length: to - from + 1 }, (_, n) => index + from + n).filter((at) => at !== index);
  const before = phrasesBefore.find((window) => rules.phrases.has(phrase(window)));
  for (const window of before === undefined ? phrasesAfter : [before, ...phrasesAfter]) {
    const worth = index + window[1] < pieces.length ? rules.phrases.get(phrase(window)) : undefined;
    if (worth === undefined) continue;
    value.counts = worth;
    value.changes.push({ rule: `phrase “${phrase(window)}” is ${minus(worth)}`, by: others(window) });
  }
  for (const window of boostersBefore) {
    const gain = rules.boosters.get(phrase(window));
    if (gain === undefined) continue;
    value.counts += gain;
    value.changes.push({ rule: `dampener “${phrase(window)}” ${signed(gain)}`, by: others(window) });
  }
}

function negateByLeast({ pieces, valences }: ScoringContext, index: number, value: Value): void {
  if (pieces[index - 1]?.lower !== 'least' || valences.has('least')) return;
  const before = pieces[index - 2]?.lower;
  if (before === 'at' || before === 'very') return;
  value.counts *= negation;
  value.changes.push({ rule: `negated by “least” × ${minus(negation)}`, by: [index - 1] });
}

const minus = (value: number): string => String(value).replace('-', '−');
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
