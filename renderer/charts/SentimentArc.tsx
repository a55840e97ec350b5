import { useMemo, useState, type KeyboardEvent } from 'react';
import { times } from '../text/numbers';
import {
  arcMargin,
  arcScales,
  barPaths,
  eventPath,
  extremes,
  sentenceTicks,
  smoothPath,
  tones,
  type ArcScales,
} from './SentimentArcLayout';
import { ValueAxis } from './ValueAxis';
import './SentimentArc.css';

interface Props {
  /** A score a sentence, -1 to 1, in order; undefined where no word of the list stands in it. */
  readonly compounds: readonly (number | undefined)[];
  readonly smooth: readonly (number | null)[];
  /** Standard deviation of the smoothing, in sentences. */
  readonly sigma: number;
  /** By the index of the sentence they follow. */
  readonly events: readonly { readonly after: number; readonly text: string }[];
  readonly chosen: number | undefined;
  readonly width: number;
  readonly height: number;
  /** What a sentence says, for those who hear the picture. */
  readonly textOf: (index: number) => string;
  readonly onChoose: (index: number) => void;
  /** Shows the sentence in the text. */
  readonly onOpen: (index: number) => void;
}

/** A bar a sentence with the smoothed line over it. One tab stop: arrows go along the sentences, Enter shows one in the text. */
export function SentimentArc(props: Props) {
  const { compounds, smooth, sigma, events, chosen, width, height, textOf, onChoose, onOpen } = props;
  const [under, setUnder] = useState<number>();
  const scales = useMemo(() => arcScales(compounds.length, width, height), [compounds.length, width, height]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onOpen(chosen);
      return;
    }
    const next = nextSentence(chosen, compounds.length, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
  };
  const now = chosen ?? 0;
  return (
    <figure className="arc">
      <div
        className="arc-plot"
        role="slider"
        tabIndex={0}
        aria-label="Sentence"
        aria-valuemin={1}
        aria-valuemax={Math.max(compounds.length, 1)}
        aria-valuenow={now + 1}
        aria-valuetext={`Sentence ${now + 1} of ${compounds.length}, ${spoken(compounds[now])}: ${textOf(now)}`}
        onKeyDown={onKeyDown}
        onPointerMove={({ clientX, currentTarget }) =>
          setUnder(scales.indexAt(clientX - currentTarget.getBoundingClientRect().left))
        }
        onPointerLeave={() => setUnder(undefined)}
        onClick={({ clientX, currentTarget }) =>
          onChoose(scales.indexAt(clientX - currentTarget.getBoundingClientRect().left))
        }
        onDoubleClick={() => chosen !== undefined && onOpen(chosen)}
      >
        <svg width={width} height={height} aria-hidden="true">
          <Grid scales={scales} count={compounds.length} width={width} height={height} />
          {chosen !== undefined && <Chosen index={chosen} scales={scales} width={width} />}
          {under !== undefined && under !== chosen && (
            <line
              className="arc-under"
              x1={scales.x(under)}
              x2={scales.x(under)}
              y1={arcMargin.top}
              y2={height - arcMargin.bottom}
            />
          )}
          <Bars compounds={compounds} scales={scales} />
          {sigma > 0 && <Smooth smooth={smooth} scales={scales} />}
          <path className="arc-event" d={eventPath(events, scales)} />
          {under !== undefined && under !== chosen && (
            <text className="axis" x={clampLabel(scales.x(under), width)} y={13} textAnchor="middle">
              {`${under + 1}: ${spoken(compounds[under])}`}
            </text>
          )}
        </svg>
      </div>
      <figcaption className="arc-caption">
        {arcCaption({ compounds, sigma, events, perBar: scales.perBar })}
      </figcaption>
    </figure>
  );
}

/** What bars, line and ticks are, in words. */
export function arcCaption({
  compounds,
  sigma,
  events,
  perBar,
}: Pick<Props, 'compounds' | 'sigma' | 'events'> & { readonly perBar: number }): string {
  const bars =
    perBar === 1
      ? 'Bars: compound score of each sentence.'
      : `Bars: lowest and highest compound score of ${perBar} sentences each.`;
  const smoothed = sigma === 0 ? 'Not smoothed.' : `Line: Gaussian mean, σ = ${sigma} sentences.`;
  const drawn = compounds.some((compound) => compound !== undefined)
    ? `${bars} ${smoothed}`
    : 'No sentence has a word of the list: no bar is drawn.';
  return events.length === 0 ? drawn : `${drawn} Ticks below: ${countEvents(events)}.`;
}

