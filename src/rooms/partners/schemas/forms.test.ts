import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgreement } from './agreement-form.ts';
import { readAnswer, readPartner } from './partner-form.ts';

const answer = (change: Record<string, string> = {}) => new URLSearchParams({
  state: 'open', 'summary-nl': 'Praten.', 'how-en': 'Call.', from: '', to: '', ...change,
});
const partner = (change: Record<string, string> = {}) => new URLSearchParams({
  'name-nl': 'Wijkteam', 'summary-nl': 'Praten.', 'how-nl': 'Bel.', levels: '4', place: 'outside', ...change,
});
const agreement = (change: Record<string, string> = {}) => new URLSearchParams({
  what: 'Terugbellen', with: 'Balie', owner: 'Kim', contact: 'Bel', from: '2026-01-01', until: '', ...change,
});
const wrongIn = (read: ReturnType<typeof readAnswer | typeof readPartner | typeof readAgreement>) =>
  (read.ok ? [] : read.errors.map(({ field }) => field));

describe('what a partner says', () => {
  it('is right in one language, and with both days or neither', () => {
    expect(readAnswer(answer())).toEqual({ ok: true, value: { words: { summary: { nl: 'Praten.' }, how: { en: 'Call.' } }, capacity: { state: 'open' } } });
    expect(readAnswer(answer({ from: '0', to: '7' }))).toMatchObject({ value: { capacity: { fromDays: 0, toDays: 7 } } });
  });

  it.each([
    [{ state: '' }, ['state']], [{ state: 'maybe' }, ['state']], [{ from: '3' }, ['from']], [{ to: '3' }, ['from']],
    [{ from: '9', to: '3' }, ['from']], [{ from: '-1', to: '3' }, ['from']], [{ from: '1.5', to: '3' }, ['from']], [{ from: '1', to: '1000' }, ['from']],
    [{ 'summary-nl': ' ' }, ['summary-nl']], [{ 'how-nl': 'x'.repeat(401) }, ['how-nl']], [{ 'note-en': 'x'.repeat(161) }, ['note-en']],
  ])('is asked again when %o', (change, fields) => expect(wrongIn(readAnswer(answer(change)))).toEqual(fields));

  it('never comes out with a wait that runs backwards, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (from, to, summary) => {
      const read = readAnswer(answer({ from, to, 'summary-nl': summary }));
      if (!read.ok) return;
      const { fromDays, toDays } = read.value.capacity;
      expect(fromDays === undefined ? toDays : fromDays <= (toDays ?? -1)).not.toBe(false);
      expect(JSON.stringify(read.value)).not.toContain('\\u0000');
    }));
  });
});

describe('a partner', () => {
  it('is read with its lists, and without what was left empty or made up', () => {
    const form = partner({ themes: 'fs-t.2', published: '1', email: 'a@b.example' });
    form.append('levels', '5');
    form.append('levels', '9');
    form.append('themes', 'fs-t.99');
    expect(readPartner(form)).toEqual({
      ok: true,
      value: { published: true, email: 'a@b.example', words: { summary: { nl: 'Praten.' }, how: { nl: 'Bel.' } }, body: { name: { nl: 'Wijkteam' }, levels: [4, 5], themes: ['fs-t.2'], place: 'outside' } },
    });
  });

  it.each([
    [{ levels: '' }, ['levels']], [{ place: '' }, ['place']], [{ 'name-nl': '' }, ['name-nl']], [{ email: 'a@b.example, c@d.example' }, ['email']],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, ['email']], [{ url: 'javascript:alert(1)' }, ['url']], [{ url: 'http://x.example' }, ['url']],
    [{ 'note-nl': 'Bel ons' }, ['state']],
  ])('is asked again when %o', (change, fields) => expect(wrongIn(readPartner(partner(change)))).toEqual(fields));
});

describe('an agreement', () => {
  it('may have no end', () => expect(readAgreement(agreement())).toMatchObject({ ok: true, value: { fromOn: '2026-01-01' } }));

  it.each([
    [{ until: '2025-12-31' }, ['until']], [{ until: '2026-02-30' }, ['until']], [{ from: '' }, ['from']], [{ from: 'morgen' }, ['from']],
    [{ what: '', with: '', owner: '', contact: '' }, ['what', 'with', 'owner', 'contact']], [{ 'owner-email': 'kim' }, ['owner-email']],
  ])('is asked again when %o', (change, fields) => expect(wrongIn(readAgreement(agreement(change)))).toEqual(fields));
});
