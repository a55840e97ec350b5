import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{analysis,workspace,electron,server,cli,renderer,bench,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
