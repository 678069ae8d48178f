import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
          environment: 'node',
          // Some start programs, on machines that may be busy.
          testTimeout: 30_000,
          // So that tests can put a fake browser under it.
          server: { deps: { inline: ['@wxt-dev/storage'] } },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // A file per browser and subject: one browser runs while the others wait for what a page does in its own time.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
