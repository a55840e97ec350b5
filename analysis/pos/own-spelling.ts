/**
 * The lemma of a word in the spelling of its text, where a tagger knows it only in another (wink-nlp writes `harbours` as `harbors` before
 * it gives `harbor`): what `word` and `normal` differ in is put back into `lemma`. All in small letters.
 */
export function lemmaInOwnSpelling(word: string, normal: string, lemma: string): string {
  if (word === normal || !/^[\p{L}-]+$/u.test(word)) return lemma;
  const stem = commonStart(normal, lemma);
  // A lemma of another stem (`went`, `go`) has nothing of the word's spelling.
  if (stem < lemma.length - 1) return lemma;
  const longer = commonStart(word, normal) < stem ? word.length - normal.length : 0;
  return word.slice(0, stem + longer) + lemma.slice(stem);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
