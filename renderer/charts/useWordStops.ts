import { useState } from 'react';
import { rowAfter } from '../design/row-keys';
import { isDirection, nearestTowards } from './CloudKeys';
import { useMarks, type Mark, type Marks } from './useMarks';

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

interface WordMarks extends Pick<Marks, 'onKeyDown'> {
  readonly markOf: (key: string) => Mark;
}

/**
 * The keyboard of a picture of words: an arrow goes to the nearest word that way, Home to the first and End to the last; Space chooses,
 * Enter shows. What had the focus keeps it by its key while words come and go.
 */
export function useWordStops(stops: readonly WordStop[], { chosen, onChoose, onShow }: Options): WordMarks {
  const [focused, setFocused] = useState<string>();
  const at = stops.findIndex(({ key }) => key === focused);
  const { onKeyDown, markAt } = useMarks(stops, {
    at: at < 0 ? stops.findIndex(({ word }) => word === chosen) : at,
    step: (key, from) =>
      isDirection(key) ? nearestTowards(stops, from, key) : rowAfter(key, { at: from, count: stops.length }),
    onFocus: ({ key }) => setFocused(key),
    onEnter: ({ word }) => onShow(word),
    onSpace: ({ word }) => onChoose(word),
  });
  const places = new Map(stops.map(({ key }, place) => [key, place]));
  return { onKeyDown, markOf: (key) => markAt(places.get(key) ?? 0) };
}
