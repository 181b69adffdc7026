import { derivedId } from '../core/exchange/uuid.ts';
import type { Tx } from '../platform/database/database.ts';
import { people } from './people.ts';

/** Offers at which a hand-over can arrive in the demo, and who reads it there. */
type Where = { readonly offer: string; readonly days: number; readonly confidential?: true; readonly people: readonly string[] };
const PLACES: readonly Where[] = [
  { offer: 'proef-schoolmaatschappelijk-werk', days: 5, people: ['proef-care'] },
  { offer: 'studentendecaan', days: 7, people: ['demo-dean'] },
  { offer: 'gesprek-studentenpsycholoog', days: 10, confidential: true, people: ['demo-psychologist'] },
  { offer: 'vertrouwenspersoon', days: 3, confidential: true, people: ['demo-confidential'] },
];

/** Puts down where hand-overs arrive. No hand-over comes with the demo: those are for who tries it out. */
export async function loadReceptions(tx: Tx, space: string, home: string, institutionId: string): Promise<void> {
  const offers = await tx.selectFrom('initiative').select('id').where('institution_id', '=', institutionId).execute();
  for (const { offer, days, confidential, people: subs } of PLACES) {
    const initiativeId = derivedId(space, home, 'initiative', offer);
    if (!offers.some(({ id }) => id === initiativeId)) continue;
    await tx.insertInto('reception').values({
      institution_id: institutionId, initiative_id: initiativeId, term_days: days, confidential: confidential ?? false,
    }).execute();
    for (const person of people.filter(({ sub }) => subs.includes(sub))) {
      await tx.insertInto('reception_member').values({
        institution_id: institutionId, initiative_id: initiativeId, person_id: derivedId(space, home, 'person', person.sub),
        name: person.displayName,
      }).execute();
    }
  }
}
