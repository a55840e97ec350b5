import type { Row, Value } from '../workspace/files/file-table';

export interface Column {
  readonly key: string;
  readonly head: string;
  /** Digits after the point, for numbers that are not whole. */
  readonly digits?: number;
  /** No wider than so many terminal cells; what is cut ends in `…`. From the left where `from` is `right`. */
  readonly width?: number;
  readonly cutFrom?: 'left' | 'right';
  /** Left out where no row has a value. */
  readonly ifAny?: true;
}

/** East Asian wide and emoji take two cells of a terminal, marks none. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}

/** Rows as aligned columns: numbers right, words left, a rule under the heads. */
export function showTable(rows: readonly Row[], all: readonly Column[]): string {
  const columns = all.filter(
    ({ key, ifAny }) => ifAny !== true || rows.some((row) => row[key] !== undefined),
  );
  const lines = rows.map((row) => columns.map((column) => fit(textOf(row[column.key], column), column)));
  const widths = columns.map(({ head }, i) =>
    Math.max(cellsOf(head), ...lines.map((cells) => cellsOf(cells[i] ?? ''))),
  );
  const right = columns.map(
    ({ key, cutFrom }) => cutFrom === 'left' || rows.some((row) => typeof row[key] === 'number'),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const padding = ' '.repeat(Math.max(0, (widths[i] ?? 0) - cellsOf(cell)));
        return right[i] === true ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ head }) => head)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...lines.map(line),
  ].join('\n');
}

function textOf(value: Value, { digits }: Column): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return printable(value);
  const text = Number.isInteger(value) && digits === undefined ? String(value) : value.toFixed(digits ?? 2);
  return text.replace(/^-(?=.*[1-9])/u, '−').replace(/^-(?=[0.]+$)/u, '');
}

/** White space folded, and no control characters: a transcript must not steer the terminal. */
const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd');

function fit(text: string, { width, cutFrom = 'right' }: Column): string {
  if (width === undefined || cellsOf(text) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && cellsOf(characters.join('')) > width - 1) {
    if (cutFrom === 'left') characters.shift();
    else characters.pop();
  }
  return cutFrom === 'left' ? `…${characters.join('')}` : `${characters.join('')}…`;
}
