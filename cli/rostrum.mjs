#!/usr/bin/env node
// The bin entry: the built CLI, or a sentence where there is none yet.
import { existsSync } from 'node:fs';

const built = new URL('../dist/node/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('Rostrum is not built yet: run "npm run build" in its folder first.');
  process.exitCode = 2;
}
