/** What a column of a table holds. `document` tells documents apart without being their title; `time` is when in a recording. */
export const columnRoles = [
  'text',
  'speaker',
  'date',
  'title',
  'document',
  'place',
  'language',
  'party',
  'role',
  'time',
] as const;
export type ColumnRole = (typeof columnRoles)[number];
