/** Two columns of whole numbers are sorted a digit at a time, the lowest first: a few walks through memory in place of n log n comparisons. */
const many = 1 << 12;

/** Bits of a digit: small tables of counts for a few numbers, few walks for many. */
const digitFor = (length: number): number => (length < many ? 8 : 11);

/** So few are sorted sooner by comparing. */
const few = 64;

/** The numbers in ascending order; the array itself may be changed. */
export function sortedNumbers(numbers: Uint32Array): Uint32Array {
  return numbers.length < few ? numbers.sort() : byDigits(numbers, undefined);
}

/** The order sorted by a column that its members point into, ascending; ties stay in place. Not changed, a new one is made where it has to be. */
export function orderedBy(order: Uint32Array, column: Uint32Array): Uint32Array {
  return byDigits(order, column);
}

/** `orderedBy` for a column of any numbers but NaN, `descending` where asked. */
export function orderedByValues(
  order: Uint32Array,
  column: Float64Array,
  { descending = false }: { readonly descending?: boolean } = {},
): Uint32Array {
  const { low, high } = sortableBits(column, descending);
  return byDigits(byDigits(order, low), high);
}

/** For each number two halves that sort, as whole numbers above 0, as the number does. */
function sortableBits(
  column: Float64Array,
  descending: boolean,
): { readonly low: Uint32Array; readonly high: Uint32Array } {
  // -0 and 0 are one number.
  const bits = new Uint32Array(column.map((value) => value + 0).buffer);
  const low = new Uint32Array(column.length);
  const high = new Uint32Array(column.length);
  for (let at = 0; at < column.length; at++) {
    const [own, sign] = [bits[2 * at] ?? 0, bits[2 * at + 1] ?? 0];
    // The bits of numbers below 0 ascend towards the smaller ones.
    const turned = (sign >>> 31 === 1) !== descending;
    low[at] = turned ? ~own : own;
    high[at] = (turned ? ~sign : sign) ^ (descending === turned ? 0x80000000 : 0);
  }
  return { low, high };
}

function byDigits(order: Uint32Array, column: Uint32Array | undefined): Uint32Array {
  const digit = digitFor(order.length);
  const mask = (1 << digit) - 1;
  const changing = changingBits(order, column);
  let from = order;
  for (let shift = 0; shift < 32; shift += digit) {
    if (((changing >>> shift) & mask) === 0) continue;
    const places = placesByDigit(from, column, shift, mask);
    from = placed(from, column, shift, places);
  }
  return from;
}

/** For each value of a digit where the first that has it will stand. */
function placesByDigit(
  order: Uint32Array,
  column: Uint32Array | undefined,
  shift: number,
  mask: number,
): Uint32Array {
  const places = new Uint32Array(mask + 2);
  for (let at = 0; at < order.length; at++) {
    const id = order[at] ?? 0;
    const next = (((column === undefined ? id : (column[id] ?? 0)) >>> shift) & mask) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let value = 1; value <= mask; value++) places[value] = (places[value] ?? 0) + (places[value - 1] ?? 0);
  return places;
}

/** The order by one digit; `places` move on as they are taken. */
function placed(
  order: Uint32Array,
  column: Uint32Array | undefined,
  shift: number,
  places: Uint32Array,
): Uint32Array {
  const to = new Uint32Array(order.length);
  const mask = places.length - 2;
  for (let at = 0; at < order.length; at++) {
    const id = order[at] ?? 0;
    const value = ((column === undefined ? id : (column[id] ?? 0)) >>> shift) & mask;
    const place = places[value] ?? 0;
    to[place] = id;
    places[value] = place + 1;
  }
  return to;
}

/** The bits in which the keys differ from each other: digits that are all the same need no walk. */
function changingBits(order: Uint32Array, column: Uint32Array | undefined): number {
  const keyOf = (id: number): number => (column === undefined ? id : (column[id] ?? 0));
  const first = keyOf(order[0] ?? 0);
  let bits = 0;
  for (let at = 1; at < order.length; at++) bits |= keyOf(order[at] ?? 0) ^ first;
  return bits;
}
