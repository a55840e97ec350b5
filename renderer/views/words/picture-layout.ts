interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cloud is best half as wide again as it is high. */
const shape = 1.5;

/** Boxes of one size for so many panels, in rows; so many in a row that the panels are largest for their shape. */
export function panelBoxes(
  count: number,
  { width, height }: { readonly width: number; readonly height: number },
  gap = 8,
): readonly Box[] {
  const sizes = Array.from({ length: count }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(count / columns);
    return {
      columns,
      width: Math.floor((width - gap * (columns - 1)) / columns),
      height: Math.floor((height - gap * (rows - 1)) / rows),
    };
  });
  const roomOf = (size: { readonly width: number; readonly height: number }): number =>
    Math.min(size.width / shape, size.height);
  const best = sizes.reduce<(typeof sizes)[number] | undefined>(
    (found, size) => (found === undefined || roomOf(size) > roomOf(found) ? size : found),
    undefined,
  );
  if (!best) return [];
  return Array.from({ length: count }, (_, index) => ({
    x: (index % best.columns) * (best.width + gap),
    y: Math.floor(index / best.columns) * (best.height + gap),
    width: best.width,
    height: best.height,
  }));
}
