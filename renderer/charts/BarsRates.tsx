import { scaleLinear } from 'd3';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatCount, formatDecimal } from '../text/numbers';
import './BarsRates.css';

/** A word with its rate per 10,000 words and the ends of its 95 % interval. */
export interface Rated {
  readonly text: string;
  readonly count: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

interface Props {
  /** Highest first. */
  readonly words: readonly Rated[];
  readonly width: number;
  readonly title: string;
  /** `bars` begin at 0; `dots` show the point with its interval and need not. */
  readonly mark: 'bars' | 'dots';
  readonly chosen: string | undefined;
  /** Width of a word in px at a size. */
  readonly widthOf: (text: string, size: number) => number;
  readonly onChoose: (word: string) => void;
  readonly onShow?: (word: string) => void;
}

const row = 22;
const head = 20;
/** Half the height of an interval's ends. */
const cap = 3;
const right = 44;
const wordSize = 14;

/** Rates of words below each other on one scale, each with its interval. */
export function BarsRates({
  words,
  width,
  title,
  mark,
  chosen,
  widthOf,
  onChoose,
  onShow = onChoose,
}: Props) {
  const group = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const longest = Math.max(...words.map(({ text }) => widthOf(text, wordSize)), 0);
  const left = Math.max(72, Math.min(longest + 14, width * 0.45));
  const most = Math.max(...words.map(({ high }) => high), 0);
  const least = mark === 'bars' ? 0 : Math.min(...words.map(({ low }) => low), most);
  const x = scaleLinear([least, most], [left, Math.max(left + 20, width - right)]);
  if (mark === 'dots') x.nice(4);
  const ticks = x.ticks(4);
  const height = head + words.length * row + 4;

  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -words.length,
      End: words.length,
    };
    const step = steps[event.key];
    const word = words[at]?.text;
    if (step !== undefined) {
      const next = Math.min(words.length - 1, Math.max(0, at + step));
      setAt(next);
      group.current?.querySelectorAll<SVGElement>('[role="button"]')[next]?.focus();
    } else if (event.key === ' ' && word !== undefined) onChoose(word);
    else if (event.key === 'Enter' && word !== undefined) onShow(word);
    else return;
    event.preventDefault();
  };

  return (
    <svg
      ref={group}
      className="rates"
      width={width}
      height={height}
      role="group"
      aria-label={title}
      onKeyDown={move}
    >
      <g aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="gridline" x1={x(tick)} x2={x(tick)} y1={head} y2={height} />
            <text className="axis" x={x(tick)} y={12} textAnchor="middle">
              {formatDecimal(tick, x.tickFormat(4)(tick).includes('.') ? 1 : 0)}
            </text>
          </g>
        ))}
      </g>
      {words.map((word, index) => (
        <g
          key={word.text}
          role="button"
          tabIndex={index === Math.min(at, words.length - 1) ? 0 : -1}
          aria-pressed={word.text === chosen}
          aria-label={`${word.text}, ${formatCount(word.count)}, ${formatDecimal(word.rate)} per 10,000 words, ${formatDecimal(word.low)} to ${formatDecimal(word.high)}`}
          className={word.text === chosen ? 'rates-row is-chosen' : 'rates-row'}
          transform={`translate(0 ${head + index * row})`}
          onFocus={() => setAt(index)}
          onClick={() => onChoose(word.text)}
          onDoubleClick={() => onShow(word.text)}
        >
          <title>{word.text}</title>
          <rect className="rates-ground" width={width} height={row} />
          <text className="rates-word" x={left - 8} y={15} textAnchor="end">
            {shortened(word.text, left - 12, widthOf)}
          </text>
          <Mark word={word} mark={mark} x={x} from={x(Math.max(0, least))} />
          <text className="axis rates-value" x={width - 4} y={15} textAnchor="end">
            {formatDecimal(word.rate)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly word: Rated;
  readonly mark: Props['mark'];
  readonly x: (value: number) => number;
  readonly from: number;
}

function Mark({ word, mark, x, from }: MarkProps): ReactNode {
  const middle = row / 2;
  return (
    <>
      {mark === 'bars' && (
        <rect
          className="rates-bar"
          x={from}
          y={5}
          width={Math.max(0, x(word.rate) - from)}
          height={row - 10}
        />
      )}
      <line className="rates-interval" x1={x(word.low)} x2={x(word.high)} y1={middle} y2={middle} />
      <path
        className="rates-interval"
        d={`M${x(word.low)} ${middle - cap}v${2 * cap}M${x(word.high)} ${middle - cap}v${2 * cap}`}
      />
      {mark === 'dots' && <circle className="rates-dot" cx={x(word.rate)} cy={middle} r={3.2} />}
    </>
  );
}

/** As much of a word as there is room for. */
function shortened(text: string, room: number, widthOf: Props['widthOf']): string {
  if (widthOf(text, wordSize) <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, wordSize) > room) letters.pop();
  return `${letters.join('')}…`;
}
