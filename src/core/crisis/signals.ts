import { POLICIES, SPOKESPERSON, WHO_IS_THERE, type PolicyKey, type Protocol } from './types.ts';
import { uncovered, type Span } from './week.ts';

/** What is missing in a protocol, or past its date. `on` is an ISO date; `key` names a role or a step. */
export type Signal =
  | { readonly kind: 'hours-nobody' | 'hours-lead'; readonly spans: readonly Span[] }
  | { readonly kind: 'rehearsal-none' | 'review-none' | 'spokesperson-none' | 'spokesperson-no-deputy' }
  | { readonly kind: 'rehearsal-passed' | 'review-passed'; readonly on: string }
  | { readonly kind: 'policy-missing' | 'policy-no-review'; readonly policy: PolicyKey }
  | { readonly kind: 'policy-passed'; readonly policy: PolicyKey; readonly on: string }
  | { readonly kind: 'role-empty' | 'role-no-deputy' | 'step-without-role'; readonly key: string };

/** CRISIS-5, CRISIS-6: hours at which nobody answers, and hours at which only the one who leads does not. */
function hours({ roles }: Protocol): readonly Signal[] {
  const nobody = uncovered(roles.flatMap(({ windows }) => windows));
  const lead = uncovered(roles[0]?.windows ?? []);
  return [
    ...(nobody.length > 0 ? [{ kind: 'hours-nobody', spans: nobody } as const] : []),
    ...(lead.length > 0 && JSON.stringify(lead) !== JSON.stringify(nobody)
      ? [{ kind: 'hours-lead', spans: lead } as const] : []),
  ];
}

/** CRISIS-7, CRISIS-8: a day that nobody planned, or that has passed. The day itself still counts. */
function dated(what: 'rehearsal' | 'review', on: string | undefined, today: string): readonly Signal[] {
  if (on === undefined) return [{ kind: `${what}-none` }];
  return on < today ? [{ kind: `${what}-passed`, on }] : [];
}

/** CRISIS-9: both policies are there, and somebody will look at them again. */
function policySignals({ policies }: Protocol, today: string): readonly Signal[] {
  return POLICIES.flatMap((policy): Signal[] => {
    const { present, reviewOn } = policies[policy];
    if (!present) return [{ kind: 'policy-missing', policy }];
    if (reviewOn === undefined) return [{ kind: 'policy-no-review', policy }];
    return reviewOn < today ? [{ kind: 'policy-passed', policy, on: reviewOn }] : [];
  });
}

/** CRISIS-10: every role has somebody and a deputy, so has the press, and every step has a role that is there. */
function people({ roles, steps, spokesperson }: Protocol): readonly Signal[] {
  const known = [WHO_IS_THERE, SPOKESPERSON, ...roles.map(({ key }) => key)];
  return [
    ...roles.filter(({ holder }) => !holder).map(({ key }) => ({ kind: 'role-empty', key }) as const),
    ...roles.filter(({ deputy }) => !deputy.name).map(({ key }) => ({ kind: 'role-no-deputy', key }) as const),
    ...(spokesperson.name ? [] : [{ kind: 'spokesperson-none' } as const]),
    ...(spokesperson.deputy.name ? [] : [{ kind: 'spokesperson-no-deputy' } as const]),
    ...steps.filter(({ role }) => !known.includes(role)).map(({ key }) => ({ kind: 'step-without-role', key }) as const),
  ];
}

/**
 * What is missing or past its date, what matters most first.
 * @param today ISO date
 */
export const signals = (protocol: Protocol, today: string): readonly Signal[] => [
  ...hours(protocol),
  ...dated('rehearsal', protocol.nextRehearsalOn, today),
  ...dated('review', protocol.reviewOn, today),
  ...policySignals(protocol, today),
  ...people(protocol),
];
