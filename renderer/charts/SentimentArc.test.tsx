import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SentimentArc, arcCaption, nextSentence } from './SentimentArc';
import { arcScales, barPaths, extremes, sentenceTicks, smoothPath, toneOf } from './SentimentArcLayout';

const draw = (compounds: readonly (number | undefined)[], chosen?: number): string =>
  renderToStaticMarkup(
    <SentimentArc
      compounds={compounds}
      smooth={compounds.map((value) => value ?? null)}
      sigma={5}
      events={[{ after: 0, text: '(Applause.)' }]}
      chosen={chosen}
      width={444}
      height={262}
      textOf={(index) => `Text ${index}.`}
      onChoose={() => undefined}
      onOpen={() => undefined}
    />,
  );

describe('the sentiment arc', () => {
  it('draws a bar a sentence from the base line, up when positive, and none without a score', () => {
    const scales = arcScales(4, 444, 262);
    expect([...barPaths([0.5, undefined, -1, 0.1], scales)]).toStrictEqual([
      ['pos-2', 'M86 126V76'],
      ['neg-3', 'M286 126V226'],
      ['pos-1', 'M386 126V116'],
    ]);
  });

  it('draws a score near nothing as a stroke on the base line', () => {
    expect([...barPaths([0], arcScales(1, 444, 262))]).toStrictEqual([['zero', 'M236 126V125']]);
  });

  it('lets sentences share a bar where there are more of them than pixels: the lowest and the highest', () => {
    const scales = arcScales(1600, 444, 262);
    expect(scales.perBar).toBe(8);
    const eight = [0.1, 0.9, 0.3, -0.2, -0.8, undefined, 0, 0.2];
    expect([...barPaths(eight, scales)]).toStrictEqual([
      ['neg-3', 'M37 126V206'],
      ['pos-3', 'M37 126V36'],
    ]);
  });

  it('draws ten thousand sentences in a handful of elements', () => {
    const markup = draw(Array.from({ length: 10_000 }, (_, at) => Math.sin(at)));
    expect(markup.match(/class="arc-bar/g)?.length).toBeLessThanOrEqual(7);
    expect(markup).toContain('Bars: lowest and highest compound score of 50 sentences each.');
  });

  it('breaks the line where no sentence near by has a score', () => {
    expect(smoothPath([0, null, 0.5, 1], arcScales(4, 444, 262))).toBe('M86,126ZM286,76L386,26');
  });

  it('is a slider over the sentences that says what the chosen one is', () => {
    const markup = draw([0.5, undefined, -0.89], 2);
    expect(markup).toContain('role="slider"');
    expect(markup).toContain(
      'aria-valuemin="1" aria-valuemax="3" aria-valuenow="3" aria-valuetext="Sentence 3 of 3, −0.89: Text 2."',
    );
    expect(draw([0.5, undefined], 1)).toContain('Sentence 2 of 2, no word of the list: Text 1.');
  });

  it('is drawn without sentences', () => {
    expect(draw([])).toContain('aria-valuemax="1"');
  });

  it('finds the lowest and highest place of the line', () => {
    expect(extremes([null, 0.2, -0.4, 0.3, null])).toStrictEqual({ low: 2, high: 3 });
    expect(extremes([null])).toBeUndefined();
  });

  it('tells tones apart at .05, .25 and .6', () => {
    expect([-0.6, -0.59, -0.24, -0.04, 0, 0.05, 0.25, 0.6].map(toneOf)).toStrictEqual([
      'neg-3',
      'neg-2',
      'neg-1',
      'zero',
      'zero',
      'pos-1',
      'pos-2',
      'pos-3',
    ]);
  });

  it('counts sentences on the axis from 1 with round numbers', () => {
    expect(sentenceTicks(215, arcScales(215, 740, 262))).toStrictEqual([50, 100, 150, 200]);
    expect(sentenceTicks(3, arcScales(3, 740, 262))).toStrictEqual([2, 3]);
  });

  it('says what events the ticks are and how often', () => {
    const events = [
      ...Array.from({ length: 68 }, () => ({ after: 1, text: '(Applause.)' })),
      { after: 3, text: '[Laughter]' },
    ];
    expect(arcCaption({ compounds: [0.2], sigma: 5, events, perBar: 1 })).toBe(
      'Bars: compound score of each sentence. Line: Gaussian mean, σ = 5 sentences. Ticks below: applause 68 times, laughter once.',
    );
    expect(arcCaption({ compounds: [0], sigma: 0, events: [], perBar: 3 })).toBe(
      'Bars: lowest and highest compound score of 3 sentences each. Not smoothed.',
    );
    expect(arcCaption({ compounds: [undefined], sigma: 5, events: [], perBar: 1 })).toBe(
      'No sentence has a word of the list: no bar is drawn.',
    );
  });

  it('is gone along with the arrow keys, by ten with Page keys', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End', 'x'];
    expect(keys.map((key) => nextSentence(5, 12, key))).toStrictEqual([6, 4, 11, 0, 0, 11, undefined]);
    expect(nextSentence(undefined, 12, 'ArrowRight')).toBe(0);
    expect(nextSentence(undefined, 0, 'ArrowRight')).toBeUndefined();
  });
});
