/** At most so many letters, the last of them “…” where some are left out; no point or comma stands before it. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const kept = letters
    .slice(0, most - 1)
    .join('')
    .replace(/[\s.,;:·–-]+$/u, '');
  // What was isolated (see joined.ts) ends here, not where the text that follows does.
  return `${kept}…${kept.lastIndexOf('\u2068') > kept.lastIndexOf('\u2069') ? '\u2069' : ''}`;
}
