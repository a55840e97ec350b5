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

/** How wide letters of 11 px are on average, in px: small ones, capitals and figures, and those of East Asia. */
const [small, capital, square] = [5.7, 7.7, 11.2];
const isSquare = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const isCapital = /[\p{Lu}\p{N}%&@_]/u;

/** At most so wide, in px, in letters of 11 px; the last of them “…” where some are left out. */
export function shortenedTo(text: string, room: number): string {
  const letters = Array.from(text);
  let [width, most] = [0, 0];
  for (const letter of letters) {
    width += isSquare.test(letter) ? square : isCapital.test(letter) ? capital : small;
    if (width > room) break;
    most += 1;
  }
  return shortened(text, Math.max(1, most));
}
