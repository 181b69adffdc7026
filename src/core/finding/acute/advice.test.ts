import { describe, expect, it } from 'vitest';
import { adviceFor } from './advice.ts';
import { ACUTE_RULES } from './rules/index.ts';
import type { About, AcuteKind } from './types.ts';

const KINDS: readonly AcuteKind[] = [...new Set(ACUTE_RULES.map(({ kind }) => kind))];
const WHOM: readonly About[] = ['self', 'other', 'unclear'];
const ALL = KINDS.flatMap((kind) => WHOM.map((about) => [kind, about] as const));

describe.each(ALL)('the words for %s, about %s', (kind, about) => {
  const { title, text, noGp } = adviceFor({ kind, about });

  it('are a title and a few short sentences, in both languages', () => {
    for (const words of [text.nl, text.en]) {
      const sentences = words.split(/(?<=[.?]) /u);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
      expect(Math.max(...sentences.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(24);
    }
    expect(title.nl).not.toBe(title.en);
    expect(text.nl).not.toBe(text.en);
  });

  it('are calm: no exclamation, no method, nobody commits anything, nobody is treated or screened', () => {
    const words = [title, text, noGp].flatMap(({ nl, en }) => [nl, en]).join(' ');
    expect(words).not.toMatch(/!|\bcommit|\bpleeg|zelfmoord|screen|diagnos|detect|predict|\brisi|\btreat/iu);
  });

  it('say what to do without a Dutch general practitioner', () => {
    for (const words of [noGp.nl, noGp.en]) expect(words).toMatch(/112.*huisartsenpost/u);
  });
});

describe('advice for a worried friend', () => {
  it('begins with staying near; advice for oneself begins with not being alone', () => {
    expect(adviceFor({ kind: 'suicide', about: 'other' }).text.nl).toMatch(/^Blijf bij de ander/u);
    expect(adviceFor({ kind: 'suicide', about: 'self' }).text.nl).toMatch(/^Je hoeft hier niet alleen/u);
  });
});
