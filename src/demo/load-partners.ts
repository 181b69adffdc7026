import { derivedId } from '../core/exchange/uuid.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import { type DemoPartner, partnersOf } from './partners.ts';

/** Namespace of the ids of partners and agreements in the demo. */
const SPACE = '0b8e4f0e-5f0c-4d52-8a55-6f3d2c1b7a90';

function rowOf(institutionId: string, home: string, one: DemoPartner, at: Date) {
  const { key, name, place = 'outside', summary, how, capacity, checked, asked, hidden, ...body } = one;
  const ago = (days: number) => addDays(dayOf(at), -days);
  const { daysAgo = 0, ...room } = capacity ?? {};
  return {
    institution_id: institutionId,
    id: derivedId(SPACE, home, 'partner', key),
    published: !hidden,
    body: JSON.stringify({ name, place, ...body }),
    words: JSON.stringify({ summary, how }),
    capacity: capacity ? JSON.stringify({ ...room, reportedOn: ago(daysAgo) }) : null,
    email: `kaart@${key}.example`,
    checked_on: checked === undefined ? null : ago(checked),
    asked_on: asked === undefined ? null : ago(asked),
    asked_times: asked === undefined ? 0 : 1,
    updated_at: at,
  };
}

/** Partners of a demo institution and what was agreed with them; days count from when the demo is loaded. */
export async function loadPartners(tx: Tx, institutionId: string, home: string, at: Date): Promise<void> {
  const { partners, agreements } = partnersOf(home);
  const day = (days: number) => addDays(dayOf(at), days);
  await tx.insertInto('partner').values(partners.map((one) => rowOf(institutionId, home, one, at))).execute();
  await tx.insertInto('partner_agreement').values(agreements.map(({ partner, from, until, ownerEmail, ...body }, i) => ({
    institution_id: institutionId,
    id: derivedId(SPACE, home, 'agreement', partner, String(i)),
    partner_id: derivedId(SPACE, home, 'partner', partner),
    body: JSON.stringify(body),
    owner_email: ownerEmail,
    from_on: day(from),
    until_on: until === undefined ? null : day(until),
    reminded_on: null,
    updated_at: at,
  }))).execute();
}
