/** `npm run check`: the whole truth in one command. Stops at the first thing that fails, with its name. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' };

const run = (tool, ...args) => [process.execPath, [join(root, 'node_modules', tool), ...args]];
const npm = (script) => ['npm', ['run', '--silent', script]];
const steps = [
  ['types', npm('types')],
  ['lint', npm('lint')],
  ['formatting', npm('format:check')],
  ['imports', npm('imports')],
  ['build', npm('build')],
  [
    'unit tests',
    run(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.unit}`,
    ),
  ],
  ['end-to-end tests', run('@playwright/test/cli.js', 'test')],
];

mkdirSync(join(root, 'test-results'), { recursive: true });
for (const report of Object.values(reports)) rmSync(join(root, report), { force: true });

let failed;
for (const [name, [program, args]] of steps) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: program === 'npm' && process.platform === 'win32',
  });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'good' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) {
    failed = name;
    break;
  }
}

const counts = [unitCounts(), e2eCounts()];
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
console.log('');
if (failed !== undefined) console.log(`Failed: ${failed}.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = failed === undefined ? 0 : 1;

function reportOf(name) {
  const path = join(root, reports[name]);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function unitCounts() {
  const report = reportOf('unit');
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** Playwright: a flaky test passed when it was tried again (only with CI set). */
function e2eCounts() {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = reportOf('e2e')?.stats ?? {};
  if (flaky > 0) console.log(`${flaky} passed only when tried again.`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}
