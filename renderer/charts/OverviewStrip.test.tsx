import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OverviewStrip } from './OverviewStrip';

const draw = (marks: Parameters<typeof OverviewStrip>[0]['marks'], length = 1000) =>
  renderToStaticMarkup(
    <OverviewStrip
      title="Where the passages stand"
      length={length}
      marks={marks}
      seen={{ start: 250, end: 500 }}
      height={100}
      onGo={() => undefined}
    />,
  );
const rects = (markup: string) =>
  [...markup.matchAll(/<rect ([^>]*)>/gu)].map(([, attributes]) => attributes);

describe('the strip of a whole text', () => {
  it('shows what is on screen and each passage at its place, codes side by side', () => {
    expect(
      rects(
        draw([
          { start: 0, end: 10, colours: [6] },
          { start: 500, end: 700, colours: [1, 2] },
          { start: 999, end: 1000, colours: [] },
        ]),
      ),
    ).toStrictEqual([
      'class="overview-strip-seen" y="25" width="14" height="25" rx="3"',
      'class="overview-strip-c6" x="3" y="0" width="8" height="3" rx="1"',
      'class="overview-strip-c1" x="3" y="50" width="3.5" height="20" rx="1"',
      'class="overview-strip-c2" x="7.5" y="50" width="3.5" height="20" rx="1"',
      'class="overview-strip-note" x="3" y="97" width="8" height="3" rx="1"',
    ]);
  });

  it('says in words where one is and how many passages there are', () => {
    expect(draw([{ start: 0, end: 10, colours: [6] }])).toContain(
      'aria-valuetext="25 per cent, 1 marked passage"',
    );
  });

  it('is drawn for an empty text too', () => {
    expect(rects(draw([], 0))).toHaveLength(1);
  });
});
