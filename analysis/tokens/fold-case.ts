/** A code unit as it stands in a printed form; undefined for the soft hyphen, which does not stand there. */
export function printedUnit(unit: number): number | undefined {
  if (unit < 0x80) return unit;
  if (unit === 0xad) return undefined;
  if (unit === 0x2019 || unit === 0x2bc) return 0x27;
  return unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;
}

/** A word's form without the accidents of printing: straight apostrophe and hyphen, no soft hyphens. Case is kept. */
export function printedForm(word: string): string {
  let form: string | undefined;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const printed = printedUnit(unit);
    if (form === undefined && printed === unit) continue;
    form = (form ?? word.slice(0, at)) + (printed === undefined ? '' : String.fromCharCode(printed));
  }
  return form ?? word;
}

/** The key under which a word is counted when case does not matter: `Don’t` and `don't` are one. */
export function foldCase(word: string): string {
  return printedForm(word).toLowerCase();
}
