import { letterWords } from './letter-words';

/**
 * How much likelier a letter outside ASCII and its two neighbours are in one language than by chance (any letter of its alphabet, any
 * neighbours); natural logarithms.
 */
export interface LetterModel {
  /** `before` and `after` are lower-case letters, or a space for anything else. */
  score(before: string, letter: string, after: string): number;
}

/** Less likely than anything a language has. */
const foreign = -9;
/** So many neighbours of the alphabet's letters in general stand beside those that were seen. */
const smoothing = 1.5;
const rarest = 0.0008;
/** Neighbours to choose from by chance: the letters of an alphabet and the edges of a word. */
const alphabet = 30;

const models = new Map<string, LetterModel>();

/** The model of a language of letterWords, made when it is first asked for. */
export function letterModel(language: string): LetterModel {
  const known = models.get(language) ?? makeModel(wordsOf(language));
  models.set(language, known);
  return known;
}

function wordsOf(language: string): readonly string[] {
  const words = (letterWords[language] ?? '').split(/\s+/u).map((word) => word.normalize('NFC'));
  if (language === 'vi') return words.flatMap((word) => [word, withTonesApart(word)]);
  return language === 'ro' ? words.flatMap((word) => [word, withCedillas(word)]) : words;
}

function makeModel(words: readonly string[]): LetterModel {
  const letters = new Map<string, number>();
  const neighbours = new Map<string, number>();
  const around = new Map<string, number>();
  let total = 0;
  let sides = 0;
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const word of words) {
    const folded = ` ${word.toLowerCase()} `;
    for (let at = 1; at < folded.length - 1; at += 1) {
      const letter = folded.charAt(at);
      if (letter < '\u0080') continue;
      total += 1;
      sides += 2;
      count(letters, letter);
      count(neighbours, `${letter}<${folded.charAt(at - 1)}`);
      count(neighbours, `${letter}>${folded.charAt(at + 1)}`);
      count(around, folded.charAt(at - 1));
      count(around, folded.charAt(at + 1));
    }
  }
  const side = (letter: string, key: string, neighbour: string): number => {
    const general = Math.max((around.get(neighbour) ?? 0) / sides, rarest);
    return Math.log(
      (alphabet * ((neighbours.get(key) ?? 0) + smoothing * general)) /
        ((letters.get(letter) ?? 0) + smoothing),
    );
  };
  return {
    score: (before, letter, after) => {
      const own = letters.get(letter);
      return own === undefined
        ? foreign
        : Math.log((own * letters.size) / total) +
            side(letter, `${letter}<${before}`, before) +
            side(letter, `${letter}>${after}`, after);
    },
  };
}

/** Romanian as most encodings have it: the comma below came late. */
const withCedillas = (word: string): string =>
  word.replace(/[șț]/gu, (letter) => (letter === 'ș' ? 'ş' : 'ţ'));

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Vietnamese as Windows 1258 has it: the tones are signs of their own behind the letter. */
const withTonesApart = (word: string): string =>
  word.normalize('NFD').replace(/\p{L}\p{M}+/gu, (letter) => {
    const tone = letter.match(tones)?.join('') ?? '';
    return letter.replace(tones, '').normalize('NFC') + tone;
  });
