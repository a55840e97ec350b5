import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { isDirection, nearestTowards } from './CloudKeys';

/** A word in a picture, by the middle of what is drawn of it. */
export interface WordStop {
  /** One word may stand in a picture more than once. */
  readonly key: string;
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

interface Options {
  readonly chosen: string | undefined;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

interface WordStops {
  /** For the svg. */
  readonly ref: RefObject<SVGSVGElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The one that Tab leads to. */
  readonly stop: string | undefined;
  readonly setFocused: (key: string) => void;
}

/**
 * The keyboard of a picture of words, whose buttons carry `data-key`: one tab stop, an arrow goes to the nearest word that way, Home to
 * the first and End to the last; Space chooses, Enter shows.
 */
export function useWordStops(stops: readonly WordStop[], { chosen, onChoose, onShow }: Options): WordStops {
  const ref = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string>();
  const stop =
    stops.find(({ key }) => key === focused) ?? stops.find(({ word }) => word === chosen) ?? stops[0];

  const goTo = (to: WordStop | undefined): void => {
    if (!to) return;
    setFocused(to.key);
    for (const button of ref.current?.querySelectorAll<SVGElement>('[role="button"]') ?? [])
      if (button.dataset['key'] === to.key) button.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!stop) return;
    if (isDirection(event.key)) {
      const to = nearestTowards(stops, stops.indexOf(stop), event.key);
      if (to !== undefined) goTo(stops[to]);
    } else if (event.key === 'Home') goTo(stops[0]);
    else if (event.key === 'End') goTo(stops.at(-1));
    else if (event.key === ' ') onChoose(stop.word);
    else if (event.key === 'Enter') onShow(stop.word);
    else return;
    event.preventDefault();
  };
  return { ref, onKeyDown, stop: stop?.key, setFocused };
}
