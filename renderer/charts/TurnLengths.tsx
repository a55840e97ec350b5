import { scaleLog } from 'd3';
import { countOf, formatCount, formatDecimal } from '../text/numbers';
import { shortened } from '../text/shortened';
import { useMarks } from './useMarks';
import { ValueAxis, ValueRow } from './ValueAxis';
import './TurnLengths.css';

/** The lengths of one speaker's turns, in words; at least one. */
export interface Lengths {
  readonly id: string;
  readonly name: string;
  readonly generic: boolean;
  readonly words: readonly number[];
  readonly median: number;
  readonly longest: number;
}

interface Props {
  readonly title: string;
  readonly speakers: readonly Lengths[];
  readonly width: number;
  /** The longest turn of this speaker is wanted. */
  readonly onOpen: (id: string) => void;
}

const row = 26;
const head = 20;
const left = 148;
const right = 24;
const bins = 28;

/** How long turns are, a row a speaker, on a log scale: bars count turns, the line is the median, the ring the longest. */
export function TurnLengths({ title, speakers, width, onOpen }: Props) {
  const most = Math.max(10, ...speakers.map(({ longest }) => longest));
  const x = scaleLog([1, most], [left, Math.max(left + 60, width - right)]);
  const ticks = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000].filter((tick) => tick <= most);
  const { onKeyDown, markAt } = useMarks(speakers, { onEnter: ({ id }) => onOpen(id) });
  const height = head + speakers.length * row + 4;
  return (
    <svg
      className="lengths"
      width={width}
      height={height}
      role="group"
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <ValueAxis
        ticks={ticks.map((tick) => ({ at: x(tick), text: formatCount(tick) }))}
        side="top"
        from={head}
        to={height}
      />
      {speakers.map((speaker, index) => (
        <ValueRow
          key={speaker.id}
          mark={markAt(index)}
          label={`${speaker.name}: ${countOf(speaker.words.length, 'turn')}, median ${medianText(speaker.median)} words, longest ${formatCount(speaker.longest)}. Open the longest`}
          name={shortened(speaker.name, 21)}
          nameClass={speaker.generic ? 'axis' : 'axis axis-strong'}
          nameEnd={left - 10}
          top={head + index * row}
          width={width}
          height={row}
          onChoose={() => onOpen(speaker.id)}
        >
          <path
            className={speaker.generic ? 'lengths-bars is-generic' : 'lengths-bars'}
            d={barsOf(speaker.words, x)}
          />
          <line
            className="lengths-median"
            x1={x(speaker.median)}
            x2={x(speaker.median)}
            y1={3}
            y2={row - 2}
          />
          <circle className="lengths-longest" cx={x(speaker.longest)} cy={row - 5} r={3} />
        </ValueRow>
      ))}
    </svg>
  );
}

const medianText = (median: number): string =>
  Number.isInteger(median) ? formatCount(median) : formatDecimal(median);

/** A bar a bin of the log scale, as high as its share of the fullest bin. */
function barsOf(words: readonly number[], x: (words: number) => number): string {
  const [from, to] = [left, x(Math.max(...words, 10))];
  const wide = Math.max(3, (Math.max(to, left + 60) - from) / bins);
  const counts = new Map<number, number>();
  for (const count of words) {
    const bin = Math.floor((x(Math.max(1, count)) - left) / wide);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const fullest = Math.max(...counts.values());
  return [...counts]
    .map(([bin, count]) => {
      const high = Math.max(1.5, (count / fullest) * (row - 8));
      return `M${(left + bin * wide + 0.5).toFixed(1)} ${(row - 4).toFixed(1)}v${(-high).toFixed(1)}h${(wide - 1).toFixed(1)}v${high.toFixed(1)}z`;
    })
    .join('');
}
