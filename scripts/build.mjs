/** Builds the renderer, the desktop's main and preload, the browser host, the CLI and the worker threads into dist/. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { marker } from './built.mjs';

const common = { configFile: false, logLevel: 'warn' };

/**
 * Packages of plain JavaScript that every start needs: inside the build they are some files instead of two hundred, of which finding and
 * opening took the terminal longer than its work. All others stay outside.
 */
const inside = ['zod', 'parse5', 'entities', 'saxes', 'xmlchars', 'papaparse'];

/** For Node: one file an entry. */
const forNode = (outDir, input, format = 'es', ending = 'js') =>
  build({
    ...common,
    ssr: { noExternal: inside },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        output: { format, entryFileNames: `[name].${ending}`, chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });

/** One script for a world of a page: needs nothing beside itself. */
const forPage = (outDir, entry, name) =>
  build({
    ...common,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: { entry, name: 'rostrumDouble', formats: ['iife'], fileName: () => `${name}.js` },
    },
  });

const only = process.argv.slice(2);
const wanted = (part) => only.length === 0 || only.includes(part);

// A whole build takes the place of the old one when it has succeeded, and not before.
const draft = resolve('node_modules/.cache/rostrum/build');
const dist = only.length === 0 ? draft : resolve('dist');
if (only.length === 0) rmSync(draft, { recursive: true, force: true });

if (wanted('renderer'))
  await build({
    ...common,
    root: 'renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir: join(dist, 'renderer'), emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome120' },
  });

if (wanted('node'))
  await forNode(join(dist, 'node'), {
    cli: 'cli/main.ts',
    server: 'server/main.ts',
    main: 'electron/main.ts',
    'engine-worker': 'workspace/engine/engine-worker.ts',
    'reader-worker': 'workspace/import/reader-worker.ts',
  });

if (wanted('preload')) await forNode(join(dist, 'node'), { preload: 'electron/preload.ts' }, 'cjs', 'cjs');

if (wanted('double')) {
  await forNode(join(dist, 'double'), {
    run: 'e2e/double/run.ts',
    electron: 'e2e/double/electron.ts',
    hooks: 'e2e/double/hooks.ts',
  });
  await forPage(join(dist, 'double'), 'e2e/double/page/main-world.ts', 'main-world');
  await forPage(join(dist, 'double'), 'e2e/double/page/preload-world.ts', 'preload-world');
}

if (only.length === 0) {
  writeFileSync(join(draft, marker), '{}\n');
  const old = `${draft}-old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  renameSync('dist', old);
  renameSync(draft, 'dist');
  rmSync(old, { recursive: true, force: true });
}
