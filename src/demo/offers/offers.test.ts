import { describe, expect, it } from 'vitest';
import { themesScheme } from '../../core/frameworks/themes.ts';
import { helplines } from '../../core/helplines/index.ts';
import { AUDIENCES, FINDABLE_KINDS, FORMS, LEVELS, TRANSITIONS } from '../../core/initiatives/types.ts';
import { proef, voorbeeld } from '../institution.ts';
import type { DemoInitiative } from '../types.ts';
import { initiatives, proefInitiatives } from './index.ts';
import { owners } from './teams.ts';

const TODAY = '2026-11-22';
const all = [...initiatives, ...proefInitiatives];
const findable = initiatives.filter(({ kind, published }) => published === true && FINDABLE_KINDS.includes(kind));
const subthemes = themesScheme.concepts.filter(({ broader }) => broader !== undefined).map(({ id }) => id);

/** Every text a person reads, each as a pair of languages. */
const textsOf = ({ name, summary, description, join, cost, places = [] }: DemoInitiative) =>
  [name, summary, description, join, cost, ...places.map(({ hours }) => hours)].filter((part) => part !== undefined);

const wordsOf = (initiative: DemoInitiative): string =>
  textsOf(initiative).map(({ nl = '', en = '' }) => `${nl}\n${en}`).join('\n');

const covered = <T>(of: (initiative: DemoInitiative) => readonly T[] | undefined): Set<T> =>
  new Set(findable.flatMap((initiative) => of(initiative) ?? []));

describe('every initiative of the demo', () => {
  it.each(all)('$key speaks both languages, quietly', (initiative) => {
    for (const part of textsOf(initiative)) {
      expect(part.nl?.trim()).toBeTruthy();
      expect(part.en?.trim()).toBeTruthy();
    }
    expect(wordsOf(initiative)).not.toContain('!');
  });

  it.each(all)('$key says what it is in one short sentence', ({ summary }) => {
    for (const sentence of [summary.nl, summary.en]) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[.?] \p{Lu}/u);
      expect(sentence?.length).toBeLessThan(160);
    }
  });

  it.each(all)('$key asks what somebody needs, never what somebody has', (initiative) => {
    expect(wordsOf(initiative)).not.toMatch(
      /diagnos|screening|\brisk|(?<!eigen )risico|\bpatient|\btreat|behandel|detect|predict|symptom|\bcommit suicide/i);
  });

  it.each(all)('$key gives no number but that of a helpline', (initiative) => {
    const known = helplines.flatMap(({ phone = '' }) => phone.split(' / ')).map((number) => number.replace(/\D/g, ''));
    const shown = `${wordsOf(initiative)}\n${initiative.contact?.phone ?? ''}`.match(/\b0[\d -]{5,}\d/g) ?? [];
    for (const number of shown) expect(known).toContain(number.replace(/\D/g, ''));
    if (initiative.contact?.phone) expect(wordsOf(initiative)).toContain(initiative.contact.phone.split(' / ')[0]);
  });

  it.each(initiatives)('$key belongs to invented people', ({ owner, contact }) => {
    expect([...owners]).toContain(owner.name);
    expect(owner.email).toMatch(/^[a-z.]+@hogeschool-voorbeeld\.example$/);
    if (contact?.email) expect(contact.email).toMatch(/^[a-z]+@hogeschool-voorbeeld\.example$/);
  });

  it.each(all)('$key has one to three subthemes that exist', ({ concepts = [] }) => {
    expect(concepts.length).toBeGreaterThanOrEqual(1);
    expect(new Set(concepts).size).toBe(concepts.length);
    expect(concepts.length).toBeLessThanOrEqual(3);
    for (const concept of concepts) expect(subthemes).toContain(concept);
  });

  it.each(all)('$key has days that exist, in the right order', ({ checkedOn = '', reviewOn, waiting, moments = [] }) => {
    const days = [checkedOn, reviewOn, waiting?.reportedOn].filter((day) => day !== undefined);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    expect(checkedOn <= TODAY).toBe(true);
    if (reviewOn) expect(reviewOn > checkedOn).toBe(true);
    if (waiting) {
      expect(waiting.reportedOn > '2026-09-01' && waiting.reportedOn <= TODAY).toBe(true);
      expect(waiting.fromDays).toBeLessThanOrEqual(waiting.toDays);
    }
    for (const { start, end } of moments) {
      for (const moment of [start, end].filter((one) => one !== undefined)) {
        expect(new Date(`${moment}:00Z`).toISOString().slice(0, 16)).toBe(moment);
      }
      expect(start > TODAY && start < '2027-03-01').toBe(true);
      if (end) expect(end > start).toBe(true);
    }
  });

  it('has a key of its own', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { key } of all) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it('names only units of its own institution', () => {
    const units = ({ units: tree }: typeof voorbeeld) => tree.map(({ key }) => key);
    expect(units(voorbeeld)).toEqual(expect.arrayContaining(initiatives.flatMap((one) => [...(one.units ?? [])])));
    expect(units(proef)).toEqual(expect.arrayContaining(proefInitiatives.flatMap((one) => [...(one.units ?? [])])));
  });
});

