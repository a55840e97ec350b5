import { scaleSqrt } from 'd3';
import { axisWidth, fitted } from '../design/text-width';
import { followText, type FollowsProps } from './FollowMatrix';
import { useMarks } from './useMarks';
import './Follows.css';

const leastRow = 18;
const mostRow = 44;
const nameWidth = 116;

/** So many speakers find room. */
export const arcRoom = (height: number): number => Math.max(2, Math.floor((height - 12) / leastRow));

/**
 * Speakers below each other, an arc from the one who gives up the turn to the one who takes it: at the right downwards, at the left
 * upwards. As wide as the change is frequent. One tab stop: arrows go from arc to arc, Enter shows its changes.
 */
export function ArcDiagram(props: FollowsProps) {
  const { title, speakers, follows, width, height, chosen, onLook, onChoose } = props;
  const row = Math.min(mostRow, Math.max(leastRow, Math.floor((height - 12) / Math.max(1, speakers.length))));
  const y = (index: number): number => 8 + index * row + row / 2;
  const reach = (width - nameWidth) / 2 - 8;
  const thick = scaleSqrt([0, Math.max(1, ...follows.map(({ count }) => count))], [0, 9]);
  const longest = Math.max(1, ...follows.map(({ from, to }) => Math.abs(from - to)));
  // The wide ones first, so that thin ones stay in reach of the pointer.
  const ordered = [...follows].sort((a, b) => b.count - a.count);
  const { onKeyDown, markAt } = useMarks(ordered, { onFocus: onLook, onEnter: onChoose });
  return (
    <svg
      className="follows"
      width={width}
      height={16 + speakers.length * row}
      role="group"
      aria-label={title}
    >
      <g onKeyDown={onKeyDown} onMouseLeave={() => onLook(undefined)}>
        {ordered.map((follow, index) => {
          const right = follow.to > follow.from;
          const edge = width / 2 + (right ? nameWidth / 2 : -nameWidth / 2);
          const far = edge + (right ? 1 : -1) * reach * (Math.abs(follow.to - follow.from) / longest);
          const d = `M${edge} ${y(follow.from)}C${far} ${y(follow.from)} ${far} ${y(follow.to)} ${edge} ${y(follow.to)}`;
          return (
            <g
              key={`${follow.from} ${follow.to}`}
              role="button"
              {...markAt(index)}
              aria-label={followText(speakers, follow)}
              aria-pressed={follow.from === chosen?.from && follow.to === chosen.to}
              className="follows-arc"
              onClick={() => onChoose(follow)}
              onMouseEnter={() => onLook(follow)}
            >
              <path className="follows-reach" d={d} />
              <path className="follows-line" d={d} strokeWidth={Math.max(1, thick(follow.count))} />
            </g>
          );
        })}
      </g>
      <g aria-hidden="true">
        {speakers.map(({ id, name, generic }, index) => (
          <text
            key={id}
            className={generic ? 'axis follows-generic' : 'axis axis-strong'}
            x={width / 2}
            y={y(index) + 4}
            textAnchor="middle"
          >
            {fitted(name, nameWidth - 8, axisWidth)}
          </text>
        ))}
      </g>
    </svg>
  );
}
