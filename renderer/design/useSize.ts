import { useCallback, useRef, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Measured {
  /** Give it to the element as its ref; the element may come, go and change. */
  readonly measure: (element: Element | null) => (() => void) | undefined;
  /** Undefined before it is known. */
  readonly size: Size | undefined;
  /** The element itself, for who scrolls it. */
  readonly element: RefObject<Element | null>;
}

/** The room inside an element's padding in whole px, followed as it changes. */
export function useSize(): Measured {
  const [size, setSize] = useState<Size>();
  const element = useRef<Element>(null);
  const measure = useCallback((now: Element | null) => {
    element.current = now;
    if (!now) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.floor(entry.contentRect.width);
      const height = Math.floor(entry.contentRect.height);
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(now);
    return () => {
      observer.disconnect();
      element.current = null;
    };
  }, []);
  return { measure, size, element };
}
