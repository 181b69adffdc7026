import { defineConfig } from 'vitest/config';

const DB = '**/*.db.test.{ts,tsx}';
const E2E = 'tests/e2e/**';

/**
 * Three kinds of tests. `unit`: code by itself. `db`: on a real database, the embedded one or PostgreSQL
 * (`TEST_ENGINE=embedded|postgres`). `e2e`: a person in a browser, each file with an application of its own.
 *
 * As many files at a time as there are processors: by itself vitest leaves one of them idle. Files share the modules
 * they load, which takes as long as the tests otherwise: so a test replaces no module and changes no environment.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: '100%',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit', include: ['{src,tools,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', DB, E2E], testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db', include: [DB], exclude: ['**/node_modules/**', E2E], testTimeout: 180_000, hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e', include: [`${E2E}/*.e2e.test.{ts,tsx}`], testTimeout: 180_000, hookTimeout: 300_000,
          globalSetup: 'tests/support/app/prepare.ts',
        },
      },
    ],
  },
});
