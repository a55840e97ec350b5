import type { SortKey } from '../../../workspace/contract/tables';
import { IconButton } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { Pick, PickButton } from '../../design/Pick';
import { formatCount } from '../../text/numbers';
import type { Asked } from './asked';
import type { ModeProps } from './mode';
import { sortColours, sortKeys, sortName, withSort, type SideNames } from './model';
import './SortBar.css';

interface Props extends Omit<ModeProps, 'selection'> {
  /** All places of the query. */
  readonly found: number;
}

const widths = [
  { value: '60', text: 'Narrow', note: 'up to 60 characters each side' },
  { value: '120', text: 'Line', note: 'up to 120 characters each side' },
  { value: '240', text: 'Wide', note: 'up to 240 characters each side' },
  { value: 'sentence', text: 'Sentence', note: 'what there is of the sentence' },
] as const;

/** What the lines are sorted by, first key first; the words they sort by have the chip's colour in every line. */
export function SortBar({ asked, ask, sides, tabs, found }: Props) {
  const { sort } = asked;
  const change = (at: number, key: SortKey | undefined): void => ask({ sort: withSort(sort, at, key) });
  return (
    <div className="bar contexts-bar" role="toolbar" aria-label="Order of the lines">
      {tabs}
      <span className="note sort-bar-name">Sort</span>
      {sort.map((key, at) => (
        <span key={key} className={`sort-chip sort-chip-${sortColours[at] ?? 1}`}>
          <Dropdown entries={entriesFor(key, sides, (next) => change(at, next))}>
            <button
              type="button"
              className="sort-chip-key"
              aria-label={`Sort key ${at + 1}: ${sortName(key, sides)}`}
            >
              {sortName(key, sides)}
            </button>
          </Dropdown>
          <button
            type="button"
            className="sort-chip-remove"
            aria-label={`Do not sort by ${sortName(key, sides)}`}
            onClick={() => change(at, undefined)}
          >
            <Icon name="close" small />
          </button>
        </span>
      ))}
      {sort.length < 3 && (
        <Dropdown entries={entriesFor(undefined, sides, (key) => change(sort.length, key))}>
          <IconButton icon="add" label="Add a sort key" small />
        </Dropdown>
      )}
      <span className="sort-bar-end">
        <Pick
          label="Context"
          value={asked.context}
          options={widths}
          onChange={(context) => ask({ context })}
          more={[{ kind: 'heading', text: 'Cut to the window here, whole in what is exported' }]}
        />
        <Dropdown entries={drawing(asked, found, ask)} align="end">
          <PickButton label="Draw" text={asked.thin === undefined ? 'All' : formatCount(asked.thin)} />
        </Dropdown>
      </span>
    </div>
  );
}

const sizes = [25, 50, 100, 250, 500, 1000];

/** All lines, or fewer of them at random; again where chance had a part in what is shown. */
function drawing({ thin, seed, sort }: Asked, found: number, ask: Props['ask']): readonly MenuEntry[] {
  const drawn = thin !== undefined && thin < found;
  return [
    { kind: 'choice', text: 'All lines', checked: thin === undefined, run: () => ask({ thin: undefined }) },
    ...sizes
      .filter((size) => size < found || size === thin)
      .map((size): MenuEntry => ({
        kind: 'choice',
        text: `${formatCount(size)} at random`,
        ...(size >= found ? { note: 'all there are' } : {}),
        checked: thin === size,
        run: () => ask({ thin: size }),
      })),
    ...(drawn || sort.includes('random')
      ? ([
          { kind: 'line' },
          { kind: 'item', text: 'Draw again', note: `seed ${seed + 1}`, run: () => ask({ seed: seed + 1 }) },
        ] as const)
      : []),
  ];
}

function entriesFor(
  chosen: SortKey | undefined,
  sides: SideNames,
  choose: (key: SortKey) => void,
): readonly MenuEntry[] {
  return sortKeys.map((key) => ({
    kind: 'choice',
    text: sortName(key, sides),
    checked: key === chosen,
    run: () => choose(key),
  }));
}
