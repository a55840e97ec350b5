/**
 * Scores the built app on transcripts that others have marked (bench/evaluate.ts): `npm run evaluate`, or with the names of some
 * parts: `npm run evaluate -- transcripts hostile`. Fails where a target is missed.
 */
import { join } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { runBundled } from './run-bundled.mjs';

const root = join(import.meta.dirname, '..');
// Of another build of the app, where one is named.
const built = process.env.ROSTRUM_BUILT;
if (built === undefined) ensureBuilt(root);
await runBundled(root, { evaluate: 'bench/evaluate.ts' }, ({ run }) =>
  run(root, built ?? join(root, 'dist/node'), process.argv.slice(2)),
);
