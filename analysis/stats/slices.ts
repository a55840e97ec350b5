/** Which of `n` equal slices of a sequence of `size` a place stands in, from 0. */
export const sliceOf = (place: number, size: number, n: number): number => Math.floor((place * n) / size);

/** How many places each slice holds: they differ by one at most, and add up to `size`. */
export const sliceSizes = (size: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, slice) => sliceStart(slice + 1, size, n) - sliceStart(slice, size, n));

/** The first place of a slice. */
export const sliceStart = (slice: number, size: number, n: number): number => Math.ceil((slice * size) / n);
