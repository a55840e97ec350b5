/** What words in English are written with, in the order of the alphabet of all languages (CLDR, root). */
const usual = "-'0123456789abcdefghijklmnopqrstuvwxyz";
/** By code unit its place in `usual`, counted from 1; 0 for any other. */
const places = new Uint8Array(128);
for (let place = 0; place < usual.length; place++) places[usual.charCodeAt(place)] = place + 1;

/** The alphabet of the tables, the same on every machine; made when it is needed, since that takes longer than counting a speech. */
let collator: Intl.Collator | undefined;

/** Order of two words in a list; never 0 for two different words. */
export function compareWords(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  let at = 0;
  while (at < shared && a.charCodeAt(at) === b.charCodeAt(at) && placeAt(a, at) > 0) at++;
  const [one, other] = [placeAt(a, at), placeAt(b, at)];
  // Where both are usual or at their end, that tells: the place of an end is before all.
  if ((one > 0 || at === a.length) && (other > 0 || at === b.length)) return one - other;
  collator ??= new Intl.Collator('en');
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

const placeAt = (word: string, at: number): number =>
  at < word.length ? (places[word.charCodeAt(at)] ?? 0) : 0;
