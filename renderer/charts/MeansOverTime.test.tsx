import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MeansOverTime, tellMean } from './MeansOverTime';
import { layoutMeans, meanInterval, type MeanPoint } from './MeansOverTimeLayout';

const point = (year: number, mean: number, more: Partial<MeanPoint> = {}): MeanPoint => ({
  key: String(year),
  time: Date.UTC(year, 0, 1),
  label: `${year} Truman`,
  mean,
  low: mean - 0.1,
  high: mean + 0.1,
  scored: 40,
  few: false,
  loose: false,
  ...more,
});
const draw = (points: readonly MeanPoint[]): string =>
  renderToStaticMarkup(
    <MeansOverTime
      title="Mean sentiment over time"
      points={points}
      smooth={[]}
      width={480}
      chosen="1950"
      onChoose={() => undefined}
    />,
  );

describe('means over time', () => {
  it('have zero and every mean inside, and end an interval that goes on beyond in an arrow', () => {
    const wide = point(1960, 0.3, { low: -0.9, high: 0.99 });
    expect(layoutMeans([point(1950, 0.3), wide], 480)?.ends).toStrictEqual([-0.9, 0.99]);
    const points = [...Array.from({ length: 20 }, (_, at) => point(1930 + at, 0.3)), wide];
    const layout = layoutMeans(points, 480);
    if (!layout) throw new Error('nothing to lay out');
    expect(layout.ends[0]).toBeLessThanOrEqual(0);
    expect(layout.ends[1]).toBeLessThan(0.9);
    expect(meanInterval(wide, layout).match(/M/gu)).toHaveLength(3);
    expect(meanInterval(point(1930, 0.3), layout).match(/M/gu)).toHaveLength(1);
  });

  it('are found by the place in the picture, also two of one day', () => {
    const points = [point(1945, -0.5), point(1945, 0.5, { key: 'other' }), point(1960, 0)];
    const layout = layoutMeans(points, 480);
    const at = points.map(({ time, mean }) => layout?.nearest(layout.x(time) + 3, layout.y(mean) - 3));
    expect(at).toStrictEqual([0, 1, 2]);
  });

  it('are buttons with one tab stop, the chosen one, and say their numbers', () => {
    const markup = draw([point(1945, 0.2), point(1950, -0.3, { few: true, scored: 3 })]);
    expect(markup.match(/tabindex="0"/gu)).toHaveLength(1);
    expect(markup).toMatch(
      /tabindex="0"[^>]*aria-pressed="true" aria-label="1950 Truman, mean −0.30, 95% −0.40 to −0.20, 3 scored sentences, too few to rely on"/u,
    );
  });

  it('tell the point that is looked at in one line, its name cut before its numbers', () => {
    expect(tellMean(point(1945, 0.2), 80)).toBe('1945 Truman: +0.20 (+0.10 to +0.30), 40 scored');
    expect(tellMean({ ...point(1945, 0.2), label: 'Remarks on the flooding of the Lower Sarne' }, 50)).toBe(
      'Remarks on the…: +0.20 (+0.10 to +0.30), 40 scored',
    );
  });

  it('draw nothing where there is no point, and one in the middle', () => {
    expect(draw([])).toBe('');
    expect(layoutMeans([point(1945, 0)], 480)?.x(Date.UTC(1945, 0, 1))).toBe(256);
  });
});
