import type { ReactNode } from 'react';
import type { Mark } from './useMarks';
import './ValueAxis.css';

interface AxisProps {
  /** In pixels along the axis, with their names. */
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly base?: boolean }[];
  /** `top`: names above, lines down; `left`: names at the left, lines to the right. */
  readonly side: 'top' | 'left';
  /** Where the lines begin and end. */
  readonly from: number;
  readonly to: number;
}

/** A scale of values with its lines through the whole chart; labels of the marks say the values to who cannot see it. */
export function ValueAxis({ ticks, side, from, to }: AxisProps) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, text, base }) => (
        <g key={at}>
          <path
            className={base === true ? 'baseline' : 'gridline'}
            d={side === 'top' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
          />
          <text
            className="axis"
            x={side === 'top' ? at : from - 8}
            y={side === 'top' ? from - 8 : at + 4}
            textAnchor={side === 'top' ? 'middle' : 'end'}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface RowProps {
  readonly mark: Mark;
  /** What it says to who cannot see it. */
  readonly label: string;
  readonly name: string;
  readonly nameClass: string;
  /** Where the name ends. */
  readonly nameEnd: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Left out where a row is not chosen, only opened. */
  readonly chosen?: boolean;
  /** Values that are too few to rely on. */
  readonly faint?: boolean;
  readonly onChoose: () => void;
  readonly onShow?: () => void;
  readonly children: ReactNode;
}

/** A row of a chart with its name before the value axis: a button over the whole width. */
export function ValueRow(props: RowProps) {
  const { mark, label, name, nameClass, nameEnd, top, width, height, chosen, faint, children } = props;
  return (
    <g
      role="button"
      {...mark}
      aria-pressed={chosen}
      aria-label={label}
      className={`value-row${chosen === true ? ' is-chosen' : ''}${faint === true ? ' is-few' : ''}`}
      transform={`translate(0 ${top})`}
      onClick={props.onChoose}
      onDoubleClick={props.onShow}
    >
      <rect className="value-ground" width={width} height={height} />
      <text className={nameClass} x={nameEnd} y={height / 2 + 4} textAnchor="end">
        {name}
      </text>
      {children}
    </g>
  );
}
