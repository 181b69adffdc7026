import { describe, expect, it } from 'vitest';
import { recogniseAcute } from '../index.ts';
import { LINES_AGAINST, LINES_FOR } from './all.ts';

/** What people type around what they mean; it must change nothing. */
const AROUND: readonly (readonly [string, string])[] = [
  ['', ' wat moet ik doen'],
  ['ik ben eerstejaars student en ', ''],
  ['', ' en ik heb morgen een tentamen'],
  ['', ' maar ik heb nog geen huisarts'],
  ['', ' and i have exams next week'],
  ['', ' i do not have a gp here please help'],
  ['hoi, ', ' groetjes'],
  ['', ' haha'],
  ['ik weet niet of dit de goede plek is. ', ''],
];

describe('lines that must be recognised', () => {
  it('are at least 250, without doubles', () => {
    expect(new Set(LINES_FOR).size).toBe(LINES_FOR.length);
    expect(LINES_FOR.length).toBeGreaterThanOrEqual(250);
  });

  it('are recognised, all of them', () => {
    expect(LINES_FOR.filter((line) => !recogniseAcute(line))).toEqual([]);
  });

  it.each(AROUND)('are recognised with words around them: %s…%s', (before, after) => {
    const sentences = LINES_FOR.filter((line) => line.split(' ').length > 3);
    const missed = sentences.filter((line) => !recogniseAcute(before + line + after));
    expect(missed.length / sentences.length).toBeLessThanOrEqual(0.005);
  });
});

describe('lines that must not be', () => {
  it('are at least 250, without doubles', () => {
    expect(new Set(LINES_AGAINST).size).toBe(LINES_AGAINST.length);
    expect(LINES_AGAINST.length).toBeGreaterThanOrEqual(250);
  });

  it('are left alone, all of them', () => {
    expect(LINES_AGAINST.filter((line) => recogniseAcute(line))).toEqual([]);
  });
});