describe('what a student can find', () => {
  it('is a lot', () => {
    expect(findable.length).toBeGreaterThanOrEqual(72);
    expect(initiatives.length - findable.length).toBeGreaterThanOrEqual(8);
  });

  it.each(findable)('$key tells enough to choose it', ({ description, level, aim, forms = [], cost, checkedOn }) => {
    const sentences = (words = '') => words.match(/[.?](?= \p{Lu}|$)/gu)?.length ?? 0;
    for (const words of [description?.nl, description?.en]) {
      expect(sentences(words)).toBeGreaterThanOrEqual(2);
      expect(sentences(words)).toBeLessThanOrEqual(6);
    }
    expect([level, aim, cost, checkedOn]).not.toContain(undefined);
    expect(forms.length).toBeGreaterThanOrEqual(1);
  });

  it('covers all 42 subthemes, every level, form and moment, and nearly everybody', () => {
    expect(subthemes).toHaveLength(42);
    expect([...covered(({ concepts }) => concepts)].sort()).toEqual([...subthemes].sort());
    expect([...covered(({ level }) => (level ? [level] : []))].sort()).toEqual([...LEVELS]);
    expect([...covered(({ forms }) => forms)].sort()).toEqual([...FORMS].sort());
    expect([...covered(({ transitions }) => transitions)].sort()).toEqual([...TRANSITIONS].sort());
    expect([...covered(({ audiences }) => audiences)].sort())
      .toEqual(AUDIENCES.filter((audience) => audience !== 'staff').sort());
  });

  it('is there for every faculty, centrally and in the curriculum, from inside and from partners', () => {
    const faculties = new Map(voorbeeld.units.map(({ key, parent }) => [key, parent ?? key]));
    expect(new Set([...covered(({ units }) => units)].map((unit) => faculties.get(unit))).size).toBe(4);
    expect(covered(({ embedding }) => (embedding ? [embedding] : []))).toEqual(new Set(['central', 'curriculum']));
    expect(covered(({ provider }) => (provider ? [provider.kind] : []))).toEqual(new Set(['internal', 'partner']));
  });

  it('leaves the coordinator something to see: a gap for carers, and some entries that are due', () => {
    const carers = findable.filter(({ audiences }) => audiences?.includes('carer'));
    expect(carers.length).toBeGreaterThan(0);
    expect(Math.max(...carers.map(({ level = 0 }) => level))).toBe(2);
    const due = findable.filter(({ reviewOn = '9' }) => reviewOn <= TODAY);
    expect(due.length).toBeGreaterThanOrEqual(3);
    expect(due.length).toBeLessThanOrEqual(8);
  });
});
