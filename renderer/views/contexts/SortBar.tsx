import type { SortKey } from '../../../workspace/contract/tables';
import { IconButton } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { Pick } from '../../design/Pick';
import { sortColours, sortKeys, sortName, withSort, type Asked } from './model';
import './SortBar.css';

interface Props {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
  readonly width: number;
  readonly setWidth: (width: number) => void;
}

const widths = [
  { value: '60', text: 'Narrow' },
  { value: '120', text: 'Line' },
  { value: '240', text: 'Wide' },
] as const;

/** What the lines are sorted by, first key first; the words they sort by have the chip's colour in every line. */
export function SortBar({ asked: { sort }, ask, width, setWidth }: Props) {
  const change = (at: number, key: SortKey | undefined): void => ask({ sort: withSort(sort, at, key) });
  return (
    <div className="bar" role="toolbar" aria-label="Order of the lines">
      <span className="note">Sort</span>
      {sort.map((key, at) => (
        <span key={key} className={`sort-chip sort-chip-${sortColours[at] ?? 1}`}>
          <Dropdown entries={entriesFor(key, (next) => change(at, next))}>
            <button
              type="button"
              className="sort-chip-key"
              aria-label={`Sort key ${at + 1}: ${sortName(key)}`}
            >
              {sortName(key)}
            </button>
          </Dropdown>
          <button
            type="button"
            className="sort-chip-remove"
            aria-label={`Do not sort by ${sortName(key)}`}
            onClick={() => change(at, undefined)}
          >
            <Icon name="close" small />
          </button>
        </span>
      ))}
      {sort.length < 3 && (
        <Dropdown entries={entriesFor(undefined, (key) => change(sort.length, key))}>
          <IconButton icon="add" label="Add a sort key" small />
        </Dropdown>
      )}
      <span className="sort-bar-end">
        <Pick
          label="Context"
          value={String(width)}
          options={widths.map(({ value, text }) => ({
            value,
            text,
            note: `${value} characters each side`,
          }))}
          onChange={(value) => setWidth(Number(value))}
        />
      </span>
    </div>
  );
}

function entriesFor(chosen: SortKey | undefined, choose: (key: SortKey) => void): readonly MenuEntry[] {
  return sortKeys.map((key) => ({
    kind: 'choice',
    text: sortName(key),
    checked: key === chosen,
    run: () => choose(key),
  }));
}
