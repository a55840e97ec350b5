import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './e2e/chromium';

/** Tests of axe alone (e2e/axe.ts). */
const axeAlone = 'accessible-*.spec.ts';

/** One spec, three hosts (e2e/host.ts). `electron` needs its binary and is skipped, and says so, where there is none. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  // A busy machine can be too slow for one test: tried once more where nobody can look, and told as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions: {
      args: chromiumArgs,
      ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    },
    screenshot: 'only-on-failure',
    viewport: { width: 1440, height: 900 },
  },
  projects: [
    { name: 'browser', testIgnore: 'double/**' },
    { name: 'electron-double', testIgnore: axeAlone },
    { name: 'electron', testIgnore: ['double/**', axeAlone] },
  ],
});
