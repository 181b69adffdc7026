/** What came of a part. */
export type Outcome = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** names of what was skipped */
  readonly skipped: readonly string[];
  readonly seconds: number;
};

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/** The part of vitest's JSON report that is read here. */
type Report = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

/**
 * Counts vitest's JSON report. A file that broke before its tests ran is one failure; so is a run that went wrong
 * without a failing test (an error nobody caught), and a run in which nothing ran.
 * @param exitCode of vitest
 */
export function countReport(report: Report | undefined, exitCode: number): Counts {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const broken = files.filter(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'));
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName);
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const row = (cells: readonly string[]): string =>
  [(cells[0] ?? '').padEnd(24), ...cells.slice(1).map((cell) => cell.padStart(9))].join('');

/** Time and counts of each part, what was skipped by name, and as the last line `N passed, N failed`. */
export function summary(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ name, passed, failed, skipped, seconds }) =>
    row([name, String(passed), String(failed), String(skipped.length), `${seconds.toFixed(1)} s`]));
  const total = row(['all', '', '', '', `${sum(outcomes.map(({ seconds }) => seconds)).toFixed(1)} s`]);
  const skipped = outcomes.flatMap(({ name, skipped: names }) => names.map((test) => `skipped: ${name}: ${test}`));
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  return [
    '', row(['part', 'passed', 'failed', 'skipped', 'time']), ...lines, total, '', ...skipped,
    `${passed} passed, ${failed} failed`, '',
  ].join('\n');
}
