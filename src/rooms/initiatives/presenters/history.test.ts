import { expect, it } from 'vitest';
import { historyView } from './detail.ts';

const row = (before: object, after: object) =>
  ({ at: new Date('2026-11-26T10:00:00Z'), how: 'form' as const, person_id: 'p', before, after });

it('says in words of the page what was changed', () => {
  const rows = [row({ concepts: [], waiting: {} }, { concepts: ['fs-t.2.1'], waiting: { from: 3 } })];
  expect(historyView(rows, 'p', 'nl')[0]?.fields).toBe('veranderd: plek in de kaders, wachttijd');
  expect(historyView(rows, 'q', 'en')[0]?.fields).toBe('changed: place in the frameworks, waiting time');
});

it('names every field an initiative can have', () => {
  const all = { name: 1, kind: 1, summary: 1, owner: 1, join: 1, status: 1, description: 1, published: 1, level: 1,
    aim: 1, forms: 1, concepts: 1, audiences: 1, transitions: 1, languages: 1, units: 1, places: 1, moments: 1,
    waiting: 1, cost: 1, provider: 1, embedding: 1, funding: 1, contact: 1, minimumAge: 1, maximumAge: 1, reviewOn: 1,
    checkedOn: 1 };
  const [said] = historyView([row({}, all)], undefined, 'nl');
  for (const key of Object.keys(all).filter((one) => !['status', 'contact'].includes(one))) {
    expect(said?.fields.split(/[:,] /)).not.toContain(key);
  }
});
