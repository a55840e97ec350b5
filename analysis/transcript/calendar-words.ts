/**
 * Names of months and weekdays in the languages of transcripts, taken from the Unicode CLDR that the runtime carries (`Intl`), with
 * the few forms that it lacks. A language is read when a word is in none of those before it: English costs nothing.
 */
import { weekdayNames } from './weekday-names';

/** BCP 47, those met most first. Croatian stands after Polish and Czech, whose October it calls by their November. */
export const calendarLanguages =
  'en de fr es it pt ru nl pl cs uk ca gl eu sv da nb nn fi et lv lt is sk sl hr sr sr-Latn bs mk bg be ro hu el tr az sq ar-EG ar-SY ar-MA he fa ur hi bn ta hy ka kk id ms vi th sw af cy ga ja ko zh'.split(
    ' ',
  );
/** By month: English, met most, for which nothing is to be asked of CLDR then; and what CLDR lacks: nominatives of Greek, genitives of Slovenian and Serbian, other spellings of Hindi. */
const otherMonths: readonly string[] = [
  'january jan ιανουαριος januarja јануара janner',
  'february feb φεβρουαριος februarja фебруара',
  'march mar μαρτιος מרס',
  'april apr απριλιος априла aprila',
  'may μαιος маја maja',
  'june jun ιουνιος junija јуна juna',
  'july jul ιουλιος julija јула jula',
  'august aug αυγουστος avgusta августа',
  'september sep σεπτεμβριος septembra септембра सितम्बर',
  'october oct οκτωβριος oktobra октобра अक्तूबर',
  'november nov νοεμβριος novembra новембра नवम्बर',
  'december dec δεκεμβριος decembra децембра दिसम्बर',
];

/** 1 to 12 for the name of a month in any of the languages, in any case, with or without accents; undefined for another word. */
export function monthNamed(name: string): number | undefined {
  const plain = fold(name);
  return lookUp(months, plain) ?? (/^ב\p{L}{3}/u.test(plain) ? lookUp(months, plain.slice(1)) : undefined);
}

/** Whether a word is the name of a weekday, or a part of one (`יום` and `שלישי` of `יום שלישי`), in any of the languages. */
export const isWeekday = (word: string): boolean => weekdayNames.has(fold(word));

type Names = ReadonlyMap<string, number>;
interface Calendar {
  readonly read: (language: string) => Names;
  readonly known: Map<string, Names>;
}

function lookUp({ read, known }: Calendar, word: string): number | undefined {
  for (const language of [beyond, ...calendarLanguages]) {
    const names = known.get(language) ?? read(language);
    known.set(language, names);
    const found = names.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

function monthsBeyond(): Names {
  return new Map(otherMonths.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])));
}

const monthsOf = (language: string): Names =>
  printed(
    language,
    'month',
    ['long', 'short'],
    Array.from({ length: 12 }, (_, month) => Date.UTC(2019, month, 15)),
  );

/** Long names only, for short ones are words in other languages; of Chinese, Japanese and Korean the single sign too. */
export const weekdaysOf = (language: string): Names =>
  printed(
    language,
    'weekday',
    ['ja', 'ko', 'zh'].includes(language) ? ['long', 'short'] : ['long'],
    Array.from({ length: 7 }, (_, day) => Date.UTC(2019, 6, 1 + day)),
  );

/** Where the names are known that no language of CLDR has. */
const beyond = '';
const months: Calendar = { read: monthsOf, known: new Map([[beyond, monthsBeyond()]]) };

/** The names of the parts of dates, alone and beside the number of a day: many languages have a case for each. */
function printed(
  language: string,
  part: 'month' | 'weekday',
  lengths: readonly ('long' | 'short')[],
  dates: readonly number[],
): Names {
  const names = new Map<string, number>();
  for (const length of lengths)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        [part]: length,
        day,
        timeZone: 'UTC',
      });
      for (const [index, date] of dates.entries())
        for (const word of words(format.formatToParts(date), part)) names.set(word, index + 1);
    }
  return names;
}

function words(parts: readonly Intl.DateTimeFormatPart[], part: 'month' | 'weekday'): readonly string[] {
  const name = fold(parts.find(({ type }) => type === part)?.value ?? '');
  if (name === '' || /\d/u.test(name)) return [];
  return part === 'weekday' ? name.split(/\s+/u) : [name];
}

/** Small letters without the accents of Latin, Greek and Cyrillic, the dots of abbreviations, and `d’` or `de` before Catalan months. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/gu, '')
    .replace(/^d['’]|^de\s/u, '')
    .replace('ı', 'i')
    .normalize('NFC');
