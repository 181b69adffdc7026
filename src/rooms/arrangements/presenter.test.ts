import { describe, expect, it } from 'vitest';
import { adjustments } from '../../core/guidance/content/adjustments/index.ts';
import { roles } from '../../core/guidance/content/roles/index.ts';
import { provenance } from '../../core/guidance/in-use.ts';
import { adjustmentsView, rolesView } from './presenter.ts';

const ours = provenance(undefined);
const own = { ...ours, own: true, owner: 'Team Bedacht', version: 4, reviewOn: '2027-02-01' };
const sourced = <T extends { key: string }>(list: readonly T[]) => list.map((one, i) => ({ ...one, source: i === 0 ? own : ours }));

describe('what can be arranged', () => {
  const all = sourced(adjustments);

  it('shows everything, or one area; anything else is everything', () => {
    const areas = (wanted: string | null) => adjustmentsView(all, wanted, { lang: 'nl', today: '2026-11-26' }).areas.map(({ area }) => area);
    expect(areas('money')).toEqual(['money']);
    expect(areas(null)).toHaveLength(6);
    expect(areas('x')).toEqual(areas(null));
    expect(adjustmentsView(all, 'money', { lang: 'nl', today: '2026-11-26' }).tabs.filter(({ here }) => here)).toEqual([expect.objectContaining({ label: 'Geld' })]);
  });

  it('leaves out an area in which an institution uses nothing', () => {
    const { tabs, areas } = adjustmentsView(all.filter(({ area }) => area !== 'leave'), null, { lang: 'en', today: '2026-11-26' });
    expect([...tabs.map(({ label }) => label), ...areas.map(({ label }) => label)]).not.toContain('A break or stopping');
  });

  it('says whose a text is where it is their own', () => {
    const [first, second] = adjustmentsView(all, null, { lang: 'nl', today: '2026-11-26' }).areas[0]!.list;
    expect([first?.source, second?.source]).toEqual(['Tekst van Team Bedacht, versie 4. We kijken hem na vóór 1 februari 2027.', undefined]);
  });
});

describe('who does what', () => {
  it('for students: what they can expect; for staff: what belongs to it, what does not, what it asks', () => {
    const headings = (staff: boolean) => rolesView(sourced(roles), staff, { lang: 'nl', today: '2026-11-26' })[0]!.lists.map(({ heading }) => heading);
    expect([headings(false), headings(true)]).toEqual([['Wat kun je verwachten?'], ['Doet wel', 'Doet niet', 'Wat het vraagt']]);
  });
});
