/** Builds the renderer, the desktop's main and preload, the browser host, the CLI and the worker threads into dist/. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** For Node. */
const forNode = (outDir, input, output, more = {}) =>
  build({
    ...common,
    ssr: { noExternal: inside },
    plugins: more.plugins ?? [],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: more.sourcemap ?? true,
      rolldownOptions: { input, output },
    },
  });

/** A file an entry, and what they share in chunks. */
const modules = { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' };
const script = { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false };

/** Small, and asked for by most commands: outside, finding one takes longer than counting with it. */
const stopWords = /^natural\/lib\/natural\/util\/stopwords/;

/**
 * The terminal's script is run as compiled before (docs/decisions/0018). In such a script `import()` finds no loader, and a single
 * character beyond ASCII doubles what is read: both are written in another way.
 */
const forCompiling = {
  name: 'for-compiling',
  enforce: 'pre',
  resolveId: (name) => (stopWords.test(name) ? createRequire(import.meta.url).resolve(name) : undefined),
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      for (const name of file.dynamicImports)
        file.code = file.code.replaceAll(
          new RegExp(`import\\([\`"']${name}[\`"']\\)`, 'g'),
          `importOutside("${name}")`,
        );
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

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

if (wanted('node')) {
  await forNode(join(dist, 'node'), { cli: 'cli/main.ts' }, script, {
    plugins: [forCompiling],
    sourcemap: false,
  });
  await forNode(
    join(dist, 'node'),
    {
      server: 'server/main.ts',
      main: 'electron/main.ts',
      'engine-worker': 'workspace/engine/engine-worker.ts',
      'reader-worker': 'workspace/import/reader-worker.ts',
    },
    modules,
  );
}

if (wanted('preload')) await forNode(join(dist, 'node'), { preload: 'electron/preload.ts' }, script);

if (wanted('double')) {
  await forNode(
    join(dist, 'double'),
    {
      run: 'e2e/double/run.ts',
      electron: 'e2e/double/electron.ts',
      hooks: 'e2e/double/hooks.ts',
    },
    modules,
  );
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

// Running the terminal once compiles what its commands share.
if (wanted('node'))
  spawnSync(process.execPath, ['cli/rostrum.cjs', 'words', 'samples/campaign-early.txt'], {
    env: { ...process.env, ROSTRUM_KEEP_COMPILED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
