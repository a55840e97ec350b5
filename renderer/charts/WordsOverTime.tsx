import { max, scaleBand, scaleLinear } from 'd3';
import { axisWidth } from '../design/text-width';
import { countOf, formatCount } from '../text/numbers';
import { useMarks } from './useMarks';
import { ValueAxis } from './ValueAxis';
import './WordsOverTime.css';

export interface TimedWords {
  readonly key: string;
  /** Below the bar, where there is room: `1961`, `Oct 2023`. */
  readonly tick: string;
  /** In full: `20 January 1961, John F. Kennedy`. */
  readonly name: string;
  readonly words: number;
}

interface Props {
  readonly title: string;
  /** In the order of time. */
  readonly bars: readonly TimedWords[];
  readonly width: number;
  readonly height: number;
  readonly onLook: (bar: TimedWords | undefined) => void;
  readonly onChoose: (bar: TimedWords) => void;
}

const left = 64;
const bottom = 22;
const top = 10;

/** Words a speech, or a period, in the order of time. One tab stop: arrows go from bar to bar. */
export function WordsOverTime({ title, bars, width, height, onLook, onChoose }: Props) {
  const x = scaleBand(
    bars.map(({ key }) => key),
    [left, width - 12],
  ).paddingInner(0.2);
  const y = scaleLinear([0, max(bars, ({ words }) => words) ?? 1], [height - bottom, top]).nice(4);
  const widest = max(bars, ({ tick }) => axisWidth(tick)) ?? 0;
  const each = Math.max(1, Math.ceil(bars.length / Math.max(1, Math.floor((width - left) / (widest + 16)))));
  const wide = Math.min(72, Math.max(1, x.bandwidth()));
  const { onKeyDown, markAt } = useMarks(bars, { onFocus: onLook, onEnter: onChoose });
  return (
    <svg className="timed" width={width} height={height} role="group" aria-label={title}>
      <ValueAxis
        ticks={y.ticks(4).map((tick) => ({ at: y(tick), text: formatCount(tick), base: tick === 0 }))}
        side="left"
        from={left}
        to={width - 12}
      />
      <g aria-hidden="true">
        {bars.map(({ key, tick }, index) =>
          index % each === 0 ? (
            <text
              key={key}
              className="axis"
              x={(x(key) ?? 0) + x.bandwidth() / 2}
              y={height - 6}
              textAnchor="middle"
            >
              {tick}
            </text>
          ) : undefined,
        )}
      </g>
      <g onKeyDown={onKeyDown} onMouseLeave={() => onLook(undefined)}>
        {bars.map((bar, index) => (
          <g
            key={bar.key}
            role="button"
            {...markAt(index)}
            aria-label={`${bar.name}: ${countOf(bar.words, 'word')}`}
            className="timed-bar"
            onClick={() => onChoose(bar)}
            onMouseEnter={() => onLook(bar)}
          >
            <rect
              className="timed-reach"
              x={x(bar.key)}
              y={top}
              width={x.step()}
              height={height - bottom - top}
            />
            <rect
              className="timed-words"
              x={(x(bar.key) ?? 0) + (x.bandwidth() - wide) / 2}
              y={y(bar.words)}
              width={wide}
              height={Math.max(0, height - bottom - y(bar.words))}
            />
          </g>
        ))}
      </g>
    </svg>
  );
}
