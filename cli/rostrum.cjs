#!/usr/bin/env node
// The bin entry: the built CLI, or a sentence where there is none yet. It is run as compiled at build time, where this Node takes
// that (docs/decisions/0018): compiling took longer than counting a speech.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '../dist/node/cli.cjs');
const compiled = join(__dirname, '../dist/node/cli.cache');

if (existsSync(file)) start();
else {
  console.error('Rostrum is not built yet: run "npm run build" in its folder first.');
  process.exitCode = 2;
}

function start() {
  // ASCII alone (scripts/build.mjs), which is read fastest as such.
  const source = readFileSync(file, 'latin1');
  const script = new Script(`(function (require, __filename, importOutside) {${source}\n})`, {
    filename: file,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
  script.runInThisContext()(require, file, (name) => import(name));
  // Set by scripts/build.mjs.
  if (process.env.ROSTRUM_KEEP_COMPILED === '1')
    process.once('exit', () => writeFileSync(compiled, script.createCachedData()));
}
