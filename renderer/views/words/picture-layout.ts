interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A cloud is best half as wide again as it is high. */
const shape = 1.5;

/** Boxes of one size for so many panels, in rows; so many in a row that the panels are largest for their shape. */
export function panelBoxes(count: number, room: Room, gap = 8): readonly Box[] {
  const roomOf = (columns: number): number => {
    const size = sizeIn(room, { columns, rows: Math.ceil(count / columns), gap });
    return Math.min(size.width / shape, size.height);
  };
  const possible = Array.from({ length: count }, (_, index) => index + 1);
  const columns = possible.reduce((best, next) => (roomOf(next) > roomOf(best) ? next : best), 1);
  const { width, height } = sizeIn(room, { columns, rows: Math.ceil(count / columns), gap });
  return possible.map((_, index) => ({
    x: (index % columns) * (width + gap),
    y: Math.floor(index / columns) * (height + gap),
    width,
    height,
  }));
}

/** Smaller clouds would hold no words that can be read. */
const leastPanel: Room = { width: 128, height: 112 };

/** How many clouds beside each other a room has place for, 2 to `most`. */
export function panelsFor(room: Room, most: number): number {
  for (let count = most; count > 2; count -= 1) {
    const [box] = panelBoxes(count, room);
    if (box && box.width >= leastPanel.width && box.height >= leastPanel.height) return count;
  }
  return 2;
}

/** A at the left, B at the right, whatever the room. */
export function sideBoxes(room: Room, gap = 16): readonly [Box, Box] {
  const { width, height } = sizeIn(room, { columns: 2, rows: 1, gap });
  return [
    { x: 0, y: 0, width, height },
    { x: width + gap, y: 0, width, height },
  ];
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly gap: number;
}

const sizeIn = ({ width, height }: Room, { columns, rows, gap }: Grid): Room => ({
  width: Math.floor((width - gap * (columns - 1)) / columns),
  height: Math.floor((height - gap * (rows - 1)) / rows),
});
