import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LogRatioHead, LogRatioInterval } from './LogRatioInterval';

const draw = (value: number, low: number, high: number): string =>
  renderToStaticMarkup(<LogRatioInterval value={value} low={low} high={high} width={116} height={20} />);

describe('the interval of a Log Ratio', () => {
  it('lies left of the middle in the colour of A when over-used in A', () => {
    expect(draw(2.5, 1.5, 3.5)).toBe(
      '<svg class="logratio" width="116" height="20" role="img" aria-label="95 % interval +1.50 to +3.50">' +
        '<path class="logratio-zero" d="M58 0V20"></path><g class="logratio-a">' +
        '<path class="logratio-line" d="M23 10H43"></path><circle cx="33" cy="10" r="3" stroke="none"></circle></g></svg>',
    );
  });

  it('lies right of it in the colour of B when over-used in B', () => {
    expect(draw(-2, -3, -1)).toMatch(/<g class="logratio-b"><path class="logratio-line" d="M68 10H88">/);
  });

  it('is grey where it holds 0: neither side is sure', () => {
    expect(draw(0.3, -0.2, 0.8)).toContain('class="logratio-none"');
  });

  it('ends in an arrow beyond 32 times, and a point beyond it is not drawn where it is not', () => {
    expect(draw(-6, -8, -4)).toMatch(
      /<g class="logratio-b"><path[^>]*d="M98 10H108"><\/path><path[^>]*d="M103 6L108 10L103 14"><\/path><\/g>/,
    );
    expect(draw(6, 4, 8)).toContain('d="M13 6L8 10L13 14"');
  });

  it('has a head on the same scale', () => {
    const markup = renderToStaticMarkup(<LogRatioHead width={116} height={28} />);
    expect(
      [...markup.matchAll(/x="([\d.]+)"[^>]*>([^<]+)</g)].map(([, x, text]) => [Number(x), text]),
    ).toStrictEqual([
      [0, 'A'],
      [18, '16×'],
      [38, '4×'],
      [58, '='],
      [78, '4×'],
      [98, '16×'],
      [116, 'B'],
    ]);
  });
});
