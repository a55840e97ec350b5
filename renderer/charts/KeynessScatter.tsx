import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import {
  dotsPath,
  labelsUnder,
  layoutScatter,
  namesBeside,
  nearestPoint,
  sameRate,
  scatterMargin,
  slope,
  type Measure,
  type NameBeside,
  type ScatterLayout,
  type ScatterPoint,
  type ScatterWord,
} from './KeynessScatterLayout';
import { formatCount } from '../text/numbers';
import './KeynessScatter.css';

interface Props {
  /** The most telling word first: labels are given in this order. */
  readonly words: readonly ScatterWord[];
  readonly nameA: string;
  readonly nameB: string;
  readonly chosen: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** What the dots are, for the caption: `words said 4 times or more`. */
  readonly shown: string;
  readonly onChoose: (key: string) => void;
}

/** Rates of every word in A (upwards) and B (to the right), key words named. One tab stop; arrows go through the named words. */
export function KeynessScatter({
  words,
  nameA,
  nameB,
  chosen,
  width,
  height,
  measure,
  shown,
  onChoose,
}: Props) {
  const id = useId();
  const [under, setUnder] = useState<string>();
  const layout = useMemo(
    () => layoutScatter(words, { width, height }, measure),
    [words, width, height, measure],
  );
  if (layout === undefined)
    return (
      <p className="scatter-empty">
        {words.length === 0
          ? `Nothing to place: there are no ${shown}.`
          : 'The picture needs more room than there is here.'}
      </p>
    );

  const labelled = layout.labels.map(({ key }) => key);
  const extra = layout.points.filter(({ key }) => key === under || key === chosen);
  const names = namesBeside(
    extra.filter(({ key }) => !labelled.includes(key)),
    width,
    measure,
  );
  const covered = labelsUnder(names, layout, measure);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextLabel(labelled, chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
  };
  const pointAt = (event: PointerEvent<SVGSVGElement>): ScatterPoint | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return nearestPoint(layout.points, { x: event.clientX - left, y: event.clientY - top });
  };
  const option = (key: string): string => `${id}-${labelled.indexOf(key)}`;
  return (
    <figure className="scatter">
      <svg
        width={width}
        height={height}
        role="listbox"
        tabIndex={0}
        aria-label={`Key words by their rate in A, ${nameA}, and in B, ${nameB}`}
        aria-activedescendant={chosen !== undefined && labelled.includes(chosen) ? option(chosen) : undefined}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setUnder(pointAt(event)?.key)}
        onPointerLeave={() => setUnder(undefined)}
        onClick={(event) => {
          const named = event.target instanceof Element ? event.target.getAttribute('data-key') : null;
          const key = named ?? under;
          if (key !== undefined) onChoose(key);
        }}
      >
        <Axes layout={layout} width={width} height={height} />
        <Dots points={layout.points} />
        <Labels layout={layout} chosen={chosen} under={under} covered={covered} option={option} />
        <Extra points={extra} names={names} chosen={chosen} />
      </svg>
      <figcaption className="scatter-caption">
        {captionOf(layout)} Dots: {shown}; grey, not key. Logarithmic axes with a place for 0.
      </figcaption>
    </figure>
  );
}

/** `33 of 73 key words are named.` */
function captionOf({ labels, keyWords }: ScatterLayout): string {
  if (keyWords === 0) return 'No word is key at p < .001.';
  if (labels.length === keyWords)
    return keyWords === 1
      ? 'The one key word is named.'
      : `${keyWords === 2 ? 'Both' : `All ${keyWords}`} key words are named.`;
  const rest = keyWords - labels.length === 1 ? 'the other' : 'the others';
  return `${labels.length} of ${keyWords} key words ${labels.length === 1 ? 'is' : 'are'} named; ${rest} found no room.`;
}

