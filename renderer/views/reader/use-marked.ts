import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Span } from '../../../analysis/model/span';
import { tidySpan } from './model';
import { selectedSpan } from './offsets';

/**
 * What is marked in the text by the browser's selection, as offsets; it stays when the focus goes to the code field, where the
 * browser lets go of it.
 */
export function useMarked(
  scroller: RefObject<HTMLDivElement | null>,
  text: string,
): readonly [Span | undefined, (span: Span | undefined) => void] {
  const [marked, setMarked] = useState<Span>();
  useEffect(() => {
    const follow = () => {
      const root = scroller.current;
      const selection = getSelection();
      if (!root || !selection?.anchorNode) return;
      if (!root.contains(selection.anchorNode) || isField(document.activeElement)) return;
      const next = markedNow(root, text);
      setMarked((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [scroller, text]);
  const set = useCallback((span: Span | undefined) => {
    if (!span) getSelection()?.removeAllRanges();
    setMarked(span);
  }, []);
  return [marked, set];
}

/** What the browser's selection marks at this moment, without white space at its ends. */
export function markedNow(root: HTMLElement, text: string): Span | undefined {
  const span = selectedSpan(root);
  return span && tidySpan(text, span);
}

const isField = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
