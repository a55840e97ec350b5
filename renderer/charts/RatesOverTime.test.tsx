import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RatesOverTime } from './RatesOverTime';
import { intervalsPath, layoutRates, peakOf, type RatePoint, type RateSeries } from './RatesOverTimeLayout';

const point = (year: number, rate: number, high = rate * 1.5, count = 9): RatePoint => ({
  key: String(year),
  time: Date.UTC(year, 0, 1),
  label: `${year} Truman`,
  count,
  words: 5000,
  rate,
  low: rate / 2,
  high,
});
const series = (points: readonly RatePoint[]): RateSeries => ({
  name: 'peace',
  colour: 1,
  note: '18 times, in 2 of 2',
  points,
  smooth: [],
});
const draw = (all: readonly RateSeries[], ownScales = false): string =>
  renderToStaticMarkup(
    <RatesOverTime
      label="Rates"
      series={all}
      width={440}
      ownScales={ownScales}
      chosen="1950"
      onChoose={() => undefined}
    />,
  );

describe('rates over time', () => {
  it('stand on one scale for all words', () => {
    const layout = layoutRates([series([point(1945, 10)]), series([point(1945, 100)])], 440);
    expect(layout?.top).toBeGreaterThanOrEqual(108);
  });

  it('stand on scales of their own where that is asked for', () => {
    const [rare, usual] = [series([point(1945, 1, 1)]), { ...series([point(1945, 100, 100)]), colour: 2 }];
    const heights = (picture: string) => [...picture.matchAll(/cy="([\d.]+)"/gu)].map(([, y]) => Number(y));
    const [own, one] = [heights(draw([rare, usual], true)), heights(draw([rare, usual]))];
    expect(own[0]).toBeCloseTo(own[1] ?? NaN);
    expect(one[0]).toBeGreaterThan(100 + (one[1] ?? NaN));
  });

  it('name the highest rate in the room that there is beside it', () => {
    const named = { ...point(1950, 40), label: '1950 President Harry S. Truman' };
    const drawn = draw([series([point(1945, 1), named, point(1953, 1)])]);
    const [, text = '', label = ''] = /rates-peak"[^>]*text-anchor="(\w+)">([^<]*)</u.exec(drawn) ?? [];
    expect([text, label]).toStrictEqual(['end', '1950 President Harry S…: 40.0']);
  });

  it('have dates below them that do not stand in each other’s way', () => {
    for (const [days, width] of [60, 200, 235, 436, 700, 1000].flatMap(
      (span) =>
        [
          [span, 490],
          [span, 380],
        ] as const,
    )) {
      const time = Date.UTC(2023, 2, 9);
      const points = [0, days].map((after) => ({ ...point(2023, 10), time: time + after * 86_400_000 }));
      const ticks = layoutRates([series(points)], width)?.ticksX ?? [];
      const apart = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0));
      expect(Math.min(...apart)).toBeGreaterThan(58);
      expect(ticks.length).toBeGreaterThan(1);
    }
  });

  it('draw every rate inside, and end an interval that goes on above in an arrow', () => {
    const points = [...Array.from({ length: 19 }, (_, at) => point(1945 + at, 10)), point(1970, 12, 400)];
    const one = series(points);
    const layout = layoutRates([one], 440);
    if (!layout) throw new Error('nothing to lay out');
    expect(layout.top).toBeLessThan(400);
    expect(intervalsPath(one, layout).match(/l3 4/gu)).toHaveLength(1);
  });

  it('name the highest rate that rests on five hits or more', () => {
    expect(peakOf(series([point(1945, 90, 200, 2), point(1950, 40)]))?.key).toBe('1950');
    expect(peakOf(series([point(1945, 90, 200, 2)]))).toBeUndefined();
  });

  it('draw nothing where nothing has a date, and one speech in the middle', () => {
    expect(draw([series([])])).toBe('');
    expect(draw([series([point(1945, 10)])])).toContain('cx="235"');
  });

  it('say the chosen point to those who hear the picture', () => {
    expect(draw([series([point(1945, 10)])])).toContain(
      'aria-valuetext="peace, 1945 Truman: 9 in 5,000 words, 10.0 (5.0–15.0) per 10,000"',
    );
  });

  it('tick months and days where the speeches are near each other', () => {
    const days = [1, 20].map((day) => ({
      ...point(2021, 5),
      key: String(day),
      time: Date.UTC(2021, 4, day),
    }));
    expect(layoutRates([series(days)], 440)?.ticksX.map(({ text }) => text)).toContain('16 May 2021');
  });
});
