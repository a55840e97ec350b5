import type { Span } from '../model/span';
import { roleByForm } from '../pos/role-by-form';
import { roleOfTokens, type TagText, type WordRole } from '../pos/tag-tokens';
import { tokenKind } from '../tokens/token-kind';
import { tokenize, type Tokens } from '../tokens/tokenize';

/** A word as key phrases see it. */
export interface PhraseWord extends Span {
  /** Words with one key are one: the stem of the lower-case form. */
  readonly key: string;
  /** May neither begin nor end a phrase, nor stand in it. */
  readonly stop: boolean;
  /** Something else than white space stands before it, or a sentence begins. */
  readonly breakBefore: boolean;
  readonly role: WordRole;
  /** May stand between the two halves of a phrase: `balance of power`. */
  readonly links: boolean;
  /** Begins with a capital, as printed. */
  readonly capital: boolean;
}

export interface PhraseLanguage {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Lower-case words with straight apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** Prepositions that join two nouns to one phrase, lower-case. */
  readonly links: ReadonlySet<string>;
  /** Brings a lower-case word to what it shares with its other forms. */
  readonly stem: (word: string) => string;
  /** Undefined where no tagger knows the language: the forms of words then tell what they can. */
  readonly tagText: TagText | undefined;
}

const possessive = /['’]s$/u;
/** Articles and prepositions that lose their vowel: the word begins after them (`l'enfant`, `dell'Europa`). */
const clitic =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd|dell|nell|all|sull|dall|un|quest|quell)['’](?=\p{L}{2})/iu;
const eliding = new Set(['fr', 'it', 'ca']);

/** The roles of the tokens of a sentence, where they are known already. */
export type KnownRoles = (tokens: Tokens) => readonly WordRole[];

/**
 * The words of the sentences, in order. Numbers count as stop words; a one-letter word does too. Tags the sentences where nobody has
 * done so before (`known`).
 */
export function phraseWords(
  text: string,
  sentences: readonly Span[],
  language: PhraseLanguage,
  known?: KnownRoles,
): PhraseWord[] {
  return sentences.flatMap((sentence) => wordsOf(text, sentence, language, known));
}

function wordsOf(
  text: string,
  sentence: Span,
  language: PhraseLanguage,
  known: KnownRoles | undefined,
): PhraseWord[] {
  const tokens = tokenize(text, [sentence]);
  const { tagText } = language;
  const roles = known?.(tokens) ?? (tagText && roleOfTokens(text, sentence, tokens, tagText));
  return Array.from({ length: tokens.length }, (_, index): PhraseWord => {
    const end = tokens.ends[index] ?? 0;
    const start = startWithoutClitic(text, tokens.starts[index] ?? 0, end, language.code);
    const printed = text.slice(start, end);
    const word = printed.toLowerCase().replaceAll('’', "'").replace(possessive, '');
    const stop = word.length < 2 || tokenKind(word) !== 'word' || language.stopWords.has(word);
    const gap = index === 0 ? undefined : text.slice(tokens.ends[index - 1], tokens.starts[index]);
    return {
      start,
      // The phrase is "people", whoever's it is.
      end: possessive.test(printed) ? end - 2 : end,
      key: stop ? word : language.stem(word),
      stop,
      links: language.links.has(word),
      capital: /^\p{Lu}/u.test(printed),
      breakBefore: gap === undefined || gap.trim() !== '',
      role: stop ? 'other' : (roles?.[index] ?? roleByForm(language.code, printed, index === 0)),
    };
  });
}

function startWithoutClitic(text: string, start: number, end: number, code: string): number {
  if (!eliding.has(code)) return start;
  const found = clitic.exec(text.slice(start, end))?.[0];
  return found === undefined || found.toLowerCase().startsWith('aujourd') ? start : start + found.length;
}
