import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createGuardedReader } from '../workspace/files/guarded-reader';
import type { FileReader } from '../workspace/import/import-file';
import { run } from './run';

/** The terminal's host (built as dist/node/cli.cjs, which cli/rostrum.cjs starts). */
const built = import.meta.url;

// A reader of our output that has seen enough (head) is no failure.
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(
    code === 'ENOSPC'
      ? 'The output cannot be written: the disk is full.\n'
      : `The output cannot be written (${code}). Check where it goes to.\n`,
  );
  process.exit(1);
});

async function main(): Promise<void> {
  let reader: FileReader | undefined;
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', built), 'utf8'));
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    standardInput: () => buffer(process.stdin),
    reader: () => (reader ??= createGuardedReader(new URL('reader-worker.js', built))),
    version: String(Reflect.get(Object(manifest), 'version')),
  });
  await reader?.close();
}

void main();
