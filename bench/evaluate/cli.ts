import { spawn } from 'node:child_process';
import { z } from 'zod';
import { blockKinds } from '../../analysis/model/transcript';

/** What is read of `rostrum parse --json`. */
const Parsed = z.object({
  file: z.string(),
  text: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
  language: z.string().optional(),
  turns: z.array(
    z.object({
      label: z.string().optional(),
      start: z.int(),
      end: z.int(),
      language: z.string().optional(),
    }),
  ),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), start: z.int(), end: z.int() })),
});
const Failed = z.object({ file: z.string(), error: z.object({ code: z.string(), message: z.string() }) });
const Output = z.array(z.union([Failed, Parsed]));

export type Parsed = z.infer<typeof Parsed>;
export type Failed = z.infer<typeof Failed>;

export interface Run {
  /** One an argument, in order; undefined where the process did not end as it should. */
  readonly files: readonly (Parsed | Failed)[] | undefined;
  readonly seconds: number;
  /** The most memory that the process has had, bytes; NaN where it did not live to tell. */
  readonly memory: number;
  /** What it wrote to the standard error. */
  readonly complaint: string;
}

/** Tells on its last line, at its end, how much memory it had. */
const meter =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmemory '+process.resourceUsage().maxRSS+'\\n'))";

/** Runs the built terminal: `rostrum parse --json FILE...`. Killed after `limit` seconds. */
export function parseFiles(cli: string, paths: readonly string[], limit = 600): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', meter, cli, 'parse', '--json', ...paths], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  });
  const out: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      const said = Buffer.concat(complaint).toString('utf8');
      const kilobytes = /\nmemory (?<size>\d+)\n/u.exec(said)?.groups?.['size'];
      done({
        files: code === 0 || code === 1 ? read(Buffer.concat(out).toString('utf8'), paths.length) : undefined,
        seconds: (performance.now() - begun) / 1000,
        memory: Number(kilobytes ?? Number.NaN) * 1024,
        complaint: said,
      });
    });
  });
}

function read(json: string, count: number): Run['files'] {
  try {
    const files = Output.parse(JSON.parse(json));
    return files.length === count ? files : undefined;
  } catch {
    return undefined;
  }
}

/** All of many files, some at a time. */
export async function parseAll(
  cli: string,
  paths: readonly string[],
  atOnce = 25,
): Promise<ReadonlyMap<string, Parsed | Failed>> {
  const all = new Map<string, Parsed | Failed>();
  for (let at = 0; at < paths.length; at += atOnce) {
    const chunk = paths.slice(at, at + atOnce);
    const { files, complaint } = await parseFiles(cli, chunk);
    if (files === undefined) throw new Error(`rostrum parse ended badly: ${complaint.slice(-2_000)}`);
    for (const [index, path] of chunk.entries()) {
      const file = files[index];
      if (file !== undefined) all.set(path, file);
    }
  }
  return all;
}
