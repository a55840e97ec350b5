import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { printedBy, printedBySklearn } from './measure';
import { judged, told, type Measured } from './promise';
import { textsOf, writeTexts } from './texts';

/** A program's CPU from its start until it prints, in milliseconds: what it loads, compiles and prepares counts for each alike. Memory in MiB. */
const Counted = z.object({ cpu: z.number(), memory: z.number(), tokens: z.number() });
type Counted = z.infer<typeof Counted>;

/** The work T1 with scikit-learn. */
const peer = `
import sys, os, time, json, resource
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
folder = sys.argv[1]
files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
counts = CountVectorizer(input='filename', lowercase=True, token_pattern=r"(?u)\\w+(?:['’-]\\w+)*").fit_transform(files)
TfidfTransformer().fit_transform(counts)
print(json.dumps({'cpu': time.process_time() * 1000, 'memory': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 'tokens': int(counts.sum())}))
`;

/** The least CPU of some runs of a program that prints what it counted; undefined where it is not there. */
function best(rounds: number, program: string, words: readonly string[]): Counted | undefined {
  const runs = Array.from({ length: rounds }, () => printedBy(program, words));
  return runs
    .flatMap((printed) => (printed === undefined ? [] : [Counted.parse(JSON.parse(printed))]))
    .sort((a, b) => a.cpu - b.cpu)[0];
}

/** P1 and P2: reading and counting a folder, beside what a machine can and what others do in the same run. */
export function countingPromises(root: string, built: string): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  try {
    const limit = join(folder, 'limit');
    const compiled = printedBy('g++', [
      '-O3',
      '-march=native',
      '-std=c++17',
      '-o',
      limit,
      join(root, 'bench/speed/limit.cpp'),
    ]);
    const measured: Measured[] = [];
    for (const [promise, megabytes, rounds] of [
      ['P1', 100, 2],
      ['P2', 10, 3],
    ] as const) {
      const texts = join(folder, `${megabytes}`);
      const size = writeTexts(texts, textsOf(root, megabytes * 900_000)) / 1e6;
      const what = `T1 on ${size.toFixed(0)} MB`;
      const own = best(rounds, process.execPath, [join(built, 't1.js'), texts]);
      if (!own) throw new Error('the work T1 ended badly');
      measured.push(
        told(
          promise,
          what,
          `${(own.cpu / 1000).toFixed(2)} s of CPU, ${(own.tokens / 1e6).toFixed(1)} M tokens`,
        ),
      );
      const machine = compiled === undefined ? undefined : best(rounds, limit, [texts]);
      if (promise === 'P1') {
        measured.push(
          machine
            ? judged(promise, `${what}, of the C++ limit`, own.cpu / machine.cpu, {
                target: 2,
                fails: 3,
                unit: 'x',
              })
            : told(promise, `${what}, of the C++ limit`, 'skipped: there is no g++ here'),
          judged(promise, `${what}, memory at most`, own.memory, { target: 250, fails: 250, unit: ' MiB' }),
        );
      }
      const printed = printedBySklearn(peer, [texts]);
      const other = printed === undefined ? undefined : Counted.parse(JSON.parse(printed));
      measured.push(
        other
          ? judged(promise, `${what}, faster than scikit-learn`, other.cpu / own.cpu, {
              ...(promise === 'P1' ? { target: 5, fails: 3 } : { target: 6, fails: 4 }),
              unit: 'x',
              more: true,
            })
          : told(promise, `${what}, faster than scikit-learn`, 'skipped: scikit-learn is not here'),
      );
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
