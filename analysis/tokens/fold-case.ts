const curlyApostrophes = /[’ʼ]/gu;
const unusualHyphens = /[\u2010\u2011]/gu;
const softHyphens = /\u00ad/gu;

/** A word's form without the accidents of printing: straight apostrophe and hyphen, no soft hyphens. Case is kept. */
export function printedForm(word: string): string {
  return word.replace(curlyApostrophes, "'").replace(unusualHyphens, '-').replace(softHyphens, '');
}

/** The key under which a word is counted when case does not matter: `Don’t` and `don't` are one. */
export function foldCase(word: string): string {
  return printedForm(word).toLowerCase();
}
