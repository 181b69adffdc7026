import { describe, expect, it } from 'vitest';
import { adviceFor, WITHOUT_GP } from './advice.ts';
import { ACUTE_RULES } from './rules/index.ts';
import type { About, AcuteKind } from './types.ts';

const KINDS: readonly AcuteKind[] = [...new Set(ACUTE_RULES.map(({ kind }) => kind))];
const ALL = KINDS.flatMap((kind) => (['self', 'other', 'unclear'] as const).map((about): [AcuteKind, About] => [kind, about]));

describe.each(ALL)('the words for %s, about %s', (kind, about) => {
  const { title, sentences } = adviceFor({ kind, about });

  it('are a title and two or three short pieces, in both languages', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const text of [title, ...sentences]) {
      expect(text.nl.length).toBeLessThanOrEqual(160);
      expect(text.en.length).toBeLessThanOrEqual(160);
      expect(text.nl).not.toBe(text.en);
    }
  });

  it('are calm: no exclamation, no method, nobody "commits" anything, nobody is treated or screened', () => {
    const words = [title, ...sentences].flatMap(({ nl, en }) => [nl, en]).join(' ');
    expect(words).not.toMatch(/!|\bcommit|\bpleeg|zelfmoord|screen|diagnos|detect|predict|\brisi|\btreat/iu);
  });
});

describe('advice', () => {
  it('tells a worried friend to stay, before anything else', () => {
    expect(adviceFor({ kind: 'suicide', about: 'other' }).sentences[0]?.nl).toContain('Blijf bij de ander');
    expect(adviceFor({ kind: 'suicide', about: 'self' }).sentences[0]?.nl).toContain('niet alleen');
  });

  it('says what to do without a Dutch general practitioner', () => {
    for (const words of [WITHOUT_GP.nl, WITHOUT_GP.en]) expect(words).toMatch(/112.*huisartsenpost/u);
  });
});
