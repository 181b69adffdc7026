import { POLICIES, type Policy, type PolicyKey, type Protocol } from '../../../core/crisis/types.ts';
import { messages } from './messages.ts';
import { dayFrom, lineOf, type Problem, type Read } from './reading.ts';

const DATES = ['rehearsedOn', 'nextRehearsalOn', 'reviewOn'] as const;
const LONGEST = 120;

function problemsOf(form: URLSearchParams, today: string): readonly Problem[] {
  const days = [...DATES, ...POLICIES.map((policy) => `${policy}-review`)];
  const names = POLICIES.filter((policy) => form.has(policy) && !lineOf(form, `${policy}-name`));
  const long = ['owner', ...POLICIES.map((policy) => `${policy}-name`)];
  return [
    ...days.filter((field) => dayFrom(form, field) === undefined).map((field) => ({ field, message: messages.date })),
    ...((dayFrom(form, 'rehearsedOn') ?? '') > today ? [{ field: 'rehearsedOn', message: messages.future }] : []),
    ...names.map((policy) => ({ field: `${policy}-name`, message: messages.policyName })),
    ...long.filter((name) => lineOf(form, name).length > LONGEST)
      .map((field) => ({ field, message: messages.tooLong })),
  ];
}

function policyFrom(form: URLSearchParams, policy: PolicyKey): Policy {
  if (!form.has(policy)) return { present: false };
  const reviewOn = dayFrom(form, `${policy}-review`);
  return { present: true, name: lineOf(form, `${policy}-name`), ...(reviewOn ? { reviewOn } : {}) };
}

/** Reads when there is a rehearsal and a look again, which policies there are, and who keeps the protocol. */
export function readDates(form: URLSearchParams, before: Protocol, today: string): Read {
  const errors = problemsOf(form, today);
  if (errors.length > 0) return { ok: false, errors };
  const [rehearsedOn, nextRehearsalOn, reviewOn] = DATES.map((field) => dayFrom(form, field) || undefined);
  const policies = { suicidePrevention: policyFrom(form, 'suicidePrevention'), loss: policyFrom(form, 'loss') };
  return { ok: true, protocol: { ...before, rehearsedOn, nextRehearsalOn, reviewOn, policies }, owner: lineOf(form, 'owner') };
}
