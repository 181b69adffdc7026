import { type Actor, actingFor, type Grant, type Role } from './roles.ts';

/** Somebody who is signed in, as the session knows them. */
export type Person = {
  readonly id: string;
  readonly institutionId: string;
  readonly displayName: string;
  readonly grants: readonly Grant[];
};

/** Somebody who did not sign in (or signed in elsewhere: at another institution you are a visitor). */
export function visitorAt(institutionId: string): Actor {
  return { acting: 'visitor', institutionId };
}

/**
 * The actor for a page that asks for one of `roles`: the first of them that the person has at this institution.
 * A role held for some units only is limited to those; held for the whole institution as well, it is not.
 * @returns undefined when the person has none of them here
 */
export function actorAs(person: Person, institutionId: string, roles: readonly Role[]): Actor | undefined {
  if (person.institutionId !== institutionId) return undefined;
  const role = roles.find((wanted) => person.grants.some((grant) => grant.role === wanted));
  if (!role) return undefined;
  const grants = person.grants.filter((grant) => grant.role === role);
  const whole = grants.some((grant) => grant.unitId === undefined);
  return {
    acting: actingFor(role), institutionId, personId: person.id, role,
    ...(whole ? {} : { unitIds: grants.map((grant) => grant.unitId as string) }),
  };
}

/** The actor for a page that is open to all: a member of this institution, or a visitor. */
export function actorForPublic(person: Person | undefined, institutionId: string): Actor {
  if (!person || person.institutionId !== institutionId) return visitorAt(institutionId);
  return { acting: 'member', institutionId, personId: person.id };
}
