import { describe, expect, it } from 'vitest';
import { parseEvent } from './parse-event';

describe('an event of the host', () => {
  it.each([
    { kind: 'changed', revision: 3 },
    { kind: 'progress', job: 'j', done: 1, total: 4, detail: 'speech.docx' },
    { kind: 'command', command: 'project.open' },
    { kind: 'opened', files: [{ fileName: 'a.txt', ok: true, transcript: 't1', alreadyThere: false }] },
    { kind: 'opened', files: [{ fileName: 'b.txt', ok: false, code: 'file-missing' }] },
  ])('is taken as it is: %j', (event) => {
    expect(parseEvent(event)).toStrictEqual(event);
  });

  it.each([
    undefined,
    'changed',
    null,
    { kind: 'changed' },
    { kind: 'progress', job: 'j' },
    { kind: 'other' },
  ])('is ignored when the page does not know it: %j', (event) => {
    expect(parseEvent(event)).toBeUndefined();
  });
});
