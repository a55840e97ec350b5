import { max, scaleLinear } from 'd3';
import { useRef, useState, type KeyboardEvent } from 'react';
import { countOf, formatCount, formatDecimal } from '../text/numbers';
import { toneOf } from './SentimentArcLayout';
import './SentimentHistogram.css';

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

interface Props {
  /** Side by side, from the most negative on. */
  readonly bins: readonly Bin[];
  readonly width: number;
  readonly height: number;
  /** Index of the chosen bar. */
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

const margin = { top: 18, right: 12, bottom: 24, left: 52 };

/** Sentences by score. One tab stop: arrows move along the bars and choose. */
export function SentimentHistogram({ bins, width, height, chosen, onChoose }: Props) {
  const group = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const step = (width - margin.left - margin.right) / Math.max(bins.length, 1);
  const most = max(bins, ({ count }) => count) ?? 0;
  const y = scaleLinear([0, Math.max(most, 1)], [height - margin.bottom, margin.top]).nice(4);
  const left = (index: number): number => margin.left + index * step;
  const move = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: bins.length - 1,
      Enter: at,
      ' ': at,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.min(bins.length - 1, Math.max(0, to));
    setAt(next);
    onChoose(next);
    group.current?.querySelectorAll<SVGElement>('[role="button"]')[next]?.focus();
  };
  return (
    <svg
      ref={group}
      className="histogram"
      width={width}
      height={height}
      role="group"
      aria-label="Sentences by score"
      onKeyDown={move}
    >
      <g aria-hidden="true">
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line
                className={tick === 0 ? 'baseline' : 'gridline'}
                x1={margin.left}
                x2={width - margin.right}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text className="axis" x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
                {formatCount(tick)}
              </text>
            </g>
          ))}
        {[-1, -0.5, 0, 0.5, 1].map((score) => (
          <text
            key={score}
            className="axis"
            x={left(Math.round((score + 1) * 10)) + step / 2}
            y={height - 8}
            textAnchor="middle"
          >
            {score > 0 ? `+${score}` : formatDecimal(score, score % 1 === 0 ? 0 : 1)}
          </text>
        ))}
      </g>
      {bins.map(({ from, to, count }, index) => (
        <g
          key={from}
          role="button"
          tabIndex={index === at ? 0 : -1}
          aria-pressed={index === chosen}
          aria-label={`${formatDecimal(from, 2)} to ${formatDecimal(to, 2)}: ${countOf(count, 'sentence')}`}
          className={index === chosen ? 'histogram-bin is-chosen' : 'histogram-bin'}
          onFocus={() => setAt(index)}
          onClick={() => onChoose(index)}
        >
          <rect
            className="histogram-ground"
            x={left(index)}
            y={margin.top}
            width={step}
            height={height - margin.top - margin.bottom}
          />
          <rect
            className={`histogram-bar histogram-${toneOf((from + to) / 2)}`}
            x={left(index) + 1}
            y={y(count)}
            width={Math.max(1, step - 2)}
            height={y(0) - y(count)}
          />
          {index === chosen && (
            <text
              className="axis histogram-count"
              x={left(index) + step / 2}
              y={y(count) - 4}
              textAnchor="middle"
            >
              {formatCount(count)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
