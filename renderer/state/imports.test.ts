import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TranscriptId } from '../../workspace/contract/basics';
import { groupOutcomes, toBatches, toOutcome } from './imports';

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

describe('what the files of one call became', () => {
  it('gives an archive the outcomes of its files, and each other file its own', () => {
    const transcript = TranscriptId.parse('t1');
    const entry = (key: number, name: string) =>
      ({ key, name, file: undefined, outcome: { kind: 'waiting' } }) as const;
    const read = { ok: true, transcript, alreadyThere: false } as const;
    const became = groupOutcomes(
      [entry(-3, 'a.zip'), entry(-2, 'b.txt'), entry(-1, 'c.zip')],
      [
        { fileName: 'one.txt', given: 0, ...read },
        { fileName: 'two.pdf', given: 0, ok: false, code: 'file-damaged' },
        { fileName: 'b.txt', ...read },
        { fileName: 'c.zip', ok: false, code: 'file-cut-off' },
      ],
    );
    expect(
      became.map(([key, entries]) => [
        key,
        entries.map(({ name, archive, outcome }) => [archive, name, outcome.kind]),
      ]),
    ).toStrictEqual([
      [
        -3,
        [
          ['a.zip', 'one.txt', 'read'],
          ['a.zip', 'two.pdf', 'failed'],
        ],
      ],
      [-2, [[undefined, 'b.txt', 'read']]],
      [-1, [[undefined, 'c.zip', 'failed']]],
    ]);
  });
});
