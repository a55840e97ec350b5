import { max } from 'd3';
import { figureWidth, fitted, wordWidth } from '../design/text-width';
import { formatCount } from '../text/numbers';
import { StripMarks } from './StripMarks';
import {
  laneLayout,
  mostInTenth,
  stripScale,
  wordTicks,
  type Drawing,
  type StripLine,
  type StripWord,
} from './StripsLayout';
import './Strips.css';

interface Props {
  readonly lines: readonly StripLine[];
  readonly words: readonly StripWord[];
  readonly drawing: Drawing;
  readonly equal: boolean;
  /** Of the strips alone. */
  readonly width: number;
}

const names = 190;
const figure = 44;
const top = 34;

/** All lines as one picture, to be taken along: what the strips show by scrolling. */
export function StripsPicture({ lines, words, drawing, equal, width }: Props) {
  const layout = laneLayout(words.length);
  const row = layout.height + 4;
  const longest = equal ? undefined : (max(lines, (line) => line.words) ?? 1);
  const most = mostInTenth(lines, words);
  const all = names + width + words.length * figure + 4;
  const legend = words.reduce<readonly { readonly word: StripWord; readonly x: number }[]>((placed, word) => {
    const last = placed.at(-1);
    return [...placed, { word, x: last ? last.x + 34 + wordWidth(last.word.name, 15) * 1.08 : 0 }];
  }, []);
  return (
    <svg width={all} height={top + lines.length * row + 8}>
      {legend.map(({ word, x }) => (
        <g key={word.name} transform={`translate(${x} 0)`}>
          <rect className={`strips-f${word.colour}`} y={3} width={9} height={9} rx={2} />
          <text className="strips-legend" x={14} y={12}>
            {word.name}
          </text>
        </g>
      ))}
      {words.map(({ colour, name }, lane) => (
        <rect
          key={name}
          className={`strips-f${colour}`}
          x={names + width + (lane + 1) * figure - 9}
          y={top - 14}
          width={9}
          height={9}
          rx={2}
        />
      ))}
      {longest === undefined && (
        <>
          <text className="strips-text strips-scale-text" x={names} y={top - 5}>
            beginning
          </text>
          <text className="strips-text strips-scale-text" x={names + width} y={top - 5} textAnchor="end">
            end
          </text>
        </>
      )}
      {longest !== undefined &&
        wordTicks(longest, width).map(({ at, text }) => (
          <text key={at} className="strips-text strips-scale-text" x={names + at} y={top - 5}>
            {text}
          </text>
        ))}
      {lines.map((line, index) => (
        <g key={line.key} transform={`translate(0 ${top + index * row})`}>
          <text className="strips-text" y={layout.height / 2 + 4}>
            {fitted(line.head === '' ? line.name : `${line.head}  ${line.name}`, names - 12, figureWidth)}
          </text>
          <g transform={`translate(${names} 0)`}>
            <StripMarks
              line={line}
              words={words}
              scale={stripScale(line.words, width, longest)}
              drawing={drawing}
              most={most}
            />
          </g>
          {line.lanes.map(({ count }, lane) => (
            <text
              key={lane}
              className="strips-text"
              x={names + width + (lane + 1) * figure}
              y={layout.height / 2 + 4}
              textAnchor="end"
            >
              {formatCount(count)}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
