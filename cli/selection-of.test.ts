import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileReader } from '../workspace/import/import-file';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-cli-'));
  await writeFile(
    join(folder, 'early.txt'),
    'Harbour talk\n20 January 1961\n\nMS. HALE: Will the harbour stay open?\n\nMR. TARN: The harbour stays. (Applause.)\n',
  );
  await writeFile(
    join(folder, 'late.txt'),
    'Mountain talk\n3 May 1989\n\nMS. HALE: The mountain road is long.\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function rostrum(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const files = ['early.txt', 'late.txt'].map((name) => join(folder, name));
  const code = await run(['words', ...files, '--stop-list', 'none', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    standardInput: () => Promise.resolve(new Uint8Array()),
    reader: () => createFileReader({ worker: false }),
    version: '1.2.3',
  });
  return { code, out, err };
}
/** The words counted, in the order of the alphabet. */
async function wordsOf(...words: readonly string[]): Promise<string> {
  const { out } = await rostrum(...words, '--csv');
  const [, ...rows] = out.trim().split('\r\n');
  return rows
    .map((row) => row.split(',')[1])
    .sort()
    .join(' ');
}

describe('what a command looks at', () => {
  it('can be some dates, people, turns, kinds, or where something is said', async () => {
    expect(await wordsOf('--to', '1961')).toBe('harbour open stay stays the will');
    expect(await wordsOf('--from', '1961-02')).toBe('is long mountain road the');
    expect(await wordsOf('--speaker', 'Tarn')).toBe('harbour stays the');
    expect(await wordsOf('--turns', 'questions')).toBe('harbour open stay the will');
    expect(await wordsOf('--turns', 'answers', '--speaker', 'Hale')).toBe('');
    expect(await wordsOf('--said', 'road')).toBe('is long mountain road the');
    expect(await wordsOf('--said-in-turn', 'stays')).toBe('harbour stays the');
    expect(await wordsOf('--kinds', 'event')).toBe('applause');
    expect((await rostrum('--to', '1961')).out).toContain('1 speech, until 1961, speech only');
  });

  it.each([
    [['--from', 'May 1961'], '--from and --to take a year, a month or a day'],
    [['--speaker', 'Nobody'], 'Nobody called “Nobody” speaks in these files. There are: Ms. Hale, Mr. Tarn.'],
    [['--said', 'a', '--said-in-turn', 'b'], 'Give --said or --said-in-turn, not both.'],
    [['--kinds', 'speech,song'], '“speech,song” is not.'],
  ])('%j is refused in a sentence', async (words, sentence) => {
    const { code, err } = await rostrum(...words);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });
});
