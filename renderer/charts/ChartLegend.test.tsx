import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartLegend, layLegend } from './ChartLegend';

const widthOf = (text: string): number => text.length * 6;

describe('the legend of a chart', () => {
  it('goes on in a new line where the width ends, and says how high it is', () => {
    const { entries, height } = layLegend(
      [
        { tone: 'c1', text: 'noun' },
        { tone: 'c2', text: 'verb' },
        { tone: 'none', text: 'other words' },
      ],
      110,
      widthOf,
    );
    expect(entries.map(({ x, y }) => [x, y])).toStrictEqual([
      [0, 13],
      [52, 13],
      [0, 31],
    ]);
    expect(height).toBe(40);
    expect(layLegend([], 110, widthOf).height).toBe(0);
  });

  it('shows each colour beside its name', () => {
    const legend = layLegend([{ tone: 'c1', text: 'noun' }], 110, widthOf);
    expect(renderToStaticMarkup(<ChartLegend legend={legend} x={5} y={50} />)).toBe(
      '<g class="chart-legend" transform="translate(5 50)"><g>' +
        '<rect class="tone-c1" x="0" y="5" width="9" height="9" rx="2"></rect>' +
        '<text class="axis" x="14" y="13">noun</text></g></g>',
    );
  });
});
