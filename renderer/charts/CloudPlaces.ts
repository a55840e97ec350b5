/** The ink of a word on a grid of whole pixels, a bit a pixel, 32 to a number, the leftmost the highest. */
export interface Sprite {
  /** Where its left upper corner is, from the point that is placed. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Rows of ceil(width / 32) numbers. */
  readonly bits: Uint32Array;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels, outwards with each turn and along it: every place that a word could have is near one that is tried. */
const step = 2;

/**
 * Places for words, in their order, from the middle of the box, undefined where one finds no room. Each word begins at a point that
 * hangs on nothing but itself and the seed, and goes outwards on a spiral until its ink meets no other: so it stands near the same
 * point whichever words are around it. `keys` are the words.
 */
export function placeSprites(
  sprites: readonly Sprite[],
  keys: readonly string[],
  { width, height, seed }: { readonly width: number; readonly height: number; readonly seed: number },
): readonly (Point | undefined)[] {
  const board = new Board(Math.floor(width), Math.floor(height));
  const found = sprites.map((sprite, index) => {
    const chance = randomOf(`${seed} ${keys[index] ?? ''}`);
    // The middle half of the box; two draws a side lean towards its middle.
    const within = (side: number): number => side * (0.5 + (chance() + chance() - 1) / 4);
    const start = { x: within(width), y: within(height) };
    const turn = chance() < 0.5 ? 1 : -1;
    return board.place(sprite, start, turn);
  });
  return inTheMiddle(sprites, found, { width, height });
}

/** All are moved by as much, so that what they cover is in the middle of the box. */
function inTheMiddle(
  sprites: readonly Sprite[],
  found: readonly (Point | undefined)[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (Point | undefined)[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  sprites.forEach((sprite, index) => {
    const at = found[index];
    if (at === undefined) return;
    left = Math.min(left, at.x + sprite.left);
    top = Math.min(top, at.y + sprite.top);
    right = Math.max(right, at.x + sprite.left + sprite.width);
    bottom = Math.max(bottom, at.y + sprite.top + sprite.height);
  });
  if (right < left || width <= 0 || height <= 0) return found;
  return found.map((at) => at && { x: at.x - (left + right) / 2, y: at.y - (top + bottom) / 2 });
}

class Board {
  readonly #width: number;
  readonly #height: number;
  /** Numbers a row. */
  readonly #across: number;
  readonly #bits: Uint32Array;

  constructor(width: number, height: number) {
    this.#width = Math.max(0, width);
    this.#height = Math.max(0, height);
    this.#across = (this.#width >> 5) + 2;
    this.#bits = new Uint32Array(this.#across * this.#height);
  }

  place(sprite: Sprite, start: Point, turn: 1 | -1): Point | undefined {
    const flat = this.#height / Math.max(1, this.#width);
    const farthest = Math.hypot(this.#width, this.#height);
    for (let angle = 0, radius = 0; radius < farthest;) {
      const x = Math.round(start.x + radius * Math.cos(angle));
      const y = Math.round(start.y + radius * flat * turn * Math.sin(angle));
      if (this.#isFree(sprite, x + sprite.left, y + sprite.top)) {
        this.#put(sprite, x + sprite.left, y + sprite.top);
        return { x, y };
      }
      const forth = Math.min(1, step / Math.max(step, radius));
      angle += forth;
      radius += (step * forth) / (2 * Math.PI) + (radius === 0 ? 1 : 0);
    }
    return undefined;
  }

  #isFree(sprite: Sprite, left: number, top: number): boolean {
    if (left < 0 || top < 0) return false;
    if (left + sprite.width > this.#width || top + sprite.height > this.#height) return false;
    const wide = Math.ceil(sprite.width / 32);
    const shift = left & 31;
    let at = top * this.#across + (left >> 5);
    for (let row = 0; row < sprite.height; row++, at += this.#across) {
      let carried = 0;
      for (let column = 0; column <= wide; column++) {
        const bits = column < wide ? (sprite.bits[row * wide + column] ?? 0) : 0;
        const here = (bits >>> shift) | carried;
        if (here !== 0 && (here & (this.#bits[at + column] ?? 0)) !== 0) return false;
        carried = shift === 0 ? 0 : bits << (32 - shift);
      }
    }
    return true;
  }

  #put(sprite: Sprite, left: number, top: number): void {
    const wide = Math.ceil(sprite.width / 32);
    const shift = left & 31;
    let at = top * this.#across + (left >> 5);
    for (let row = 0; row < sprite.height; row++, at += this.#across) {
      let carried = 0;
      for (let column = 0; column <= wide; column++) {
        const bits = column < wide ? (sprite.bits[row * wide + column] ?? 0) : 0;
        const here = (bits >>> shift) | carried;
        if (here !== 0) this.#bits[at + column] = (this.#bits[at + column] ?? 0) | here;
        carried = shift === 0 ? 0 : bits << (32 - shift);
      }
    }
  }
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  /** The pixel of the point that is placed. */
  readonly point: Point;
  /** Pixels that stay free at each side of ink. */
  readonly air: Point;
}

/** The ink of pixels whose alpha is given, with air around it; undefined where there is none. */
export function spriteOf(
  alpha: (x: number, y: number) => number,
  { width: across, height: down, point, air }: Drawn,
): Sprite | undefined {
  const inked: Point[] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      if (alpha(x, y) < 24) continue;
      inked.push({ x, y });
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (inked.length === 0) return undefined;
  const [width, height] = [right - left + 1 + 2 * air.x, bottom - top + 1 + 2 * air.y];
  const wide = Math.ceil(width / 32);
  const bits = new Uint32Array(wide * height);
  for (const { x, y } of inked) {
    for (let row = y - top; row <= y - top + 2 * air.y; row++) {
      for (let column = x - left; column <= x - left + 2 * air.x; column++) {
        const number = row * wide + (column >> 5);
        bits[number] = (bits[number] ?? 0) | (0x80000000 >>> (column & 31));
      }
    }
  }
  return { left: left - air.x - point.x, top: top - air.y - point.y, width, height, bits };
}

/** Letters of Han, kana and Hangul fill their square; many of Arabic join nothing, and reach below the next. */
const apart = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

/** What stays free at each side of a word, as a share of its size: words beside each other are two words only with the air of a space between them, and of more where letters stand as far apart. */
export const airOf = (text: string): number => (apart.test(text) ? 0.16 : 0.1);

/** Numbers from 0 to 1 that hang on a text alone: FNV-1a to begin with, then mulberry32. */
export function randomOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
