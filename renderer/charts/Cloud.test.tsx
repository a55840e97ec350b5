import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Cloud, cloudCaption } from './Cloud';

const words = [
  { text: 'peace', value: 1367, x: 0, y: 10, size: 40 },
  { text: '<b>', value: 20, x: -30, y: -10.5, size: 12 },
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
        '<g font-size="40" role="button" tabindex="-1" aria-pressed="false" aria-label="peace, 1,367" class="cloud-word">' +
        '<rect class="cloud-hit" x="-46" y="-12" width="92" height="22"></rect><text x="0" y="10" text-anchor="middle">peace</text></g>' +
        '<g font-size="12" role="button" tabindex="0" aria-pressed="true" aria-label="&lt;b&gt;, 20" class="cloud-word is-chosen">' +
        '<rect class="cloud-hit" x="-38.3" y="-17.1" width="16.6" height="6.6"></rect><text x="-30" y="-10.5" text-anchor="middle">&lt;b&gt;</text></g>' +
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
