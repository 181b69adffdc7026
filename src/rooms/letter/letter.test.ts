import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf, wayTo } from '../../core/letter/letter.ts';
import { RECIPIENTS } from '../../core/letter/types.ts';
import { pdfOf } from '../../platform/pdf/pdf.ts';
import { readLetter } from './schemas.ts';

const form = (change: Record<string, string> = {}) => new URLSearchParams({ to: 'gp', question: 'Ik slaap slecht', ...change });

describe('a letter', () => {
  it('has every line that was typed, in order, and nothing of what stayed empty', () => {
    const line = fc.stringMatching(/^[a-z]{1,30}$/);
    fc.assert(fc.property(fc.record({ question: line, since: fc.oneof(line, fc.constant('')), tried: fc.array(line) }), ({ question, since, tried }) => {
      const words = { to: 'gp', question, since, tried: tried.join('\n'), helps: '', name: '', contact: '' } as const;
      const text = letterOf(words, 'nl', 'Proef', '2026-11-26').flatMap((block) => (block.kind === 'list' ? [] : [block.text]));
      expect(text.join('\n')).toContain([question, ...(since ? ['Sinds wanneer', since] : [])].join('\n'));
      expect(text.includes('Sinds wanneer')).toBe(since !== '');
      expect(text.includes('Wat ik al heb geprobeerd')).toBe(tried.length > 0);
    }));
  });

  it('says what is missing at its own field, and keeps what was typed', () => {
    const { wrong, typed, letter } = readLetter(form({ to: 'pope', question: ' ', tried: 'x'.repeat(2001) }), 'nl');
    expect(wrong).toEqual([{ field: 'to', kind: 'to' }, { field: 'question', kind: 'question' }, { field: 'tried', kind: 'long' }]);
    expect([typed.tried.length, letter]).toEqual([2001, undefined]);
  });

  it.each(RECIPIENTS)('to %s comes with a way there and something to do while waiting, in both languages', (to) => {
    for (const lang of ['nl', 'en'] as const) {
      const { steps, waiting } = wayTo(to, lang);
      expect(Math.min(steps.length, waiting.length)).toBeGreaterThan(1);
    }
  });

  it('is a PDF with tags, a language and a title that tells nothing', async () => {
    const { letter } = readLetter(form({ name: 'Łucja Bedacht' }), 'nl');
    const bytes = Buffer.from(await pdfOf('nl', 'Brief van een student', letterOf(letter!, 'nl', 'Proef', '2026-11-26'))).toString('latin1');
    expect(bytes).toMatch(/^%PDF-1\.7/);
    for (const sign of ['/MarkInfo', '/StructTreeRoot', '/Lang (nl-NL)', '/FontFile2']) expect(bytes).toContain(sign);
    expect(bytes).not.toContain('slaap');
  });
});
