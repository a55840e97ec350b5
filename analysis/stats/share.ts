/** How often something was said in a stretch of `total` tokens. Both are whole numbers, 0 <= count <= total. */
export interface Share {
  readonly count: number;
  readonly total: number;
}
