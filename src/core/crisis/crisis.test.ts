import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourProtocol } from './content/ours.ts';
import { onDuty } from './duty.ts';
import { readWindow, writeWindow } from './hours-text.ts';
import { telOf } from './phone.ts';
import { signals } from './signals.ts';
import { stepsFor } from './situations.ts';
import { type CrisisRole, type Protocol, SITUATIONS, SPOKESPERSON, WEEKDAYS, WHO_IS_THERE, type Window } from './types.ts';
import { covers, minuteOfWeek, uncovered, WEEK, weekMoment } from './week.ts';

const office: Window = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00', phone: 'toestel 0011' };
const nights: Window = { days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '08:00', phone: 'toestel 0012' };
const weekend: Window = { days: [6, 7], from: '08:00', to: '18:00', phone: 'toestel 0013' };
const lead: CrisisRole = { ...ourProtocol.roles[0] as CrisisRole, holder: 'Cas Crisistest', windows: [office, nights] };
const having = (...roles: CrisisRole[]): Protocol => ({ ...ourProtocol, roles });

const time = fc.integer({ min: 0, max: 1439 }).map((minute) => weekMoment(minute).time);
const days = fc.subarray([...WEEKDAYS], { minLength: 1 });
const window = fc.record({ days, from: time, to: time, phone: fc.constant('toestel 0011') });
const minute = fc.integer({ min: 0, max: WEEK - 1 });

describe('who answers at this hour', () => {
  it.each([
    ['2026-11-26T07:59', 'toestel 0012'], ['2026-11-26T08:00', 'toestel 0011'], ['2026-11-26T17:59', 'toestel 0011'],
    ['2026-11-26T18:00', 'toestel 0012'], ['2026-11-28T03:00', 'toestel 0012'], ['2026-11-30T07:00', 'toestel 0012'],
  ])('CRISIS-1: %s is %s; a night goes on into the next day', (local, phone) => {
    expect(onDuty(having(lead), local)[0]?.call).toEqual({ name: 'Cas Crisistest', phone });
  });

  it('CRISIS-2: of windows that overlap, the first in the list counts', () => {
    const always: Window = { days: WEEKDAYS, from: '00:00', to: '00:00', phone: 'toestel 0099' };
    expect(onDuty(having({ ...lead, windows: [office, always] }), '2026-11-26T12:00')[0]?.call?.phone).toBe('toestel 0011');
    expect(onDuty(having({ ...lead, windows: [always, office] }), '2026-11-26T12:00')[0]?.call?.phone).toBe('toestel 0099');
  });

  it('CRISIS-3: the deputy is for no answer, and answers when nobody else does', () => {
    const deputy = { name: 'Dina Demo', phone: 'toestel 0020' };
    expect(onDuty(having({ ...lead, deputy }), '2026-11-26T12:00')[0]).toMatchObject({ call: { phone: 'toestel 0011' }, otherwise: deputy });
    const atNoon = onDuty(having({ ...lead, deputy }), '2026-11-28T12:00')[0];
    expect(atNoon?.call).toEqual(deputy);
    expect(atNoon?.otherwise).toBeUndefined();
  });

  it('CRISIS-4: when nobody answers, it says when somebody does', () => {
    const duty = onDuty(having({ ...lead, windows: [office] }), '2026-11-28T12:00')[0];
    expect(duty?.call).toBeUndefined();
    expect(weekMoment(duty?.again ?? -1)).toEqual({ day: 1, time: '08:00' });
    expect(onDuty(having({ ...lead, windows: [] }), '2026-11-28T12:00')[0]).not.toHaveProperty('again');
  });

  it('CRISIS-5: every minute is in a gap or in a window, never in both', () => {
    fc.assert(fc.property(fc.array(window, { maxLength: 5 }), minute, (windows, at) => {
      const inGap = uncovered(windows).some(({ from, to }) => (at - from + WEEK) % WEEK < to - from);
      expect(inGap).toBe(!windows.some((one) => covers(one, at)));
    }));
  });

  it('counts minutes of the week back and forth', () => {
    fc.assert(fc.property(minute, (at) => {
      const { day, time: clock } = weekMoment(at);
      expect(minuteOfWeek(`2026-11-${22 + day}T${clock}`)).toBe(at);
    }));
  });
});

