import type { Actor } from '../../access/roles.ts';
import type { ImportLine } from '../../core/exchange/types.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Change, Write } from '../../platform/catalogue/write.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict } from '../../platform/http/errors.ts';
import { type Plan, type PlannedLine, planImport, type Refused } from './planning/plan.ts';
import { readKnown, writeAll } from './store.ts';

export type ImportOptions = {
  /** publish what is complete */
  readonly publish: boolean;
  readonly now: Date;
  readonly ids: () => string;
};

/** What an import did. `ids`: of every line that was kept, in the order of the file. */
export type Imported = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly published: number;
  readonly errors: readonly Refused[];
  readonly ids: readonly string[];
};

/** Somebody may change something between our reading and our writing; then it is read again. */
const ATTEMPTS = 3;

/** What loading these lines would do. Writes nothing. */
export async function planLines(
  db: Database, actor: Actor, lines: readonly ImportLine[], { publish, now }: Pick<ImportOptions, 'publish' | 'now'>,
): Promise<Plan> {
  const { own, ...known } = await readKnown(db, actor);
  return planImport(lines, {
    ...known, publish, today: dayOf(now), ...(actor.unitIds ? { limitedTo: actor.unitIds } : {}),
    ownConcepts: new Set(own.flatMap(({ scheme }) => scheme.concepts.map(({ id }) => id))),
    ownMappings: own.flatMap(({ mappings }) => mappings),
  });
}

const writeOf = (one: PlannedLine, { now, ids }: ImportOptions): Write => ({
  id: one.before?.id ?? one.line.id ?? ids(), sourceKey: one.line.key, initiative: one.after, unitIds: one.unitIds,
  proposedConcepts: one.proposals.concepts, proposedFields: one.proposals.fields, source: one.source,
  how: 'import', at: now, changeId: ids(),
});

/**
 * Loads lines: what is new is added, what the file changed is changed, the rest is left alone; all of it or nothing.
 * Lines that can't be loaded are named and don't stop the others.
 * @throws HttpError (conflict) when somebody keeps changing the same initiatives
 */
export async function importLines(
  db: Database, actor: Actor, lines: readonly ImportLine[], options: ImportOptions,
): Promise<Imported> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const plan = await planLines(db, actor, lines, options);
    const writes = plan.lines.map((one) => ({ one, write: writeOf(one, options) }));
    const adds = writes.filter(({ one }) => one.what === 'added').map(({ write }) => write);
    const changes = writes.flatMap(({ one, write }): Change[] =>
      (one.what === 'changed' && one.before ? [{ write, version: one.before.version }] : []));
    if (!(await writeAll(db, actor, adds, changes))) continue;
    return {
      added: adds.length, changed: changes.length, unchanged: plan.lines.length - adds.length - changes.length,
      published: plan.lines.filter(({ publishes }) => publishes).length, errors: plan.refused,
      ids: writes.map(({ write }) => write.id),
    };
  }
  throw conflict();
}
