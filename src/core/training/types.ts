/** Roles for which a training can be a duty. */
export const DUTY_ROLES = ['guide', 'specialist', 'coordinator', 'executive'] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

/** What a date of a training is. */
export const DATE_FORMS = ['training', 'peer-consultation', 'conversation-aid'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

export const SIGNUP_STATES = ['signed-up', 'waiting', 'attended', 'absent'] as const;
export type SignupState = (typeof SIGNUP_STATES)[number];

/** Units with the unit above each; null at the top. */
export type Tree = ReadonlyMap<string, string | null>;

/** A role that somebody has, since a day (ISO); without a unit for the whole institution. */
export type Held = { readonly role: DutyRole; readonly unitId?: string; readonly since: string };

/** Who has this role follows this training. */
export type Duty = {
  readonly trainingId: string;
  readonly role: DutyRole;
  readonly withinDays: number;
  /** absent: once is enough */
  readonly renewAfterMonths?: number;
  /** units that the training is for; empty: the whole institution */
  readonly unitIds: readonly string[];
};

/** Somebody was there, on that day (ISO). */
export type Attended = { readonly trainingId: string; readonly on: string };
