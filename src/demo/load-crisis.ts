import { ourProtocol } from '../core/crisis/content/ours.ts';
import type { CrisisRole, Protocol, Weekday } from '../core/crisis/types.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5];
const phone = (extension: string) => `toestel ${extension} (demo)`;

/** Names and numbers for each role. Invented; the extensions lead nowhere. Nobody answers from Sunday 20:00 to Monday 7:00. */
const filled: Readonly<Record<string, Pick<CrisisRole, 'holder' | 'deputy' | 'windows'>>> = {
  lead: {
    holder: 'Cas Crisistest', deputy: { name: 'Dina Demovervanger', phone: phone('0012') },
    windows: [
      { days: WEEK, from: '08:00', to: '18:00', phone: phone('0011') },
      { days: [1, 2, 3, 4], from: '18:00', to: '08:00', phone: phone('0013') },
    ],
  },
  safety: {
    holder: 'Beveiliging De Linde (demo)', deputy: { name: '', phone: '' },
    windows: [
      { days: WEEK, from: '07:00', to: '23:00', phone: phone('0021') },
      { days: [5, 6], from: '23:00', to: '07:00', phone: phone('0022') },
      { days: [6], from: '07:00', to: '23:00', phone: phone('0022') },
      { days: [7], from: '07:00', to: '20:00', phone: phone('0022') },
    ],
  },
  care: {
    holder: 'Paula Psychotest', deputy: { name: 'Willem Welzijntest', phone: phone('0032') },
    windows: [{ days: WEEK, from: '08:30', to: '17:00', phone: phone('0031') }],
  },
  family: {
    holder: 'Fenna Familieproef', deputy: { name: 'Dina Demovervanger', phone: phone('0012') },
    windows: [{ days: WEEK, from: '08:00', to: '20:00', phone: phone('0041') }],
  },
  programme: {
    holder: 'Onno Opleidingstest', deputy: { name: 'Gerda Gidsvoorbeeld', phone: phone('0052') },
    windows: [{ days: WEEK, from: '08:30', to: '17:30', phone: phone('0051') }],
  },
};

/** The protocol of the demo, with things to see to. @param today ISO date */
export const demoProtocol = (today: string): Protocol => ({
  ...ourProtocol,
  roles: ourProtocol.roles.map((role) => ({ ...role, ...filled[role.key] })),
  spokesperson: {
    ...ourProtocol.spokesperson, name: 'Wies Woordvoerder-Voorbeeld', phone: phone('0061'),
    deputy: { name: 'Peer Persproef', phone: phone('0062') },
  },
  rehearsedOn: addDays(today, -790), nextRehearsalOn: addDays(today, -425), reviewOn: addDays(today, 45),
  policies: {
    suicidePrevention: { present: true, name: 'Voorbeeldbeleid suïcidepreventie', reviewOn: addDays(today, -20) },
    loss: { present: false },
  },
});

/** The own protocol of a demo institution, in two versions; the last one has things to see to. */
export async function loadCrisis(tx: Tx, institutionId: string, at: Date): Promise<void> {
  const today = dayOf(at);
  const last = demoProtocol(today);
  const versions = [{ version: 1, body: { ...last, policies: ourProtocol.policies }, days: -400 }, { version: 2, body: last, days: -30 }];
  for (const { version, body, days } of versions) {
    await tx.insertInto('guidance_content').values({
      institution_id: institutionId, kind: 'crisis', key: 'protocol', version, body: JSON.stringify(body), shown: true,
      owner: 'Team Studentenwelzijn (demo)', review_on: body.reviewOn ?? null,
      made_at: new Date(`${addDays(today, days)}T10:00:00Z`), made_by: null,
    }).execute();
  }
}
