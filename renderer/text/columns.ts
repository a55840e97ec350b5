import type { ColumnRole } from '../../workspace/contract/column-roles';

/** What a column of a table may hold, in a person's words; the order is a menu's. */
export const columnNames: Readonly<Record<ColumnRole, string>> = {
  text: 'Text',
  speaker: 'Speaker',
  role: 'Role of the speaker',
  party: 'Party',
  title: 'Title',
  date: 'Date',
  place: 'Place',
  language: 'Language',
  document: 'Document',
  time: 'Time',
};
