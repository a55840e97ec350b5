import { max, scaleBand, scaleLinear } from 'd3';
import { useRef, useState, type KeyboardEvent } from 'react';
import { countOf, formatCount } from '../text/numbers';
import './WordsOverTime.css';

export interface TimedWords {
  readonly key: string;
  /** Below the bar, where there is room: `1961`. */
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
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const x = scaleBand(
    bars.map(({ key }) => key),
    [left, width - 12],
  ).paddingInner(0.2);
  const y = scaleLinear([0, max(bars, ({ words }) => words) ?? 1], [height - bottom, top]).nice(4);
  const now = Math.min(at, Math.max(0, bars.length - 1));
  const each = Math.max(1, Math.ceil(bars.length / Math.max(1, Math.floor((width - left) / 64))));
  const wide = Math.min(48, Math.max(1, x.bandwidth()));
  const move = (event: KeyboardEvent) => {
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: bars.length - 1 }[event.key];
    const here = bars[now];
    if ((event.key === 'Enter' || event.key === ' ') && here !== undefined) onChoose(here);
    else if (next !== undefined) {
      const to = Math.min(bars.length - 1, Math.max(0, next));
      setAt(to);
      group.current?.querySelectorAll<SVGElement>('[role="button"]')[to]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <svg className="timed" width={width} height={height} role="group" aria-label={title}>
      <g aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'baseline' : 'gridline'}
              x1={left}
              x2={width - 12}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className="axis" x={left - 8} y={y(tick) + 4} textAnchor="end">
              {formatCount(tick)}
            </text>
          </g>
        ))}
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
      <g ref={group} onKeyDown={move} onMouseLeave={() => onLook(undefined)}>
        {bars.map((bar, index) => (
          <g
            key={bar.key}
            role="button"
            tabIndex={index === now ? 0 : -1}
            aria-label={`${bar.name}: ${countOf(bar.words, 'word')}`}
            className="timed-bar"
            onClick={() => onChoose(bar)}
            onMouseEnter={() => onLook(bar)}
            onFocus={() => {
              setAt(index);
              onLook(bar);
            }}
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
