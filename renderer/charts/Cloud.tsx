import { useRef, useState, type KeyboardEvent } from 'react';
import { formatCount } from '../text/numbers';
import type { PlacedWord } from './CloudSizes';
import './Cloud.css';

interface Props {
  /** Most frequent first. */
  readonly words: readonly PlacedWord[];
  readonly width: number;
  readonly height: number;
  /** The box the places are for, where it is not this one (yet): the picture is scaled. */
  readonly box?: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly chosen: string | undefined;
  readonly onChoose: (word: string) => void;
  /** Enter or a double click. */
  readonly onShow?: (word: string) => void;
}

/**
 * A word cloud whose places are given. Its words are buttons in the order of their values: one tab stop, arrows go from word to word,
 * Space chooses, Enter shows. The table beside it says the same in numbers.
 */
export function Cloud({
  words,
  width,
  height,
  box = { width, height },
  title,
  chosen,
  onChoose,
  onShow = onChoose,
}: Props) {
  const group = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string>();
  const stop = [focused, chosen].find((word) => words.some(({ text }) => text === word)) ?? words[0]?.text;

  const move = (event: KeyboardEvent) => {
    const at = words.findIndex(({ text }) => text === stop);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: words.length - 1,
    };
    const to = steps[event.key];
    const word = words[Math.min(words.length - 1, Math.max(0, to ?? at))]?.text;
    if (word === undefined) return;
    if (to !== undefined) {
      setFocused(word);
      group.current
        ?.querySelectorAll<SVGElement>('[role="button"]')
        [words.findIndex(({ text }) => text === word)]?.focus();
    } else if (event.key === ' ') onChoose(word);
    else if (event.key === 'Enter') onShow(word);
    else return;
    event.preventDefault();
  };

  return (
    <svg
      ref={group}
      className="cloud"
      width={width}
      height={height}
      viewBox={`${-box.width / 2} ${-box.height / 2} ${box.width} ${box.height}`}
      role="group"
      aria-label={title}
      onKeyDown={move}
    >
      {words.map(({ text, value, x, y, size, ink }) => (
        <g
          key={text}
          role="button"
          tabIndex={text === stop ? 0 : -1}
          aria-pressed={text === chosen}
          aria-label={`${text}, ${formatCount(value)}`}
          className={text === chosen ? 'cloud-word is-chosen' : 'cloud-word'}
          onFocus={() => setFocused(text)}
          onClick={() => onChoose(text)}
          onDoubleClick={() => onShow(text)}
        >
          {/* A letter's own box reaches far above and below it, over the words around: what is drawn is pressed. */}
          <rect
            className="cloud-ink"
            x={x - ink.width / 2}
            y={y - ink.above}
            width={ink.width}
            height={ink.above + ink.below}
          />
          <text x={x} y={y} fontSize={size} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** `Area in proportion to count, 62 words. Not placed: continue, home.` */
export function cloudCaption(placed: number, missing: readonly string[], what = 'count'): string {
  const named = missing.slice(0, 5).join(', ');
  const more = missing.length > 5 ? ` and ${formatCount(missing.length - 5)} more` : '';
  const rest = missing.length === 0 ? '' : ` Not placed: ${named}${more}.`;
  return `Area in proportion to ${what}, ${formatCount(placed)} words.${rest}`;
}
