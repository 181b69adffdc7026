import { APPROVED_FIRST } from './groups.ts';
import type { ModulePair } from './types.ts';

/** Who approved which edition: a name and a profession that an institution writes down, and a day. */
export type Approved = { readonly by: string; readonly as: string; readonly on: string; readonly edition: string };

/** Whether a named professional has to approve this exercise before students find it. */
export const needsApproval = ({ nl, en }: ModulePair): boolean =>
  nl.approval || en.approval || APPROVED_FIRST.includes(nl.key);

/** Whether students may find it: what needs approval has it for exactly this edition. */
export const mayBeShown = (pair: ModulePair, edition: string, approved?: Pick<Approved, 'edition'>): boolean =>
  !needsApproval(pair) || approved?.edition === edition;
