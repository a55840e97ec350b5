import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarsRates } from './BarsRates';

const words = [
  { text: 'peace', count: 367, rate: 20, low: 18, high: 22 },
  { text: 'war', count: 90, rate: 10, low: 8, high: 12 },
];
const shared = {
  width: 344,
  title: 'The 2 most used words by rate',
  widthOf: (text: string, size: number) => text.length * size * 0.5,
  onChoose: () => undefined,
};
const barsOf = (markup: string) =>
  [...markup.matchAll(/class="bars-bar" x="([\d.]+)" y="\d+" width="([\d.]+)"/gu)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

describe('bars of rates', () => {
  it('begin at zero and are as long as the rate is high', () => {
    const bars = barsOf(
      renderToStaticMarkup(<BarsRates {...shared} words={words} mark="bars" chosen={undefined} />),
    );
    expect(bars[0]?.[0]).toBe(bars[1]?.[0]);
    expect(bars[0]?.[1]).toBeCloseTo(2 * (bars[1]?.[1] ?? 0), 6);
  });

  it('say word, count, rate and interval to who cannot see them', () => {
    const markup = renderToStaticMarkup(<BarsRates {...shared} words={words} mark="bars" chosen="war" />);
    expect(markup).toContain('aria-label="peace, 367, 20.0 per 10,000 words, 18.0 to 22.0"');
    expect(markup.match(/aria-pressed="true" aria-label="[^,]*/gu)).toStrictEqual([
      'aria-pressed="true" aria-label="war',
    ]);
  });

  it('as dots draw the whole interval, and no bar', () => {
    const markup = renderToStaticMarkup(
      <BarsRates {...shared} words={words} mark="dots" chosen={undefined} />,
    );
    expect(barsOf(markup)).toStrictEqual([]);
    const [first] = [...markup.matchAll(/bars-interval" x1="([\d.]+)" x2="([\d.]+)"/gu)];
    const [dot] = [...markup.matchAll(/bars-dot" cx="([\d.]+)"/gu)];
    expect(Number(dot?.[1])).toBeCloseTo((Number(first?.[1]) + Number(first?.[2])) / 2, 6);
  });

  it('have room for their figures beside the longest interval', () => {
    const often = { ...words[0], text: 'act', count: 2, rate: 1250, low: 350, high: 3602 };
    const markup = renderToStaticMarkup(
      <BarsRates {...shared} words={[often]} mark="bars" chosen={undefined} />,
    );
    const [, end] = /bars-interval" x1="[\d.]+" x2="([\d.]+)"/u.exec(markup) ?? [];
    const figure = '1,250.0'.length * 5.5;
    expect(Number(end)).toBeLessThan(shared.width - 4 - figure);
  });

  it('draw nothing for no words', () => {
    const markup = renderToStaticMarkup(<BarsRates {...shared} words={[]} mark="bars" chosen={undefined} />);
    expect(markup).not.toContain('role="button"');
    expect(markup).not.toContain('NaN');
  });

  it('shorten a name that would take more than its part of the width, and keep it whole for who asks', () => {
    const long = {
      ...words[0],
      text: 'responsibilities of the governments',
      count: 3,
      rate: 1,
      low: 0.2,
      high: 3,
    };
    const markup = renderToStaticMarkup(
      <BarsRates {...shared} words={[long]} mark="dots" chosen={undefined} />,
    );
    expect(markup).toContain('responsibilities of…</text>');
    expect(markup).toContain('<title>responsibilities of the governments</title>');
  });
});
