import type { Piece } from './pieces';
import type { RuleWords } from './rule-words';

interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly rules: RuleWords;
}

/** Why a listed word counts nothing where it stands, in words; undefined where it counts. */
export function whyPassedOver(reading: Reading, index: number): string | undefined {
  const { pieces, rules } = reading;
  const piece = pieces[index];
  const verbAfter = piece && rules.onlyAfter.get(piece.lower);
  if (verbAfter && !isAfter(pieces[index - 1]?.lower ?? '', verbAfter)) return 'no verb here, counts nothing';
  if (rules.passesNames && isPartOfName(reading, index)) return 'part of a name, counts nothing';
  return undefined;
}

const isAfter = (before: string, wanted: ReadonlySet<string>): boolean =>
  wanted.has(before) || /(?:n't|'d|'ll)$/u.test(before);

/**
 * Whether the word belongs to a run of capitalised words, as names are written: not the first word of a sentence, and with a neighbour,
 * no mark between them, that has a capital too. The capital of a first word makes no such neighbour: "The
 * Great" is no run, "The United States" is. Where most words have one (a heading), none of them is a name.
 */
function isPartOfName({ text, pieces }: Reading, index: number): boolean {
  const capital = (at: number): boolean => {
    const piece = pieces[at];
    return piece !== undefined && isCapitalised(piece);
  };
  const joined = (at: number): boolean => {
    const [first, second] = [pieces[at - 1], pieces[at]];
    return first !== undefined && second !== undefined && /^\s+$/u.test(text.slice(first.end, second.start));
  };
  const begins = (at: number): boolean => {
    const gap = text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0);
    return at === 0 || /[.!?:;"“”…]/u.test(gap);
  };
  if (!capital(index) || begins(index) || isHeading(pieces)) return false;
  if (joined(index + 1) && capital(index + 1)) return true;
  return joined(index) && capital(index - 1) && !begins(index - 1);
}

/** Written with a capital and then small letters, as shouted words and "I" are not. */
const isCapitalised = ({ word, upper }: Piece): boolean => !upper && /^\p{Lu}\p{L}*\p{Ll}/u.test(word);

/** More than two thirds of the words after the first have a capital. */
const isHeading = ([, ...rest]: readonly Piece[]): boolean =>
  rest.filter(isCapitalised).length * 3 > rest.length * 2;
