import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PatternBars } from './PatternBars';

const draw = (patterns: readonly { words: string; count: number }[]): string =>
  renderToStaticMarkup(<PatternBars patterns={patterns} label="Right patterns" onChoose={() => undefined} />);

it('draws patterns with bars on one scale from 0, in one tab stop', () => {
  const markup = draw([
    { words: 'in the', count: 1800 },
    { words: 'and freedom', count: 900 },
  ]);
  expect(
    [...markup.matchAll(/rect class="patterns-bar" width="([\d.]+)"/g)].map(([, width]) => Number(width)),
  ).toStrictEqual([62, 31]);
  expect([...markup.matchAll(/tabindex="(-?\d)"/gi)].map(([, index]) => index)).toStrictEqual(['0', '-1']);
  expect(markup).toContain('<span class="patterns-words">in the</span>');
  expect(markup).toContain('<span class="patterns-count">1,800</span>');
});

it('draws an empty list without patterns', () => {
  expect(draw([])).toBe('<ul class="patterns" aria-label="Right patterns"></ul>');
});
