/**
 * Builds and runs the benchmarks (bench/speed.ts): `npm run bench`, or with the names of some parts: `npm run bench -- window start`.
 * Fails where a promise is broken.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { isBuilt } from './built.mjs';
import { ensureChromium, launchOptions } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
if (!isBuilt(root)) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

// Inside node_modules, so that the packages that stay outside the build are found.
const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { speed: 'bench/speed.ts', t1: 'bench/speed/t1.ts' },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const { run } = await import(pathToFileURL(join(folder, 'speed.js')).href);
  const launch = ensureChromium() ? launchOptions() : undefined;
  if (!(await run({ root, folder, launch }, process.argv.slice(2)))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
