/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean;
  /** Whom it is about where it is not met, and what else is to be looked at. */
  readonly notes: readonly string[];
}

/** `.985`: three digits, never rounded up to what is not reached. */
export const share = (value: number): string =>
  (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3).replace(/^0/u, '');

export function showRows(rows: readonly Row[]): string {
  const heads = ['', 'what', 'measured', 'must reach'];
  const cells = rows.map(({ what, measured, target, met }) => [met ? 'ok' : 'NO', what, measured, target]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(heads),
    ...cells.flatMap((row, index) => [
      line(row),
      ...(rows[index]?.notes ?? []).map((note) => `        ${note}`),
    ]),
    '',
  ].join('\n');
}
