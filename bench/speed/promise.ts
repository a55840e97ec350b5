/** One promise of speed as it was measured. */
export interface Measured {
  /** P1 to P8, docs/speed.md. */
  readonly promise: string;
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  /** `told`: nothing to compare with here, or nothing was promised. */
  readonly verdict: 'ok' | 'misses' | 'fails' | 'told';
}

interface Bounds {
  /** Reached where the value is on the good side of it. */
  readonly target: number;
  readonly fails: number;
  readonly unit?: string;
  /** More is better; less is where absent. */
  readonly more?: boolean;
}

/** A figure beside its target and the figure that fails the build. */
export function judged(
  promise: string,
  what: string,
  value: number,
  { target, fails, unit = '', more = false }: Bounds,
): Measured {
  const within = (bound: number): boolean => (more ? value >= bound : value <= bound);
  return {
    promise,
    what,
    measured: `${shown(value)}${unit}`,
    target: `${more ? '>=' : '<='} ${target}${unit}, fails ${more ? 'below' : 'above'} ${fails}${unit}`,
    verdict: within(target) ? 'ok' : within(fails) ? 'misses' : 'fails',
  };
}

export const told = (promise: string, what: string, measured: string): Measured => ({
  promise,
  what,
  measured,
  target: '',
  verdict: 'told',
});

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

export function showMeasured(all: readonly Measured[]): string {
  const rows = [
    ['', '', 'what', 'measured', 'promised'],
    ...all.map(({ promise, what, measured, target, verdict }) => [promise, verdict, what, measured, target]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
