/**
 * Scores the built app on transcripts that others have marked (bench/evaluate.ts): `npm run evaluate`, or with the names of some
 * parts: `npm run evaluate -- transcripts hostile`. Fails where a target is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { isBuilt } from './built.mjs';

const root = join(import.meta.dirname, '..');
if (process.env.ROSTRUM_BUILT === undefined && !isBuilt(root)) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
const built = process.env.ROSTRUM_BUILT ?? join(root, 'dist/node');

// Inside node_modules, so that the packages that stay outside the build are found.
const folder = mkdtempSync(join(root, 'node_modules/.evaluate-'));
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
      rolldownOptions: { input: { evaluate: 'bench/evaluate.ts' }, output: { entryFileNames: '[name].js' } },
    },
  });
  const { run } = await import(pathToFileURL(join(folder, 'evaluate.js')).href);
  if (!(await run(root, built, process.argv.slice(2)))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
