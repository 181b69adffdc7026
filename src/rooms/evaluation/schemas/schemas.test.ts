import { describe, expect, it } from 'vitest';
import { centsIn } from './fields.ts';
import { readFeasibility, readReach, readReception } from './parts.ts';
import { readDecision, readPlan, readVoice } from './words.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const wrong = (read: { ok: boolean; errors?: readonly { field: string }[] }) => read.errors?.map(({ field }) => field);

describe('reach', () => {
  const filled = { people: '34', population: '1.200', of: 'eerstejaars', notReached: 'avondstudenten', source: 'telling' };

  it('is kept as numbers, and below ten as few', () => {
    expect(readReach(form(filled))).toMatchObject({ ok: true, value: { people: 34, population: 1200, from: 'typed' } });
    expect(readReach(form({ ...filled, people: '9' }))).toMatchObject({ ok: true, value: { people: 'few' } });
    expect(readReach(form({ ...filled, people: '10' }))).toMatchObject({ ok: true, value: { people: 10 } });
  });

  it('is no more than all, and says what is missing', () => {
    expect(wrong(readReach(form({ ...filled, people: '1300' })))).toEqual(['people']);
    expect(wrong(readReach(form({ people: 'veel' })))).toEqual(['people', 'of', 'source']);
  });
});

it('reception of fewer than ten keeps neither a mark nor how many were positive', () => {
  expect(readReception(form({ answered: '9', positive: '8', mark: '8,5', source: 'briefje' })))
    .toEqual({ ok: true, value: { answered: 'few', source: 'briefje' } });
  expect(readReception(form({ answered: '12', positive: '8', mark: '8,5', source: 'briefje' })))
    .toEqual({ ok: true, value: { answered: 12, positive: 8, mark: 8.5, source: 'briefje' } });
  expect(wrong(readReception(form({ answered: '12', positive: '13', mark: '11', source: 'briefje' })))).toEqual(['mark']);
});

it('amounts are read as people write them, in cents', () => {
  expect(['1.234,50', '1,234.50', '€ 1234', '99,5', '0'].map(centsIn)).toEqual([123_450, 123_450, 123_400, 9950, 0]);
  expect(['veel', '1,234,5', '-3', '12,345'].map(centsIn)).toEqual([undefined, undefined, undefined, 1_234_500]);
  expect(readFeasibility(form({ cents: '1.250', hours: '7,5', takes: 'Een coach' })))
    .toEqual({ ok: true, value: { cents: 125_000, hours: 7.5, takes: 'Een coach' } });
});

it('a plan says how students take part, and leaves out what is not asked', () => {
  const read = readPlan(form({ reach: 'tellen', effect: ' ', students: 'panel', askOn: '2026-12-01', year: '2026' }));
  expect(read).toEqual({ ok: true, value: { plan: { how: { reach: 'tellen' }, students: 'panel' }, askOn: '2026-12-01', year: 2026 } });
  expect(wrong(readPlan(form({ reach: 'tellen', askOn: '2026-02-30', year: 'nu' })))).toEqual(['students', 'askOn', 'year']);
});

it('what students say holds no address or number, and was said already', () => {
  const voice = { how: 'panel', people: '8', text: 'Maak het korter.', saidOn: '2026-11-20' };
  expect(readVoice(form(voice), '2026-11-26')).toMatchObject({ ok: true, value: { people: 8 } });
  expect(wrong(readVoice(form({ ...voice, text: 'Mail bo@bedacht.example' }), '2026-11-26'))).toEqual(['text']);
  expect(wrong(readVoice(form({ ...voice, saidOn: '2026-11-27' }), '2026-11-26'))).toEqual(['saidOn']);
});

it('a decision has a who, a why and a day, and is looked at again later', () => {
  const decision = { what: 'keep', why: 'Het helpt', by: 'Stuurgroep', decidedOn: '2026-11-20', lookAgainOn: '2027-11-20' };
  expect(readDecision(form(decision))).toEqual({ ok: true, value: decision });
  expect(wrong(readDecision(form({ ...decision, lookAgainOn: '2026-11-20' })))).toEqual(['lookAgainOn']);
  expect(wrong(readDecision(form({ what: 'perhaps' })))).toEqual(['what', 'why', 'by', 'decidedOn']);
});
