import { useMemo, useState, type MouseEvent } from 'react';
import { formatCount } from '../text/numbers';
import { shortened } from '../text/shortened';
import {
  layoutMeans,
  meanInterval,
  meansHeight,
  meansMargin,
  smoothMeans,
  type MeanPoint,
  type MeansLayout,
  type SmoothedMean,
} from './MeansOverTimeLayout';
import { signed, spokenMean } from './SentimentMeans';
import { useMarks } from './useMarks';
import { ValueAxis } from './ValueAxis';
import './MeansOverTime.css';

interface Props {
  readonly title: string;
  /** By time. */
  readonly points: readonly MeanPoint[];
  /** A line through them; empty: none. */
  readonly smooth: readonly SmoothedMean[];
  readonly width: number;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Mean scores over time, each with its interval, and the line through them. One tab stop: arrows go along the points and choose. */
export function MeansOverTime({ title, points, smooth, width, chosen, onChoose }: Props) {
  const [under, setUnder] = useState<number>();
  const layout = useMemo(() => layoutMeans(points, width), [points, width]);
  const chosenAt = points.findIndex(({ key }) => key === chosen);
  const choose = ({ key }: MeanPoint): void => onChoose(key);
  const { onKeyDown, markAt } = useMarks(points, {
    at: chosenAt < 0 ? undefined : chosenAt,
    onStep: choose,
    onEnter: choose,
  });
  if (layout === undefined) return undefined;
  const pointAt = ({ clientX, clientY, currentTarget }: MouseEvent<SVGElement>): number => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return layout.nearest(clientX - left, clientY - top);
  };
  const told = points[under ?? chosenAt];
  return (
    <svg
      className="means-time"
      width={width}
      height={meansHeight}
      role="group"
      aria-label={title}
      onKeyDown={onKeyDown}
      onMouseMove={(event) => setUnder(pointAt(event))}
      onMouseLeave={() => setUnder(undefined)}
      onClick={(event) => {
        const point = points[pointAt(event)];
        if (point) onChoose(point.key);
      }}
    >
      <Axes layout={layout} width={width} />
      <g aria-hidden="true">
        {told && <Told point={told} layout={layout} width={width} />}
        {points.map((point) => (
          <path key={point.key} className={classOf('interval', point)} d={meanInterval(point, layout)} />
        ))}
        <path className="means-time-casing" d={smoothMeans(smooth, layout)} />
        <path className="means-time-line" d={smoothMeans(smooth, layout)} />
      </g>
      {points.map((point, index) => (
        <g
          key={point.key}
          role="button"
          {...markAt(index)}
          aria-pressed={point.key === chosen}
          aria-label={spokenMean(point, point.few)}
          className="means-time-mark"
          onClick={(event) => {
            event.stopPropagation();
            onChoose(point.key);
          }}
        >
          <circle className="means-time-ring" cx={layout.x(point.time)} cy={layout.y(point.mean)} r={9} />
          <circle
            className={classOf('point', point)}
            cx={layout.x(point.time)}
            cy={layout.y(point.mean)}
            r={point.key === chosen || point === told ? 5 : 3}
          />
        </g>
      ))}
    </svg>
  );
}

function Axes({ layout, width }: { readonly layout: MeansLayout; readonly width: number }) {
  const { y, ticksX, ticksY } = layout;
  return (
    <>
      <ValueAxis
        ticks={ticksY.map((tick) => ({ at: y(tick), text: signed(tick, 1), base: tick === 0 }))}
        side="left"
        from={meansMargin.left}
        to={width - meansMargin.right}
      />
      <g aria-hidden="true">
        {ticksX.map(({ x, text }) => (
          <text key={x} className="axis" x={x} y={meansHeight - 6} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

interface ToldProps {
  readonly point: MeanPoint;
  readonly layout: MeansLayout;
  readonly width: number;
}

/** What the point is that is looked at or chosen, above its moment. */
function Told({ point, layout, width }: ToldProps) {
  const at = layout.x(point.time);
  const side = at < width / 3 ? 'start' : at > (2 * width) / 3 ? 'end' : 'middle';
  return (
    <>
      <path
        className="means-time-moment"
        d={`M${at} ${meansMargin.top}V${meansHeight - meansMargin.bottom}`}
      />
      <text
        className="axis means-time-told"
        x={side === 'start' ? meansMargin.left : side === 'end' ? width - meansMargin.right : at}
        y={14}
        textAnchor={side}
      >
        {tellMean(point, Math.floor((width - 2 * meansMargin.left) / 6.2))}
      </text>
    </>
  );
}

/** `1961 Kennedy: +0.42 (+0.30 to +0.54), 120 scored`, the name cut where it would be wider than `letters` in all. */
export function tellMean({ label, mean, low, high, scored }: MeanPoint, letters: number): string {
  const interval =
    low === undefined || high === undefined ? '' : ` (${signed(low, 2)} to ${signed(high, 2)})`;
  const numbers = `: ${signed(mean, 2)}${interval}, ${formatCount(scored)} scored`;
  return `${shortened(label, Math.max(4, letters - numbers.length))}${numbers}`;
}

const classOf = (part: 'interval' | 'point', { mean, few, loose }: MeanPoint): string =>
  [
    `means-time-${part}`,
    mean <= -0.05 ? 'is-low' : mean >= 0.05 ? 'is-high' : '',
    few ? 'is-few' : '',
    loose ? 'is-loose' : '',
  ]
    .filter(Boolean)
    .join(' ');
