import { scaleSqrt } from 'd3';
import { useRef, useState, type KeyboardEvent } from 'react';
import { followText, type FollowsProps } from './FollowMatrix';
import './Follows.css';

const leastRow = 18;
const mostRow = 30;
const nameWidth = 116;

/** So many speakers find room. */
export const arcRoom = (height: number): number => Math.max(2, Math.floor((height - 12) / leastRow));

/**
 * Speakers below each other, an arc from the one who gives up the turn to the one who takes it: at the right downwards, at the left
 * upwards. As wide as the change is frequent. One tab stop: arrows go from arc to arc, Enter shows its changes.
 */
export function ArcDiagram(props: FollowsProps) {
  const { title, speakers, follows, width, height, chosen, onLook, onChoose } = props;
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const row = Math.min(mostRow, Math.max(leastRow, Math.floor((height - 12) / Math.max(1, speakers.length))));
  const y = (index: number): number => 8 + index * row + row / 2;
  const reach = (width - nameWidth) / 2 - 8;
  const thick = scaleSqrt([0, Math.max(1, ...follows.map(({ count }) => count))], [0, 9]);
  const longest = Math.max(1, ...follows.map(({ from, to }) => Math.abs(from - to)));
  // The wide ones first, so that thin ones stay in reach of the pointer.
  const ordered = [...follows].sort((a, b) => b.count - a.count);
  const now = Math.min(at, Math.max(0, ordered.length - 1));
  const move = (event: KeyboardEvent) => {
    const here = ordered[now];
    const next = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: ordered.length - 1 }[event.key]; // prettier-ignore
    if ((event.key === 'Enter' || event.key === ' ') && here !== undefined) onChoose(here);
    else if (next !== undefined) {
      const to = Math.min(ordered.length - 1, Math.max(0, next));
      setAt(to);
      group.current?.querySelectorAll<SVGElement>('[role="button"]')[to]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <svg
      className="follows"
      width={width}
      height={16 + speakers.length * row}
      role="group"
      aria-label={title}
    >
      <g ref={group} onKeyDown={move} onMouseLeave={() => onLook(undefined)}>
        {ordered.map((follow, index) => {
          const right = follow.to > follow.from;
          const edge = width / 2 + (right ? nameWidth / 2 : -nameWidth / 2);
          const far = edge + (right ? 1 : -1) * reach * (Math.abs(follow.to - follow.from) / longest);
          const d = `M${edge} ${y(follow.from)}C${far} ${y(follow.from)} ${far} ${y(follow.to)} ${edge} ${y(follow.to)}`;
          return (
            <g
              key={`${follow.from} ${follow.to}`}
              role="button"
              tabIndex={index === now ? 0 : -1}
              aria-label={followText(speakers, follow)}
              aria-pressed={follow.from === chosen?.from && follow.to === chosen.to}
              className="follows-arc"
              onClick={() => onChoose(follow)}
              onMouseEnter={() => onLook(follow)}
              onFocus={() => {
                setAt(index);
                onLook(follow);
              }}
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
            {name.length > 19 ? `${name.slice(0, 18).trimEnd()}…` : name}
          </text>
        ))}
      </g>
    </svg>
  );
}
