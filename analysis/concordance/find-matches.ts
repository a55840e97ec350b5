/** Which ids a place of the query accepts: 1 at the id; undefined accepts every word. */
export type Accepts = Uint8Array | undefined;

/**
 * Where consecutive words fit the places of a query: indices of the first words, in order. A match never crosses the end of a run.
 * @param ids the words in order
 * @param runs ends of the runs (turns), ascending, the last one `ids.length`
 * @param places at least one that is not undefined
 */
export function findMatches(
  ids: ArrayLike<number>,
  runs: ArrayLike<number>,
  places: readonly Accepts[],
): readonly number[] {
  const matches: number[] = [];
  const first = places.findIndex((accepts) => accepts !== undefined);
  const anchor = places[first];
  if (anchor === undefined) return matches;
  let start = 0;
  for (let run = 0; run < runs.length; run++) {
    const end = runs[run] ?? 0;
    const last = end - places.length;
    for (let at = start; at <= last; at++) {
      if (anchor[ids[at + first] ?? 0] === 1 && fits(ids, at, places)) matches.push(at);
    }
    start = end;
  }
  return matches;
}

function fits(ids: ArrayLike<number>, at: number, places: readonly Accepts[]): boolean {
  for (const [place, accepts] of places.entries()) {
    if (accepts !== undefined && accepts[ids[at + place] ?? 0] !== 1) return false;
  }
  return true;
}
