/** Who is greeted at the head of a Spanish or Galician speech, beside names, which have a capital. */
const greeted =
  /^(?:señor(?:a|as|es|ías?)?|sras?|sres?|excelent[ií]sim[oa]s?|excelencias?|majestad(?:es)?|altezas?|president[ea]s?|vicepresident[ea]s?|ministr[oa]s?|diputad[oa]s?|senador(?:a|as|es)?|alcaldes(?:as)?|autoridades|querid[oa]s?|estimad[oa]s?|distinguid[oa]s?|compañer[oa]s?|amig[oa]s?|ciudadan[oa]s?|compatriotas|colegas|damas|caballeros|todos|todas)$/iu;
const joining = new Set(['y', 'e', 'de', 'del', 'la', 'el', 'los', 'las', 'don', 'doña', 'mis']);

/** Whether words before a colon only greet: `Señora presidenta, señorías:`. Then the colon ends them, as `!` does elsewhere. */
export function isSalutation(words: string): boolean {
  const all = words.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    all.length > 0 &&
    all.length <= 14 &&
    all.some((word) => greeted.test(word)) &&
    all.every((word) => greeted.test(word) || joining.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)) &&
    !/[.!?…;0-9]/u.test(words)
  );
}
