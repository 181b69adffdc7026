import { z } from 'zod';

const many = z.union([z.array(z.string()), z.string().transform((text) => [text])]).default([]);

/** What SURFconext releases and we read; everything else in the token is ignored and never kept. */
const claimsShape = z.object({
  sub: z.string().min(1),
  schac_home_organization: z.string().min(1),
  preferred_username: z.string().optional(),
  name: z.string().optional(),
  given_name: z.string().optional(),
  family_name: z.string().optional(),
  email: z.email().optional().catch(undefined),
  eduperson_affiliation: many,
  eduperson_entitlement: many,
  edumember_is_member_of: many,
});

export type Newcomer = {
  readonly sub: string;
  readonly homeOrganisation: string;
  readonly displayName: string;
  readonly affiliation: 'student' | 'employee';
  /** of staff only; kept only when they have a role */
  readonly email?: string;
  readonly entitlements: readonly string[];
  readonly memberships: readonly string[];
};

/**
 * Reads a claim set. Who is a student is only a student, also with a job at the institution: least data.
 * @returns undefined when the claims do not say who this is, or when it is neither a student nor staff
 */
export function readClaims(claims: unknown): Newcomer | undefined {
  const parsed = claimsShape.safeParse(claims);
  if (!parsed.success) return undefined;
  const c = parsed.data;
  const student = c.eduperson_affiliation.includes('student');
  if (!student && !c.eduperson_affiliation.some((a) => ['employee', 'staff', 'faculty'].includes(a))) return undefined;
  const full = [c.given_name, c.family_name].filter(Boolean).join(' ');
  return {
    sub: c.sub,
    homeOrganisation: c.schac_home_organization.toLowerCase(),
    displayName: c.preferred_username ?? c.name ?? (full || (student ? 'Student' : 'Medewerker')),
    affiliation: student ? 'student' : 'employee',
    ...(student || !c.email ? {} : { email: c.email }),
    entitlements: c.eduperson_entitlement,
    memberships: c.edumember_is_member_of,
  };
}
