import { scaleLinear } from 'd3';
import './LogRatioInterval.css';

/** Binary logarithms shown on each side of "equal": 2^5 is 32 times. What lies beyond ends in an arrow. */
const reach = 5;
const edge = 12;

/** Over-use in A lies to the left, in B to the right, as everywhere in a comparison. */
const scaleOf = (width: number): ((value: number) => number) => {
  const scale = scaleLinear([reach, -reach], [edge, width - edge]).clamp(true);
  return (value) => Math.round(scale(value) * 10) / 10;
};

interface Props {
  /** Binary logarithm of the ratio of rates, > 0 when over-used in A, and the ends of its 95% interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly height: number;
}

/** A Log Ratio as a point with its interval; grey where the interval holds 0. The numbers stand beside it in the table. */
export function LogRatioInterval({ value, low, high, width, height }: Props) {
  const x = scaleOf(width);
  const middle = height / 2;
  const side = low > 0 ? 'a' : high < 0 ? 'b' : 'none';
  return (
    <svg
      className="logratio"
      width={width}
      height={height}
      role="img"
      aria-label={`95% interval ${signed(low)} to ${signed(high)}`}
    >
      <path className="logratio-zero" d={`M${x(0)} 0V${height}`} />
      <g className={`logratio-${side}`}>
        <path className="logratio-line" d={`M${x(high)} ${middle}H${x(low)}`} />
        {high > reach && <path className="logratio-line" d={arrow(x(high), middle, 1)} />}
        {low < -reach && <path className="logratio-line" d={arrow(x(low), middle, -1)} />}
        {Math.abs(value) <= reach && <circle cx={x(value)} cy={middle} r={3} stroke="none" />}
      </g>
    </svg>
  );
}

/** The head of the column: the letters of the sides and the factors on the scale. */
export function LogRatioHead({ width, height }: { readonly width: number; readonly height: number }) {
  const x = scaleOf(width);
  const base = height / 2 + 4;
  return (
    <svg
      className="logratio"
      width={width}
      height={height}
      role="img"
      aria-label="Over-used in A at the left, in B at the right"
    >
      <text className="logratio-letter-a" x={0} y={base}>
        A
      </text>
      {[4, 2].map((power) => (
        <text key={power} className="logratio-tick" x={x(power)} y={base} textAnchor="middle">
          {2 ** power}×
        </text>
      ))}
      <text className="logratio-tick" x={x(0)} y={base} textAnchor="middle">
        =
      </text>
      {[2, 4].map((power) => (
        <text key={power} className="logratio-tick" x={x(-power)} y={base} textAnchor="middle">
          {2 ** power}×
        </text>
      ))}
      <text className="logratio-letter-b" x={width} y={base} textAnchor="end">
        B
      </text>
    </svg>
  );
}

/** An open arrow head: `towards` 1 points left (to A), -1 right. */
const arrow = (x: number, y: number, towards: 1 | -1): string =>
  `M${x + 5 * towards} ${y - 4}L${x} ${y}L${x + 5 * towards} ${y + 4}`;

const signed = (value: number): string => (value < 0 ? `−${(-value).toFixed(2)}` : `+${value.toFixed(2)}`);
