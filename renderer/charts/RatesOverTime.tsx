import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { axisWidth, fitted } from '../design/text-width';
import { formatCount, formatDecimal } from '../text/numbers';
import { shortened } from '../text/shortened';
import {
  intervalsPath,
  layoutRates,
  panelHeight,
  panelMargin,
  peakOf,
  smoothLine,
  type RatePoint,
  type RatesLayout,
  type RateSeries,
} from './RatesOverTimeLayout';
import { ValueAxis } from './ValueAxis';
import './RatesOverTime.css';

/** Letters of a name in a panel. */
const longest = 24;

interface Props {
  readonly label: string;
  readonly series: readonly RateSeries[];
  readonly width: number;
  /** Each panel on a scale of its own; else all on one. */
  readonly ownScales: boolean;
  /** The key of the point that is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (point: RatePoint) => void;
}

interface At {
  readonly panel: number;
  readonly point: number;
}

/** A panel a word below each other. One tab stop: left and right go along the points, up and down to another word, Enter chooses. */
export function RatesOverTime({ label, series, width, ownScales, chosen, onChoose }: Props) {
  const [at, setAt] = useState<At>({ panel: 0, point: 0 });
  const [under, setUnder] = useState<At>();
  const [focused, setFocused] = useState(false);
  const layouts = useMemo(() => layoutsOf(series, width, ownScales), [series, width, ownScales]);
  const [layout] = layouts;
  if (layout === undefined) return undefined;
  const count = series[0]?.points.length ?? 0;
  const now = {
    panel: Math.min(at.panel, series.length - 1),
    point: Math.min(at.point, count - 1),
  };
  const shown = under ?? (focused ? now : undefined);
  const pointAt = (event: PointerEvent): At => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const panel = Math.floor((event.clientY - top) / panelHeight);
    return {
      panel: Math.min(series.length - 1, Math.max(0, panel)),
      point: layout.indexAt(event.clientX - left),
    };
  };
  const press = (event: KeyboardEvent): void => {
    const current = series[now.panel]?.points[now.point];
    const next = {
      ArrowRight: { ...now, point: now.point + 1 },
      ArrowLeft: { ...now, point: now.point - 1 },
      Home: { ...now, point: 0 },
      End: { ...now, point: count - 1 },
      ArrowDown: { ...now, panel: now.panel + 1 },
      ArrowUp: { ...now, panel: now.panel - 1 },
    }[event.key];
    if (event.key === 'Enter' && current) onChoose(current);
    else if (next)
      setAt({
        panel: Math.min(series.length - 1, Math.max(0, next.panel)),
        point: Math.min(count - 1, Math.max(0, next.point)),
      });
    else return;
    event.preventDefault();
  };
  const height = series.length * panelHeight;
  const spoken = series[now.panel];
  return (
    <div
      className="rates"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={Math.max(count, 1)}
      aria-valuenow={now.point + 1}
      aria-valuetext={spoken && tellPoint(spoken, spoken.points[now.point])}
      onKeyDown={press}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerMove={(event) => setUnder(pointAt(event))}
      onPointerLeave={() => setUnder(undefined)}
      onClick={(event) => {
        const point =
          series[0]?.points[layout.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left)];
        if (point) onChoose(point);
      }}
    >
      <svg width={width} height={height} aria-hidden="true">
        {series.map((one, index) => (
          <g key={one.colour} transform={`translate(0 ${index * panelHeight})`}>
            <Panel
              series={one}
              layout={layouts[index] ?? layout}
              width={width}
              chosen={chosen}
              shown={shown === undefined ? undefined : one.points[shown.point]}
              told={shown?.panel === index}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** One a series; none where there is no point. All have the same times. */
function layoutsOf(series: readonly RateSeries[], width: number, own: boolean): readonly RatesLayout[] {
  const one = own ? undefined : layoutRates(series, width);
  return series.flatMap((single) => one ?? layoutRates([single], width) ?? []);
}

interface PanelProps {
  readonly series: RateSeries;
  readonly layout: RatesLayout;
  readonly width: number;
  readonly chosen: string | undefined;
  /** The point that is looked at, in every panel. */
  readonly shown: RatePoint | undefined;
  /** Whether this panel tells its numbers, in place of the note. */
  readonly told: boolean;
}

function Panel({ series, layout, width, chosen, shown, told }: PanelProps) {
  const { name, colour, note, points } = series;
  const { x, y } = layout;
  const right = width - panelMargin.right;
  const peak = peakOf(series);
  const colourClass = `rates-c${colour}`;
  return (
    <>
      <rect className={`rates-swatch ${colourClass}`} x={2} y={9} width={9} height={9} rx={2} />
      <text className="rates-name" x={18} y={18}>
        {shortened(name, longest)}
      </text>
      <text className="rates-note" x={right} y={18} textAnchor="end">
        {told && shown ? tellPoint(undefined, shown) : note}
      </text>
      <ValueAxis ticks={layout.ticksY} side="left" from={panelMargin.left} to={right} />
      {layout.ticksX.map((tick) => (
        <text
          key={tick.x}
          className="axis"
          x={Math.min(tick.x, width - axisWidth(tick.text) / 2 - 1)}
          y={panelHeight - 9}
          textAnchor="middle"
        >
          {tick.text}
        </text>
      ))}
      {shown && (
        <path
          className="rates-shown"
          d={`M${x(shown.time)} ${panelMargin.top}V${panelHeight - panelMargin.bottom}`}
        />
      )}
      <path className={`rates-interval ${colourClass}`} d={intervalsPath(series, layout)} />
      {series.smooth.length > 0 && (
        <>
          <path className="rates-casing" d={smoothLine(series, layout)} />
          <path className={`rates-line ${colourClass}`} d={smoothLine(series, layout)} />
        </>
      )}
      {points.map((point) => (
        <circle
          key={point.key}
          className={`rates-point ${colourClass}`}
          cx={x(point.time)}
          cy={y(point.rate)}
          r={point.key === chosen || point.key === shown?.key ? 5 : 2.6}
        />
      ))}
      {peak && <Peak peak={peak} layout={layout} width={width} />}
    </>
  );
}

function Peak({
  peak,
  layout,
  width,
}: {
  readonly peak: RatePoint;
  readonly layout: RatesLayout;
  readonly width: number;
}) {
  const at = layout.x(peak.time);
  const before = at > width / 2;
  const room = before ? at - 7 - panelMargin.left : width - panelMargin.right - at - 7;
  const rate = formatDecimal(peak.rate);
  const named = fitted(shortened(peak.label, longest), room - axisWidth(`: ${rate}`), axisWidth);
  return (
    <text
      className="rates-peak"
      x={before ? at - 7 : at + 7}
      y={layout.y(peak.rate) + 4}
      textAnchor={before ? 'end' : 'start'}
    >
      {`${named}: ${rate}`}
    </text>
  );
}

/** `Apr 1945 Truman: 19 in 1,873 words, 101.4 per 10,000 (65.1–157.9)` */
function tellPoint(series: RateSeries | undefined, point: RatePoint | undefined): string {
  if (!point) return '';
  const { label, count, words, rate, low, high } = point;
  const told = `${series ? label : shortened(label, longest)}: ${formatCount(count)} in ${formatCount(words)} words, ${formatDecimal(rate)} (${formatDecimal(low)}–${formatDecimal(high)})`;
  return series ? `${series.name}, ${told} per 10,000` : told;
}
