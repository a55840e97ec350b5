import type { Span } from '../model/span';
import { wordClasses } from '../pos/word-classes';
import { widestGap } from './query-words';

/** Why a query cannot be read, and where in it. */
export interface Problem {
  readonly why:
    | 'bracket-open'
    | 'bracket-close'
    | 'choice-empty'
    | 'gap-edge'
    | 'gap-wide'
    | 'gap-backwards'
    | 'lemma-words'
    | 'class-unknown'
    | 'too-deep'
    | 'expression-open'
    | 'expression-class'
    | 'expression-repeat'
    | 'expression-escape'
    | 'expression-wrong'
    | 'expression-empty';
  /** Half-open, in the query as it was given. */
  readonly at: Span;
}

const texts: Readonly<Record<Problem['why'], (piece: string) => string>> = {
  'bracket-open': (piece) => `“${piece}” is opened here and never closed`,
  'bracket-close': (piece) => `“${piece}” closes nothing that was opened`,
  'choice-empty': () => 'a word is missing beside “|”',
  'gap-edge': (piece) => `“${piece}” needs a word on each side`,
  'gap-wide': (piece) => `“${piece}” is too wide: at most ${widestGap} words can stand between`,
  'gap-backwards': (piece) => `“${piece}” goes backwards: the smaller number comes first`,
  'lemma-words': (piece) => `“${piece}” needs exactly one word between its brackets`,
  'class-unknown': (piece) => `“${piece}” is no word class; there are ${wordClasses.join(', ')}`,
  'too-deep': () => 'there are too many brackets inside brackets, or too many words',
  'expression-open': () => 'this “(” is never closed',
  'expression-class': () => 'this “[” is never closed',
  'expression-repeat': (piece) => `there is nothing before “${piece}” that it could repeat`,
  'expression-escape': (piece) => `“${piece}” means nothing after a backslash`,
  'expression-wrong': () => 'this is no regular expression',
  'expression-empty': () => 'this regular expression fits where there is no word',
};

/**
 * A problem as the end of a sentence, with its place counted from 1: `at character 5, “(” is opened here and never closed`. Here and not in
 * a host's texts, since window and terminal say the same and both must cut the query alike.
 */
export function describeProblem(query: string, { why, at }: Problem): string {
  return `at character ${at.start + 1}, ${texts[why](query.slice(at.start, at.end))}`;
}
