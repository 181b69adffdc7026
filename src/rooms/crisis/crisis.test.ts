import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourProtocol } from '../../core/crisis/content/ours.ts';
import type { CrisisRole, Protocol } from '../../core/crisis/types.ts';
import { signalViews, stateView } from './presenters/manage.ts';
import { nowView } from './presenters/now.ts';
import { phasesView, situationLinks, situationOf } from './presenters/steps.ts';
import { aftercareValues, dateValues, roleValues, stepValues, typedValues, type Values } from './presenters/values.ts';
import { readAftercare } from './schemas/aftercare-form.ts';
import { readDates } from './schemas/dates-form.ts';
import { readProtocol } from './schemas/protocol.ts';
import { prefixOf, readRoles } from './schemas/roles-form.ts';
import { NEW_STEP, readStep } from './schemas/step-form.ts';

const office = { days: [1, 2, 3, 4, 5] as const, from: '08:00', to: '18:00', phone: 'toestel 0011 (demo)' };
const named = (role: CrisisRole): CrisisRole => ({ ...role, holder: 'Cas Crisistest', deputy: { name: 'Dina Demo', phone: '088 000 00 00' }, windows: [office] });
const own: Protocol = { ...ourProtocol, roles: ourProtocol.roles.map(named), reviewOn: '2027-01-01', policies: { suicidePrevention: { present: true, name: 'Bedacht beleid', reviewOn: '2026-01-01' }, loss: { present: false } } };
const filled = (values: Values, change: Values = {}) => {
  const { situations, ...others } = { ...values, ...change };
  const form = new URLSearchParams(others);
  for (const one of (situations ?? '').split(',').filter(Boolean)) form.append('situations', one);
  return form;
};
const today = '2026-11-26';

describe('a form that nobody changed', () => {
  it.each([['nl' as const], ['en' as const]])('gives the same protocol back, in %s', (lang) => {
    expect(readRoles(filled(roleValues(own, prefixOf, lang)), own)).toEqual({ ok: true, protocol: own });
    expect(readAftercare(filled(aftercareValues(own)), own)).toEqual({ ok: true, protocol: own });
    expect(readDates(filled(dateValues(own, 'Team Bedacht')), own, today)).toEqual({ ok: true, protocol: own, owner: 'Team Bedacht' });
    for (const { key } of own.steps) {
      expect(readStep(filled(stepValues(own, key)), own, key)).toEqual({ ok: true, protocol: own });
    }
    expect(readProtocol(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });
});

const problems = (read: ReturnType<typeof readRoles>) => (read.ok ? [] : read.errors.map(({ field }) => field));
const value = (read: ReturnType<typeof readRoles>): Protocol => {
  if (!read.ok) throw new Error('refused');
  return read.protocol;
};

describe('a form with something wrong', () => {
  it('says at which field, and keeps what was typed', () => {
    const form = filled(roleValues(own, prefixOf, 'nl'), { 'role-2-hours': 'ma-vr 8-18 toestel 1\nergens', 'role-3-name-nl': '' });
    expect(problems(readRoles(form, own))).toEqual(['role-2-hours', 'role-3-name-nl']);
    expect(typedValues(form)).toMatchObject({ 'role-2-hours': 'ma-vr 8-18 toestel 1\nergens' });
    expect(problems(readRoles(new URLSearchParams(), own))).toEqual(['role-1-name-nl']);
    expect(problems(readStep(new URLSearchParams(), own, NEW_STEP))).toEqual(['title-nl', 'lines-nl', 'role', 'phase']);
    expect(problems(readAftercare(filled(aftercareValues(own), { 'staff-nl': 'zonder moment', 'others-nl': '' }), own))).toEqual(['others-nl', 'staff-nl']);
    expect(problems(readDates(filled(dateValues(own, ''), { reviewOn: '2026-02-30', rehearsedOn: '2026-11-27', loss: '1' }), own, today)))
      .toEqual(['reviewOn', 'rehearsedOn', 'loss-name']);
  });
  it('never breaks, whatever is sent', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('role-1-name-nl', 'role-1-hours', 'role-1-key', 'title-nl', 'lines-nl', 'phase', 'role', 'situations', 'after', 'students-nl', 'reviewOn', 'loss'), fc.string()), (typed) => {
      const form = new URLSearchParams(typed);
      for (const read of [readRoles(form, own), readStep(form, own, NEW_STEP), readAftercare(form, own), readDates(form, own, today)]) {
        if (read.ok) expect(readProtocol(JSON.parse(JSON.stringify(read.protocol)))).toBeDefined();
      }
    }));
  });
});

