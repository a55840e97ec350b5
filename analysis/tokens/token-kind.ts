/** What a token is, told by its form. */
export type TokenKind = 'word' | 'number' | 'emoji';

const number = /^\p{Nd}+(?:[.,:]\p{Nd}+)*$/u;
const emoji = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** @param form printed form of a token, as `printedForm` has it */
export function tokenKind(form: string): TokenKind {
  if (number.test(form)) return 'number';
  return emoji.test(form) ? 'emoji' : 'word';
}
