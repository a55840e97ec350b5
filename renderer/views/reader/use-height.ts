import { useLayoutEffect, useState, type RefObject } from 'react';

/** The height of an element in px, followed as it changes; 0 before it was laid out. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const now = element.current;
    if (!now) return;
    const observer = new ResizeObserver(() => setHeight(now.clientHeight));
    observer.observe(now);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
