import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, notFound } from '../../platform/http/errors.ts';
import * as store from './agreements-store.ts';
import type { AgreementWrite } from './types.ts';
import { whole } from './whole.ts';

/** Agreements with partners: read by who works here, kept by the coordinator of the whole institution. */
export function agreementsService(db: Database, ids: () => string) {
  return {
    agreements: (actor: Actor) => store.all(db, actor),

    /** One to change. @throws HttpError (not found) */
    async agreement(actor: Actor, id: string) {
      const row = await store.one(db, whole(actor), id);
      if (!row) throw notFound();
      return row;
    },

    async addAgreement(actor: Actor, partnerId: string, write: AgreementWrite, now: Date): Promise<string> {
      const id = ids();
      await store.add(db, whole(actor), { id, partnerId, at: now }, write);
      return id;
    },

    /** @throws HttpError (conflict) when somebody else changed it in the meantime */
    async changeAgreement(
      actor: Actor,
      one: { readonly id: string; readonly version: number },
      write: AgreementWrite,
      now: Date,
    ): Promise<void> {
      if (!(await store.change(db, whole(actor), { ...one, at: now }, write))) throw conflict();
    },

    removeAgreement: async (actor: Actor, id: string) => store.remove(db, whole(actor), id),
  };
}
