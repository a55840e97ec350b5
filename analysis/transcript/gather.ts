/** Values by a key of theirs, both in the order they came (`Map.groupBy`, which Node 20 lacks). */
export function gatherBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const gathered = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const members = gathered.get(key);
    if (members === undefined) gathered.set(key, [value]);
    else members.push(value);
  }
  return gathered;
}
