import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PhraseBars } from './PhraseBars';

const draw = (rows: Parameters<typeof PhraseBars>[0]['rows']): string =>
  renderToStaticMarkup(<PhraseBars rows={rows} digits={2} width={720} />);

it('draws phrases with rank, score and count, and bars on one scale from 0', () => {
  const markup = draw([
    { rank: 1, phrase: 'United Nations', score: 8, count: 1_204 },
    { rank: 4, phrase: 'peace', score: 4, count: 7 },
  ]);
  const [longest = 0, half] = [
    ...markup.matchAll(/class="phrase-bars-bar" [^>]*width="(?<wide>[\d.]+)"/g),
  ].map(({ groups }) => Number(groups?.['wide']));
  expect(longest).toBeGreaterThan(100);
  expect(half).toBeCloseTo(longest / 2, 5);
  for (const text of ['United Nations', '8.00', '1,204', '4', 'peace', '4.00', '7'])
    expect(markup).toContain(`>${text}</text>`);
});

it('keeps bars and figures where there is room for them beside a phrase that is very long', () => {
  const markup = draw([{ rank: 1, phrase: 'word '.repeat(60).trim(), score: 8, count: 3 }]);
  expect(markup).toContain('…</text>');
  expect(Number(/class="phrase-bars-bar" [^>]*width="([\d.]+)"/.exec(markup)?.[1])).toBeGreaterThan(200);
});

it('has no bar without phrases', () => {
  expect(draw([])).not.toContain('phrase-bars-bar');
});
