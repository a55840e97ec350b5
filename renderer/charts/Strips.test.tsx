import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { nextStop } from './Strips';
import { StripsPicture } from './StripsPicture';
import type { Stop } from './StripsLayout';

const stops: readonly Stop[] = [1, 5, 9].map((at) => ({ kind: 'mark', lane: 0, at }));

describe('going along a strip', () => {
  it('begins at either end, goes a mark at a time, and stays inside', () => {
    expect(nextStop(stops, undefined, 1)).toEqual(stops[0]);
    expect(nextStop(stops, undefined, -1)).toEqual(stops[2]);
    expect(nextStop(stops, stops[0], 1)).toEqual(stops[1]);
    expect(nextStop(stops, stops[2], 1)).toEqual(stops[2]);
    expect(nextStop([], undefined, 1)).toBeUndefined();
  });
});

it('is taken along with all its lines, names, marks and counts', () => {
  const lane = { marks: Uint32Array.of(3), count: 1, rate: 100, tenths: new Uint32Array(10) };
  const lines = Array.from({ length: 60 }, (_, at) => ({
    key: String(at),
    head: '',
    name: `Speech ${at}`,
    title: '',
    words: 100,
    lanes: [lane],
  }));
  const markup = renderToStaticMarkup(
    <StripsPicture
      lines={lines}
      words={[{ name: 'peace', colour: 3 }]}
      drawing="marks"
      equal={false}
      width={400}
    />,
  );
  expect(markup.match(/strips-marks strips-c3/gu)).toHaveLength(60);
  expect(markup).toContain('>Speech 59</text>');
  expect(markup).toContain('>peace</text>');
});

it('the picture of lines at one length says where they begin and end, and cuts names that have no room', () => {
  const lane = { marks: Uint32Array.of(3), count: 1, rate: 100, tenths: new Uint32Array(10) };
  const line = { key: '0', head: '', name: 'PRESIDENT '.repeat(9), title: '', words: 100, lanes: [lane] };
  const markup = renderToStaticMarkup(
    <StripsPicture
      lines={[line]}
      words={[{ name: 'peace', colour: 3 }]}
      drawing="tenths"
      equal={true}
      width={400}
    />,
  );
  expect(markup).toMatch(/>beginning<.*>end</u);
  expect(markup).toMatch(/PRESIDENT[^<]*…</u);
});
