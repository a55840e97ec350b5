import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{analysis,workspace,electron,server,cli,renderer,bench,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    // Without it one core is left free, which of two is half of them.
    maxWorkers: '100%',
  },
});
