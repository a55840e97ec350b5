import { line, scaleLinear } from 'd3';
import './Sparkline.css';

interface Props {
  /** In order; null where there is nothing to tell. */
  readonly values: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
  /** For screen readers and the pointer: what the line says. */
  readonly label: string;
}

/** A line without axes, from 0 up, for a cell of a table; points alone stand as dots, and gaps stay gaps. */
export function Sparkline({ values, width = 72, height = 18, label }: Props) {
  const most = values.reduce<number>((max, value) => Math.max(max, value ?? 0), 0);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [2, width - 2]);
  const y = scaleLinear([0, most || 1], [height - 2, 2]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0));
  const alone = values.flatMap((value, at) =>
    value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
      ? [{ at, value }]
      : [],
  );
  return (
    <svg className="sparkline" width={width} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      <path d={path(values) ?? ''} />
      {alone.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r={1.5} />
      ))}
    </svg>
  );
}
