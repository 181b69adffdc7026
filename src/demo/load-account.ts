import type { Actor } from '../access/roles.ts';
import { derivedId } from '../core/exchange/uuid.ts';
import type { Database } from '../platform/database/database.ts';
import { accountService } from '../rooms/account/service.ts';
import { voorbeeld } from './institution.ts';

type Sources = { readonly space: string; readonly now: Date };

const ADDED = {
  nl: ' Dat komt vooral doordat we meer doen aan binding: de studiehuiskamer is nu ook ’s avonds open.',
  en: ' That is mostly because we do more for bonding: the study living room is now open in the evening as well.',
} as const;
const SAID = {
  text: 'Fijn dat te zien is wat er met het geld gebeurt. Wij missen hoe deeltijdstudenten meededen.',
  answer: 'Dat klopt. In 2026 vragen we het panel van deeltijdstudenten ook, op een avond die hun past.',
} as const;

/**
 * The account of last year as it was made final, with what the council said of it, and a paragraph of this year that
 * somebody changed. Made by the room itself from the other rows of the demo; once.
 */
export async function loadAccount(db: Database, { space, now }: Sources): Promise<void> {
  const idOf = (...key: string[]) => derivedId(space, voorbeeld.key, ...key);
  const actor: Actor = {
    acting: 'coordinator', institutionId: derivedId(space, voorbeeld.key), role: 'coordinator',
    personId: idOf('person', 'demo-coordinator'),
  };
  const last = now.getUTCFullYear() - 1;
  const version = idOf('account-version', `${last}`);
  const service = accountService({ db, ids: () => version });
  if ((await service.years(actor, now)).heads.length > 0) return;
  const home = { name: voorbeeld.name, sector: voorbeeld.sector };
  await service.keep(actor, home, last, 'frozen', now);
  const { report } = await service.draft(actor, home, last + 1, now);
  const money = report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ key }) => key === 'compared.main');
  for (const lang of ['nl', 'en'] as const) {
    const generated = money?.generated[lang] ?? '';
    const [first = '', ...rest] = generated.split('\n');
    const text = [`${first}${ADDED[lang]}`, ...rest].join('\n');
    await service.write(actor, { year: last + 1, key: 'compared.main', lang, text, generated, version: 0 }, now);
  }
  await db.asActor({ acting: 'keeper' }, (tx) => tx.insertInto('policy_comment').values({
    institution_id: actor.institutionId as string, id: idOf('account-comment', '1'), subject: 'account', subject_id: version,
    by_person: idOf('person', 'demo-representative'), as_role: 'representative', text: SAID.text, made_at: now,
    answer: SAID.answer, answered_on: now.toISOString().slice(0, 10),
  }).execute());
}
