/** Five words or more in capitals, with initials, before a word that has a capital alone. */
const heading =
  /\s*\p{Lu}{2,}(?:\s+(?:\p{Lu}\.|[\p{Lu}\d&]+(?:['’-]\p{Lu}+)*)){4,}(?=\s+\p{Lu}(?:\p{Ll}|['’]\p{L}))/uy;

/**
 * Where a heading in capitals ends that a transcript prints before the first words, without a full stop: `ORAL ARGUMENT OF JOHN SMITH
 * ON BEHALF OF THE STATE Mr. Chief Justice, ...`. Undefined where no heading begins at `from`.
 */
export function endOfCapitalHeading(text: string, from: number): number | undefined {
  heading.lastIndex = from;
  return heading.test(text) ? heading.lastIndex : undefined;
}
