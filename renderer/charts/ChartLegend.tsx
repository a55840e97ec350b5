import './ChartLegend.css';

/** The colour of a group of marks: a token's name without its dashes. */
export type Tone =
  'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'neg-3' | 'neg-2' | 'pos-2' | 'pos-3' | 'a' | 'b' | 'none';

export interface LegendEntry {
  readonly tone: Tone;
  readonly text: string;
}

export interface LaidEntry extends LegendEntry {
  readonly x: number;
  readonly y: number;
}

export interface LaidLegend {
  readonly entries: readonly LaidEntry[];
  /** 0 without entries. */
  readonly height: number;
}

/** Width of a text in px at the size of axis labels. */
export type WidthOf = (text: string) => number;

const [line, swatch, gap] = [18, 14, 14];

/** One entry after the other, on a new line where the width ends. */
export function layLegend(entries: readonly LegendEntry[], width: number, widthOf: WidthOf): LaidLegend {
  let [x, y] = [0, line - 5];
  const laid = entries.map((entry): LaidEntry => {
    const needed = swatch + widthOf(entry.text);
    if (x > 0 && x + needed > width) [x, y] = [0, y + line];
    const at = { ...entry, x, y };
    x += needed + gap;
    return at;
  });
  return { entries: laid, height: laid.length === 0 ? 0 : y + 9 };
}

/** What the colours mean, in the picture itself, so that it is saved with it. */
export function ChartLegend({
  legend,
  x,
  y,
}: {
  readonly legend: LaidLegend;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className="chart-legend" transform={`translate(${x} ${y})`}>
      {legend.entries.map(({ tone, text, x: left, y: base }) => (
        <g key={text}>
          <rect className={`tone-${tone}`} x={left} y={base - 8} width={9} height={9} rx={2} />
          <text className="axis" x={left + swatch} y={base}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
