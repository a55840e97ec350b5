import { basename } from 'node:path';
import type { Failure, FailureCode } from '../workspace/contract/result';
import { whyInvalid } from '../workspace/contract/query-problem';

type Describe = (name: string, detail: string) => string;

/** `(PDF)` where something is known, nothing otherwise. */
const known = (detail: string): string => (detail === '' ? '' : ` (${detail})`);
const ours: Describe = (name, detail) =>
  `${name}: something went wrong in Rostrum${known(detail)}. Please report it.`;

const sentences: Readonly<Partial<Record<FailureCode, Describe>>> = {
  'file-missing': (name) => `${name} does not exist. Check the path.`,
  'file-unreadable': (name, detail) =>
    `${name} cannot be read${known(detail)}. Check that it is a file and that you may read it.`,
  'file-empty': (name) => `${name} is empty. Ask for the file again.`,
  'file-too-large': (name) => `${name} is too large to read at once. Split it, or save it as plain text.`,
  'file-cut-off': (name) =>
    `${name} is cut off: its last part is missing. Ask for the file again, or copy its text into a .txt file.`,
  'file-damaged': (name, detail) =>
    `${name} is damaged${known(detail)}. Open it in the program that made it and save it again.`,
  'file-refused': (name, detail) =>
    `${name} would need more memory or time than one file gets${known(detail)}. Copy its text into a .txt file.`,
  'file-locked': (name) =>
    `${name} is locked with a password. Open it in the program that made it and save it without one.`,
  'no-text': (name) =>
    `${name} has no text: its pages are pictures, as from a scanner. Let a program for text recognition (OCR) read it first.`,
  'format-unknown': (name, detail) =>
    `${name} is of a kind that Rostrum does not read yet${known(detail)}. Save it as plain text, a web page or a Word file (.docx).`,
  'query-empty': () => 'There is nothing to look for. Give a word or a phrase with --query.',
  'query-invalid': (_, detail) => `Rostrum does not understand the query “${detail}”: ${whyInvalid(detail)}.`,
  'query-slow': () =>
    'This regular expression takes too long: it was stopped after two seconds over one file. Repeat less inside of what is repeated.',
  'query-tagged': () => 'Lemmas and word classes can be asked for with concordance and collocates alone.',
  'not-found': (_, detail) => `${detail === '' ? 'This' : detail} is not in these files.`,
  'not-writable': (name) =>
    `${name} cannot be written. Check that its folder is there and that you may write to it.`,
  'disk-full': (name) => `${name} cannot be written: the disk is full.`,
  cancelled: () => 'Cancelled.',
};

/** A failure as one sentence that names the file and says what to do. */
export function describeFailure({ code, detail }: Pick<Failure, 'code' | 'detail'>, file: string): string {
  const name = file === '-' ? 'Standard input' : `“${basename(file)}”`;
  return (sentences[code] ?? ours)(name, detail === basename(file) ? '' : (detail ?? ''));
}
