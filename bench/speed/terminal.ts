import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { leastWall } from './measure';
import { judged, type Measured } from './promise';

/** P8, without a window: the terminal's answer, and the size of what a window loads first. */
export function startPromises(root: string): readonly Measured[] {
  const cli = join(root, 'cli/rostrum.cjs');
  const speech = join(root, 'samples/campaign-early.txt');
  const [nothing = 1, words = 0] = leastWall(9, [
    [process.execPath, '-e', '0'],
    [process.execPath, cli, 'words', speech],
  ]);
  return [
    judged('P8', '`rostrum words` of a speech, of `node -e 0`', words / nothing, {
      target: 3,
      fails: 6,
      unit: 'x',
    }),
    judged('P8', 'first load of the window, gzip', firstLoad(join(root, 'dist/renderer')) / 1000, {
      target: 250,
      fails: 400,
      unit: ' kB',
    }),
  ];
}

/** Bytes of the page, and of the scripts and styles it names, as gzip would send them. */
function firstLoad(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?\/?(?<file>assets\/[^"]+\.(?:js|css))"/gu)].map(
    ({ groups }) => groups?.['file'] ?? '',
  );
  if (named.length === 0)
    throw new Error(`nothing is loaded by ${folder}, where ${readdirSync(folder).join(' ')} stand`);
  return [html, ...named.map((file) => readFileSync(join(folder, file)))].reduce(
    (sum, content) => sum + gzipSync(content).length,
    0,
  );
}
