import { describe, expect, it } from 'vitest';
import { readEvidence, readImpression } from '../schemas.ts';
import type { OutsideAnswer, QuarterAnswer } from '../services/figures.ts';
import { evidenceView } from './evidence.ts';
import { errorsOf, quarterInWords } from './shared.ts';
import { signalsView } from './signals.ts';
import { wordsOf } from '../words.ts';

const figure = (key: string, what: 'asked' | 'declined' | 'waited', students: number, period = '2026-Q3') =>
  ({ period, dimension: 'theme' as const, key, what, students });
const offer = (concepts: string[], change = {}) => ({
  id: concepts.join(), kind: 'offer' as const, status: 'running' as const, published: true, concepts, body: { name: { nl: 'Kamerhulp' } }, ...change,
});
const quarter: QuarterAnswer = {
  periods: ['2026-Q3'], period: '2026-Q3', figures: [figure('fs-t.7.1', 'asked', 20)], receiving: ['x'], own: undefined,
  published: [offer(['fs-t.7.1']), offer(['fs-t.7.1'], { kind: 'policy' }), offer(['fs-t.7.1'], { status: 'idea' })] as unknown as QuarterAnswer['published'],
};

describe('the page with signals', () => {
  const view = signalsView(quarter, 'nl', (path) => path);
  it('says in words what stands out, next to what students can find', () => {
    expect(view.findings[0]?.title).toBe('Huisvesting: vaak gevraagd, weinig aanbod');
    expect(view.themes).toEqual([['Huisvesting', '20 of meer', 'te weinig om te tonen', 'te weinig om te tonen', '1']]);
  });
  it('shows what is withheld as too few, and never as nothing', () => {
    expect(view.offers).toEqual([['aanbod dat er niet meer is', ...Array<string>(3).fill('te weinig om te tonen')]]);
    expect(JSON.stringify(view)).not.toContain('"0"');
  });
  it('has nothing of the coordinator for who is none, and no total of any kind', () => {
    expect(view.own).toBeUndefined();
    expect(JSON.stringify(view.themes)).not.toMatch(/totaal|samen/i);
  });
  it('names a quarter by its months', () => expect(quarterInWords('2026-Q4', 'en')).toBe('October – December 2026'));
});

const ID = '0e1c3f6e-0000-4000-8000-000000000001';
const OTHER = '0e1c3f6e-0000-4000-8000-000000000002';
const outside: OutsideAnswer = {
  periods: ['2026-Q2', '2026-Q3'], questions: [{ theme: 'fs-t.7.2', count: 15 }],
  figures: [figure('fs-t.7.1', 'asked', 20), figure('fs-t.7.1', 'waited', 10), figure('fs-t.2.1', 'asked', 60)],
  impressions: [
    { id: ID, month: '2026-11-01', theme: 'fs-t.7.1', text: 'Kamers zijn op.' }, { id: OTHER, month: '2026-11-01', theme: 'fs-t.7.4', text: 'Lang wachten.' },
  ],
};
const form = (change: Record<string, string> = {}) =>
  new URLSearchParams({ themes: 'fs-t.7.1', intro: 'Wij zijn een school.', request: 'Meer kamers.', ...change });

describe('the page for the municipality', () => {
  it('holds chosen themes and chosen impressions, and nothing else', () => {
    const sent = form();
    sent.append('themes', 'fs-t.2.1');
    for (const id of [ID, OTHER]) sent.append('impressions', id);
    const { value, wrong } = readEvidence(sent);
    expect(wrong).toEqual([]);
    const institution = { id: 'i', key: 'x', name: { nl: 'Hogeschool X', en: 'X' }, sector: 'hbo' as const };
    const view = evidenceView(outside, value, { institution, now: new Date('2026-11-26T09:00:00Z'), lang: 'nl' });
    expect(view.rows).toEqual([['Huisvesting', 'te weinig om te tonen', '20 of meer', 'te weinig om te tonen']]);
    expect(view.heard.map(({ theme }) => theme)).toEqual(['Huisvesting']);
    expect(view.also).toEqual(['Huisvesting: 10 of meer studenten wachtten langer dan afgesproken (juli – september 2026).']);
    expect(JSON.stringify(view)).not.toMatch(/60|Lang wachten/);
  });
  it.each([
    [{ themes: '' }, 'themes'], [{ intro: ' ' }, 'intro'], [{ request: 'Bel de student op 0612345678' }, 'request'], [{ intro: 'x'.repeat(3001) }, 'intro'],
  ])('comes back with %j', (change, field) => expect(readEvidence(form(change)).wrong.map((one) => one.field)).toEqual([field]));
});

describe('an impression', () => {
  const wrongIn = (fields: Record<string, string>) => readImpression(new URLSearchParams(fields)).wrong;
  it.each([
    [{ theme: '', text: 'Druk.' }, 'theme'], [{ theme: 'fs-t.9.9', text: 'Druk.' }, 'theme'], [{ theme: 'fs-t.3.1', text: '' }, 'text'],
    [{ theme: 'fs-t.3.1', text: 'De student huilde' }, 'one-student'], [{ theme: 'fs-t.3.1', text: 'x'.repeat(1001) }, 'long'],
  ])('comes back with %j', (fields, kind) => expect(wrongIn(fields).map((one) => one.kind)).toEqual([kind]));
  it('counts a line end as one character, and says in words what is wrong', () => {
    expect(wrongIn({ theme: 'fs-t.3.1', text: `${'x'.repeat(499)}\r\n${'y'.repeat(500)}` })).toEqual([]);
    expect(errorsOf([{ field: 'text', kind: 'long' }], wordsOf('en'))[0]?.message).toContain('1000');
  });
});
