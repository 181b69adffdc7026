/** Who decided something, as what, and when: a name an institution writes down, not an account. */
export type Decision = { readonly by: string; readonly as: string; readonly on: string; readonly note?: string };
/** By what was decided. */
export type Decided = Readonly<Record<string, Decision>>;

/** What must be decided before an institution offers the check-in (law-and-care); the database asks for the same. */
export const BEFORE_CHECK_IN = ['purpose', 'dpia', 'council', 'follow-up'] as const;
/** What must be decided before an instrument with a clinical cut-off is used; the database asks for the same. */
export const BEFORE_CLINICAL = ['psychologist', 'protocol', 'follow-up', 'board', 'council'] as const;
