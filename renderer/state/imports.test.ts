import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TranscriptId } from '../../workspace/contract/basics';
import { toBatches, toOutcome } from './imports';

describe('the batches of an import', () => {
  it('keep the order, lose nothing and stay within the limits, but for a file that is larger alone', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 200 }).map((size) => ({ size })));
    fc.assert(
      fc.property(sizes, (files) => {
        const batches = toBatches(files, { bytes: 100, files: 7 });
        expect(batches.flat()).toStrictEqual(files);
        for (const batch of batches) {
          const bytes = batch.reduce((sum, { size }) => sum + size, 0);
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(7);
          expect(bytes <= 100 || batch.length === 1).toBe(true);
        }
      }),
    );
  });
});

describe('the outcome of a file', () => {
  it('names the transcript, or why there is none', () => {
    const transcript = TranscriptId.parse('t1');
    expect(toOutcome({ fileName: 'a.txt', ok: true, transcript, alreadyThere: true })).toStrictEqual({
      kind: 'read',
      transcript,
      alreadyThere: true,
    });
    expect(toOutcome({ fileName: 'b.docx', ok: false, code: 'file-cut-off' })).toStrictEqual({
      kind: 'failed',
      code: 'file-cut-off',
      detail: undefined,
    });
  });
});