describe('what is missing', () => {
  const kinds = (protocol: Protocol) => signals(protocol, '2026-11-26').map(({ kind }) => kind);
  const deputy = { name: 'Dina Demo', phone: '' };
  const policy = { present: true, reviewOn: '2026-11-26' };
  const whole: Protocol = {
    ...ourProtocol,
    roles: ourProtocol.roles.map((role) => ({ ...role, holder: 'Cas', deputy, windows: [office, nights, weekend] })),
    spokesperson: { ...ourProtocol.spokesperson, name: 'Wies', deputy },
    nextRehearsalOn: '2026-11-26', reviewOn: '2026-11-26', policies: { suicidePrevention: policy, loss: policy },
  };

  it('is nothing when everything is there, up to the day itself', () => expect(kinds(whole)).toEqual([]));
  it('CRISIS-5, 6: hours of nobody, and hours without who leads', () => {
    const [first = lead, ...others] = whole.roles;
    expect(kinds({ ...whole, roles: [{ ...first, windows: [office] }, ...others] })).toEqual(['hours-lead']);
    expect(kinds({ ...whole, roles: [{ ...first, windows: [office, nights] }] }))
      .toEqual(['hours-nobody', ...Array.from({ length: whole.steps.filter(({ role }) => !['lead', WHO_IS_THERE, SPOKESPERSON].includes(role)).length }, () => 'step-without-role')]);
  });
  it('CRISIS-7, 8: no day planned, or one that passed', () => {
    expect(kinds({ ...whole, nextRehearsalOn: '2026-11-25', reviewOn: '2026-11-25' })).toEqual(['rehearsal-passed', 'review-passed']);
    expect(kinds({ ...whole, nextRehearsalOn: undefined, reviewOn: undefined })).toEqual(['rehearsal-none', 'review-none']);
  });
  it('CRISIS-9: a policy that is not there, or not looked at again', () => {
    expect(kinds({ ...whole, policies: { suicidePrevention: { present: false }, loss: { present: true } } }))
      .toEqual(['policy-missing', 'policy-no-review']);
    expect(kinds({ ...whole, policies: { ...whole.policies, loss: { present: true, reviewOn: '2025-01-01' } } })).toEqual(['policy-passed']);
  });
  it('CRISIS-10: ours still wants names, and says so', () => {
    expect(kinds(ourProtocol)).toEqual(expect.arrayContaining(['hours-nobody', 'role-empty', 'role-no-deputy', 'spokesperson-none', 'spokesperson-no-deputy']));
  });
});

describe('numbers and hours as people write them', () => {
  it.each([['0800-0113', 'tel:08000113'], ['113', 'tel:113'], ['+31 (0)88 000 00 00', 'tel:+31880000000'], ['088 - 000 00 00', 'tel:0880000000']])(
    '%s dials %s', (phone, tel) => expect(telOf(phone)).toBe(tel));
  it.each(['toestel 0011 (demo)', '0011', '', '1234', 'via de receptie', '+112', '088 000 00 00 0000'])(
    '"%s" cannot be dialled', (phone) => expect(telOf(phone)).toBeUndefined());

  it.each([
    ['ma-vr 8:00-18:00 toestel 0011', { ...office }],
    ['Mon-Fri 08.00 to 18.00: toestel 0011', { ...office }],
    ['elke dag 0-24 113', { days: WEEKDAYS, from: '00:00', to: '00:00', phone: '113' }],
    ['vr-ma, wo 18-8 x', { days: [1, 3, 5, 6, 7], from: '18:00', to: '08:00', phone: 'x' }],
  ])('reads "%s"', (line, expected) => expect(readWindow(line)).toEqual(expected));
  it.each(['', 'toestel 0011', 'ma-xx 8-18 toestel', 'ma 25:00-26:00 x', 'ma 8:61-9:00 x', 'ma-vr 8:00-18:00', 'ma-di-wo 8-18 x'])(
    'does not guess at "%s"', (line) => expect(readWindow(line)).toBeUndefined());
  it('reads back what it wrote, in both languages', () => {
    fc.assert(fc.property(window, fc.constantFrom('nl' as const, 'en' as const), (one, lang) => {
      expect(readWindow(writeWindow(one, lang))).toEqual(one);
    }));
  });
});

describe('our protocol', () => {
  it('CRISIS-11: has fewer steps for each situation than for all, and starts each with safety', () => {
    for (const situation of SITUATIONS) {
      const steps = stepsFor(ourProtocol, situation);
      expect(steps[0]?.key).toBe('safe');
      expect(steps.length).toBeLessThan(ourProtocol.steps.length);
      expect(steps.length).toBeGreaterThan(8);
    }
  });
  it('says the same in both languages, and names roles that are there', () => {
    const roles = [WHO_IS_THERE, SPOKESPERSON, ...ourProtocol.roles.map(({ key }) => key)];
    for (const { title, lines, role } of ourProtocol.steps) {
      expect(title.en).toBeTruthy();
      expect(lines.en?.length).toBe(lines.nl.length);
      expect(roles).toContain(role);
    }
    expect(new Set(ourProtocol.steps.map(({ key }) => key)).size).toBe(ourProtocol.steps.length);
  });
});
