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
  /** Reads from the bottom up. */
  readonly upright?: true;
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

/** The words of one cloud and its box. */
export interface CloudBox {
  /** Highest value first. */
  readonly words: readonly CloudWord[];
  readonly width: number;
  readonly height: number;
}

export interface CloudRequest {
  readonly id: number;
  /** Clouds that are compared: all have one scale. */
  readonly boxes: readonly CloudBox[];
  readonly seed: number;
  /** Some words stand upright. */
  readonly mixed: boolean;
  /** Families as CSS lists them, for scripts that the first one does not have. */
  readonly families: string;
  readonly family: string;
  readonly weight: number;
  readonly faces: readonly CloudFace[];
}

export interface CloudAnswer {
  readonly id: number;
  readonly clouds: readonly CloudLayout[];
}

/** Smaller words would not be read. */
export const leastSize = 11;
/** A larger word, where there are few, would say more than it is; many fill a large box only with larger ones. */
const mostSize = ({ words, width, height }: CloudBox): number =>
  Math.max(72, (Math.min(width, height) / 5) * Math.min(1, words.length / 40));

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

interface Measures {
  readonly widthOf: SizeInput['widthOf'];
  readonly inkOf: (text: string, size: number) => Ink;
}

/** How much of a box the words fill at best: seen in clouds of 60 and of 150 words. More only costs tries. */
const fullest = 0.63;

/** The scale to begin with: the areas together fill the box as well as can be, and no word is wider than it or very large. */
export function firstScale({ words, widthOf, width, height }: CloudBox & Pick<Measures, 'widthOf'>): number {
  const sum = words.reduce((total, { value }) => total + value, 0);
  if (sum <= 0) return 0;
  // Letters stand about three quarters of their size high.
  const byArea = Math.sqrt((fullest * width * height) / (0.75 * sum));
  const byWidth = words.map(
    ({ text, value }) => (0.94 * width) / Math.sqrt(value * Math.max(widthOf(text, usualSize), 0.1)),
  );
  const most = mostSize({ words, width, height });
  const bySize = words.map(
    ({ text, value }) => most / Math.sqrt(value / Math.max(widthOf(text, usualSize), 0.1)),
  );
  return Math.min(byArea, ...byWidth, ...bySize);
}

/** How many words a box of this size shows well. */
export const wordsFor = (width: number, height: number): number =>
  Math.max(10, Math.min(150, Math.round((width * height) / 1650)));

export interface SizedWord extends CloudWord {
  readonly size: number;
}

/** Where a word found room, and whether it stands upright there. */
export interface CloudPlace {
  readonly x: number;
  readonly y: number;
  readonly upright?: true;
}

/** Finds room for words of these sizes in a box; in their order, undefined where one found none. */
export type Place = (
  words: readonly SizedWord[],
  box: Pick<CloudBox, 'width' | 'height'>,
) => readonly (CloudPlace | undefined)[];

/**
 * Scales all boxes down together until all words fit that are large enough to be read, in steps of 7%; the best try counts where none
 * holds them all. One word in thirty may be left out: it is named.
 */
export function fitClouds(
  boxes: readonly CloudBox[],
  measures: Measures,
  place: Place,
  tries = 8,
): readonly CloudLayout[] {
  const { widthOf } = measures;
  const { legible, scale: first } = legibleOf(boxes, widthOf);
  let scale = first;
  let best: readonly CloudLayout[] = boxes.map(({ words }) => ({
    placed: [],
    missing: words.map(({ text }) => text),
  }));
  for (let attempt = 0; attempt < tries && scale > 0; attempt += 1, scale *= 0.93) {
    const layouts = legible.map((box) => layOut(box, measures, scale, place));
    if (missingOf(layouts) < missingOf(best))
      best = layouts.map(({ placed, missing }) => ({ placed, missing }));
    // Words too small to be read are missing at every smaller scale too: only those without room are a reason to go on.
    if (layouts.every(({ crowdedOut, tolerated }) => crowdedOut <= tolerated)) break;
  }
  return best.map(({ placed, missing }, index) => {
    const known = placed.length + missing.length;
    const left = boxes[index]?.words.slice(known) ?? [];
    return { placed, missing: [...missing, ...left.map(({ text }) => text)] };
  });
}

/** One word in seven may be too small to be read. */
const mostSmall = 1 / 7;

/**
 * The fewer words, the larger each: so many of each box, the highest first, that most can be read, and the scale to begin with. Words in a
 * row that are said once or twice would all be a little too small.
 */
function legibleOf(
  boxes: readonly CloudBox[],
  widthOf: SizeInput['widthOf'],
): { readonly legible: readonly CloudBox[]; readonly scale: number } {
  for (let share = 1; ; share *= 0.85) {
    const legible = boxes.map((box) => ({
      ...box,
      words: box.words.slice(0, Math.ceil(share * box.words.length)),
    }));
    const said = legible.filter(({ words }) => words.length > 0);
    const scale = said.length === 0 ? 0 : Math.min(...said.map((box) => firstScale({ ...box, widthOf })));
    const sizes = said.flatMap(({ words }) => cloudSizes({ words, widthOf, scale }));
    const small = sizes.filter((size) => size < leastSize).length;
    if (small <= mostSmall * sizes.length || said.every(({ words }) => words.length === 1))
      return { legible, scale };
  }
}

const missingOf = (layouts: readonly CloudLayout[]): number =>
  layouts.reduce((sum, { missing }) => sum + missing.length, 0);

function layOut(
  { words, width, height }: CloudBox,
  { widthOf, inkOf }: Measures,
  scale: number,
  place: Place,
): CloudLayout & { readonly crowdedOut: number; readonly tolerated: number } {
  const sizes = cloudSizes({ words, widthOf, scale });
  const readable = words.flatMap((word, index) => {
    const size = sizes[index] ?? 0;
    return size >= leastSize ? [{ ...word, size }] : [];
  });
  const places = place(readable, { width, height });
  const placed = readable.flatMap((word, index) => {
    const at = places[index];
    return at ? [{ ...word, ...at, ink: inkOf(word.text, word.size) }] : [];
  });
  const shown = new Set(placed.map(({ text }) => text));
  return {
    placed,
    missing: words.flatMap(({ text }) => (shown.has(text) ? [] : [text])),
    crowdedOut: readable.length - placed.length,
    tolerated: Math.floor(words.length / 30),
  };
}