/** Arrows go through the named words from the most telling one; undefined for other keys. */
export function nextLabel(
  labelled: readonly string[],
  chosen: string | undefined,
  key: string,
): string | undefined {
  const at = chosen === undefined ? -1 : labelled.indexOf(chosen);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return labelled[Math.min(at + 1, labelled.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return labelled[Math.max(at - 1, 0)];
    case 'Home':
      return labelled[0];
    case 'End':
      return labelled.at(-1);
    default:
      return undefined;
  }
}

function Axes({ layout: { x, y }, width, height }: { layout: ScatterLayout; width: number; height: number }) {
  const { top, right, bottom, left } = scatterMargin;
  const floor = height - bottom;
  const [low, high] = x.domain;
  return (
    <g aria-hidden="true">
      <path
        className="scatter-grid"
        d={[
          ...x.ticks.map((tick) => `M${x(tick)} ${top}V${floor}`),
          ...y.ticks.map((tick) => `M${left} ${y(tick)}H${width - right}`),
        ].join('')}
      />
      <path className="scatter-axis" d={`M${left} ${top}V${floor}H${width - right}`} />
      <path className="scatter-same" d={`M${x(low)} ${y(low)}L${x(high)} ${y(high)}`} />
      <text
        className="scatter-tick"
        transform={`translate(${sameRate.right + x(low)} ${y(low) - sameRate.up}) rotate(${slope(x, y)})`}
      >
        same rate
      </text>
      {x.ticks.map((tick) => (
        <text key={tick} className="scatter-tick" x={x(tick)} y={floor + 16} textAnchor="middle">
          {tickText(tick)}
        </text>
      ))}
      {y.ticks.map((tick) => (
        <text key={tick} className="scatter-tick" x={left - 8} y={y(tick) + 4} textAnchor="end">
          {tickText(tick)}
        </text>
      ))}
      <text className="scatter-title scatter-title-b" x={width - right} y={height - 8} textAnchor="end">
        B: per 10,000 words →
      </text>
      <text
        className="scatter-title scatter-title-a"
        transform={`translate(11 ${top}) rotate(-90)`}
        textAnchor="end"
      >
        A: per 10,000 words →
      </text>
    </g>
  );
}

/** `0.05`, `1,000` */
const tickText = (tick: number): string => (tick < 1 ? String(tick) : formatCount(tick));

function Dots({ points }: { points: readonly ScatterPoint[] }) {
  return (
    <g aria-hidden="true" className="scatter-dots">
      {([undefined, 'a', 'b'] as const).map((side) => (
        <path
          key={side ?? 'none'}
          className={`scatter-dots-${side ?? 'none'}`}
          d={dotsPath(points.filter((point) => point.side === side))}
        />
      ))}
    </g>
  );
}

interface LabelsProps {
  layout: ScatterLayout;
  chosen: string | undefined;
  under: string | undefined;
  /** Keys of labels that a name beside its dot would stand on: they give way to it. */
  covered: ReadonlySet<string>;
  option: (key: string) => string;
}

function Labels({ layout, chosen, under, covered, option }: LabelsProps) {
  const byKey = new Map(layout.points.map((point) => [point.key, point]));
  const shown = layout.labels.filter(({ key }) => !covered.has(key));
  return shown.map(({ key, x, y, anchor, leader }) => (
    <g key={key} role="none">
      {leader !== undefined && <line className="scatter-leader" {...leader} />}
      <text
        id={option(key)}
        role="option"
        aria-selected={key === chosen}
        data-key={key}
        className={`scatter-label scatter-label-${byKey.get(key)?.side ?? 'none'}${key === chosen ? ' is-chosen' : ''}${key === under ? ' is-under' : ''}`}
        x={x}
        y={y}
        textAnchor={anchor}
      >
        {byKey.get(key)?.word}
      </text>
    </g>
  ));
}

interface ExtraProps {
  points: readonly ScatterPoint[];
  names: readonly NameBeside[];
  chosen: string | undefined;
}

/** The chosen point drawn larger, and names for the chosen word and the one under the pointer where the picture has none. */
function Extra({ points, names, chosen }: ExtraProps) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {points.map(({ key, side, x, y }) => (
        <circle
          key={key}
          className={`scatter-chosen-${side ?? 'none'}`}
          cx={x}
          cy={y}
          r={key === chosen ? 5 : 4}
        />
      ))}
      {names.map(({ key, word, side, x, y, anchor }) => (
        <text
          key={key}
          className={`scatter-label scatter-label-${side ?? 'none'}${key === chosen ? ' is-chosen' : ''}`}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {word}
        </text>
      ))}
    </g>
  );
}
