/** A point that may get a label, in pixels. */
export interface LabelledPoint {
  readonly key: string;
  readonly word: string;
  readonly x: number;
  readonly y: number;
  /** Of the letters, in pixels. */
  readonly size: number;
}
export interface PlacedLabel {
  readonly key: string;
  /** The end of the base line that `anchor` names. */
  readonly x: number;
  readonly y: number;
  /** The side that stands towards the point: a label that grows when it is chosen grows away from it. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the point to the label, where it does not stand beside it. */
  readonly leader: Segment | undefined;
}
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Candidate {
  readonly box: Box;
  readonly leader: Segment | undefined;
  readonly cost: number;
}
interface Settings {
  /** Where labels may stand. */
  readonly area: Box;
  /** Width of a word in pixels. */
  readonly measure: (word: string, size: number) => number;
  /** Marks that a label should rather not cover. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** Where something else is written. */
  readonly taken?: readonly Box[];
}

const pointRadius = 4;
const leaderFrom = 10;
const distances = [6, 13, 20, 28, 36, 46];
const directions = 16;

/**
 * Labels beside their points, in the order given (the most telling word first). No label covers another, a labelled point or a leader,
 * or leaves the picture; words that find no room are left out. The same input gives the same places.
 */
export function placeLabels(points: readonly LabelledPoint[], settings: Settings): PlacedLabel[] {
  const boxes: Box[] = [...(settings.taken ?? [])];
  const leaders: Segment[] = [];
  const crowd = crowdIn(settings);
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const free = candidatesOf(point, settings, crowd).filter(
      ({ box, leader }) =>
        inside(box, settings.area) &&
        !boxes.some((other) => overlap(box, other)) &&
        !points.some((other) => overlap(box, around(other)) && !sameMark(other, point)) &&
        !leaders.some((other) => crosses(other, box)) &&
        (leader === undefined || leaderIsFree(leader, boxes, leaders)),
    );
    const best = free.reduce<Candidate | undefined>(
      (least, one) => (least === undefined || one.cost < least.cost ? one : least),
      undefined,
    );
    if (best === undefined) continue;
    boxes.push(best.box);
    if (best.leader !== undefined) leaders.push(best.leader);
    const baseline = best.box.bottom - point.size * 0.24;
    placed.push({ key: point.key, ...anchored(best.box, point), y: baseline, leader: best.leader });
  }
  return placed;
}

function anchored({ left, right }: Box, { x }: LabelledPoint): Pick<PlacedLabel, 'x' | 'anchor'> {
  if (left >= x) return { x: left + 1, anchor: 'start' };
  if (right <= x) return { x: right - 1, anchor: 'end' };
  return { x: (left + right) / 2, anchor: 'middle' };
}

function candidatesOf(point: LabelledPoint, { measure }: Settings, crowd: (box: Box) => number): Candidate[] {
  const width = measure(point.word, point.size) + 2;
  const height = point.size * 1.06;
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, turn) => {
      const angle = (turn / directions) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // The label touches the ring at its own nearest corner or edge: right of the point it starts there, above it is centred.
      const left = point.x + dx * distance - (width * (1 - dx)) / 2;
      const top = point.y + dy * distance - (height * (1 - dy)) / 2;
      const box = { left, top, right: left + width, bottom: top + height };
      const leader = distance > leaderFrom ? leaderTo(point, box) : undefined;
      // Beside the point reads best, above and below next, slanting last.
      const slant = Math.abs(dx) > 0.99 ? 0 : Math.abs(dy) > 0.99 ? 1.5 : 3;
      return { box, leader, cost: distance + slant + 1.2 * crowd(box) };
    }),
  );
}

function leaderTo(point: LabelledPoint, box: Box): Segment {
  const x2 = Math.min(Math.max(point.x, box.left), box.right);
  const y2 = Math.min(Math.max(point.y, box.top + 2), box.bottom - 2);
  const length = Math.hypot(x2 - point.x, y2 - point.y) || 1;
  const x1 = point.x + ((x2 - point.x) * pointRadius) / length;
  const y1 = point.y + ((y2 - point.y) * pointRadius) / length;
  return { x1, y1, x2, y2 };
}

const leaderIsFree = (leader: Segment, boxes: readonly Box[], leaders: readonly Segment[]): boolean =>
  !boxes.some((box) => crosses(leader, box)) && !leaders.some((other) => segmentsCross(leader, other));

const around = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - pointRadius,
  top: y - pointRadius,
  right: x + pointRadius,
  bottom: y + pointRadius,
});
const sameMark = (a: LabelledPoint, b: LabelledPoint): boolean => a.x === b.x && a.y === b.y;
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (box: Box, area: Box): boolean =>
  box.left >= area.left && box.top >= area.top && box.right <= area.right && box.bottom <= area.bottom;

function crosses(segment: Segment, box: Box): boolean {
  const within = (x: number, y: number): boolean =>
    x > box.left && x < box.right && y > box.top && y < box.bottom;
  if (within(segment.x1, segment.y1) || within(segment.x2, segment.y2)) return true;
  const { left, top, right, bottom } = box;
  return (
    segmentsCross(segment, { x1: left, y1: top, x2: right, y2: bottom }) ||
    segmentsCross(segment, { x1: left, y1: bottom, x2: right, y2: top })
  );
}

function segmentsCross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number): number =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

/** How many marks a box covers, from a coarse grid so that thousands of marks cost no more than a few. */
function crowdIn({ area, marks }: Settings): (box: Box) => number {
  const cell = 6;
  const columns = Math.ceil(area.right / cell) + 1;
  const rows = Math.ceil(area.bottom / cell) + 1;
  const counts = new Uint16Array(columns * rows);
  for (const { x, y } of marks) {
    const at = Math.floor(y / cell) * columns + Math.floor(x / cell);
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
  }
  return ({ left, top, right, bottom }) => {
    let sum = 0;
    for (let row = Math.max(0, Math.floor(top / cell)); row * cell < bottom && row < rows; row += 1)
      for (
        let column = Math.max(0, Math.floor(left / cell));
        column * cell < right && column < columns;
        column += 1
      )
        sum += Math.min(counts[row * columns + column] ?? 0, 3);
    return sum;
  };
}
