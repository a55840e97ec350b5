interface Point {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const along: Readonly<Record<Direction, (dx: number, dy: number) => number>> = {
  ArrowUp: (_, dy) => -dy,
  ArrowDown: (_, dy) => dy,
  ArrowLeft: (dx) => -dx,
  ArrowRight: (dx) => dx,
};

export const isDirection = (key: string): key is Direction => Object.hasOwn(along, key);

/**
 * The place in `points` of the one that an arrow leads to: near, and rather straight ahead than aside; one that lies more aside than
 * ahead only where there is no other. Undefined where nothing lies that way.
 */
export function nearestTowards(
  points: readonly Point[],
  from: number,
  direction: Direction,
): number | undefined {
  const here = points[from];
  if (here === undefined) return undefined;
  let [found, least]: [number | undefined, number] = [undefined, Infinity];
  points.forEach(({ x, y }, index) => {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = along[direction](dx, dy);
    if (index === from || ahead <= 0.5) return;
    const aside = Math.abs(direction === 'ArrowUp' || direction === 'ArrowDown' ? dx : dy);
    const cost = ahead + 2 * aside + (aside > ahead ? 10_000 : 0);
    if (cost < least) [found, least] = [index, cost];
  });
  return found;
}
