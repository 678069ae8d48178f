import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/fuzz-seed.ts'],
          // A machine with two cores would be given one.
          maxWorkers: 2,
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
          // A file per browser and subject: one browser runs beside another.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
