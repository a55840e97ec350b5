import { scaleLinear } from 'd3';
import type { ReactNode } from 'react';
import { axisWidth } from '../design/text-width';
import { formatCount, formatDecimal } from '../text/numbers';
import { useMarks } from './useMarks';
import { ValueAxis, ValueRow } from './ValueAxis';
import './BarsRates.css';

/** A word with its rate per 10,000 words and the ends of its 95% interval. */
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
  const longest = Math.max(...words.map(({ text }) => widthOf(text, wordSize)), 0);
  const left = Math.max(72, Math.min(longest + 14, width * 0.45));
  const most = Math.max(...words.map(({ high }) => high), 0);
  const least = mark === 'bars' ? 0 : Math.min(...words.map(({ low }) => low), most);
  const right = 16 + Math.max(28, ...words.map(({ rate }) => axisWidth(formatDecimal(rate))));
  const x = scaleLinear([least, most], [left, Math.max(left + 20, width - right)]);
  const about = Math.max(2, Math.min(4, Math.floor((width - left - right) / 44)));
  if (mark === 'dots') x.nice(about);
  const ticks = x.ticks(about);
  const height = head + words.length * row + 4;
  const { onKeyDown, markAt } = useMarks(words, {
    onSpace: ({ text }) => onChoose(text),
    onEnter: ({ text }) => onShow(text),
  });
  return (
    <svg className="bars" width={width} height={height} role="group" aria-label={title} onKeyDown={onKeyDown}>
      <ValueAxis
        ticks={ticks.map((tick) => ({
          at: x(tick),
          text: formatDecimal(tick, x.tickFormat(about)(tick).includes('.') ? 1 : 0),
        }))}
        side="top"
        from={head}
        to={height}
      />
      {words.map((word, index) => (
        <ValueRow
          key={word.text}
          mark={markAt(index)}
          label={`${word.text}, ${formatCount(word.count)}, ${formatDecimal(word.rate)} per 10,000 words, ${formatDecimal(word.low)} to ${formatDecimal(word.high)}`}
          name={fitting(word.text, left - 12, widthOf)}
          nameClass="bars-word"
          nameEnd={left - 8}
          top={head + index * row}
          width={width}
          height={row}
          chosen={word.text === chosen}
          onChoose={() => onChoose(word.text)}
          onShow={() => onShow(word.text)}
        >
          <title>{word.text}</title>
          <Mark word={word} mark={mark} x={x} from={x(Math.max(0, least))} />
          <text className="axis bars-value" x={width - 4} y={15} textAnchor="end">
            {formatDecimal(word.rate)}
          </text>
        </ValueRow>
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
          className="bars-bar"
          x={from}
          y={5}
          width={Math.max(0, x(word.rate) - from)}
          height={row - 10}
        />
      )}
      <line className="bars-interval" x1={x(word.low)} x2={x(word.high)} y1={middle} y2={middle} />
      <path
        className="bars-interval"
        d={`M${x(word.low)} ${middle - cap}v${2 * cap}M${x(word.high)} ${middle - cap}v${2 * cap}`}
      />
      {mark === 'dots' && <circle className="bars-dot" cx={x(word.rate)} cy={middle} r={3.2} />}
    </>
  );
}

/** As much of a word as there is room for. */
function fitting(text: string, room: number, widthOf: Props['widthOf']): string {
  if (widthOf(text, wordSize) <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, wordSize) > room) letters.pop();
  return `${letters.join('')}…`;
}
