import { describe, expect, it } from 'vitest';
import type { Kept } from './store.ts';
import { confirmAll, settle } from './settle.ts';

const kept: Kept = {
  id: 'a', version: 1, updatedAt: new Date(0), unitIds: [],
  initiative: { name: { nl: 'Stilteruimte' }, kind: 'offer', summary: { nl: 'Een stille plek.' }, owner: { name: 'x' }, join: { nl: 'x' }, status: 'running', concepts: ['fs-t.1.5'] },
  proposedConcepts: [{ concept: 'fs-t.4.4' }, { concept: 'fs-t.2.2' }],
  proposedFields: [{ field: 'kind', value: 'facility', why: { nl: 'w', en: 'w' } }],
};

describe('what a person says about proposals', () => {
  it('takes in what is confirmed, drops what is turned down, leaves the rest waiting', () => {
    const after = settle(kept, [{ id: 'a', what: 'fs-t.4.4', yes: true }, { id: 'a', what: 'kind', yes: false }], []);
    expect(after.initiative.concepts).toEqual(['fs-t.1.5', 'fs-t.4.4']);
    expect(after.initiative.kind).toBe('offer');
    expect(after.proposedConcepts[0]).toEqual({ concept: 'fs-t.2.2' });
    expect(after.proposedFields).toEqual([]);
  });

  it('confirms everything at once', () => {
    const after = settle(kept, confirmAll([kept]), []);
    expect(after.initiative).toMatchObject({ kind: 'facility', concepts: ['fs-t.1.5', 'fs-t.4.4', 'fs-t.2.2'] });
    expect(after.proposedFields).toEqual([]);
  });

  it('proposes the places in other schemes that follow from what was confirmed, until all of it was said', () => {
    const imported: Kept = { ...kept, initiative: { ...kept.initiative, concepts: [] }, proposedConcepts: [{ concept: 'fs-t.2.1' }] };
    const first = settle(imported, confirmAll([imported]), []);
    const schemes = first.proposedConcepts.map(({ concept }) => concept.split('.')[0]);
    expect(schemes).toEqual(expect.arrayContaining(['fs', 'lk', 'gs']));
    expect(first.proposedConcepts.every(({ why }) => why)).toBe(true);
    const second = { ...imported, ...first };
    expect(settle(second, confirmAll([second]), []).proposedConcepts).toEqual([]);
  });

  it('does not propose again what was turned down, just now or before', () => {
    const place = settle(kept, confirmAll([kept]), []).proposedConcepts[0]?.concept ?? '';
    const waiting = { ...kept, proposedConcepts: [...kept.proposedConcepts, { concept: place }] };
    const now = settle(waiting, [...confirmAll([kept]), { id: 'a', what: place, yes: false }], []);
    expect(now.proposedConcepts.map(({ concept }) => concept)).not.toContain(place);
    const later = settle(kept, [{ id: 'a', what: 'kind', yes: false }], []);
    expect(later.proposedConcepts).toEqual(kept.proposedConcepts);
  });

  it('does nothing with a verdict about something that is not proposed', () => {
    expect(settle(kept, [{ id: 'a', what: 'fs-t.7.1', yes: true }, { id: 'a', what: 'owner', yes: true }], [])).toEqual({
      initiative: kept.initiative, unitIds: [], proposedConcepts: kept.proposedConcepts, proposedFields: kept.proposedFields,
    });
  });
});
