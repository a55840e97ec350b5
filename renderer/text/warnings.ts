import type { ImportWarning } from '../../analysis/model/transcript';
import { isolated } from './joined';
import { languageName } from './languages';

export interface WarningText {
  readonly sentence: string;
  /** `look`: a person should look before going on. `doubt`: worth a look some time. `told`: it is only said. */
  readonly weight: 'look' | 'doubt' | 'told';
}

const list = (about: readonly string[]): string => {
  const quoted = about.map((words) => `“${isolated(words)}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
};

/** So many labels are quoted. */
const shown = 3;

const texts: Readonly<Record<ImportWarning['code'], (about: readonly string[]) => WarningText>> = {
  'no-labels': () => ({
    sentence: 'No speaker labels were found: all words count as one turn.',
    weight: 'doubt',
  }),
  'unsure-labels': (about) => ({
    sentence:
      about.length > shown
        ? `${about.length} labels look unsure: ${list(about.slice(0, shown))} and ${about.length - shown} more may or may not be speakers’ names. Look at them in the Reader.`
        : `${about.length === 0 ? 'Some lines' : list(about)} may or may not be a speaker’s name. Look at the labels in the Reader.`,
    weight: 'look',
  }),
  'parenthesis-kept-as-speech': (about) => ({
    sentence:
      about.length > 1
        ? `${list(about)} are kept as speech, as printed. Mark them as insertions if they were not said.`
        : `${about.length === 0 ? 'What stands in parentheses' : list(about)} is kept as speech, as printed. Mark it as an insertion if it was not said.`,
    weight: 'told',
  }),
  'unsure-language': (about) => ({
    sentence: `The language is not certain${about.length === 0 ? '' : `; it looks like ${about.map(languageName).join(' or ')}`}. Stop list and stems depend on it.`,
    weight: 'doubt',
  }),
  'no-speech': () => ({
    sentence:
      'No speech was found: every paragraph was taken as something else. Correct the kinds in the Reader.',
    weight: 'look',
  }),
  'replacement-characters': () => ({
    sentence: 'Some characters could not be read and stand as �. The file’s encoding may be damaged.',
    weight: 'look',
  }),
};

/** What an import's warning says to people. A code of a newer host is told with its words. */
export function describeWarning({
  code,
  about,
}: {
  readonly code: string;
  readonly about: readonly string[];
}): WarningText {
  return isKnown(code) ? texts[code](about) : { sentence: `${code}: ${about.join(', ')}`, weight: 'look' };
}

const isKnown = (code: string): code is ImportWarning['code'] => Object.hasOwn(texts, code);
