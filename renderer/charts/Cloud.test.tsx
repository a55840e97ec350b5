import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Cloud, cloudCaption } from './Cloud';

const words = [
  { text: 'peace', value: 1367, x: 0, y: 10, size: 40, ink: { width: 90, above: 20, below: 8 } },
  { text: '<b>', value: 20, x: -30, y: -10.5, size: 12, ink: { width: 20, above: 9, below: 0.5 } },
];
const shared = {
  width: 200,
  height: 100,
  title: 'Word cloud of the 2 most used words',
  onChoose: () => undefined,
};

describe('the word cloud', () => {
  it('is a group of buttons, one of them the tab stop, with the count in each name', () => {
    expect(renderToStaticMarkup(<Cloud {...shared} words={words} chosen="<b>" />)).toBe(
      '<svg class="cloud" width="200" height="100" viewBox="-100 -50 200 100" role="group" aria-label="Word cloud of the 2 most used words">' +
        '<g role="button" tabindex="-1" aria-pressed="false" aria-label="peace, 1,367" class="cloud-word">' +
        '<rect class="cloud-ink" x="-45" y="-10" width="90" height="28"></rect>' +
        '<text x="0" y="10" font-size="40" text-anchor="middle">peace</text></g>' +
        '<g role="button" tabindex="0" aria-pressed="true" aria-label="&lt;b&gt;, 20" class="cloud-word is-chosen">' +
        '<rect class="cloud-ink" x="-40" y="-19.5" width="20" height="9.5"></rect>' +
        '<text x="-30" y="-10.5" font-size="12" text-anchor="middle">&lt;b&gt;</text></g>' +
        '</svg>',
    );
  });

  it('begins at the most frequent word when none of its words is chosen', () => {
    const markup = renderToStaticMarkup(<Cloud {...shared} words={words} chosen="war" />);
    expect(markup.match(/tabindex="0" aria-pressed="false" aria-label="[^"]*"/u)?.[0]).toContain('peace');
  });

  it('is empty without words', () => {
    expect(renderToStaticMarkup(<Cloud {...shared} words={[]} chosen={undefined} />)).not.toContain('<text');
  });
});

describe('its caption', () => {
  it('names the words that were not placed', () => {
    expect(cloudCaption(62, ['continue', 'home'])).toBe(
      'Area in proportion to count, 62 words. Not placed: continue, home.',
    );
  });

  it('counts them where they are many', () => {
    const missing = Array.from({ length: 15 }, (_, index) => `w${index}`);
    expect(cloudCaption(5, missing)).toMatch(/w3, w4 and 10 more\.$/u);
  });

  it('says nothing of them where there are none', () => {
    expect(cloudCaption(62, [])).toBe('Area in proportion to count, 62 words.');
  });
});
