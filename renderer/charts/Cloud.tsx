import { axisWidth, fitted } from '../design/text-width';
import { isolated } from '../text/joined';
import { countOf, formatCount } from '../text/numbers';
import { ChartLegend, type LaidLegend, type Tone } from './ChartLegend';
import type { PlacedWord } from './CloudSizes';
import type { Mark } from './useMarks';
import { useWordStops, type WordStop } from './useWordStops';
import './Cloud.css';

/** One cloud of a picture. A picture has one, or several that are compared. */
export interface CloudPanel {
  readonly name: string;
  /** Above it, where there are several. */
  readonly head?: { readonly letter?: 'A' | 'B'; readonly text: string; readonly note: string };
  /** Where it stands in the picture, its head included. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Highest value first. */
  readonly words: readonly PlacedWord[];
  /** The box that the places are for; where the panel is not of that size (yet), they are scaled. */
  readonly box: { readonly width: number; readonly height: number };
  /** Of all its words. */
  readonly tone?: Tone;
}

export const panelHead = 24;

interface Props {
  readonly panels: readonly CloudPanel[];
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly chosen: string | undefined;
  /** How a value is said: `1,367`. */
  readonly say: (value: number) => string;
  /** Colours by word, and what they say of it: `noun`. */
  readonly tones?: ReadonlyMap<string, { readonly tone: Tone; readonly text: string }>;
  readonly legend?: LaidLegend;
  readonly onChoose: (word: string) => void;
  /** Enter or a double click. */
  readonly onShow?: (word: string) => void;
}

const middleOf = ({ x, y, width, height, head, box }: CloudPanel) => {
  const top = head ? panelHead : 0;
  const scale =
    box.width > 0 && box.height > 0 ? Math.min(width / box.width, (height - top) / box.height) : 1;
  return { x: x + width / 2, y: y + top + (height - top) / 2, scale: Math.max(0, scale) };
};

function stopsOf(panels: readonly CloudPanel[]): readonly WordStop[] {
  return panels.flatMap((panel) => {
    const { x, y, scale } = middleOf(panel);
    return panel.words.map((word) => ({
      key: keyOf(panel, word),
      word: word.text,
      x: x + word.x * scale,
      y: y + (word.y + (word.ink.below - word.ink.above) / 2) * scale,
    }));
  });
}

const keyOf = ({ name }: Pick<CloudPanel, 'name'>, { text }: Pick<PlacedWord, 'text'>): string =>
  `${name} ${text}`;

/**
 * Word clouds whose places are given. Their words are buttons with their values: one tab stop, an arrow goes to the nearest word that
 * way, Home to the first and End to the last by value; Space chooses, Enter shows.
 */
export function Cloud({
  panels,
  width,
  height,
  title,
  chosen,
  say,
  tones,
  legend,
  onChoose,
  onShow = onChoose,
}: Props) {
  const noted = panels.every(({ head, width: room }) => leastHead(head) <= room);
  const { onKeyDown, markOf } = useWordStops(stopsOf(panels), { chosen, onChoose, onShow });
  return (
    <svg
      className="cloud"
      width={width}
      height={height}
      role="group"
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      {panels.map((panel) => {
        const { x, y, scale } = middleOf(panel);
        const { head, name, words } = panel;
        return (
          <g key={name} {...(head && { role: 'group', 'aria-label': `${head.text}, ${head.note}` })}>
            {head && <PanelHead {...{ panel, head, noted }} />}
            <g transform={`translate(${x} ${y}) scale(${scale})`}>
              {/* Below all words, so that it covers none of those around. */}
              {words
                .filter(({ text }) => text === chosen)
                .map((word) => (
                  <rect key="ground" className="cloud-ground" {...inkBox(word)} {...placeOf(word)} />
                ))}
              {/* In the order of the alphabet: a word that stays is never taken out of the page, and moves. */}
              {words
                .toSorted((a, b) => (a.text < b.text ? -1 : 1))
                .map((word) => {
                  const about = tones?.get(word.text);
                  return (
                    <Word
                      key={word.text}
                      mark={markOf(keyOf(panel, word))}
                      word={word}
                      tone={about?.tone ?? panel.tone ?? 'none'}
                      label={[word.text, say(word.value), ...(about ? [about.text] : [])].join(', ')}
                      isChosen={word.text === chosen}
                      onChoose={onChoose}
                      onShow={onShow}
                    />
                  );
                })}
            </g>
          </g>
        );
      })}
      {legend && legend.height > 0 && (
        <ChartLegend legend={legend} x={legendLeft} y={height - legend.height} />
      )}
    </svg>
  );
}

