import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { engineWith } from './engine-with';
import { leastCpu, printedBySklearn } from './measure';
import { judged, told, type Measured } from './promise';
import { textsOf, writeTexts } from './texts';

/** n-grams of two to five words counted by document and in all; its time is its own CPU. */
const peer = `
import sys, os, time, json
from sklearn.feature_extraction.text import CountVectorizer
folder = sys.argv[1]
files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
begun = time.process_time()
counts = CountVectorizer(input='filename', lowercase=True, ngram_range=(2, 5), token_pattern=r"(?u)\\w+(?:['’-]\\w+)*").fit_transform(files)
counts.sum(axis=0)
print(json.dumps({'cpu': (time.process_time() - begun) * 1000, 'types': counts.shape[1]}))
`;
const Counted = z.object({ cpu: z.number(), types: z.number() });

const units = ['2-gram', '3-gram', '4-gram', '5-gram'] as const;

/** P5: texts read as words, and the table of n-grams of each length asked for: what scikit-learn does of files, without a table. */
export async function ngramPromises(root: string): Promise<readonly Measured[]> {
  const texts = textsOf(root, 10_000_000);
  let types = 0;
  const own = await leastCpu(1, async () => {
    const { ask } = engineWith(texts);
    for (const unit of units) {
      const table = (await ask('words.table', { selection: {}, unit, stopList: 'none' })) as {
        types: number;
      };
      types += table.types;
    }
  });
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  try {
    const files = join(folder, 'texts');
    writeTexts(files, texts);
    const printed = printedBySklearn(peer, [files]);
    const what = `n-grams 2 to 5 of 10 MB, ${types} types`;
    if (printed === undefined)
      return [
        told('P5', what, `${own.toFixed(0)} ms`),
        told('P5', 'the same, faster than scikit-learn', 'skipped: scikit-learn is not here'),
      ];
    const other = Counted.parse(JSON.parse(printed));
    return [
      told('P5', what, `${own.toFixed(0)} ms; scikit-learn ${other.cpu.toFixed(0)} ms, ${other.types} types`),
      judged('P5', 'the same, faster than scikit-learn', other.cpu / own, {
        ...{ target: 25, fails: 10, unit: 'x', more: true },
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
