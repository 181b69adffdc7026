import type { Actor } from '../../access/roles.ts';
import { HttpError } from '../../platform/http/errors.ts';

/** The check-in is of the whole institution. @throws HttpError (not allowed) for who administers some units only */
export function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}
