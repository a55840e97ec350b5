export type Direction = 'ltr' | 'rtl';

const letters = /\p{L}/gu;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** Which way a text runs: as most of its letters do, so that a foreign name does not turn it; undefined without a letter. */
export function directionOf(text: string): Direction | undefined {
  let [right, all] = [0, 0];
  for (const [letter] of text.matchAll(letters)) {
    all += 1;
    if (rightToLeft.test(letter)) right += 1;
  }
  if (all === 0) return undefined;
  return right * 2 > all ? 'rtl' : 'ltr';
}
