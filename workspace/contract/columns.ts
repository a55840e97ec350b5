import './no-eval';
import { z } from 'zod';
import { columnRoles, type ColumnRole } from './column-roles';

/** So many columns of a table are read. */
export const mostColumns = 1_000;

/** The column of each role, counted from 0; what no role names is not used. */
export const TableColumns = z.partialRecord(
  z.enum(columnRoles),
  z
    .int()
    .min(0)
    .max(mostColumns - 1),
);
export type TableColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** As a person has settled them: one is the text, and none holds two things. */
export const SettledColumns = TableColumns.refine(({ text }) => text !== undefined, {
  message: 'no column is the text',
}).refine((columns) => new Set(Object.values(columns)).size === Object.keys(columns).length, {
  message: 'a column holds two things',
});

/** How the columns of a table were understood. */
export const TranscriptTable = z.object({
  /** Their names, or `1`, `2` … */
  columns: z.array(z.string()),
  roles: TableColumns,
  /** What the names and the cells themselves say, whatever a person has settled. */
  recognised: TableColumns,
  /** Without the row of names. */
  rows: z.int(),
  documents: z.int(),
  /** The first five rows, their cells cut to 500 characters. */
  preview: z.array(z.array(z.string())),
});
export type TranscriptTable = z.infer<typeof TranscriptTable>;
