/** `2 speakers`, `1 speaker`. */
export const countOf = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** A name as it stands in the label of an undo step: short, in quotes. */
export function quoted(name: string): string {
  const letters = Array.from(name.replace(/\s+/g, ' ').trim());
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('')}”`;
}
