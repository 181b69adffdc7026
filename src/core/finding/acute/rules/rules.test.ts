import { describe, expect, it } from 'vitest';
import { recogniseAcute } from '../index.ts';
import { ACUTE_RULES } from './index.ts';

describe.each(ACUTE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, lines }) => {
  it('has at least eight examples for and against, in both languages', () => {
    for (const side of [examples.for, examples.against]) {
      expect(side.length).toBeGreaterThanOrEqual(8);
      expect(new Set(side.map(({ lang }) => lang)).size).toBe(2);
    }
  });

  it.each(examples.for.map(({ text }) => text))('recognises: %s', (text) => {
    expect(recogniseAcute(text)?.rules).toContain(id);
  });

  it.each(examples.against.map(({ text }) => text))('leaves alone: %s', (text) => {
    expect(recogniseAcute(text)).toBeUndefined();
  });

  it('names lines without doubles, the institution among them', () => {
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toContain('institution');
  });
});

describe('the numbers', () => {
  it('run from ACUTE-1 without a gap', () => {
    expect(ACUTE_RULES.map(({ id }) => id)).toEqual(ACUTE_RULES.map((_, i) => `ACUTE-${i + 1}`));
  });
});
