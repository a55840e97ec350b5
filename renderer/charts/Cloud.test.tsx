import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { formatCount } from '../text/numbers';
import { layLegend } from './ChartLegend';
import { Cloud, cloudCaption, notPlaced, type CloudPanel } from './Cloud';

const words = [
  { text: 'peace', value: 1367, x: 0, y: 10, size: 40, ink: { width: 90, above: 20, below: 8 } },
  {
    text: '<b>',
    value: 20,
    x: -30,
    y: -10.5,
    size: 12,
    ink: { width: 20, above: 9, below: 0.5 },
    upright: true,
  },
] as const;
const box = { width: 200, height: 100 };
const panel: CloudPanel = { name: 'all', x: 0, y: 0, ...box, words, box };
const shared = {
  ...box,
  title: 'Word cloud of the 2 most used words',
  say: formatCount,
  onChoose: () => undefined,
};

describe('the word cloud', () => {
  it('is a group of buttons, one of them the tab stop, with the value in each name', () => {
    expect(renderToStaticMarkup(<Cloud {...shared} panels={[panel]} chosen="<b>" />)).toBe(
      '<svg class="cloud" width="200" height="100" role="group" aria-label="Word cloud of the 2 most used words">' +
        '<g><g transform="translate(100 50) scale(1)">' +
        // The ground of the chosen word, below all words.
        '<rect class="cloud-ground" x="-10" y="-9" width="20" height="9.5" transform="translate(-30 -10.5) rotate(-90)" style="transform:translate(-30px, -10.5px) rotate(-90deg)"></rect>' +
        '<g role="button" data-mark="1" tabindex="0" aria-pressed="true" aria-label="&lt;b&gt;, 20" class="cloud-word tone-none is-chosen" transform="translate(-30 -10.5) rotate(-90)" style="transform:translate(-30px, -10.5px) rotate(-90deg)">' +
        '<title>&lt;b&gt;, 20</title>' +
        '<rect class="cloud-ink" x="-10" y="-9" width="20" height="9.5"></rect>' +
        '<text font-size="12" text-anchor="middle">&lt;b&gt;</text></g>' +
        '<g role="button" data-mark="0" tabindex="-1" aria-pressed="false" aria-label="peace, 1,367" class="cloud-word tone-none" transform="translate(0 10) rotate(0)" style="transform:translate(0px, 10px) rotate(0deg)">' +
        '<title>peace, 1,367</title>' +
        '<rect class="cloud-ink" x="-45" y="-20" width="90" height="28"></rect>' +
        '<text font-size="40" text-anchor="middle">peace</text></g>' +
        '</g></g></svg>',
    );
  });

  it('begins at the highest word when none of its words is chosen', () => {
    const markup = renderToStaticMarkup(<Cloud {...shared} panels={[panel]} chosen="war" />);
    expect(markup.match(/tabindex="0" aria-pressed="false" aria-label="[^"]*"/u)?.[0]).toContain('peace');
  });

  it('says in each word what its colour means, and in the picture too', () => {
    const markup = renderToStaticMarkup(
      <Cloud
        {...shared}
        panels={[panel]}
        chosen={undefined}
        tones={new Map([['peace', { tone: 'c1', text: 'noun' }]])}
        legend={layLegend([{ tone: 'c1', text: 'nouns' }], 200, ({ length }) => length * 6)}
      />,
    );
    expect(markup).toContain('aria-label="peace, 1,367, noun" class="cloud-word tone-c1"');
    expect(markup).toContain('<g class="chart-legend" transform="translate(8 78)">');
  });

  it('puts several beside each other under their heads, with one tab stop in all', () => {
    const half = { ...panel, width: 100, box: { width: 100, height: 76 } };
    const markup = renderToStaticMarkup(
      <Cloud
        {...shared}
        panels={[
          { ...half, name: 'a', head: { letter: 'A', text: 'Early', note: '23 words' }, tone: 'a' },
          { ...half, name: 'b', x: 100, head: { letter: 'B', text: 'Late', note: '9 words' }, tone: 'b' },
        ]}
        chosen={undefined}
      />,
    );
    expect(markup.match(/tabindex="0"/gu)).toHaveLength(1);
    expect(markup).toContain('role="group" aria-label="Late, 9 words"');
    expect(markup).toContain('<g transform="translate(150 62) scale(1)">');
    expect(markup.match(/cloud-word tone-b/gu)).toHaveLength(2);
  });

  it('has a note in each head, or in none', () => {
    const heads = (text: string) =>
      renderToStaticMarkup(
        <Cloud
          {...shared}
          panels={[
            { ...panel, name: 'a', width: 120, head: { letter: 'A', text, note: '23 words' } },
            { ...panel, name: 'b', width: 120, x: 120, head: { letter: 'B', text: 'Late', note: '9 words' } },
          ]}
          chosen={undefined}
        />,
      ).match(/cloud-note/gu);
    expect(heads('Early')).toHaveLength(2);
    expect(heads('Early in the morning')).toBeNull();
  });

  it('is empty without words', () => {
    const markup = renderToStaticMarkup(
      <Cloud {...shared} panels={[{ ...panel, words: [] }]} chosen={undefined} />,
    );
    expect(markup).not.toContain('<text');
  });
});

describe('its caption', () => {
  it('names the words that were not placed', () => {
    expect(cloudCaption({ placed: 62, missing: ['continue', 'home'], by: 'count' })).toBe(
      'Area in proportion to count, 62 words. Not placed: continue, home.',
    );
    expect(cloudCaption({ placed: 1, missing: [], by: 'count', noun: 'n-gram' })).toMatch(/, 1 n-gram\.$/u);
  });

  it('counts them where they are many', () => {
    const missing = Array.from({ length: 22 }, (_, index) => `w${index}`);
    expect(cloudCaption({ placed: 5, missing, by: 'count' })).toMatch(/w10, w11 and 10 more\.$/u);
  });

  it('says why in the words of another picture', () => {
    expect(notPlaced(['home'], 'No room to name')).toBe(' No room to name: home.');
  });

  it('names fewer of long ones, and at least one', () => {
    const missing = Array.from({ length: 9 }, (_, index) => `${index} and some words in a row of it`);
    expect(cloudCaption({ placed: 5, missing, by: 'count' })).toMatch(
      /, 2 and some words in a row of it and 6 more\.$/u,
    );
    expect(cloudCaption({ placed: 5, missing: ['x'.repeat(200)], by: 'count' })).toMatch(/: x{200}\.$/u);
  });

  it('says nothing of them where there are none', () => {
    expect(cloudCaption({ placed: 1, missing: [], by: 'tf-idf' })).toBe(
      'Area in proportion to tf-idf, 1 word.',
    );
  });
});
