import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** What the terminal says: the rows of `rostrum COMMAND --json`. */
export async function rowsInTerminal(
  ...words: readonly string[]
): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await run(process.execPath, [join(root, 'cli/rostrum.cjs'), ...words, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const { rows } = JSON.parse(stdout) as { rows: Record<string, unknown>[] };
  return rows;
}
