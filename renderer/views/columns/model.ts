import type { TranscriptId } from '../../../workspace/contract/basics';
import type { TableColumns } from '../../../workspace/contract/columns';
import { columnRoles, type ColumnRole } from '../../../workspace/contract/column-roles';
import type { TranscriptSummary } from '../../../workspace/contract/project';

/** What a column holds; undefined where it is not used. */
export const roleOf = (columns: TableColumns, column: number): ColumnRole | undefined =>
  columnRoles.find((role) => columns[role] === column);

/** `column` holds `role` and nothing else, and no other column does; without a role it is not used. */
export function withRole(columns: TableColumns, column: number, role: ColumnRole | undefined): TableColumns {
  const others = columnRoles.flatMap((other) => {
    const at = columns[other];
    return at === undefined || at === column || other === role ? [] : [[other, at] as const];
  });
  return Object.fromEntries(role === undefined ? others : [...others, [role, column]]);
}

export const areSame = (a: TableColumns, b: TableColumns): boolean =>
  columnRoles.every((role) => a[role] === b[role]);

/** The other documents of the table that a transcript came out of: `speeches.csv, row 12`. */
export function othersOfTable(
  transcripts: readonly TranscriptSummary[],
  { id, fileName }: Pick<TranscriptSummary, 'id' | 'fileName'>,
): readonly TranscriptId[] {
  const table = tableOf(fileName);
  if (table === undefined) return [];
  return transcripts.flatMap((other) =>
    other.id !== id && other.format === 'csv' && tableOf(other.fileName) === table ? [other.id] : [],
  );
}

const tableOf = (fileName: string): string | undefined =>
  /^(?<table>.+), rows? \d+(?:–\d+)?$/su.exec(fileName)?.groups?.['table'];
