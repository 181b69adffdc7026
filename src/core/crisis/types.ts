/** Something an institution says: always in Dutch, in English when it took the trouble. */
export type Words = { readonly nl: string; readonly en?: string };
/** Short lines under each other, by language. */
export type Lines = { readonly nl: readonly string[]; readonly en?: readonly string[] };

/** Days of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * When a number is answered. Local time in the Netherlands, `08:00`. It starts on each of `days`; when `to` is not
 * later than `from`, it goes on until that time on the next day (so `00:00` to `00:00` is a whole day).
 */
export type Window = {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  /** as people write it: a number, or words such as "toestel 0011" */
  readonly phone: string;
};

/** Somebody with a number that is always the same; the name or the number may still be empty. */
export type Reachable = { readonly name: string; readonly phone: string };

/** A role in the protocol, who has it, and who takes over. The first role of a protocol leads. */
export type CrisisRole = {
  readonly key: string;
  readonly name: Words;
  /** what one calls this role for */
  readonly callFor: Words;
  /** who has this role; empty when nobody has it yet */
  readonly holder: string;
  readonly deputy: Reachable;
  readonly windows: readonly Window[];
};

export const SITUATIONS = ['danger', 'suicide', 'violence', 'missing', 'accident'] as const;
export type Situation = (typeof SITUATIONS)[number];
export const PHASES = ['now', 'hour', 'day', 'later'] as const;
export type Phase = (typeof PHASES)[number];

/** Roles that a step can name beside those of the protocol: whoever is there, and the spokesperson. */
export const WHO_IS_THERE = 'you';
export const SPOKESPERSON = 'spokesperson';

export type Step = {
  readonly key: string;
  readonly phase: Phase;
  readonly title: Words;
  /** what to do */
  readonly lines: Lines;
  /** key of a role, `you` or `spokesperson` */
  readonly role: string;
  /** only in these situations; absent: in all of them */
  readonly situations?: readonly Situation[];
};

export type AftercareMoment = { readonly when: string; readonly lines: readonly string[] };
/** What happens afterwards and when, by language. */
export type Aftercare = { readonly nl: readonly AftercareMoment[]; readonly en?: readonly AftercareMoment[] };

/** The only one who speaks to the press. */
export type Spokesperson = Reachable & {
  readonly deputy: Reachable;
  /** what everybody else says when the press calls */
  readonly others: Lines;
};

export const POLICIES = ['suicidePrevention', 'loss'] as const;
export type PolicyKey = (typeof POLICIES)[number];
/** Whether there is a policy, what it is called, and when somebody looks at it again (ISO date). */
export type Policy = { readonly present: boolean; readonly name?: string; readonly reviewOn?: string };

/** What an institution does when something serious happens. It never says whom an incident is about. */
export type Protocol = {
  readonly roles: readonly CrisisRole[];
  readonly steps: readonly Step[];
  readonly spokesperson: Spokesperson;
  readonly aftercare: { readonly students: Aftercare; readonly staff: Aftercare };
  /** ISO dates: last rehearsed, next rehearsal, and when the protocol is looked at again */
  readonly rehearsedOn?: string;
  readonly nextRehearsalOn?: string;
  readonly reviewOn?: string;
  readonly policies: Readonly<Record<PolicyKey, Policy>>;
};
