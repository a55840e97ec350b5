import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LogRatioHead, LogRatioInterval } from './LogRatioInterval';

const draw = (value: number, low: number, high: number): string =>
  renderToStaticMarkup(<LogRatioInterval value={value} low={low} high={high} width={124} height={20} />);

describe('the interval of a Log Ratio', () => {
  it('lies left of the middle in the colour of A when over-used in A', () => {
    expect(draw(2.5, 1.5, 3.5)).toBe(
      '<svg class="logratio" width="124" height="20" role="img" aria-label="95% interval +1.50 to +3.50">' +
        '<path class="logratio-zero" d="M62 0V20"></path><g class="logratio-a">' +
        '<path class="logratio-line" d="M27 10H47"></path><circle cx="37" cy="10" r="3" stroke="none"></circle></g></svg>',
    );
  });

  it('lies right of it in the colour of B when over-used in B', () => {
    expect(draw(-2, -3, -1)).toMatch(/<g class="logratio-b"><path class="logratio-line" d="M72 10H92">/);
  });

  it('is grey where it holds 0: neither side is sure', () => {
    expect(draw(0.3, -0.2, 0.8)).toContain('class="logratio-none"');
  });

  it('ends in an arrow beyond 32 times, and a point beyond it is not drawn where it is not', () => {
    expect(draw(-6, -8, -4)).toMatch(
      /<g class="logratio-b"><path[^>]*d="M102 10H112"><\/path><path[^>]*d="M107 6L112 10L107 14"><\/path><\/g>/,
    );
    expect(draw(6, 4, 8)).toContain('d="M17 6L12 10L17 14"');
  });

  it('has a head on the same scale', () => {
    const markup = renderToStaticMarkup(<LogRatioHead width={124} height={28} />);
    expect(
      [...markup.matchAll(/x="([\d.]+)"[^>]*>([^<]+)</g)].map(([, x, text]) => [Number(x), text]),
    ).toStrictEqual([
      [0, 'A'],
      [22, '16×'],
      [42, '4×'],
      [62, '='],
      [82, '4×'],
      [102, '16×'],
      [124, 'B'],
    ]);
  });
});
