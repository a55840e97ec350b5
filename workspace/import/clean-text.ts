/**
 * The one normalisation a text ever gets: line ends (also U+2028, U+2029, U+0085) `\n`, NUL and byte-order marks inside removed, halves of surrogate pairs
 * replaced by U+FFFD, NFC.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\0|^\ufeff/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}