/** `applause 68 times, laughter once`, most frequent first. */
function countEvents(events: Props['events']): string {
  const counts = new Map<string, number>();
  for (const { text } of events) {
    const name = text.replace(/^[\s([]+|[\s)\].!]+$/gu, '').toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts].sort(([, a], [, b]) => b - a);
  const shown = named.slice(0, 3).map(([name, count]) => `${name} ${times(count)}`);
  const rest = named.slice(3).reduce((sum, [, count]) => sum + count, 0);
  return [...shown, ...(rest > 0 ? [`others ${times(rest)}`] : [])].join(', ');
}

/** Arrows by one, Page keys by ten, Home and End; undefined for other keys. */
export function nextSentence(chosen: number | undefined, count: number, key: string): number | undefined {
  const at = chosen ?? -1;
  const to = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + 10,
    PageDown: at - 10,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), count - 1);
}

const spoken = (compound: number | undefined): string =>
  compound === undefined
    ? 'no word of the list'
    : `${compound < 0 ? '−' : '+'}${Math.abs(compound).toFixed(2)}`;

/** Pixels of `sentence 1`. */
const firstTick = 58;

const clampLabel = (x: number, width: number): number => Math.min(Math.max(x, 40), width - 60);

function Grid({
  scales,
  count,
  width,
  height,
}: {
  scales: ArcScales;
  count: number;
  width: number;
  height: number;
}) {
  const { y, x } = scales;
  return (
    <g>
      <ValueAxis
        ticks={[1, 0.5, 0, -0.5, -1].map((value) => ({
          at: y(value),
          text: value === 0 ? '0' : `${value < 0 ? '−' : '+'}${Math.abs(value)}`,
          base: value === 0,
        }))}
        side="left"
        from={arcMargin.left}
        to={width - arcMargin.right}
      />
      <text className="axis" x={Math.max(arcMargin.left, x(0) - firstTick / 2)} y={height - 8}>
        sentence 1
      </text>
      {sentenceTicks(count, scales).map((tick) => (
        <text key={tick} className="axis" x={x(tick - 1)} y={height - 8} textAnchor="middle">
          {tick.toLocaleString('en')}
        </text>
      ))}
    </g>
  );
}

function Chosen({ index, scales, width }: { index: number; scales: ArcScales; width: number }) {
  const wide = Math.min(Math.max(scales.step + 2, 6), 14);
  const [top, bottom] = [scales.y(1), scales.y(-1)];
  return (
    <g>
      <rect
        className="arc-chosen"
        x={scales.x(index) - wide / 2}
        y={top}
        width={wide}
        height={bottom - top}
      />
      <text className="arc-chosen-label" x={clampLabel(scales.x(index), width)} y={13} textAnchor="middle">
        sentence {(index + 1).toLocaleString('en')}
      </text>
    </g>
  );
}

function Bars({ compounds, scales }: { compounds: Props['compounds']; scales: ArcScales }) {
  const paths = useMemo(() => barPaths(compounds, scales), [compounds, scales]);
  const thick = Math.min(6, Math.max(1.5, scales.step * scales.perBar - 1));
  return tones.map((tone) => {
    const path = paths.get(tone);
    return (
      path !== undefined && (
        <path
          key={tone}
          className={`arc-bar arc-${tone === 'zero' ? 'zero-tone' : tone}`}
          strokeWidth={thick}
          d={path}
        />
      )
    );
  });
}

function Smooth({ smooth, scales }: { smooth: Props['smooth']; scales: ArcScales }) {
  const path = useMemo(() => smoothPath(smooth, scales), [smooth, scales]);
  const turning = useMemo(() => extremes(smooth), [smooth]);
  return (
    <g>
      <path className="arc-casing" d={path} />
      <path className="arc-line" d={path} />
      {turning !== undefined &&
        turning.low !== turning.high &&
        [turning.low, turning.high].map((at) => (
          <circle key={at} className="arc-extreme" cx={scales.x(at)} cy={scales.y(smooth[at] ?? 0)} r={4} />
        ))}
    </g>
  );
}
