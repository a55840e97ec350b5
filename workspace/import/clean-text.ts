/**
 * The one normalisation a text ever gets: line ends `\n`, NUL and byte-order marks inside removed, halves of surrogate pairs
 * replaced by U+FFFD, NFC.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\0|^\ufeff/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}
