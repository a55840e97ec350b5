import type { Failure, FailureCode } from '../../workspace/contract/result';
import { whyInvalid } from '../../workspace/contract/query-problem';

export interface FailureText {
  /** What happened, as one sentence that people understand. */
  readonly sentence: string;
  /** What can be done about it. */
  readonly wayOn: string;
}

type Describe = (detail: string | undefined) => FailureText;

/** `“speech.docx”` or, where no name is known, the words given. */
const named = (detail: string | undefined, otherwise: string): string =>
  detail === undefined || detail === '' ? otherwise : `“${detail}”`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const why = (detail: string | undefined): string =>
  detail === undefined || detail === '' ? '' : ` (${detail})`;

const texts: Readonly<Record<FailureCode, Describe>> = {
  'bad-request': (detail) => ({
    sentence: `Rostrum asked itself for something it does not know${why(detail)}.`,
    wayOn: 'Nothing was changed. Please report it.',
  }),
  'not-found': (detail) => ({
    sentence: `${capital(named(detail, 'this'))} is no longer in the project.`,
    wayOn: 'Undo brings back what was removed.',
  }),
  'no-project': () => ({
    sentence: 'No project is open.',
    wayOn: 'Open files or a project first.',
  }),
  'file-missing': (detail) => ({
    sentence: `${capital(named(detail, 'the file'))} is not where it was.`,
    wayOn: 'It may have been moved or renamed: find it with Open.',
  }),
  'file-unreadable': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} cannot be read.`,
    wayOn: 'Check that you may read it, and that its disk is connected.',
  }),
  'file-empty': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} is empty.`,
    wayOn: 'Nothing was imported. Ask for the file again.',
  }),
  'file-too-large': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} is too large to import at once.`,
    wayOn: 'Split it into several files, or save it as plain text.',
  }),
  'file-cut-off': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} is cut off: its last part is missing.`,
    wayOn: 'Nothing was imported. Ask for the file again, or copy the text and paste it.',
  }),
  'file-damaged': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} is damaged.`,
    wayOn: 'Nothing was imported. Open it in the program that made it and save it again.',
  }),
  'file-refused': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} would need more memory or time than Rostrum gives one file.`,
    wayOn: 'Nothing was imported. Copy the text out of it and paste it.',
  }),
  'file-locked': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} is locked with a password.`,
    wayOn: 'Nothing was imported. Open it in the program that made it and save it without one.',
  }),
  'no-text': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} has no text: its pages are pictures, as from a scanner.`,
    wayOn: 'Nothing was imported. Let a program for text recognition (OCR) read it first.',
  }),
  'column-empty': (detail) => ({
    sentence: `Nothing stands in ${named(detail, 'the column that was chosen for the text')}.`,
    wayOn: 'Nothing was changed. Choose another column for the text.',
  }),
  'format-unknown': (detail) => ({
    sentence: `Rostrum cannot read this kind of file${why(detail)}.`,
    wayOn: 'Save it as plain text, a web page or a Word file (.docx), or paste its text.',
  }),
  'not-a-project': (detail) => ({
    sentence: `${capital(named(detail, 'this file'))} is not a Rostrum project.`,
    wayOn: 'Projects end in .rostrum. To read a transcript, use Open files.',
  }),
  'project-newer': (detail) => ({
    sentence: `${capital(named(detail, 'this project'))} was made by a newer Rostrum.`,
    wayOn: 'Install the newest Rostrum to work on it.',
  }),
  'project-damaged': (detail) => ({
    sentence: `${capital(named(detail, 'this project'))} is damaged.`,
    wayOn: 'Open a copy of it, or its last snapshot from the folder beside it.',
  }),
  'project-in-use': (detail) => ({
    sentence: `${capital(named(detail, 'this project'))} is open in another Rostrum.`,
    wayOn: 'Close it there to change it here.',
  }),
  'disk-full': (detail) => ({
    sentence: `The disk is full${why(detail)}.`,
    wayOn: 'Nothing is lost that was saved before. Make room and try again.',
  }),
  'not-writable': (detail) => ({
    sentence: `${capital(named(detail, 'the project'))} cannot be written.`,
    wayOn: 'Save a copy in a folder where you may write.',
  }),
  'nothing-to-undo': () => ({ sentence: 'There is nothing to undo.', wayOn: '' }),
  'nothing-to-redo': () => ({ sentence: 'There is nothing to redo.', wayOn: '' }),
  'query-empty': () => ({ sentence: 'Nothing was asked yet.', wayOn: 'Type a word or a phrase.' }),
  'query-invalid': (detail) => ({
    sentence: `Rostrum does not understand this question: ${whyInvalid(detail ?? '')}.`,
    wayOn: 'How to ask, beside the field, tells what can be asked.',
  }),
  'query-slow': () => ({
    sentence: 'This regular expression takes too long: it was stopped after two seconds over one speech.',
    wayOn: 'Repeat less inside of what is repeated: /(a+)+/ tries every way to cut the same letters.',
  }),
  'query-tagged': () => ({
    sentence: 'Lemmas and word classes cannot be asked for here.',
    wayOn: 'Ask for words, phrases, patterns or gaps; Contexts finds lemmas and word classes.',
  }),
  'span-outside': () => ({
    sentence: 'This passage is not inside the text.',
    wayOn: 'Mark it again.',
  }),
  cancelled: () => ({ sentence: 'Cancelled.', wayOn: 'Nothing half-done was kept.' }),
  'engine-stopped': () => ({
    sentence: 'The counting stopped and has been started again.',
    wayOn: 'Your work is saved. Try again; if it happens twice, look at fewer speeches at once.',
  }),
  internal: (detail) => ({
    sentence: `Something went wrong in Rostrum${why(detail)}.`,
    wayOn: 'Your work is saved. Please report it.',
  }),
};

/** What to tell people about a failure. The one place of the renderer where these sentences stand. */
export function describeFailure({ code, detail }: Pick<Failure, 'code' | 'detail'>): FailureText {
  return texts[code](detail);
}

/** The same for a code that comes as plain text (an import's outcome). */
export function describeFailureCode(code: string, detail: string | undefined): FailureText {
  return isFailureCode(code) ? texts[code](detail) : texts.internal(code);
}

const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(texts, code);
