import type { TableColumns, TranscriptTable } from '../../../workspace/contract/columns';
import { columnRoles, type ColumnRole } from '../../../workspace/contract/column-roles';
import { columnNames } from '../../text/columns';
import { roleOf, withRole } from './model';

interface Props {
  readonly table: TranscriptTable;
  readonly columns: TableColumns;
  readonly onChange: (columns: TableColumns) => void;
}

/** The first rows under the names of the columns, and over each column what it holds. */
export function ColumnsTable({ table, columns, onChange }: Props) {
  return (
    <div className="columns-scroll" tabIndex={0} role="region" aria-label="First rows of the table">
      <table className="columns-table">
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <th key={column} scope="col" className={usedClass(columns, column)}>
                <span className="columns-name" dir="auto" title={name}>
                  {name === '' ? `Column ${column + 1}` : name}
                </span>
                <RolePick
                  label={`What ${name === '' ? `column ${column + 1}` : `“${name}”`} holds`}
                  role={roleOf(columns, column)}
                  first={table.roles.text === column}
                  onChange={(role) => onChange(withRole(columns, column, role))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="selectable">
          {table.preview.map((row, index) => (
            <tr key={index}>
              {table.columns.map((_, column) => (
                <td key={column} className={usedClass(columns, column)}>
                  <span className="columns-cell" dir="auto">
                    {row[column]}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const usedClass = (columns: TableColumns, column: number): string =>
  roleOf(columns, column) === undefined ? 'is-unused' : '';

interface RolePickProps {
  readonly label: string;
  readonly role: ColumnRole | undefined;
  /** Whether it has the focus, and is scrolled to, when the dialog opens. */
  readonly first: boolean;
  readonly onChange: (role: ColumnRole | undefined) => void;
}

/** A dialog that opens gives the focus to what has this attribute, which React keeps to itself. */
const takeFocus = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '');

/** The platform's own list: a menu of ours would lie under the dialog, which is on top of everything. */
function RolePick({ label, role, first, onChange }: RolePickProps) {
  return (
    <select
      ref={first ? takeFocus : undefined}
      className="columns-role"
      aria-label={label}
      value={role ?? ''}
      onChange={({ target }) => onChange(columnRoles.find((each) => each === target.value))}
    >
      <option value="">Not used</option>
      {Object.entries(columnNames).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
