import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { createEngineClient } from '../../workspace/engine/engine-client';
import { createFileReader } from '../../workspace/import/import-file';
import { readSource } from '../../workspace/import/read-source';
import { Workspace } from '../../workspace/workspace';
import type { Row } from './row';

const wanted = 500;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * 500 transcripts (the set again and again, each with a line of its own where it is text, so that none is there already) brought
 * into a project as a window does it, against reading them and finding their blocks alone.
 */
export async function manyRow(built: string, data: string): Promise<Row> {
  const folder = join(data, 'transcripts/files');
  const files = await readable(folder);
  const many = Array.from({ length: wanted }, (_, index): File => {
    const { name, bytes } = files[index % files.length] ?? { name: '', bytes: new Uint8Array() };
    return { name: `${index}-${name}`, bytes: differing(bytes, index) };
  });
  const alone = await secondsOf(async () => {
    for (const { name, bytes } of many) {
      const source = await readSource(bytes, name);
      if (source.ok) parseTranscript(source.value);
    }
  });
  const home = mkdtempSync(join(tmpdir(), 'rostrum-many-'));
  const workspace = await Workspace.create({
    version: '0',
    host: 'browser',
    dataFolder: join(home, 'data'),
    documentsFolder: join(home, 'projects'),
    samplesFolder: home,
    engine: createEngineClient({ workerUrl: pathToFileURL(join(built, 'engine-worker.js')), version: '0' }),
    reader: createFileReader({ worker: true, workerUrl: pathToFileURL(join(built, 'reader-worker.js')) }),
  });
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  let added = 0;
  try {
    last = performance.now();
    const whole = await secondsOf(async () => {
      const outcome = await workspace.handle('import.files', { job: 'many', files: many });
      if (!outcome.ok) throw new Error(`import: ${outcome.code} ${outcome.detail ?? ''}`);
      added = JSON.stringify(outcome.value).split('"alreadyThere":false').length - 1;
    });
    return {
      what: `${added} of ${many.length} transcripts imported, against reading and blocks alone`,
      measured: `${whole.toFixed(1)} s : ${alone.toFixed(1)} s = ${(whole / alone).toFixed(2)}`,
      target: '<= 2.00',
      met: whole <= 2 * alone && added >= many.length * 0.95,
      notes: [`the longest that the thread of the host was held: ${longest.toFixed(0)} ms`],
    };
  } finally {
    clearInterval(beat);
    await workspace.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function readable(folder: string): Promise<readonly File[]> {
  const files: File[] = [];
  for (const name of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const read = await readSource(bytes, name);
    if (read.ok) files.push({ name, bytes });
  }
  return files;
}

/** Text gets a word at its end, JSON and XML get blanks, and a zip file, where nothing else may change, a comment. */
function differing(bytes: Uint8Array, index: number): Uint8Array {
  const mark = new TextEncoder().encode(`\n${index}\n`);
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const strict = /^\s*[[{<]/u.test(new TextDecoder().decode(bytes.subarray(0, 40)));
  const tail = strict ? new TextEncoder().encode(' '.repeat(index)) : mark;
  if (!zip) return joined(bytes, tail);
  const commented = joined(bytes, mark);
  const end = bytes.length - 22;
  if (commented[end] !== 0x50 || commented[end + 1] !== 0x4b) return bytes;
  commented[end + 20] = mark.length;
  return commented;
}

function joined(bytes: Uint8Array, tail: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + tail.length);
  whole.set(bytes);
  whole.set(tail, bytes.length);
  return whole;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
