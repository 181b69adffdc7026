import { describe, expect, it } from 'vitest';
import { allParts } from './parts.ts';
import { countReport, summary } from './report.ts';

const file = (status: string, ...tests: readonly string[]) =>
  ({ status, assertionResults: tests.map((test, i) => ({ status: test, fullName: `test ${i}` })) });

describe('counting', () => {
  it('adds up the tests of all files and names the skipped ones', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'passed')] };
    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 1, skipped: ['test 2'] });
  });

  it('a file that broke before its tests ran is a failure', () => {
    expect(countReport({ testResults: [file('passed', 'passed'), file('failed')] }, 1).failed).toBe(1);
  });

  it('an error outside every test is a failure', () => {
    expect(countReport({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
  });

  it.each([
    ['no report', undefined], ['no files', { testResults: [] }], ['only skipped', { testResults: [file('passed', 'skipped')] }],
  ])('a part that ran nothing is a failure, also when it says that all is well: %s', (_, report) => {
    expect(countReport(report, 0).failed).toBe(1);
  });
});

describe('the summary', () => {
  const outcomes = [
    { name: 'types', passed: 1, failed: 0, skipped: [], seconds: 2.04 },
    { name: 'unit', passed: 40, failed: 2, skipped: ['finding › on shared data'], seconds: 61 },
  ];
  const lines = summary(outcomes).trimEnd().split('\n');

  it('ends with the counts', () => {
    expect(lines.at(-1)).toBe('41 passed, 2 failed');
  });

  it('names what was skipped, and gives the time of every part', () => {
    expect(lines).toContain('skipped: unit: finding › on shared data');
    expect(lines.some((line) => /^types .* 2\.0 s$/.test(line))).toBe(true);
  });
});

describe('the parts', () => {
  it('are the same with and without PostgreSQL, but that one is skipped by name', () => {
    const [without, withUrl] = [allParts(undefined), allParts('postgres://localhost/x')];
    expect(without.map(({ name }) => name)).toEqual(withUrl.map(({ name }) => name));
    expect(without.filter(({ skipped }) => skipped).map(({ name }) => name)).toEqual(['database (PostgreSQL)']);
    expect(withUrl.filter(({ skipped }) => skipped)).toEqual([]);
  });

  it('run every database test on PostgreSQL, and without it on the embedded engine', () => {
    const within = (url: string | undefined, name: string) =>
      allParts(url).find((one) => one.name === name)?.args.filter((arg) => /^(src|tools)/.test(arg));
    expect(within('postgres://localhost/x', 'database (PostgreSQL)')).toEqual([]);
    expect(within(undefined, 'database (embedded)')).toEqual([]);
    expect(within('postgres://localhost/x', 'database (embedded)')).toContain('src/platform');
  });
});
