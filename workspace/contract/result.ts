// No schema stands here: the window needs these before anything else, and no library of schemas with them.

/** Codes of expected failures. Sentences for people live in renderer/text/failures.ts and cli/failures.ts. */
export const failureCodes = [
  'bad-request', // a call's arguments do not have its shape
  'not-found', // the id is not (or no longer) in the project
  'no-project', // the call needs an open project
  'file-missing',
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'file-cut-off', // a zip container that ends too early
  'file-damaged',
  'file-refused', // over a limit that keeps the app alive
  'file-locked', // needs a password
  'no-text', // pages that are pictures
  'column-empty', // of a table, chosen for the text
  'format-unknown', // what it is, is told in `detail`
  'not-a-project',
  'project-newer', // made by a newer Rostrum
  'project-damaged',
  'project-in-use',
  'disk-full',
  'not-writable',
  'nothing-to-undo',
  'nothing-to-redo',
  'query-empty',
  'query-invalid', // `detail`: the query, whose problem `parseQuery` tells
  'query-slow', // a regular expression that would take for ever
  'query-tagged', // lemmas and word classes, where nothing tags
  'span-outside', // a span that is not inside the text
  'cancelled',
  'engine-stopped', // the worker died; it has been started again
  'internal', // a bug; `detail` says what to report
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** The file, word or part it speaks of; never a sentence on its own. */
  readonly detail?: string | undefined;
}
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}
export type Result<Value> = Success<Value> | Failure;

export const succeed = <Value>(value: Value): Success<Value> => ({ ok: true, value });
export const fail = (code: FailureCode, detail?: string): Failure => ({ ok: false, code, detail });
