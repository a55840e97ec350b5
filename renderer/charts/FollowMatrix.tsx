import { axisWidth, fitted } from '../design/text-width';
import { isolated } from '../text/joined';
import { countOf, formatDecimal } from '../text/numbers';
import { stepAlong, useMarks } from './useMarks';
import './Follows.css';

/** Somebody in the order of rows and columns. */
export interface Follower {
  readonly id: string;
  readonly name: string;
  /** A voice that is no person. */
  readonly generic: boolean;
}

/** How often `to` takes the turn after `from`; places among the speakers that are shown. */
export interface Follow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly expected: number;
  readonly residual?: number | undefined;
}

export interface FollowsProps {
  readonly title: string;
  readonly speakers: readonly Follower[];
  readonly follows: readonly Follow[];
  readonly width: number;
  readonly height: number;
  readonly chosen: Follow | undefined;
  readonly onLook: (follow: Follow | undefined) => void;
  readonly onChoose: (follow: Follow) => void;
}

const left = 112;
const top = 94;
/** How long a column's name may be, which leans to the right. */
const leaning = 98;
/** Room for the last one. */
const lean = 52;
const leastCell = 24;
const mostCell = 30;

/** So many speakers find room. */
export const matrixRoom = (width: number, height: number): number =>
  Math.max(2, Math.floor(Math.min(width - left - lean, height - top) / leastCell));

/** `Question, then Joe Biden: 41 changes, 29.3 expected by chance`. */
export const followText = (speakers: readonly Follower[], { from, to, count, expected }: Follow): string =>
  `${isolated(speakers[from]?.name ?? '')}, then ${isolated(speakers[to]?.name ?? '')}: ${countOf(count, 'change')}, ${formatDecimal(expected)} expected by chance`;

/** Beyond ±2: ▲ more, ▼ fewer than chance easily makes it. */
export const strays = ({ residual }: Follow): '▲' | '▼' | undefined =>
  residual === undefined || Math.abs(residual) <= 2 ? undefined : residual > 0 ? '▲' : '▼';

/** Rows give up the turn, columns take it. One tab stop: arrows go from cell to cell, Enter shows its changes. */
export function FollowMatrix(props: FollowsProps) {
  const { title, speakers, follows, width, height, chosen, onLook, onChoose } = props;
  const size = speakers.length;
  const cell = Math.min(mostCell, Math.floor(Math.min((width - left - lean) / size, (height - top) / size)));
  const most = Math.max(1, ...follows.map(({ count }) => count));
  const strength = (count: number): number => fillOf(count / most);
  const ordered = [...follows].sort((a, b) => a.from - b.from || a.to - b.to);
  const { onKeyDown, markAt } = useMarks(ordered, {
    step: (key, at) => stepTo(ordered, at, key),
    onFocus: onLook,
    onEnter: onChoose,
  });
  return (
    <svg className="follows" width={width} height={top + size * cell + 4} role="group" aria-label={title}>
      <g aria-hidden="true">
        {speakers.map(({ id, name, generic }, index) => (
          <g key={id} className={generic ? 'follows-generic' : undefined}>
            <text className="axis" x={left - 8} y={top + index * cell + cell / 2 + 4} textAnchor="end">
              {fitted(name, left - 10, axisWidth)}
            </text>
            <text
              className="axis"
              transform={`translate(${left + index * cell + cell / 2 + 3} ${top - 7}) rotate(-60)`}
            >
              {fitted(name, leaning, axisWidth)}
            </text>
            <rect
              className="follows-self"
              x={left + index * cell}
              y={top + index * cell}
              width={cell - 1}
              height={cell - 1}
            />
          </g>
        ))}
        <path className="follows-grid" d={gridOf(size, cell)} />
      </g>
      <g onKeyDown={onKeyDown} onMouseLeave={() => onLook(undefined)}>
        {ordered.map((follow, index) => {
          const mark = strays(follow);
          const dark = strength(follow.count) >= darkFrom;
          return (
            <g
              key={`${follow.from} ${follow.to}`}
              role="button"
              {...markAt(index)}
              aria-label={followText(speakers, follow)}
              aria-pressed={follow.from === chosen?.from && follow.to === chosen.to}
              className="follows-cell"
              transform={`translate(${left + follow.to * cell} ${top + follow.from * cell})`}
              onClick={() => onChoose(follow)}
              onMouseEnter={() => onLook(follow)}
            >
              <rect className="follows-ground" width={cell - 1} height={cell - 1} />
              <rect
                className="follows-count"
                width={cell - 1}
                height={cell - 1}
                fillOpacity={strength(follow.count)}
              />
              <text
                className={`axis follows-number${dark ? ' is-dark' : ''}${follow.count > 99 ? ' is-long' : ''}`}
                x={(cell - 1) / 2}
                y={cell / 2 + (mark === undefined ? 4 : 6)}
                textAnchor="middle"
              >
                {follow.count}
              </text>
              {mark !== undefined && (
                <text className={dark ? 'follows-mark is-dark' : 'follows-mark'} x={cell - 8} y={7}>
                  {mark}
                </text>
              )}
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** From this fill on the count on it is written in the colour that stands on the accent. */
const darkFrom = 0.8;

/** How much of the accent fills a cell, by its share of the highest count. None between 0.51 and 0.8: in neither theme is there a colour that reads well on that. */
export function fillOf(share: number): number {
  const root = Math.sqrt(share);
  return root < 0.6 ? 0.06 + 0.75 * root : darkFrom + 0.5 * (root - 0.6);
}

function gridOf(size: number, cell: number): string {
  const whole = size * cell;
  return Array.from({ length: size + 1 }, (_, at) => {
    const line = at * cell - 0.5;
    return `M${left + line} ${top - 0.5}v${whole}M${left - 0.5} ${top + line}h${whole}`;
  }).join('');
}

/** The place of the next cell in the direction of an arrow; undefined for other keys. */
function stepTo(ordered: readonly Follow[], at: number, key: string): number | undefined {
  const here = ordered[at];
  const down = key === 'ArrowDown';
  if (here === undefined) return undefined;
  if (!down && key !== 'ArrowUp') return stepAlong(key, at, ordered.length);
  const beyond = ordered.filter(({ from }) => (down ? from > here.from : from < here.from));
  const row = down ? beyond[0]?.from : beyond.at(-1)?.from;
  const near = beyond
    .filter(({ from }) => from === row)
    .sort((a, b) => Math.abs(a.to - here.to) - Math.abs(b.to - here.to))[0];
  return near === undefined ? at : ordered.indexOf(near);
}