describe('changing roles and steps', () => {
  it('takes a role away when its fields are empty, and gives a new one a key nobody has', () => {
    const values = { ...roleValues(own, prefixOf, 'nl') };
    for (const name of Object.keys(values)) if (name.startsWith('role-2-') && name !== 'role-2-key') values[name] = '';
    const roles = value(readRoles(filled(values, { 'role-6-name-nl': 'Bestuur', 'role-6-key': 'lead' }), own)).roles.map(({ key }) => key);
    expect(roles).toEqual(['lead', 'care', 'family', 'programme', 'role-1']);
  });
  it('gives a new role no key that a step still names from before', () => {
    const [first = ourProtocol.roles[0] as CrisisRole] = own.roles;
    const before = { ...own, roles: [first], steps: own.steps.map((step) => ({ ...step, role: 'role-1' })) };
    const read = readRoles(filled(roleValues(before, prefixOf, 'nl'), { 'role-2-name-nl': 'Bestuur' }), before);
    expect(value(read).roles.map(({ key }) => key)).toEqual(['lead', 'role-2']);
  });
  it('puts a step where it was asked, within its phase, and takes one away', () => {
    const at = (after: string) => value(readStep(filled(stepValues(own, 'stay'), { after }), own, 'stay')).steps.map(({ key }) => key);
    expect(at('')[0]).toBe('stay');
    expect(at('first-aid').slice(0, 6).at(-1)).toBe('stay');
    expect(at('look-back').slice(0, 6).at(-1)).toBe('stay');
    expect(value(readStep(new URLSearchParams({ remove: '1' }), own, 'stay')).steps.length).toBe(own.steps.length - 1);
  });
});

describe('the page in the middle of it', () => {
  it('dials only what can be dialled', () => {
    const { duties, nobody, national } = nowView(own, {}, '2026-11-26T12:00', 'nl');
    expect(duties[0]).toMatchObject({ call: { phone: 'toestel 0011 (demo)', tel: undefined }, otherwise: { tel: 'tel:0880000000' } });
    expect(nobody).toBe(false);
    expect(national.map(({ tel }) => tel)).toEqual(['tel:112', 'tel:113']);
  });
  it('says so when nobody answers, and when somebody does', () => {
    const alone = { ...own, roles: own.roles.map((role) => ({ ...role, deputy: { name: '', phone: '' } })) };
    const view = nowView(alone, {}, '2026-11-28T12:00', 'nl');
    expect(view.nobody).toBe(true);
    expect(view.duties[0]?.note).toContain('ma 08:00');
    expect(nowView(ourProtocol, {}, '2026-11-28T12:00', 'en').nobody).toBe(true);
  });
  it('names a situation by a number in the address, and ignores anything else', () => {
    expect(situationLinks('suicide', '/x', 'nl').map(({ href }) => href)).toEqual(['/x', '/x?s=1', '/x?s=2', '/x?s=3', '/x?s=4', '/x?s=5']);
    expect([null, '', '0', '6', 'suicide', '1.5', '-1'].map(situationOf)).toEqual(Array.from({ length: 7 }, () => undefined));
    expect(situationOf('2')).toBe('suicide');
  });
  it('shows Dutch, marked as such, where an institution has no English', () => {
    const [first] = own.steps;
    if (!first) throw new Error('no steps');
    const dutch = { ...own, steps: [{ ...first, lines: { nl: ['Blijf hier.'] } }] };
    expect(phasesView(dutch, undefined, 'en')[0]?.steps[0]?.lines).toEqual({ items: ['Blijf hier.'], foreign: 'nl' });
  });
});

describe('what the coordinator sees', () => {
  it('names what is missing once, with the page that puts it right', () => {
    const seen = signalViews(ourProtocol, today, 'nl');
    expect(seen[0]).toEqual({ text: 'Op deze uren neemt niemand op: de hele week.', path: '/crisis/beheer/rollen' });
    expect(seen.filter(({ text }) => text.includes('aangewezen'))).toHaveLength(1);
    expect(signalViews({ ...own, roles: own.roles.slice(0, 1) }, today, 'en').map(({ path }) => path)).toContain('/crisis/beheer/stappen');
  });
  it('shows which policies there are and which day has passed', () => {
    expect(stateView(own, '', today, 'nl').policies).toEqual([
      ['Suïcidepreventie', 'ja: Bedacht beleid', '1 januari 2026 (voorbij)'], ['Verlies en rouw', 'nog niet', ''],
    ]);
  });
});
