/** Those of `parts` that are asked for by name, in their own order, all but `long` where none is; a name that is none ends with an Error that tells them all. */
export function askedParts(
  parts: readonly string[],
  names: readonly string[],
  long: ReadonlySet<string> = new Set(),
): readonly string[] {
  const unknown = names.filter((name) => !parts.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. There are: ${parts.join(', ')}.`);
  return parts.filter((name) => (names.length > 0 ? names.includes(name) : !long.has(name)));
}
