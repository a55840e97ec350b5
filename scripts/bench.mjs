/**
 * Builds and runs the benchmarks (bench/speed.ts): `npm run bench`, or with the names of some parts: `npm run bench -- window start`.
 * Fails where a promise is broken.
 */
import { join } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { ensureChromium, launchOptions } from './chromium.mjs';
import { runBundled } from './run-bundled.mjs';

const root = join(import.meta.dirname, '..');
ensureBuilt(root);
await runBundled(root, { speed: 'bench/speed.ts', t1: 'bench/speed/t1.ts' }, ({ run }, folder) => {
  const launch = ensureChromium() ? launchOptions() : undefined;
  return run({ root, folder, launch }, process.argv.slice(2));
});
