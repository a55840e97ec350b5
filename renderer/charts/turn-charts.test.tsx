import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArcDiagram } from './ArcDiagram';
import { fillOf, FollowMatrix, matrixRoom, strays } from './FollowMatrix';
import { TurnLengths } from './TurnLengths';
import { turnAt, TurnStrips } from './TurnStrips';
import { WordsOverTime } from './WordsOverTime';

const nothing = () => undefined;
const shared = {
  title: 'Who speaks after whom',
  speakers: [
    { id: 'q', name: 'Question', generic: true },
    { id: 'a', name: 'Anna Lind', generic: false },
  ],
  follows: [
    { from: 0, to: 1, count: 4, expected: 1.5, residual: 2.04 },
    { from: 1, to: 0, count: 1, expected: 2, residual: -0.7 },
  ],
  ...{ width: 400, height: 300, chosen: undefined, onLook: nothing, onChoose: nothing },
};
const labels = (markup: string) =>
  [...markup.matchAll(/role="button"[^>]*aria-label="([^"]*)"/gu)].map(([, label]) => label);

describe('the matrix and the arcs of who speaks after whom', () => {
  it.each([FollowMatrix, ArcDiagram])('say count and what is expected, the same in both', (Chart) => {
    expect(labels(renderToStaticMarkup(<Chart {...shared} />))).toStrictEqual([
      'Question, then Anna Lind: 4 changes, 1.5 expected by chance',
      'Anna Lind, then Question: 1 change, 2.0 expected by chance',
    ]);
  });

  it.each([FollowMatrix, ArcDiagram])('have one tab stop, and draw nothing of nobody', (Chart) => {
    expect(renderToStaticMarkup(<Chart {...shared} />).match(/tabindex="0"/gu)).toHaveLength(1);
    const none = renderToStaticMarkup(<Chart {...shared} speakers={[]} follows={[]} />);
    expect(none).not.toMatch(/NaN|Infinity|role="button"/u);
  });

  it('fills cells the more the higher their count, but never so that no figure reads well on it', () => {
    const fills = Array.from({ length: 101 }, (_, percent) => fillOf(percent / 100));
    expect(fills).toStrictEqual([...fills].sort((a, b) => a - b));
    expect(fills.filter((fill) => fill > 0.52 && fill < 0.79)).toStrictEqual([]);
    expect([fills[0], fills[100]]).toStrictEqual([0.06, 1]);
  });

  it('marks only what chance does not easily make', () => {
    expect(shared.follows.map(strays)).toStrictEqual(['▲', undefined]);
    expect(strays({ from: 0, to: 1, count: 0, expected: 9, residual: -3 })).toBe('▼');
    expect(matrixRoom(10, 10)).toBe(2);
  });
});

describe('turns in their order', () => {
  it('are found by the word that is pointed at', () => {
    expect([-1, 0, 2, 3, 7, 8].map((word) => turnAt([3, 5], word))).toStrictEqual([
      undefined,
      0,
      0,
      1,
      1,
      undefined,
    ]);
  });

  it('are as wide as they are long, one path a colour', () => {
    const markup = renderToStaticMarkup(
      <TurnStrips
        title="Turns"
        strips={[{ id: 's', date: '2020', name: 'Lind', words: [10, 30, 10], colours: [0, 1, 0] }]}
        longest={50}
        width={756}
        dated
        chosen={undefined}
        textOf={(_, turn) => `turn ${turn + 1}`}
        onLook={nothing}
        onOpen={nothing}
        onScroll={nothing}
      />,
    );
    expect(
      [...markup.matchAll(/class="turn-strips-c(\d)" d="([^"]*)"/gu)].map(([, colour, d]) => [colour, d]),
    ).toStrictEqual([
      ['0', 'M200.0 4h99.4v14h-99.4zM600.0 4h99.4v14h-99.4z'],
      ['1', 'M300.0 4h299.4v14h-299.4z'],
    ]);
    expect(markup).toContain('aria-valuetext="2020 Lind: turn 1"');
    expect(markup).toMatch(/x="16" y="15">2020<.*x="96" y="15">Lind</u);
  });

  it('have no column of dates where no speech has one', () => {
    const markup = renderToStaticMarkup(
      <TurnStrips
        {...{ title: 'Turns', longest: 50, width: 756, dated: false, chosen: undefined }}
        strips={[{ id: 's', date: '–', name: 'Lind', words: [50], colours: [1] }]}
        {...{ textOf: () => '', onLook: nothing, onOpen: nothing, onScroll: nothing }}
      />,
    );
    expect(markup).toMatch(/<text class="axis turn-strips-name" x="16" y="15">Lind</u);
    expect(markup).not.toContain('>–<');
  });
});

describe('lengths of turns, and words over time', () => {
  it('draw the same lengths at the same place for all speakers, from the shortest turn on', () => {
    const speaker = { id: 'a', name: 'Anna', generic: false, words: [40, 40], median: 40, longest: 40 };
    const other = { ...speaker, id: 'b', name: 'Ben', words: [40, 900], median: 470, longest: 900 };
    const markup = renderToStaticMarkup(
      <TurnLengths title="Length of turns" speakers={[speaker, other]} width={600} onOpen={nothing} />,
    );
    const bars = [...markup.matchAll(/class="lengths-bars" d="M([\d.]+)/gu)].map(([, x]) => x);
    expect(bars[0]).toBe(bars[1]);
    const ticks = [...markup.matchAll(/>([\d,]+)<\/text>/gu)].map(([, tick]) => tick);
    expect(ticks).toStrictEqual(['50', '100', '200', '300', '500', '1,000']);
  });

  it('say what they draw, also of a turn of one word', () => {
    const lengths = renderToStaticMarkup(
      <TurnLengths
        title="Length of turns"
        speakers={[{ id: 'a', name: 'Anna', generic: false, words: [1, 1, 200], median: 1, longest: 200 }]}
        width={600}
        onOpen={nothing}
      />,
    );
    expect(labels(lengths)).toStrictEqual(['Anna: 3 turns, median 1 word, longest 200. Open the longest']);
    expect(lengths).not.toMatch(/NaN|Infinity/u);
    const timed = renderToStaticMarkup(
      <WordsOverTime
        title="Words over time"
        bars={[
          { key: 'a', tick: '1961', name: '1961', words: 50 },
          { key: 'b', tick: '1962', name: '1962', words: 100 },
        ]}
        {...{ width: 400, height: 120, onLook: nothing, onChoose: nothing }}
      />,
    );
    expect(labels(timed)).toStrictEqual(['1961: 50 words', '1962: 100 words']);
    const heights = [...timed.matchAll(/timed-words"[^>]*height="([\d.]+)"/gu)].map(([, height]) =>
      Number(height),
    );
    expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0), 6);
  });
});
