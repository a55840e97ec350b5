/** Values by a key of theirs, both in the order they came (`Map.groupBy`, which Node 20 lacks). */
export function gatherBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const gathered = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const members = gathered.get(key);
    if (members === undefined) gathered.set(key, [value]);
    else members.push(value);
  }
  return gathered;
}
