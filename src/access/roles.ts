/** The roles a person can have (glossary); a visitor is somebody who did not sign in. */
export const ROLES = [
  'student', 'guide', 'specialist', 'coordinator', 'executive', 'representative', 'researcher', 'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are given by an administrator or mapped from a claim; `student` follows from the affiliation. */
export const GIVEN_ROLES = ROLES.filter((role) => role !== 'student');

/** A role, for the whole institution or for one unit and everything below it. */
export type Grant = { readonly role: Role; readonly unitId?: string };

/** What the database lets somebody do: each is a role in PostgreSQL with as little as it needs. */
export const ACTING = ['visitor', 'member', 'coordinator', 'admin', 'link', 'door', 'clock', 'keeper', 'release', 'post'] as const;
export type Acting = (typeof ACTING)[number];

/** Who a piece of work is done for. Everything the database needs to decide by itself. */
export type Actor = {
  readonly acting: Acting;
  /** absent only for work on the installation as a whole (clock, keeper, door before the institution is known) */
  readonly institutionId?: string;
  readonly personId?: string;
  /** role the acting one is used for, for the audit trail */
  readonly role?: Role;
  /** units the acting role is limited to; absent means the whole institution */
  readonly unitIds?: readonly string[];
  /** the one initiative that a signed link speaks about */
  readonly initiativeId?: string;
  /** the one other thing that a signed link speaks about: a partner, a hand-over that waits to be opened */
  readonly subjectId?: string;
};

/** The database role that goes with a role of a person. */
export function actingFor(role: Role): Acting {
  if (role === 'coordinator') return 'coordinator';
  if (role === 'administrator') return 'admin';
  return 'member';
}
