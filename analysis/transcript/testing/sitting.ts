import { foldAccents } from '../names';
import { parseTranscript } from '../parse-transcript';

/** Small transcripts as they are printed in many countries, with invented names. */
export interface Sitting {
  readonly language: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** Those of its voices that are nobody by name. */
  readonly generic?: readonly string[];
}

export const sitting = (
  language: string,
  turns: readonly (readonly [label: string, end: string, said: string])[],
  generic: readonly string[] = [],
): Sitting => ({
  language,
  text: turns.map(([label, end, said]) => `${label}${end}${said}`).join('\n\n'),
  labels: turns.map(([label]) => label),
  generic,
});

const fold = (label: string): string => foldAccents(label.toLowerCase());

/** What there is to find in it, and what is found: the label of each turn in order, and the labels of voices that are nobody by name. */
export function wantedAndFound({ text, labels, generic = [] }: Sitting) {
  const { turns, voices } = parseTranscript({ text, paragraphs: undefined, declared: {} });
  const nobody = voices.filter(({ kind }) => kind === 'generic').flatMap((voice) => voice.labels);
  return {
    wanted: { labels, generic: generic.map(fold) },
    found: { labels: turns.map(({ label }) => label), generic: nobody.map(fold) },
  };
}
