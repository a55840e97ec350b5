import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useMarks } from './useMarks';
import { ValueAxis, ValueRow } from './ValueAxis';

const ticks = [
  { at: 0, text: '0', base: true },
  { at: 40, text: '10' },
];
const linesOf = (markup: string) =>
  [...markup.matchAll(/class="(\w+line)" d="([^"]*)"/gu)].map(([, kind, d]) => [kind, d]);

interface Props {
  readonly names: readonly string[];
  readonly at?: number;
}

function Rows({ names, at }: Props) {
  const { markAt } = useMarks(names, { at, onEnter: () => undefined });
  return names.map((name, index) => (
    <ValueRow
      key={name}
      mark={markAt(index)}
      label={`${name}, 1`}
      {...{ name, nameClass: 'axis', nameEnd: 80, top: index * 20, width: 200, height: 20 }}
      chosen={index === at}
      onChoose={() => undefined}
    >
      <circle />
    </ValueRow>
  ));
}
const tabStops = (props: Props) =>
  [...renderToStaticMarkup(<Rows {...props} />).matchAll(/tabindex="(-?\d)"/gu)].map(([, stop]) => stop);

describe('a value axis', () => {
  it('draws lines down from names above, or to the right from names at the left, the base as such', () => {
    const top = renderToStaticMarkup(<ValueAxis ticks={ticks} side="top" from={20} to={90} />);
    expect(linesOf(top)).toStrictEqual([
      ['baseline', 'M0 20V90'],
      ['gridline', 'M40 20V90'],
    ]);
    const left = renderToStaticMarkup(<ValueAxis ticks={ticks} side="left" from={20} to={90} />);
    expect(linesOf(left)).toStrictEqual([
      ['baseline', 'M20 0H90'],
      ['gridline', 'M20 40H90'],
    ]);
    expect(left).toContain('x="12" y="44" text-anchor="end">10<');
  });
});

describe('the rows beside it', () => {
  it('are buttons that say their value, with one tab stop: the one that is given, or the first', () => {
    expect(tabStops({ names: ['war', 'peace', 'work'] })).toStrictEqual(['0', '-1', '-1']);
    expect(tabStops({ names: ['war', 'peace', 'work'], at: 2 })).toStrictEqual(['-1', '-1', '0']);
    expect(tabStops({ names: ['war'], at: 2 })).toStrictEqual(['0']);
    const markup = renderToStaticMarkup(<Rows names={['war', 'peace']} at={1} />);
    expect(markup).toMatch(/aria-pressed="true" aria-label="peace, 1" class="value-row is-chosen"/u);
  });
});
