import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askedParts } from './part-names';
import { encodingRow, hostileRows } from './evaluate/hostile';
import { languageRow } from './evaluate/languages';
import { manyRow } from './evaluate/many';
import { phraseRows } from './evaluate/phrases';
import { showRows, type Row } from './evaluate/row';
import { segmentationRows } from './evaluate/segmentation';
import { sentimentRows } from './evaluate/sentiment';
import { transcriptRows } from './evaluate/transcripts';

/** What starts the terminal, of the build in dist/node. */
const terminal = (built: string): string => join(built, '../../cli/rostrum.cjs');

/** What is measured, by the name it is asked for; through the built terminal, the last one through a workspace as a window has it. */
const parts: Readonly<Record<string, (built: string, data: string) => Promise<readonly Row[]>>> = {
  transcripts: (built, data) => transcriptRows(terminal(built), data),
  encodings: async (built, data) => [await encodingRow(terminal(built), data)],
  hostile: (built, data) => hostileRows(terminal(built), data),
  languages: async (built, data) => [await languageRow(terminal(built), data)],
  phrases: (built, data) => phraseRows(terminal(built), data),
  segmentation: (_, data) => Promise.resolve(segmentationRows(data)),
  many: async (built, data) => [await manyRow(built, data)],
  sentiment: (_, data) => Promise.resolve(sentimentRows(data)),
};

/**
 * Prints how well transcripts are read, with what must be reached (docs/import.md). `built` is the folder of the built terminal;
 * `names` are of `parts`, all where none is given. Answers whether every target is met; true, with a word, where the data is not there.
 */
export async function run(root: string, built: string, names: readonly string[]): Promise<boolean> {
  const data = join(root, '../shared/data');
  if (!existsSync(join(data, 'transcripts'))) {
    console.log('Skipped: the data to score with is not there (../shared/data).');
    return true;
  }
  const rows: Row[] = [];
  for (const name of askedParts(Object.keys(parts), names)) {
    const begun = performance.now();
    rows.push(...((await parts[name]?.(built, data)) ?? []));
    console.error(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  console.log(showRows(rows));
  return rows.every(({ met }) => met);
}
