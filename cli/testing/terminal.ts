import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { createFileReader } from '../../workspace/import/import-file';
import { run } from '../run';

export const speech = `MS. HALE: Good afternoon, friends. The harbour is not lost, and we love the harbour workers.

MR. TARN: I hate this terrible plan for the harbour. The plan is a disaster for the workers.

MS. HALE: The harbour workers will rise. Thank you.
`;

const Table = z.object({
  made: z.object({ method: z.string(), version: z.string(), tokens: z.number(), textHash: z.string() }),
  rows: z.array(z.record(z.string(), z.unknown())),
});
export type Table = z.infer<typeof Table>;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of small files for the tests of a file, and the terminal in it; `-` is `speech`. */
export function useTerminal(files: Readonly<Record<string, string>>) {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-cli-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  });
  afterAll(() => rm(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);

  async function rostrum(...words: readonly string[]): Promise<Ended> {
    let [out, err] = ['', ''];
    const code = await run(
      words.map((word) => (/^[^/]+\.(?:txt|pdf|html)$/u.test(word) ? path(word) : word)),
      {
        out: (text) => (out += text),
        err: (text) => (err += text),
        standardInput: () => Promise.resolve(new TextEncoder().encode(speech)),
        reader: () => createFileReader({ worker: false }),
        version: '1.2.3',
      },
    );
    return { code, out, err };
  }
  const table = async (...words: readonly string[]): Promise<Table> =>
    Table.parse(JSON.parse((await rostrum(...words, '--json')).out));
  return { path, rostrum, table };
}
