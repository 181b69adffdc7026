import { describe, expect, it } from 'vitest';
import { changed, EXAMPLE } from '../../../core/modules/testing/example.ts';
import type { Notes, Values } from '../../../core/modules/types.ts';
import { type KeptModule, keptModule } from '../../../platform/modules/in-use.ts';
import { editionFrom } from '../../../platform/modules/ours.ts';
import { acuteIn } from './acute.ts';
import { keptRows, keptView, problemMessages } from './keeper.ts';
import { listView, offersView, overviewView } from './overview.ts';
import { errorsOf, stepView } from './step.ts';
import { writtenView } from './text.ts';

const edition = editionFrom({ nl: EXAMPLE, en: changed('[[keus | choice | Welke past? | Deze; Die]]', '[[keus | choice | Which one? | This; That]]') })!;
const { pair } = edition;
const own: KeptModule = { ...edition, key: 'voorbeeld', own: true, ours: false, shown: true, version: 1, owner: 'Team Bedacht' };
const notes = (step: number, values: Values = {}): Notes => ({ key: 'voorbeeld', edition: own.edition, step, values });
const ours = keptModule('somberheid', undefined)!;

describe('the list a student sees', () => {
  it('stands in groups, with what was begun on top and where one is', () => {
    const view = (step: number) => listView([own, ours], [notes(step)], 'nl');
    expect(view(2).groups.map(({ name, cards }) => [name, cards.length])).toEqual([['Als het zwaar is', 1], ['Meer oefeningen van hier', 1]]);
    expect(view(2).going.map(({ tags }) => tags)).toEqual([['10 minuten', 'stap 2 van 3']]);
    expect(view(4).going).toEqual([]);
    expect(view(4).groups[1]?.cards[0]?.tags).toEqual(['10 minuten', 'je bent er doorheen']);
  });
});

describe('one exercise', () => {
  it('says what to do now: begin, go on, or see what was written', () => {
    const go = (one?: Notes) => overviewView({ module: own, may: 'open', ...(one ? { notes: one } : {}) }, 'en').go;
    expect([go(), go(notes(2)), go(notes(4))]).toEqual([
      { path: '/oefenen/voorbeeld/1', label: 'Begin' }, { path: '/oefenen/voorbeeld/2', label: 'Go on with step 2' },
      { path: '/oefenen/voorbeeld/klaar', label: 'See what you wrote' },
    ]);
  });

  it('names who approved it for these words only', () => {
    const approved = { by: 'Paula Psychotest', as: 'psycholoog', on: '2026-11-01', edition: ours.edition };
    const reviewed = (module: KeptModule) => overviewView({ module, may: 'visitor' }, 'nl').reviewed;
    expect(reviewed({ ...ours, approved })).toContain('goedgekeurd door Paula Psychotest');
    expect(reviewed({ ...ours, approved: { ...approved, edition: 'other' } })).not.toContain('Paula');
  });

  it('offers three at most, and the themes as an address carries them', () => {
    const offer = (id: string) => ({ id, name: { nl: id }, summary: { nl: id }, join: { nl: id } });
    expect(offersView(['a', 'b', 'c', 'd'].map(offer), ['fs-t.6.1', 'fs-t.2.2'])).toMatchObject({ offers: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], themes: '6.1,2.2' });
  });
});

