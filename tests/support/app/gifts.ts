import type { Actor, Role } from '../../../src/access/roles.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { services } from '../../../src/app/services.ts';
import { BEFORE_CHECK_IN } from '../../../src/core/check-in/decisions.ts';
import { maandcheck } from '../../../src/core/instruments/own/maandcheck.ts';
import { scoresOf } from '../../../src/core/instruments/score.ts';
import { addDays, dayOf } from '../../../src/core/time/days.ts';
import { addItem } from '../../../src/platform/vault/items.ts';
import { beginVault, findVault } from '../../../src/platform/vault/vault.ts';

const KEEPER = { acting: 'keeper' } as const;
const first = maandcheck.items[0]?.key ?? '';

/** Somebody of the demo, in a role. */
export async function actorOf({ db }: Deps, sub: string, role: Role): Promise<Actor> {
  const person = await db.asActor(KEEPER, (tx) =>
    tx.selectFrom('person').select(['id', 'institution_id']).where('sub', '=', sub).executeTakeFirstOrThrow());
  return { acting: 'member', institutionId: person.institution_id, personId: person.id, role };
}

/** The check-in is on at the demo institution, whatever the demo itself says. */
async function switchOn({ db, now }: Deps, institutionId: string): Promise<void> {
  const decided = Object.fromEntries(BEFORE_CHECK_IN.map((key) => [key, { by: 'Bo Bedacht', as: 'bestuur', on: '2026-09-01' }]));
  await db.asActor(KEEPER, (tx) => tx.insertInto('check_in_setting').values({
    institution_id: institutionId, is_on: true, decided: JSON.stringify(decided), updated_at: now(),
  }).onConflict((conflict) => conflict.doNothing()).execute());
}

/** Monthly checks that a student kept, a month apart, the last one today. @returns the id of the last, and of its first score */
export async function keepChecks(deps: Deps, student: Actor, ...values: readonly number[]) {
  const today = dayOf(deps.now());
  await switchOn(deps, student.institutionId as string);
  const known = await deps.db.asActor(student, (tx) => findVault(tx, deps.keyStore));
  if (!known) await beginVault(deps, student, { young: false, today });
  const ids = values.map(() => deps.ids());
  await deps.db.asActor(student, async (tx) => {
    const vault = await findVault(tx, deps.keyStore);
    if (!vault) throw new Error('no vault');
    for (const [i, value] of values.entries()) {
      const answers = Object.fromEntries(maandcheck.items.map(({ key }) => [key, key === first ? value : 5]));
      const on = addDays(today, (i + 1 - values.length) * 30);
      await addItem(tx, vault, 'record', {
        id: ids[i] ?? '', goneOn: '2099-01-01',
        value: { instrument: maandcheck.key, edition: maandcheck.edition, on, answers, scores: scoresOf(maandcheck, answers) },
      });
    }
  });
  return { recordId: ids.at(-1) ?? '', score: maandcheck.scores[0]?.key ?? '' };
}

/** What the matrix needs: something the guide of the demo can open, and one that the student can stop. */
export type Gifts = { readonly opens: string; readonly stops: string; readonly reminderLink: string };

/** Makes them as people would, in the demo institution. */
export async function arrangeGifts(deps: Deps): Promise<Gifts> {
  const { giving } = services(deps).gifts;
  const [sam, gerda] = [await actorOf(deps, 'demo-student-1', 'student'), await actorOf(deps, 'demo-guide', 'guide')];
  const { recordId } = await keepChecks(deps, sam, 3, 4);
  const today = dayOf(deps.now());
  const wish = { recordId, choice: { what: 'result', answers: false }, receiverId: gerda.personId ?? '', role: 'guide', until: addDays(today, 7) } as const;
  for (let i = 0; i < 2; i++) {
    const { seen } = await giving.prepare(sam, 'Sam Testman', wish);
    await giving.give(sam, 'Sam Testman', wish, { seen, today });
  }
  const [opens, stops] = (await giving.list(sam, today)).map(({ row }) => row.id);
  return {
    opens: opens ?? '', stops: stops ?? '',
    reminderLink: deps.keys.sign('reminder', `${sam.institutionId}.${stops}`),
  };
}
