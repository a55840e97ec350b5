import { html, type Markup } from './markup';
import { at, figure } from './numbers';

export interface CloudWord {
  readonly word: string;
  readonly count: number;
}

export interface PlacedWord extends CloudWord {
  /** Font size, and the middle of the word; all in the units of the box. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

interface Layout {
  readonly placed: readonly PlacedWord[];
  /** Words for which no room was found. */
  readonly left: readonly string[];
}

/**
 * Places words on a spiral from the middle, most frequent first, none over another. The area of a word is in proportion to its count.
 * The largest scale at which at least 95 of 100 words find room is taken. The same words, the same cloud: nothing is left to chance.
 */
export function layoutCloud(words: readonly CloudWord[], box: Box): Layout {
  const areas = words.reduce((sum, { count }) => sum + count, 0);
  // Words fill about half of their box when they just fit.
  let scale = Math.sqrt((box.width * box.height * 0.9) / Math.max(1, areas));
  let layout = place(words, box, scale);
  for (let round = 0; round < 24 && layout.left.length > words.length * 0.05; round += 1) {
    scale *= 0.93;
    layout = place(words, box, scale);
  }
  return layout;
}

interface Rectangle {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

function place(words: readonly CloudWord[], box: Box, scale: number): Layout {
  const taken: Rectangle[] = [];
  const placed: PlacedWord[] = [];
  const left: string[] = [];
  for (const { word, count } of words) {
    const perPixel = widthAtOne(word);
    const size = Math.min(scale * Math.sqrt(count / perPixel), (box.width * 0.9) / perPixel, box.height / 3);
    const width = perPixel * size;
    const spot = size < smallest ? undefined : findSpot({ width, size, word }, box, taken);
    if (spot === undefined) {
      left.push(word);
      continue;
    }
    taken.push(spot.rectangle);
    placed.push({ word, count, size, width, x: spot.x, y: spot.y });
  }
  return { placed, left };
}

/** Places to try, spread evenly over the box from its middle outwards as a sunflower spreads its seeds (Vogel 1979). */
const spots = 4000;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Below this nobody reads it. */
const smallest = 7;
const gap = 2;

function findSpot(
  { width, size, word }: { width: number; size: number; word: string },
  box: Box,
  taken: readonly Rectangle[],
): { x: number; y: number; rectangle: Rectangle } | undefined {
  const above = /[\p{Lu}\dbdfhiklt]|[^\p{Script=Latin}]/u.test(word) ? 0.72 : 0.5;
  const below = /[gjpqy,]|[^\p{Script=Latin}]/u.test(word) ? 0.22 : 0.02;
  for (let step = 0; step < spots; step += 1) {
    const reach = Math.SQRT1_2 * Math.sqrt(step / spots);
    const x = box.width * (0.5 + reach * Math.cos(step * goldenAngle));
    const middle = box.height * (0.5 + reach * Math.sin(step * goldenAngle));
    const y = middle + ((above - below) * size) / 2;
    const rectangle = {
      x0: x - width / 2 - gap,
      x1: x + width / 2 + gap,
      y0: y - above * size - gap / 2,
      y1: y + below * size + gap / 2,
    };
    const inside =
      rectangle.x0 >= 0 && rectangle.x1 <= box.width && rectangle.y0 >= 0 && rectangle.y1 <= box.height;
    if (inside && taken.every((other) => apart(rectangle, other))) return { x, y, rectangle };
  }
  return undefined;
}

const apart = (a: Rectangle, b: Rectangle): boolean =>
  a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0;

/** Width of a word in a serif at a font size of 1: no page lies here to measure it, and the picture sets each word to this width. */
export function widthAtOne(word: string): number {
  let width = 0;
  for (const letter of word) width += letterWidth(letter);
  return Math.max(0.3, width);
}

function letterWidth(letter: string): number {
  if (/[ijl'’.,]/.test(letter)) return 0.29;
  if (/[ftrI-]/.test(letter)) return 0.37;
  if (/[mwMW]/.test(letter)) return 0.84;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) return 1;
  if (/[\p{Lu}]/u.test(letter)) return 0.68;
  return /[\p{Script=Cyrillic}]/u.test(letter) ? 0.56 : 0.52;
}

const size: Box = { width: 720, height: 460 };

/** The picture with its caption; the words themselves stand in the table beside it. */
export function cloudFigure(words: readonly CloudWord[]): Markup {
  if (words.length === 0) return html`<p class="empty">No words in this selection.</p>`;
  const { placed, left } = layoutCloud(words, size);
  const missing = left.length === 0 ? '' : ` Not placed: ${left.join(', ')}.`;
  return html`<figure>
    <svg
      class="cloud"
      viewBox="0 0 ${size.width} ${size.height}"
      role="img"
      aria-label="Word cloud of the ${placed.length} most used words; the table has them with their counts"
    >
      ${placed.map(
        ({ word, count, size: font, x, y, width }) =>
          html`<text
            x="${at(x)}"
            y="${at(y)}"
            font-size="${at(font)}"
            textLength="${at(width)}"
            lengthAdjust="spacingAndGlyphs"
            ><title>${word}: ${figure(count)}</title>${word}</text
          > `,
      )}
    </svg>
    <figcaption>
      The area of a word is in proportion to its count; ${placed.length} words, stop list hidden.${missing}
    </figcaption>
  </figure>`;
}
