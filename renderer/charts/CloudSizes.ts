/** A word with the value its area shows. */
export interface CloudWord {
  readonly text: string;
  readonly value: number;
}

/** Where a word stands: the middle of its baseline, from the middle of the box, in px. */
export interface PlacedWord extends CloudWord {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** What its letters cover: their width, and how far they reach above and below the baseline. */
  readonly ink: Ink;
}

export interface Ink {
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export interface CloudLayout {
  readonly placed: readonly PlacedWord[];
  /** Words that found no room, most frequent first. */
  readonly missing: readonly string[];
}

/** A file of the typeface, for a thread that does not know the page's. */
export interface CloudFace {
  readonly source: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

export interface CloudRequest {
  readonly id: number;
  readonly words: readonly CloudWord[];
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly family: string;
  readonly weight: number;
  readonly faces: readonly CloudFace[];
}

export interface CloudAnswer extends CloudLayout {
  readonly id: number;
}

/** Smaller words would not be read. */
export const leastSize = 11;

interface SizeInput {
  readonly words: readonly CloudWord[];
  /** Width of a text at a size, as a share of that size. A typeface with optical sizes is relatively wider when small. */
  readonly widthOf: (text: string, size: number) => number;
  readonly scale: number;
}

/** Where a size is not known yet, the width at this one is a good guess. */
const usualSize = 24;

/**
 * Sizes in px such that the area of each word (its width times its size) is in proportion to its value:
 * size = scale · sqrt(value / width at 1 px), so that width · size = scale² · value.
 */
export function cloudSizes({ words, widthOf, scale }: SizeInput): readonly number[] {
  return words.map(({ text, value }) => {
    const sizeBy = (size: number) => scale * Math.sqrt(value / Math.max(widthOf(text, size), 0.1));
    return sizeBy(sizeBy(usualSize));
  });
}

interface BoxInput extends Omit<SizeInput, 'scale'> {
  readonly inkOf: (text: string, size: number) => Ink;
  readonly width: number;
  readonly height: number;
}

/** How much of a box the words fill at best: seen in clouds of 60 and of 150 words. More only costs tries. */
const fullest = 0.63;

/** The scale to begin with: the areas together fill the box as well as can be, and no word is wider than it. */
export function firstScale({ words, widthOf, width, height }: Omit<BoxInput, 'inkOf'>): number {
  const sum = words.reduce((total, { value }) => total + value, 0);
  if (sum <= 0) return 0;
  // Letters stand about three quarters of their size high.
  const byArea = Math.sqrt((fullest * width * height) / (0.75 * sum));
  const byWidth = words.map(
    ({ text, value }) => (0.94 * width) / Math.sqrt(value * Math.max(widthOf(text, usualSize), 0.1)),
  );
  return Math.min(byArea, ...byWidth);
}

/** How many words a box of this size shows well. */
export const wordsFor = (width: number, height: number): number =>
  Math.max(10, Math.min(150, Math.round((width * height) / 1650)));

export interface SizedWord extends CloudWord {
  readonly size: number;
}

/** Finds room for words of these sizes; in their order, undefined where one found none. */
export type Place = (
  words: readonly SizedWord[],
) => readonly ({ readonly x: number; readonly y: number } | undefined)[];

/**
 * Scales down until all words fit that are large enough to be read, in steps of 7 %; the best try counts where none holds them all.
 * One word in thirty may be left out: it is named.
 */
export function fitCloud(box: BoxInput, place: Place, tries = 8): CloudLayout {
  let scale = firstScale(box);
  let best: CloudLayout = { placed: [], missing: box.words.map(({ text }) => text) };
  const tolerated = Math.floor(box.words.length / 30);
  for (let attempt = 0; attempt < tries && scale > 0; attempt += 1, scale *= 0.93) {
    const layout = layOut(box, scale, place);
    if (layout.missing.length < best.missing.length)
      best = { placed: layout.placed, missing: layout.missing };
    // Words too small to be read are missing at every smaller scale too: only those without room are a reason to go on.
    if (layout.crowdedOut <= tolerated) break;
  }
  return best;
}

function layOut(
  { words, widthOf, inkOf }: BoxInput,
  scale: number,
  place: Place,
): CloudLayout & { readonly crowdedOut: number } {
  const sizes = cloudSizes({ words, widthOf, scale });
  const readable = words.flatMap((word, index) => {
    const size = sizes[index] ?? 0;
    return size >= leastSize ? [{ ...word, size }] : [];
  });
  const places = place(readable);
  const placed = readable.flatMap((word, index) => {
    const at = places[index];
    return at ? [{ ...word, ...at, ink: inkOf(word.text, word.size) }] : [];
  });
  const shown = new Set(placed.map(({ text }) => text));
  return {
    placed,
    missing: words.flatMap(({ text }) => (shown.has(text) ? [] : [text])),
    crowdedOut: readable.length - placed.length,
  };
}
