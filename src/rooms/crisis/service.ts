import type { Actor } from '../../access/roles.ts';
import { ourProtocol } from '../../core/crisis/content/ours.ts';
import type { Protocol } from '../../core/crisis/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError } from '../../platform/http/errors.ts';
import { readProtocol } from './schemas/protocol.ts';
import * as store from './store.ts';

/** A protocol as it is now. `version` 0 and no `madeAt`: still ours. */
export type Kept = {
  readonly protocol: Protocol;
  readonly version: number;
  readonly owner: string;
  readonly madeAt?: Date;
};
/** What a form makes of it; without `owner` that stays as it was. */
export type Edit = { readonly protocol: Protocol; readonly owner?: string };

const OURS: Kept = { protocol: ourProtocol, version: 0, owner: '' };
/** Stands where nobody said yet who keeps the protocol. */
const NOBODY_YET = '-';

/** One protocol for the whole institution. @throws HttpError (not allowed) for who coordinates some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** The protocol of an institution: to read, and to change one part at a time. Every version stays. */
export function crisisService(db: Database) {
  async function kept(actor: Actor): Promise<Kept> {
    const [last] = await store.versions(db, actor);
    if (!last) return OURS;
    const { body, version, owner, madeAt } = last;
    return {
      protocol: readProtocol(body) ?? ourProtocol, version, madeAt, owner: owner === NOBODY_YET ? '' : owner,
    };
  }

  return {
    kept,
    /** Version numbers with their dates, newest first. */
    async versions(actor: Actor) {
      return (await store.versions(db, actor)).map(({ version, madeAt }) => ({ version, madeAt }));
    },
    /** What a form starts from. @throws HttpError (not allowed) */
    toEdit: async (actor: Actor): Promise<Kept> => kept(whole(actor)),
    /**
     * Adds a version.
     * @param after the version that the form was filled in on
     * @throws HttpError (conflict) when somebody else saved meanwhile, (not allowed)
     */
    async save(actor: Actor, after: number, { protocol, owner }: Edit, now: Date): Promise<void> {
      const before = await kept(whole(actor));
      if (before.version !== after) throw conflict();
      const one = {
        kind: store.KIND, key: store.KEY, body: protocol, shown: true, owner: (owner ?? before.owner) || NOBODY_YET,
        ...(protocol.reviewOn ? { reviewOn: protocol.reviewOn } : {}),
      } as const;
      await store.add(db, actor, one, after, now);
    },
  };
}
export type CrisisService = ReturnType<typeof crisisService>;
