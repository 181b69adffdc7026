import type { Text } from '../core/frameworks/types.ts';
import type { Initiative } from '../core/initiatives/types.ts';

/** An organisation unit. Without a parent it stands directly under the institution. */
export type DemoUnit = {
  readonly key: string;
  readonly kind: 'faculty' | 'programme';
  readonly name: Text;
  readonly parent?: string;
};

/** Whom to turn to inside the institution when it cannot wait. */
export type AcuteContact = {
  readonly name: Text;
  /** in words: an extension, so that nobody dials an invented number */
  readonly phone: Text;
  readonly place: Text;
  readonly hours: Text;
  readonly note: Text;
};

export type DemoInstitution = {
  readonly key: string;
  readonly name: Text;
  readonly sector: 'mbo' | 'hbo' | 'wo';
  /** the value of `schac_home_organization` at sign-in */
  readonly homeOrganisation: string;
  readonly city: string;
  /** about how many students, for the picture only */
  readonly students: number;
  readonly units: readonly DemoUnit[];
  readonly acute: AcuteContact;
};

/** An initiative of the demo, with a stable slug from which its id is derived. */
export type DemoInitiative = Initiative & { readonly key: string };

export type DemoRole =
  | 'student' | 'guide' | 'specialist' | 'coordinator' | 'executive' | 'representative' | 'researcher'
  | 'administrator';

/** Somebody who can sign in at the demo identity provider. */
export type DemoPerson = {
  /** pairwise subject, unique over all institutions */
  readonly sub: string;
  readonly displayName: string;
  /** who this is, for the list of people one can sign in as */
  readonly about: Text;
  readonly affiliation: 'student' | 'employee';
  readonly homeOrganisation: string;
  /** staff only: of a student no address is kept */
  readonly email?: string;
  /** every role, the one that follows from the affiliation included; a unit narrows it */
  readonly roles: readonly { readonly role: DemoRole; readonly unit?: string }[];
};
