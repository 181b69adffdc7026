import { describe, expect, test } from 'vitest';
import { changedBy, type Together } from './bulk.ts';
import { fieldsOf, idsOf, readTogether, seenOf } from './schemas/bulk-form.ts';
import type { Kept } from './store.ts';

const ID = '0b8f7a52-1111-4b59-9d0c-5a6d1a1f0e11';
const kept = (more: Partial<Kept> = {}, initiative: Partial<Kept['initiative']> = {}): Kept => ({
  id: ID, version: 3, updatedAt: new Date(0), unitIds: ['u1'], proposedConcepts: [], proposedFields: [], ...more,
  initiative: {
    name: { nl: 'Wandelen' }, kind: 'offer', summary: { nl: 'Samen.' }, owner: { name: 'Team Bedacht' }, join: { nl: 'Kom.' },
    status: 'running', published: false, concepts: ['fs-t.6.3'], ...initiative,
  },
});
const done = (before: Kept, change: Together) => {
  const outcome = changedBy(before, change, true, []);
  return 'changed' in outcome ? outcome.changed : outcome.stays;
};

describe('one change to many', () => {
  test('what belongs to others stays, whatever is asked', () => {
    expect(changedBy(kept(), { what: 'status', status: 'ended' }, false, [])).toEqual({ stays: 'not-yours' });
  });

  test.each<[Together, Partial<Kept['initiative']>]>([
    [{ what: 'status', status: 'ending' }, { status: 'ending' }], [{ what: 'level', level: 3 }, { level: 3 }],
    [{ what: 'review', on: '2027-02-01' }, { reviewOn: '2027-02-01' }], [{ what: 'published', published: true }, { published: true }],
    [{ what: 'owner', name: 'Kim Voorbeeld', email: 'kim@voorbeeld.example' }, { owner: { name: 'Kim Voorbeeld', email: 'kim@voorbeeld.example' } }],
  ])('%j changes that and nothing else; a second time nothing', (change, expected) => {
    const before = kept();
    expect(done(before, change)).toMatchObject({ initiative: { ...before.initiative, ...expected }, unitIds: ['u1'] });
    expect(done(kept({}, expected), change)).toBe('same');
  });

  test('a proposal about the same field is settled by it; other proposals wait on', () => {
    const why = { nl: 'x', en: 'x' };
    const before = kept({ proposedFields: [{ field: 'level', value: 2, why }, { field: 'aim', value: 'both', why }] });
    expect(done(before, { what: 'level', level: 3 })).toMatchObject({ proposedFields: [{ field: 'aim' }] });
  });

  test('a policy does not become an offer that students find', () => {
    expect(done(kept({}, { kind: 'policy' }), { what: 'published', published: true })).toBe('kind');
  });

  test('units: none for what is for everybody, and never the last one away', () => {
    const add = { what: 'unit', unit: 'u2', add: true } as const;
    expect(done(kept(), add)).toMatchObject({ unitIds: ['u1', 'u2'] });
    expect(done(kept({ unitIds: [] }), add)).toBe('whole');
    expect(done(kept(), { what: 'unit', unit: 'u1', add: false })).toBe('last-unit');
    expect(done(kept({ unitIds: ['u1', 'u2'] }), { what: 'unit', unit: 'u1', add: false })).toMatchObject({ unitIds: ['u2'] });
  });

  test('a place is confirmed, its own proposal is gone, and what follows from it is proposed', () => {
    const before = kept({ proposedConcepts: [{ concept: 'fs-t.2.3' }] });
    const changed = done(before, { what: 'concept', concept: 'fs-t.2.3', add: true }) as Kept;
    expect(changed.initiative.concepts).toEqual(['fs-t.6.3', 'fs-t.2.3']);
    expect(changed.proposedConcepts.map(({ concept }) => concept)).not.toContain('fs-t.2.3');
    expect(changed.proposedConcepts.length).toBeGreaterThan(0);
    expect(done(before, { what: 'concept', concept: 'fs-t.6.3', add: false })).toMatchObject({ initiative: { concepts: [] } });
  });
});

describe('what is sent', () => {
  const offered = { units: ['u1'], concepts: ['fs-t.6.3'] };
  test.each<Together>([
    { what: 'status', status: 'ending' }, { what: 'owner', name: 'Kim Voorbeeld', email: 'kim@voorbeeld.example' },
    { what: 'review', on: '2027-02-01' }, { what: 'published', published: false }, { what: 'level', level: 6 },
    { what: 'unit', unit: 'u1', add: true }, { what: 'concept', concept: 'fs-t.6.3', add: false },
  ])('%j comes back as it went', (change) => {
    expect(readTogether(new URLSearchParams(fieldsOf(change)), offered)).toEqual({ ok: true, value: change });
  });

  test.each([
    ['what=status&status=gone', ['status']], ['what=owner&owner-name=+&owner-email=fout', ['owner-name', 'owner-email']],
    ['what=review&on=2027-02-30', ['on']], ['what=published', ['published']], ['what=level&level=9', ['level']],
    ['what=unit&unit=u2', ['unit', 'unit-do']], ['what=concept&concept=nergens.1&do=add', ['concept']], ['', ['status']],
  ])('%s is not right', (query, fields) => {
    const read = readTogether(new URLSearchParams(query), offered);
    expect(read.ok ? [] : read.errors.map(({ field }) => field)).toEqual(fields);
  });

  test('ids once each, no more than one too many; versions only with an id', () => {
    expect(idsOf([ID, `${ID} nonsense`])).toEqual([ID]);
    const many = Array.from({ length: 400 }, (_, i) => ID.replace(/^.{8}/, String(10_000_000 + i)));
    expect(idsOf(many)).toHaveLength(201);
    expect([...seenOf(`${ID}.3 x.1 ${ID}`)]).toEqual([[ID, 3]]);
  });
});
