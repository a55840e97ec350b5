/** Builds and runs the benchmarks (bench/); fails where a promise is broken. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
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
      rolldownOptions: { input: { counting: 'bench/counting.ts' }, output: { entryFileNames: '[name].js' } },
    },
  });
  const { run } = await import(pathToFileURL(join(folder, 'counting.js')).href);
  if (!(await run(root))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