export const legendLeft = 8;

/** Of a head as it is written, of 12 px and in part bold; axes have 11. */
const headTextWidth = (text: string): number => (axisWidth(text) * 12 * 1.05) / 11;
/** With its note, and as much of a long name as still tells it. */
const leastHead = (head: CloudPanel['head']): number =>
  head
    ? headTextWidth(`${head.letter ?? ''} ${head.note} `) + Math.min(leastName, headTextWidth(head.text))
    : 0;
const leastName = 96;

interface HeadProps {
  readonly panel: CloudPanel;
  readonly head: NonNullable<CloudPanel['head']>;
  /** All heads have room for their notes: else none has one. */
  readonly noted: boolean;
}

function PanelHead({ panel, head, noted }: HeadProps) {
  const others = `${head.letter ? 'A ' : ''}${noted ? ` ${head.note}` : ''}`;
  const room = panel.width - headTextWidth(others);
  return (
    <text className="cloud-head" x={panel.x + panel.width / 2} y={panel.y + 15} textAnchor="middle">
      {head.letter && (
        <tspan className={`cloud-letter tone-${head.letter === 'A' ? 'a' : 'b'}`}>{head.letter} </tspan>
      )}
      <tspan className="cloud-name">{isolated(fitted(head.text, room, headTextWidth))}</tspan>
      {noted && <tspan className="cloud-note"> {head.note}</tspan>}
    </text>
  );
}

const inkBox = ({ ink }: PlacedWord) => ({
  x: -ink.width / 2,
  y: -ink.above,
  width: ink.width,
  height: ink.above + ink.below,
});

/** The attribute is for the saved picture; the style is what moves. */
function placeOf({ x, y, upright }: PlacedWord) {
  const turn = upright ? -90 : 0;
  return {
    transform: `translate(${x} ${y}) rotate(${turn})`,
    style: { transform: `translate(${x}px, ${y}px) rotate(${turn}deg)` },
  };
}

interface WordProps {
  readonly mark: Mark;
  readonly word: PlacedWord;
  readonly tone: Tone;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

function Word({ mark, word, tone, label, isChosen, onChoose, onShow }: WordProps) {
  const { text, size } = word;
  return (
    <g
      role="button"
      {...mark}
      aria-pressed={isChosen}
      aria-label={label}
      className={`cloud-word tone-${tone}${isChosen ? ' is-chosen' : ''}`}
      {...placeOf(word)}
      onClick={() => onChoose(text)}
      onDoubleClick={() => onShow(text)}
    >
      <title>{label}</title>
      {/* A letter's own box reaches far above and below it, over the words around: what is drawn is pressed. */}
      <rect className="cloud-ink" {...inkBox(word)} />
      <text fontSize={size} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

interface CaptionFacts {
  readonly placed: number;
  readonly missing: readonly string[];
  /** What the area is in proportion to: `count`. */
  readonly by: string;
  /** What they are. */
  readonly noun?: string;
}

/** `Area in proportion to count, 62 words. Not placed: continue, home.` */
export function cloudCaption({ placed, missing, by, noun = 'word' }: CaptionFacts): string {
  return `Area in proportion to ${by}, ${countOf(placed, noun)}.${notPlaced(missing)}`;
}

/** ` Not placed: continue, home.`: all by name, as long as they are not a list of their own; nothing where none is. */
export function notPlaced(missing: readonly string[], how = 'Not placed'): string {
  if (missing.length === 0) return '';
  const most = { words: 12, letters: 120 };
  let letters = 0;
  const named = missing.filter((word, index) => {
    letters += word.length;
    return index === 0 || (index < most.words && letters <= most.letters);
  });
  const more = missing.length > named.length ? ` and ${formatCount(missing.length - named.length)} more` : '';
  return ` ${how}: ${named.map(isolated).join(', ')}${more}.`;
}
