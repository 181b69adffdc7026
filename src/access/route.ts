import type { Role } from './roles.ts';

/**
 * Who may: everybody, or somebody with one of these roles. There is no third way: a route that says neither does not
 * compile. Roles are tried in order; the first that the person has decides what the database lets them do.
 */
export type Who =
  | { readonly public: true; readonly roles?: never }
  | { readonly public?: never; readonly roles: readonly [Role, ...Role[]] };

/** What the audit trail calls it: `room.thing-done`. Reading that tells nothing about anybody is `none`. */
export type AuditEvent = `${string}.${string}` | 'none';

/** One line of a room: the address under the institution, who may, what is audited, and what answers. */
export type Route<Handler> = Who & {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly audit: AuditEvent;
  readonly handler: Handler;
};
