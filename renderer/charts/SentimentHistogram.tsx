import { max, scaleLinear } from 'd3';
import { countOf, formatCount, formatDecimal } from '../text/numbers';
import { toneOf } from './SentimentArcLayout';
import { useMarks } from './useMarks';
import { ValueAxis } from './ValueAxis';
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
  const step = (width - margin.left - margin.right) / Math.max(bins.length, 1);
  const most = max(bins, ({ count }) => count) ?? 0;
  const y = scaleLinear([0, Math.max(most, 1)], [height - margin.bottom, margin.top]).nice(4);
  const left = (index: number): number => margin.left + index * step;
  const choose = (bin: Bin): void => onChoose(bins.indexOf(bin));
  const { onKeyDown, markAt } = useMarks(bins, { onStep: choose, onEnter: choose });
  return (
    <svg
      className="histogram"
      width={width}
      height={height}
      role="group"
      aria-label="Sentences by score"
      onKeyDown={onKeyDown}
    >
      <ValueAxis
        ticks={y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => ({ at: y(tick), text: formatCount(tick), base: tick === 0 }))}
        side="left"
        from={margin.left}
        to={width - margin.right}
      />
      <g aria-hidden="true">
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
          {...markAt(index)}
          aria-pressed={index === chosen}
          aria-label={`${formatDecimal(from, 2)} to ${formatDecimal(to, 2)}: ${countOf(count, 'sentence')}`}
          className={index === chosen ? 'histogram-bin is-chosen' : 'histogram-bin'}
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
