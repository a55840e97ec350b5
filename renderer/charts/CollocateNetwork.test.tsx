import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CollocateNetwork } from './CollocateNetwork';
import { layoutNetwork, type Network } from './CollocateNetworkLayout';

const network: Network = {
  words: Array.from({ length: 20 }, (_, at) => ({
    word: `word${at}`,
    together: 40 - at,
    strength: 12 - at / 4,
  })),
  links: [
    { a: 0, b: 1, together: 9 },
    { a: 2, b: 5, together: 3 },
  ],
};
const room = { width: 900, height: 560 };
const widthOf = (word: string, size: number): number => word.length * size * 0.5;

describe('the network of collocates', () => {
  it('is laid out the same each time, inside its room', () => {
    const layout = layoutNetwork(network, 'peace', room, widthOf);
    expect(layoutNetwork(network, 'peace', room, widthOf)).toStrictEqual(layout);
    for (const { x, y } of layout.words) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(room.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(room.height);
    }
  });

  it('sets the stronger half nearer to the middle than the weaker half', () => {
    const { words, centre } = layoutNetwork(network, 'peace', room, widthOf);
    const far = words.map(({ x, y }) =>
      Math.hypot((x - centre.x) / room.width, (y - centre.y) / room.height),
    );
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(far.slice(0, 10))).toBeLessThan(mean(far.slice(10)));
  });

  it('gives wide letters the room that they take', () => {
    const wide = layoutNetwork(network, 'peace', { width: 420, height: 320 }, (word) => word.length * 15);
    const named = wide.words.filter((word) => word.named);
    for (const a of named)
      for (const b of named)
        if (a !== b && Math.abs(a.y - b.y) < 22)
          expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(((a.word.length + b.word.length) * 15) / 2);
  });

  it('never sets a name on another, and lists the words without one', () => {
    const tight = layoutNetwork(network, 'peace', { width: 240, height: 160 }, widthOf);
    const unnamed = tight.words.filter(({ named }) => !named).map(({ word }) => word);
    expect(unnamed.length).toBeGreaterThan(0);
    const picture = renderToStaticMarkup(
      <CollocateNetwork
        layout={tight}
        node="peace"
        measure="MI"
        chosen="word1"
        weaker={3}
        onChoose={() => undefined}
      />,
    );
    expect(picture).toContain(`Without room for their names: ${unnamed.join(', ')}.`);
    expect(picture).toContain('the strongest of 5');
    expect(picture).toContain('aria-label="word0, met 40 times, MI 12.00"');
  });
});
