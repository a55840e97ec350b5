import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, freePath } from './project-path';

describe('the file of a new project', () => {
  it('has the name of the project as far as every system allows', () => {
    expect(
      ['Talks', 'a/b\\c:d?', '  ..hidden. ', 'CON', '', '\u0000', 'Речь 1', 'x'.repeat(200)].map(fileNameOf),
    ).toStrictEqual(['Talks', 'a b c d', 'hidden', 'CON_', 'Untitled', 'Untitled', 'Речь 1', 'x'.repeat(80)]);
  });

  it('is never a path, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const file = fileNameOf(name);
        expect(basename(join('/folder', file))).toBe(file);
        expect(file).not.toMatch(/^\.|[\\/:*?"<>|]|\.$/);
      }),
    );
  });

  it('never stands where another file does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-path-'));
    writeFileSync(join(folder, 'Talks.rostrum'), '');
    writeFileSync(join(folder, 'Talks 2.rostrum'), '');
    expect(freePath(folder, 'Talks')).toBe(join(folder, 'Talks 3.rostrum'));
    rmSync(folder, { recursive: true });
  });
});
