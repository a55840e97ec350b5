import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { airOf, placeSprites, randomOf, spriteOf, type Sprite } from './CloudPlaces';

/** A block of ink, its point in the middle. */
function block(width: number, height: number): Sprite {
  const made = spriteOf(() => 255, {
    width,
    height,
    point: { x: width >> 1, y: height >> 1 },
    air: { x: 1, y: 1 },
  });
  if (!made) throw new Error('no ink');
  return made;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly sprite: Sprite;
}
const overlap = (a: Placed, b: Placed): boolean =>
  a.x + a.sprite.left < b.x + b.sprite.left + b.sprite.width &&
  b.x + b.sprite.left < a.x + a.sprite.left + a.sprite.width &&
  a.y + a.sprite.top < b.y + b.sprite.top + b.sprite.height &&
  b.y + b.sprite.top < a.y + a.sprite.top + a.sprite.height;

describe('the ink of a word', () => {
  it('has air around it, and its corner from the point that is placed', () => {
    const ink = new Set(['2 1']);
    const alpha = (x: number, y: number) => (ink.has(`${x} ${y}`) ? 255 : 0);
    const drawn = { width: 5, height: 5, point: { x: 4, y: 3 } };
    expect(spriteOf(alpha, { ...drawn, air: { x: 1, y: 1 } })).toStrictEqual({
      left: -3,
      top: -3,
      width: 3,
      height: 3,
      bits: Uint32Array.of(0xe0000000, 0xe0000000, 0xe0000000),
    });
    expect(spriteOf(alpha, { ...drawn, air: { x: 2, y: 0 } })).toStrictEqual({
      left: -4,
      top: -2,
      width: 5,
      height: 1,
      bits: Uint32Array.of(0xf8000000),
    });
  });

  it('has more air in scripts whose letters stand apart', () => {
    expect(['peace', 'мир', 'שלום', '平和', 'すべて', 'أو'].map(airOf)).toStrictEqual([
      0.1, 0.1, 0.1, 0.16, 0.16, 0.16,
    ]);
  });

  it('is nothing where nothing is drawn', () => {
    expect(
      spriteOf(() => 0, { width: 5, height: 5, point: { x: 0, y: 0 }, air: { x: 1, y: 1 } }),
    ).toBeUndefined();
  });
});

describe('the places of words', () => {
  const sizes = fc.array(
    fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 40 }) }),
    { minLength: 1, maxLength: 30 },
  );

  it('never overlap, whatever their sizes, and cover the middle of the box', () => {
    fc.assert(
      fc.property(sizes, fc.integer(), (boxes, seed) => {
        const sprites = boxes.map(({ width, height }) => block(width, height));
        const places = placeSprites(
          sprites,
          sprites.map((_, index) => `w${index}`),
          { width: 240, height: 160, seed },
        );
        const placed = sprites.flatMap((sprite, index) => {
          const at = places[index];
          return at ? [{ ...at, sprite }] : [];
        });
        placed.forEach((a, index) => {
          for (const b of placed.slice(index + 1)) expect(overlap(a, b)).toBe(false);
        });
        const left = Math.min(...placed.map(({ x, sprite }) => x + sprite.left));
        const right = Math.max(...placed.map(({ x, sprite }) => x + sprite.left + sprite.width));
        expect(left).toBeGreaterThanOrEqual(-120);
        expect(left + right).toBeCloseTo(0, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same for the same words and seed, and others for another seed', () => {
    const sprites = [block(60, 20), block(40, 12), block(30, 9)];
    const keys = ['peace', 'war', 'year'];
    const box = { width: 300, height: 200 };
    const first = placeSprites(sprites, keys, { ...box, seed: 1 });
    expect(placeSprites(sprites, keys, { ...box, seed: 1 })).toStrictEqual(first);
    expect(placeSprites(sprites, keys, { ...box, seed: 2 })).not.toStrictEqual(first);
  });

  it('hang on the word, not on those around it where there is room', () => {
    const small = block(8, 4);
    const frame = [block(2, 2), block(2, 2)];
    const box = { width: 2000, height: 1000, seed: 3 };
    const from = (keys: readonly string[]) => {
      const places = placeSprites([small, small, ...frame], keys, box);
      const [a, b] = places;
      if (!a || !b) throw new Error('no room');
      return { x: b.x - a.x, y: b.y - a.y };
    };
    expect(from(['peace', 'war', 'a', 'b'])).toStrictEqual(from(['peace', 'war', 'c', 'd']));
  });

  it('are none for what is larger than the box', () => {
    expect(placeSprites([block(90, 20)], ['long'], { width: 80, height: 80, seed: 1 })).toStrictEqual([
      undefined,
    ]);
  });

  it('draw the same numbers for the same text', () => {
    const [a, b] = [randomOf('1 peace'), randomOf('1 peace')];
    expect([a(), a(), a()]).toStrictEqual([b(), b(), b()]);
    expect(randomOf('1 war')()).not.toBe(randomOf('1 peace')());
  });
});
