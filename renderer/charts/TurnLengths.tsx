import { scaleLog } from 'd3';
import { axisWidth, fitted } from '../design/text-width';
import { countOf, formatCount, formatDecimal } from '../text/numbers';
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
/** Bars for lengths that are ten times as long: the same lengths for all speakers. */
const binsOfTen = 10;

/** How long turns are, a row a speaker, on a log scale: bars count turns, the line is the median, the ring the longest. */
export function TurnLengths({ title, speakers, width, onOpen }: Props) {
  const [first, last] = binsOf(speakers);
  const x = scaleLog([lengthAt(first), lengthAt(last)], [left, Math.max(left + 60, width - right)]);
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
        ticks={ticksOf(first, last).map((tick) => ({ at: x(tick), text: formatCount(tick) }))}
        side="top"
        from={head}
        to={height}
      />
      {speakers.map((speaker, index) => (
        <ValueRow
          key={speaker.id}
          mark={markAt(index)}
          label={`${speaker.name}: ${countOf(speaker.words.length, 'turn')}, median ${medianText(speaker.median)}, longest ${formatCount(speaker.longest)}. Open the longest`}
          name={fitted(speaker.name, left - 24, axisWidth)}
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
            x1={x(Math.max(1, speaker.median))}
            x2={x(Math.max(1, speaker.median))}
            y1={3}
            y2={row - 2}
          />
          <circle className="lengths-longest" cx={x(Math.max(1, speaker.longest))} cy={row - 5} r={3} />
        </ValueRow>
      ))}
    </svg>
  );
}

const medianText = (median: number): string =>
  Number.isInteger(median) ? countOf(median, 'word') : `${formatDecimal(median)} words`;

const lengthAt = (bin: number): number => 10 ** (bin / binsOfTen);

/** The bin of a length; 10 begins one, however its logarithm is rounded. */
const binAt = (words: number): number => Math.floor(binsOfTen * Math.log10(Math.max(1, words)) + 1e-9);

/** The first bin, and the one behind the last: from the shortest turn to the longest, three to ten times as long at least. */
function binsOf(speakers: readonly Lengths[]): readonly [first: number, end: number] {
  let [first, end] = [Infinity, 0];
  for (const { words } of speakers)
    for (const count of words) {
      first = Math.min(first, binAt(count));
      end = Math.max(end, binAt(count) + 1);
    }
  const least = Math.max(0, Math.min(first, end - binsOfTen / 2));
  return [least, Math.max(end, least + binsOfTen)];
}

/** 10, 30, 100, …; 10, 20, 30, 50, 100, … where these are few. */
function ticksOf(first: number, end: number): readonly number[] {
  const steps = end - first < 2 * binsOfTen ? [1, 2, 3, 5] : [1, 3];
  return Array.from({ length: 7 }, (_, power) => steps.map((step) => step * 10 ** power))
    .flat()
    .filter((tick) => tick >= lengthAt(first) * 0.999 && tick <= lengthAt(end) * 1.001);
}

/** A bar a bin of the log scale, as high as its share of the speaker's fullest bin. */
function barsOf(words: readonly number[], x: (words: number) => number): string {
  const counts = new Map<number, number>();
  for (const count of words) counts.set(binAt(count), (counts.get(binAt(count)) ?? 0) + 1);
  const fullest = Math.max(...counts.values());
  return [...counts]
    .map(([bin, count]) => {
      const high = Math.max(1.5, (count / fullest) * (row - 8));
      const [from, to] = [x(lengthAt(bin)), x(lengthAt(bin + 1))];
      return `M${(from + 0.5).toFixed(1)} ${(row - 4).toFixed(1)}v${(-high).toFixed(1)}h${Math.max(1, to - from - 1).toFixed(1)}v${high.toFixed(1)}z`;
    })
    .join('');
}
