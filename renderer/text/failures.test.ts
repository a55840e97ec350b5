import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../workspace/contract/result';
import { describeFailure, describeFailureCode } from './failures';

describe('the sentence of a failure', () => {
  it.each(failureCodes)('is whole, with and without a name, for %s', (code) => {
    for (const detail of [undefined, 'speech.docx']) {
      const { sentence, wayOn } = describeFailure({ code, detail });
      expect(sentence).toMatch(/^[\p{Lu}“].{5,}\.$/u);
      expect(wayOn === '' || /^\p{Lu}.*\.$/u.test(wayOn) || wayOn.endsWith('.rostrum.')).toBe(true);
      expect(`${sentence} ${wayOn}`).not.toMatch(/undefined|null|\(\)|“”/u);
    }
  });

  it('names the file', () => {
    expect(describeFailure({ code: 'file-cut-off', detail: 'speech.docx' }).sentence).toBe(
      '“speech.docx” is cut off: its last part is missing.',
    );
  });

  it('says where there is no name what it is about', () => {
    expect(describeFailure({ code: 'file-empty' }).sentence).toBe('This file is empty.');
  });

  it.each(['made-up', 'constructor', '__proto__'])('is a bug report for a code nobody knows: %s', (code) => {
    expect(describeFailureCode(code, undefined)).toStrictEqual(
      describeFailure({ code: 'internal', detail: code }),
    );
  });
});
