import { max, scaleLinear } from 'd3';
import { axisWidth, fitted, wordWidth } from '../design/text-width';
import { formatCount, formatDecimal } from '../text/numbers';
import { ValueAxis } from './ValueAxis';
import './PhraseBars.css';

interface Bar {
  /** In the whole list, also where only some of it is drawn. */
  readonly rank: number;
  readonly phrase: string;
  readonly score: number;
  readonly count: number;
}
interface Props {
  readonly rows: readonly Bar[];
  /** Of the score. */
  readonly digits: number;
  readonly width: number;
}

const row = 22;
const head = 24;
const rankWidth = 34;
const letters = 15;
/** The widest that the phrases take, as a part of the whole. */
const mostNames = 0.42;
const gap = 10;
/** A little more than measured: letters of other scripts come from other fonts. */
const nameWidth = (phrase: string): number => wordWidth(phrase, letters) * 1.06;

/** Phrases by rank with their scores as bars on one scale from 0: a picture to be taken along. */
export function PhraseBars({ rows, digits, width }: Props) {
  const scoreOf = ({ score }: Bar): string => formatDecimal(score, digits);
  const room = Math.min(Math.ceil(max(rows, ({ phrase }) => nameWidth(phrase)) ?? 0), width * mostNames);
  const names = rankWidth + room + gap;
  const figures = (max(rows, (each) => axisWidth(scoreOf(each))) ?? 0) + gap;
  const counts = (max(rows, ({ count }) => axisWidth(formatCount(count))) ?? 0) + 3 * gap;
  const end = width - counts - figures;
  const x = scaleLinear([0, max(rows, ({ score }) => score) ?? 1], [names, end]);
  const height = head + rows.length * row + 4;
  return (
    <svg className="phrase-bars" width={width} height={height} role="img" aria-label="Key phrases by score">
      <ValueAxis
        ticks={x.ticks(5).map((tick) => ({ at: x(tick), text: x.tickFormat(5)(tick), base: tick === 0 }))}
        side="top"
        from={head}
        to={height}
      />
      <text className="axis" x={width} y={head - 8} textAnchor="end">
        Count
      </text>
      {rows.map((each, at) => (
        <g key={each.rank} transform={`translate(0 ${head + at * row})`}>
          <text className="axis" x={rankWidth - gap} y={15} textAnchor="end">
            {formatCount(each.rank)}
          </text>
          <text className="phrase-bars-name" x={names - gap} y={15.5} textAnchor="end">
            {fitted(each.phrase, room, nameWidth)}
          </text>
          <rect
            className="phrase-bars-bar"
            x={names}
            y={5}
            width={Math.max(0, x(each.score) - names)}
            height={12}
          />
          <text className="axis phrase-bars-score" x={Math.max(names, x(each.score)) + 6} y={15}>
            {scoreOf(each)}
          </text>
          <text className="axis" x={width} y={15} textAnchor="end">
            {formatCount(each.count)}
          </text>
        </g>
      ))}
    </svg>
  );
}
