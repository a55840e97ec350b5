/** How often something was said in a stretch of `total` tokens. Both are whole numbers, 0 <= count <= total. */
export interface Share {
  readonly count: number;
  readonly total: number;
}

/** x ln(x / expected), with 0 ln 0 = 0. */
export const xLogRatio = (x: number, expected: number): number => (x === 0 ? 0 : x * Math.log(x / expected));
