/** Which of `n` equal slices of a sequence of `size` a place stands in, from 0. */
export const sliceOf = (place: number, size: number, n: number): number => Math.floor((place * n) / size);

/** The first place of a slice. */
export const sliceStart = (slice: number, size: number, n: number): number => Math.ceil((slice * size) / n);
