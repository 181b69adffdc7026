import type { Actor } from '../../access/roles.ts';
import type { Database } from '../database/database.ts';

/** One row of the audit trail: who, what, which id, when, and how it ended. */
export type AuditRow = {
  readonly event: string;
  readonly objectId?: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly at: Date;
};

/** Adds a row as the actor, in a transaction of its own, so that a failed attempt is kept as well. */
export async function audit(db: Database, actor: Actor, row: AuditRow): Promise<void> {
  await db.asActor(actor, (tx) =>
    tx
      .insertInto('audit_event')
      .values({
        institution_id: actor.institutionId ?? null,
        person_id: actor.personId ?? null,
        role: actor.role ?? null,
        at: row.at,
        event: row.event,
        object_id: row.objectId ?? null,
        outcome: row.outcome,
      })
      .execute(),
  );
}
