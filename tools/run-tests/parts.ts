import { join } from 'node:path';

/** One part of the tests: a command, and how its result is counted. */
export type Part = {
  readonly name: string;
  /** arguments for node */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `check` counts as one; of `vitest` every test counts */
  readonly kind: 'check' | 'vitest';
  /** why it is not run now */
  readonly skipped?: string;
  /** may run at the same time as the one before it */
  readonly beside?: boolean;
};

const bin = (...path: readonly string[]): string => join('node_modules', ...path);

const check = (name: string, args: readonly string[], beside = false): Part =>
  ({ name, args, env: {}, kind: 'check', beside });

const tests = (
  name: string, project: string, env: Readonly<Record<string, string>> = {}, within: readonly string[] = [],
): Part => ({ name, args: [bin('vitest', 'vitest.mjs'), 'run', '--project', project, ...within], env, kind: 'vitest' });

/** What depends on the engine. Rooms are tried on PostgreSQL, and in a browser on the embedded engine. */
const ABOUT_THE_ENGINE = ['src/platform', 'src/cli', 'src/app', 'tools'] as const;

/**
 * Everything `npm test` runs, in order.
 * @param databaseUrl PostgreSQL to test on (`TEST_DATABASE_URL`); without it that part is skipped, by name, and every
 * database test runs on the embedded engine
 */
export function allParts(databaseUrl: string | undefined): readonly Part[] {
  const postgres = tests('database (PostgreSQL)', 'db', { TEST_ENGINE: 'postgres' });
  return [
    check('types', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
    check('lint', [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'], true),
    check('arrows', ['--import', 'tsx', join('tools', 'arrows', 'main.ts')], true),
    tests('unit', 'unit'),
    tests('database (embedded)', 'db', { TEST_ENGINE: 'embedded' }, databaseUrl ? ABOUT_THE_ENGINE : []),
    databaseUrl ? postgres : { ...postgres, skipped: 'TEST_DATABASE_URL is not set' },
    tests('browser', 'e2e'),
  ];
}