describe('a step', () => {
  const values: Values = { wat: 'lopen\nbuiten', hoe: 0, keus: 'Die', veel: ['A', 'C'] };
  const step = (at: number, lang: 'nl' | 'en' = 'nl', other?: Values) => stepView(at, { pair, lang, values, ...(other ? { other } : {}) }, values);

  it('shows what stands in a field, a nought too, and a choice in the language of the page', () => {
    expect(step(1).blocks.flatMap((block) => (block.is === 'field' ? [[block.field.name, block.field.value]] : []))).toEqual([['v.wat', 'lopen\nbuiten'], ['v.hoe', '0']]);
    expect(step(2, 'en').blocks.flatMap((block) => (block.is === 'field' ? [block.field.chosen] : []))).toEqual([['1'], ['0', '2']]);
    expect(writtenView(values, pair, 'en').steps[1]?.written[0]).toEqual({ question: 'Which one?', lines: ['That'] });
  });

  it('recalls what was written in an earlier step, line by line', () => {
    expect(step(2).blocks[1]).toEqual({ is: 'recall', question: 'Wat doe je?', lines: ['lopen', 'buiten'] });
  });

  it('says at the question what another device kept, and only where that differs', () => {
    const hints = step(1, 'nl', { wat: 'fietsen', hoe: 0 }).blocks.flatMap((block) => (block.is === 'field' ? [block.field.hint] : []));
    expect(hints).toEqual(['Bijvoorbeeld: lopen · Op een ander apparaat staat: fietsen', undefined]);
  });

  it('numbers sources as the whole exercise does, and lists those of this step', () => {
    expect([step(1).sources.map(({ number }) => number), step(2).sources]).toEqual([[1], []]);
  });

  it('says what is wrong at its control', () => {
    expect(errorsOf([{ field: 'dag', kind: 'day', most: 0 }, { field: 'plan', kind: 'too-long', most: 4000 }], pair.nl, 'nl')).toEqual([
      { field: 'v.dag', message: 'Wanneer?: kies een dag die bestaat, of laat het leeg.' },
      { field: 'v.plan', message: 'Je plan: dit is te lang, maak het hoogstens 4000 tekens.' },
    ]);
  });
});

describe('what was written', () => {
  it('that belongs to no question of this text any more comes last, not lost', () => {
    expect(writtenView({ plan: 'a', vroeger: 'b' }, pair, 'nl')).toEqual({
      steps: [{ title: 'Daarna', written: [{ question: 'Je plan', lines: ['a'] }] }], old: ['b'],
    });
  });

  it('brings acute help when it asks for it; an option does not', () => {
    const institution = { acuteContact: undefined } as never;
    expect(acuteIn({ plan: 'ik wil dood' }, pair.nl, institution, 'nl')?.lines.some(({ phone }) => phone?.includes('113'))).toBe(true);
    expect(acuteIn({ keus: 'ik wil dood', plan: 'morgen lopen' }, pair.nl, institution, 'nl')).toBeUndefined();
  });
});

describe('the list of who keeps exercises', () => {
  it('puts what wants a look on top, not what is switched off, and says what waits', () => {
    const { past, rest } = keptRows([own, ours, { ...own, key: 'uit', shown: false }], '2027-11-26', 'nl');
    expect(past.map(({ path }) => path.split('/').at(-1))).toEqual(['voorbeeld', 'somberheid']);
    expect(rest.map(({ state }) => state)).toEqual(['uitgezet']);
    expect(keptRows([own, ours], '2026-11-26', 'nl').rest.map(({ state, approval }) => [state, approval])).toEqual([['eigen oefening', 'niet nodig'], ['van Samenhang', 'wacht op goedkeuring']]);
  });

  it('says that an approval was of an earlier text', () => {
    const approved = { by: 'Paula Psychotest', as: 'psycholoog', on: '2026-11-01', edition: 'earlier' };
    expect(keptView({ ...ours, approved }, [], 'nl')).toMatchObject({ approval: 'waiting', approved: expect.stringContaining('een eerdere tekst') });
  });

  it('names the line of a problem and how it begins, twelve at a time', () => {
    const at = { field: 'nl', of: 'nl' as const };
    const message = { nl: 'dat kan niet.', en: 'no.' };
    expect(problemMessages([{ line: 2, message }], 'a\n## Een kop\n', at, 'nl')).toEqual([{ field: 'nl', message: 'Nederlands, regel 2 (“## Een kop”): dat kan niet.' }]);
    expect(problemMessages(Array.from({ length: 15 }, () => ({ line: 1, message })), 'a', at, 'nl').at(-1)?.message).toBe('En nog 3 meer. Los deze eerst op.');
  });
});
