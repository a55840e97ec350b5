import { useCallback, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in whole px, followed; undefined before it is known. Give `measure` to the element as its ref. */
export function useSize(): {
  readonly measure: (element: Element | null) => (() => void) | undefined;
  readonly size: Size | undefined;
} {
  const [size, setSize] = useState<Size>();
  const measure = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.floor(entry.contentRect.width);
      const height = Math.floor(entry.contentRect.height);
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { measure, size };
}
