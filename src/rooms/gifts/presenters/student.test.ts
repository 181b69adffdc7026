import { expect, it } from 'vitest';
import { maandcheck } from '../../../core/instruments/own/maandcheck.ts';
import type { Kept } from '../services/kept.ts';
import type { Receiver } from '../stores/receivers.ts';
import { wordsOf } from '../words/index.ts';
import { formView, named } from './student.ts';

const person = (name: string, role: Receiver['role'] = 'guide'): Receiver =>
  ({ personId: `id of ${name}`, role, name, about: null, assesses: false });
const many = Array.from({ length: 40 }, (_, i) => person(`Gids ${i}`));
const kept = {
  id: 'x', instrument: maandcheck, lines: [], records: [],
  record: { instrument: 'maandcheck', edition: '1', on: '2026-11-26', answers: {}, scores: {} },
} as unknown as Kept;
const view = (people: readonly Receiver[], typed: { q?: string; to?: string } = {}, searched = false) => formView({
  kept, people, searched, typed: { recordId: 'x', what: '', answers: false, to: '', until: '', q: '', ...typed },
}, wordsOf('nl'), 'nl', '2026-11-26');
const shown = (one: ReturnType<typeof view>) => one.groups.flatMap(({ options }) => options.map(({ label }) => label));

it('finds somebody by any part of their name, with or without accents and capitals', () => {
  const people = [person('Zoë van Dïjk'), person('Bo Bedacht')];
  expect(named(people, 'dijk ZOE').map(({ name }) => name)).toEqual(['Zoë van Dïjk']);
  expect(named(people, '  ')).toEqual(people);
});

it('keeps who was chosen in sight when a search does not find them, and says how many were found', () => {
  const one = view(many, { q: 'gids 39', to: 'guide.id of Gids 3' }, true);
  expect(shown(one)).toEqual(['Gids 3', 'Gids 39']);
  expect(one.searched).toBe('1 persoon gevonden');
});

it('shows a list that one can oversee, and a search only where there are many', () => {
  expect(shown(view(many))).toHaveLength(30);
  expect(view(many).more).toContain('10');
  expect(view(many.slice(0, 3))).toMatchObject({ search: false, more: undefined });
});

it('puts people under what they are', () => {
  const { groups } = view([person('Dina', 'specialist'), person('Gerda')]);
  expect(groups.map(({ title }) => title)).toEqual([wordsOf('nl').roles.guide, wordsOf('nl').roles.specialist]);
});
