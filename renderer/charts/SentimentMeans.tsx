import { max, scaleLinear } from 'd3';
import { useMemo } from 'react';
import { figureWidth, fitted } from '../design/text-width';
import { countOf, formatDecimal } from '../text/numbers';
import { useMarks } from './useMarks';
import { ValueAxis, ValueRow } from './ValueAxis';
import './SentimentMeans.css';

export interface MeanRow {
  readonly key: string;
  readonly label: string;
  /** Absent where no sentence is scored. */
  readonly mean?: number | undefined;
  /** Ends of the 95% interval; absent below two scored sentences. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly scored: number;
  /** The interval takes scores for independent, where others of the picture do not. */
  readonly loose?: boolean;
}

interface Props {
  readonly title: string;
  readonly rows: readonly MeanRow[];
  readonly width: number;
  /** Means of fewer scored sentences are greyed. */
  readonly few: number;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const row = 24;
const head = 22;
const right = 118;
/** The chosen row's name is bolder and so much wider. */
const bold = 0.96;

/** Mean scores below each other on one scale about 0, each with its interval. One tab stop: arrows move and choose. */
export function SentimentMeans({ title, rows, width, few, chosen, onChoose }: Props) {
  const widest = useMemo(() => max(rows, ({ label }) => figureWidth(label)) ?? 0, [rows]);
  const left = Math.min(Math.max(110, widest / bold + 16), width * 0.38);
  const reach = scaleReach(rows, few);
  const x = scaleLinear([-reach, reach], [left, Math.max(left + 20, width - right)]);
  const height = head + rows.length * row + 4;
  const chosenAt = rows.findIndex(({ key }) => key === chosen);
  const choose = ({ key }: MeanRow): void => onChoose(key);
  const { onKeyDown, markAt } = useMarks(rows, {
    at: chosenAt < 0 ? undefined : chosenAt,
    onStep: choose,
    onEnter: choose,
  });
  return (
    <svg
      className="means"
      width={width}
      height={height}
      role="group"
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <ValueAxis
        ticks={x.ticks(5).map((tick) => ({ at: x(tick), text: signed(tick, 1), base: tick === 0 }))}
        side="top"
        from={head}
        to={height}
      />
      {rows.map((each, index) => (
        <ValueRow
          key={each.key}
          mark={markAt(index)}
          label={spokenMean(each, each.scored < few)}
          name={fitted(each.label, (left - 12) * bold, figureWidth)}
          nameClass="means-label"
          nameEnd={left - 10}
          top={head + index * row}
          width={width}
          height={row}
          chosen={each.key === chosen}
          faint={each.scored < few}
          onChoose={() => onChoose(each.key)}
        >
          <Mark row={each} x={x} reach={reach} />
          <text className="axis means-value" x={width - 62} y={16} textAnchor="end">
            {each.mean === undefined ? '–' : signed(each.mean, 2)}
          </text>
          <text className="axis means-count" x={width - 6} y={16} textAnchor="end">
            {each.scored.toLocaleString('en')}
          </text>
        </ValueRow>
      ))}
      <text className="axis" x={width - 6} y={14} textAnchor="end" aria-hidden="true">
        scored
      </text>
    </svg>
  );
}

/** Half the width of the scale: as far as the means go and the intervals that are not grey, or all where each is; at least .2, at most 1. */
function scaleReach(rows: readonly MeanRow[], few: number): number {
  const someRely = rows.some(({ scored }) => scored >= few);
  const ends = rows.flatMap(({ mean, low, high, scored }) =>
    someRely && scored < few ? [Math.abs(mean ?? 0)] : [Math.abs(low ?? 0), Math.abs(high ?? 0)],
  );
  return Math.min(1, Math.max(0.2, Math.ceil(Math.max(0, ...ends) * 10) / 10));
}

function Mark({
  row: { mean, low, high, loose },
  x,
  reach,
}: {
  readonly row: MeanRow;
  readonly x: (value: number) => number;
  readonly reach: number;
}) {
  if (mean === undefined) return undefined;
  const middle = row / 2;
  const within = (value: number): number => Math.min(reach, Math.max(-reach, value));
  return (
    <>
      {low !== undefined && high !== undefined && (
        <path
          className={loose === true ? 'means-interval is-loose' : 'means-interval'}
          d={`M${x(within(low))} ${middle}H${x(within(high))}${arrow(low < -reach, x(-reach), 1)}${arrow(high > reach, x(reach), -1)}`}
        />
      )}
      <circle
        className={mean <= -0.05 ? 'means-dot is-low' : mean >= 0.05 ? 'means-dot is-high' : 'means-dot'}
        cx={x(within(mean))}
        cy={middle}
        r={3.2}
      />
    </>
  );
}

/** The end of an interval that goes on beyond the scale. */
const arrow = (is: boolean, at: number, way: 1 | -1): string =>
  is ? `M${at + 5 * way} ${row / 2 - 4}L${at} ${row / 2}L${at + 5 * way} ${row / 2 + 4}` : '';

/** `Anna Lind, mean +0.42, 95% +0.30 to +0.54, 120 scored sentences` */
export function spokenMean({ label, mean, low, high, scored }: Omit<MeanRow, 'key'>, few: boolean): string {
  const interval =
    low === undefined || high === undefined ? '' : `, 95% ${signed(low, 2)} to ${signed(high, 2)}`;
  const value = mean === undefined ? 'no score' : `mean ${signed(mean, 2)}${interval}`;
  return `${label}, ${value}, ${countOf(scored, 'scored sentence')}${few ? ', too few to rely on' : ''}`;
}

export const signed = (value: number, digits: number): string => {
  const text = formatDecimal(value, digits);
  return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
};
