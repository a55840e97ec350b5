import { z } from 'zod';
import { call } from './call';

/** A phrase by its key (its stems), with the form that a person knows it by. */
export const NamedPhrase = z.object({ key: z.string().min(1).max(500), phrase: z.string().max(500) });
export type NamedPhrase = z.infer<typeof NamedPhrase>;

/** What a person settled about key phrases, for the whole project. */
export const PhraseChoices = z.object({
  /** Phrases that are one: the first of each list is what the others become. */
  merged: z.array(z.array(NamedPhrase).min(2).max(200)).max(1000),
  hidden: z.array(NamedPhrase).max(5000),
});
export type PhraseChoices = z.infer<typeof PhraseChoices>;

export const phraseChoiceCalls = {
  /** The others become `into`, with whatever became one of them before. */
  'phrases.merge': call(
    z.object({ into: NamedPhrase, others: z.array(NamedPhrase).min(1).max(100) }),
    z.object({}),
  ),
  /** What was merged into it stands alone again. */
  'phrases.separate': call(z.object({ into: NamedPhrase }), z.object({})),
  'phrases.hide': call(z.object({ phrase: NamedPhrase }), z.object({})),
  /** Shows hidden phrases again, all of them where no keys are given. */
  'phrases.show': call(z.object({ keys: z.array(z.string()).optional() }), z.object({})),
} as const;
