import { describe, expect, it } from 'vitest';
import { tooMuch } from '../../../core/rounds/budget.ts';
import { MOST } from '../../../core/rounds/types.ts';
import { letterFor } from '../letter.ts';
import type { ChoicesAnswer } from '../services/rounds.ts';
import { refusedErrors } from './form.ts';

const unit = (id: string, nl: string, parent_id: string | null = null) => ({ id, key: id, parent_id, name: { nl, en: nl } });
const units = [unit('a', 'Academie Bedacht'), unit('a1', 'Wiskunde', 'a'), unit('b', 'Academie Verzonnen')];
const choices = { units, budget: MOST } as unknown as ChoicesAnswer;
const tree = new Map(units.map(({ id, parent_id }) => [id, parent_id]));
const round = (id: string, change: object = {}) => ({
  id, title: { nl: `Ronde ${id}`, en: `Round ${id}` }, minutes: 1, units: [], years: [], opensOn: '2027-03-01', closesOn: '2027-03-14', ...change,
});

describe('a budget that is full', () => {
  it('is told in words: who, when, how many, and by which rounds', () => {
    const others = [round('x', { units: ['a'] }), round('y', { units: ['a1'], years: [1] }), round('z')];
    const [error] = refusedErrors({ tooMuch: tooMuch(round('new'), others, MOST, tree) }, choices);
    expect(error?.field).toBe('units');
    expect(error?.message.nl).toBe('Wiskunde, jaar 1: in januari tot en met juni 2027 zouden dit 4 rondes worden, en 3 is het meeste. '
      + 'Er staat al: Ronde x (1 tot en met 14 maart 2027), Ronde y (1 tot en met 14 maart 2027) en Ronde z (1 tot en met 14 maart 2027).');
    expect(error?.message.en).toContain('Wiskunde, year 1: in January to June 2027 this would be 4 rounds');
  });
  it('stands at what is asked when the minutes are too many, and says so of everybody', () => {
    const over = tooMuch(round('new', { minutes: 6 }), [round('x', { minutes: 5 })], MOST, tree);
    expect(refusedErrors({ tooMuch: over }, choices)).toMatchObject([
      { field: 'instrument', message: { nl: expect.stringMatching(/^Alle studenten: .* 11 minuten worden, en 10 is het meeste/) } },
    ]);
  });
});

describe('a letter', () => {
  const facts = {
    institution: { nl: 'School' }, title: { nl: 'Maandcheck', en: 'Monthly check' }, invite: { nl: 'Onze woorden.' }, minutes: 1,
    closesOn: '2027-03-14', address: 'https://school.example/x',
  };
  it('says that it is free, whatever an institution writes, and has our words where there are none of theirs', () => {
    const [dutch, english] = [letterFor('a@b.example', 'nl', facts), letterFor('a@b.example', 'en', facts)];
    expect(dutch.text).toContain('Onze woorden.');
    expect(dutch.text).toContain('Meedoen hoeft niet. Doe je niet mee, dan heeft dat geen enkel gevolg.');
    expect(english.text).not.toContain('Onze woorden.');
    expect(english.text).toContain('You need not take part.');
    expect(dutch.text).toContain('Op 15 maart 2027 wissen we die lijst.');
  });
  it('has a subject that tells nothing about wellbeing, and no name of the round', () => {
    for (const letter of [letterFor('a@b.example', 'nl', facts), letterFor('a@b.example', 'en', { ...facts, reminder: { last: true } })]) {
      expect(letter.subject).toMatch(/^(Uitnodiging van School|Once more: invitation from School)$/);
    }
  });
});
