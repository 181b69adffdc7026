import { readFileSync } from 'node:fs';
import type { Actor } from '../../../src/access/roles.ts';
import { newId } from '../../../src/platform/clock/ids.ts';
import { type Database, openDatabase } from '../../../src/platform/database/database.ts';
import { exchangeService } from '../../../src/rooms/exchange/service.ts';
import { type List, lists } from './lists.ts';
import { type Place, runCommand } from './node.ts';

/** How long it takes to show what a list would do, to load it, and to load it again from the shell; in ms. */
export type ImportTimes = { readonly name: string; readonly preview: number; readonly apply: number; readonly again: number };

const HOME = 'proef';

/** The coordinator of the second institution of the demo, which has hardly anything yet. */
async function coordinator(db: Database): Promise<Actor> {
  const { id: institutionId } = await db.asActor({ acting: 'visitor' }, (tx) =>
    tx.selectFrom('institution').select('id').where('key', '=', HOME).executeTakeFirstOrThrow());
  const { id: personId } = await db.asActor({ acting: 'door', institutionId }, (tx) =>
    tx.selectFrom('person').select('id').where('sub', '=', 'proef-coordinator').executeTakeFirstOrThrow());
  return { acting: 'coordinator', institutionId, personId, role: 'coordinator' };
}

async function importOne(place: Place, db: Database, actor: Actor, { name, file, size }: List): Promise<ImportTimes> {
  const service = exchangeService(db, newId);
  const now = new Date();
  const started = performance.now();
  const read = await service.read(actor, { name: file, bytes: readFileSync(file) }, now);
  const id = await service.keep(actor, file, read, now);
  await service.preview(actor, id, now);
  const shown = performance.now();
  const done = await service.apply(actor, id, false, now);
  const applied = performance.now();
  if (done?.added !== size) throw new Error(`${name}: ${done?.added ?? 0} of ${size} were added`);
  const again = await runCommand(place, ['offers', 'import', file, '--institution', HOME]);
  return { name, preview: shown - started, apply: applied - shown, again };
}

/** Imports each list while the server runs, beside it: on the embedded database through the server's own. */
export async function importInto(place: Place): Promise<readonly ImportTimes[]> {
  const db = await openDatabase({ databaseUrl: place.env.DATABASE_URL, dataDir: place.folder });
  try {
    const actor = await coordinator(db);
    const measured: ImportTimes[] = [];
    for (const list of await lists(place.folder)) measured.push(await importOne(place, db, actor, list));
    return measured;
  } finally {
    await db.close();
  }
}
