import { createHash } from 'node:crypto';
import type { Actor } from '../../../src/access/roles.ts';

/** The same name always gives the same id. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const OURS = idOf('our institution');
export const OTHER = idOf('another institution');
/** Faculty A has programme A1 below it; faculty B stands beside it. */
export const UNIT = { a: idOf('faculty A'), a1: idOf('programme A1'), b: idOf('faculty B'), other: idOf('their faculty') };
export const ME = idOf('me');
export const SOMEBODY = idOf('somebody else here');
export const STRANGER = idOf('somebody at another institution');
export const OFFER = {
  a: idOf('offer in A'), all: idOf('offer for all'), b: idOf('offer in B'), hidden: idOf('hidden offer'),
  policy: idOf('policy'), ended: idOf('ended offer'), other: idOf('their offer'),
};
export const PARTNER = { ours: idOf('our partner'), second: idOf('our second partner'), other: idOf('their partner') };

const signedIn = { institutionId: OURS, personId: ME };

/** Everybody in docs/access-matrix-database.md, by the name of their column. */
export const ACTORS: Readonly<Record<string, Actor>> = {
  visitor: { acting: 'visitor', institutionId: OURS },
  student: { ...signedIn, acting: 'member', role: 'student' },
  guide: { ...signedIn, acting: 'member', role: 'guide' },
  specialist: { ...signedIn, acting: 'member', role: 'specialist' },
  executive: { ...signedIn, acting: 'member', role: 'executive' },
  coordinator: { ...signedIn, acting: 'coordinator', role: 'coordinator' },
  'coordinator of A': { ...signedIn, acting: 'coordinator', role: 'coordinator', unitIds: [UNIT.a] },
  administrator: { ...signedIn, acting: 'admin', role: 'administrator' },
  'administrator of A': { ...signedIn, acting: 'admin', role: 'administrator', unitIds: [UNIT.a] },
  link: { acting: 'link', institutionId: OURS, initiativeId: OFFER.a },
  'link of a partner': { acting: 'link', institutionId: OURS, subjectId: PARTNER.ours },
  door: { acting: 'door', institutionId: OURS },
  clock: { acting: 'clock' },
  keeper: { acting: 'keeper' },
  release: { acting: 'release', institutionId: OURS },
  post: { acting: 'post' },
};
