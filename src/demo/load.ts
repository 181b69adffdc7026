import { derivedId } from '../core/exchange/uuid.ts';
import type { Mapping } from '../core/frameworks/types.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { rowOf } from '../platform/database/initiative-row.ts';
import { inParts } from '../platform/database/parts.ts';
import { exempel, proef, voorbeeld } from './institution.ts';
import { exempelGoals } from './goals/exempel.ts';
import { voorbeeldGoals } from './goals/voorbeeld.ts';
import { exempelInitiatives } from './offers/exempel.ts';
import { initiatives, proefInitiatives } from './offers/index.ts';
import { loadReceptions } from './load-hand-over.ts';
import { loadGiftReceivers } from './load-gifts.ts';
import { loadSignals } from './load-signals.ts';
import { people } from './people.ts';
import { loadAccount } from './load-account.ts';
import { loadCheckIn } from './load-check-in.ts';
import { loadCrisis } from './load-crisis.ts';
import { loadGoals } from './load-goals.ts';
import { loadEvaluations } from './load-evaluations.ts';
import { loadModules } from './load-modules.ts';
import { loadMoments } from './load-moments.ts';
import { loadMoney } from './load-money.ts';
import { loadPartners } from './load-partners.ts';
import { loadPlan } from './load-plan.ts';
import { loadRounds } from './load-rounds.ts';
import { loadOwnScheme } from './load-scheme.ts';
import { loadScan } from './load-scan.ts';
import { loadTraining } from './load-training.ts';
import { loadVision } from './load-vision.ts';
import { figuresService } from '../rooms/training/figures-service.ts';
import { proefMoney, voorbeeldMoney } from './money.ts';
import { tagsOf } from './tags.ts';
import type { DemoInitiative, DemoInstitution } from './types.ts';

/** Namespace of every id of the demo: the same key always gives the same id. */
const SPACE = '6f1c2a52-5d0b-4b59-9d0c-5a6d1a1f0e11';

/** Institutions with a scheme of their own. */
const SCHEME_FILES: Readonly<Record<string, string>> = { voorbeeld: './own-scheme.json', exempel: './lv-scheme.json' };

type Sources = { readonly ids: () => string; readonly now: () => Date };

async function addUnits(tx: Tx, institutionId: string, { key: home, units }: DemoInstitution) {
  for (const { key, name, parent } of units) {
    await tx
      .insertInto('org_unit')
      .values({
        institution_id: institutionId,
        id: derivedId(SPACE, home, 'unit', key),
        key,
        name: JSON.stringify(name),
        parent_id: parent ? derivedId(SPACE, home, 'unit', parent) : null,
      })
      .execute();
  }
}

async function addPeople(tx: Tx, institutionId: string, home: DemoInstitution, { now }: Sources) {
  for (const person of people.filter(({ homeOrganisation }) => homeOrganisation === home.homeOrganisation)) {
    const id = derivedId(SPACE, home.key, 'person', person.sub);
    await tx
      .insertInto('person')
      .values({
        institution_id: institutionId,
        id,
        sub: person.sub,
        display_name: person.displayName,
        affiliation: person.affiliation,
        email: person.email ?? null,
      })
      .execute();
    for (const { role, unit } of person.roles) {
      if (role === 'student') continue;
      await tx
        .insertInto('role_grant')
        .values({
          institution_id: institutionId,
          id: derivedId(SPACE, home.key, 'grant', person.sub, role),
          person_id: id,
          role,
          unit_id: unit ? derivedId(SPACE, home.key, 'unit', unit) : null,
          source: 'installation',
          granted_at: now(),
        })
        .execute();
    }
  }
}

async function addInitiatives(
  tx: Tx,
  institutionId: string,
  home: string,
  list: readonly DemoInitiative[],
  at: Date,
  own: readonly Mapping[],
) {
  const idOf = (key: string) => derivedId(SPACE, home, 'initiative', key);
  const rows = list.map(({ key, ...initiative }) => ({
    institution_id: institutionId,
    id: idOf(key),
    source_key: `demo/${key}`,
    created_at: at,
    updated_at: at,
    ...rowOf(initiative, (initiative.units ?? []).map((unit) => derivedId(SPACE, home, 'unit', unit))),
  }));
  const tags = list.flatMap(({ key, ...initiative }) =>
    tagsOf(initiative, own).map(({ concept, state, why }) => ({
      institution_id: institutionId,
      initiative_id: idOf(key),
      concept,
      state,
      why: why ? JSON.stringify(why) : null,
    })),
  );
  await inParts(rows, (part) => tx.insertInto('initiative').values(part).execute());
  await inParts(tags, (part) => tx.insertInto('initiative_tag').values(part).execute());
}

async function loadOne(tx: Tx, home: DemoInstitution, list: readonly DemoInitiative[], sources: Sources) {
  const known = await tx.selectFrom('institution').select('id').where('key', '=', home.key).executeTakeFirst();
  if (known) return;
  const id = derivedId(SPACE, home.key);
  await tx
    .insertInto('institution')
    .values({
      id,
      key: home.key,
      name: JSON.stringify(home.name),
      sector: home.sector,
      home_organisations: [home.homeOrganisation],
      acute_contact: JSON.stringify(home.acute),
    })
    .execute();
  await addUnits(tx, id, home);
  await addPeople(tx, id, home, sources);
  const scheme = SCHEME_FILES[home.key];
  const own = scheme ? await loadOwnScheme(tx, id, scheme, sources.now()) : [];
  await addInitiatives(tx, id, home.key, list, sources.now(), own);
  if (home === exempel) {
    const idOf = (...key: string[]) => derivedId(SPACE, home.key, ...key);
    await loadGoals(tx, exempelGoals, { institutionId: id, now: sources.now(), idOf });
    return;
  }
  await loadReceptions(tx, SPACE, home.key, id);
  await loadCheckIn(tx, id, sources.now());
  await loadGiftReceivers(tx, SPACE, home.key, id);
  const idOf = (...key: string[]) => derivedId(SPACE, home.key, ...key);
  if (home === voorbeeld) await loadGoals(tx, voorbeeldGoals, { institutionId: id, now: sources.now(), idOf });
  if (home === voorbeeld) await loadTraining(tx, { institutionId: id, now: sources.now(), idOf });
  await loadMoney(tx, { institutionId: id, now: sources.now(), idOf }, home === voorbeeld ? voorbeeldMoney : proefMoney);
  if (home === voorbeeld) await loadVision(tx, { institutionId: id, now: sources.now(), idOf });
  if (home === voorbeeld) await loadScan(tx, { institutionId: id, now: sources.now(), idOf });
  if (home === voorbeeld) await loadCrisis(tx, id, sources.now());
  if (home === voorbeeld) await loadModules(tx, id, sources.now());
  await loadSignals(tx, SPACE, home.key, id, sources.now());
  await loadMoments(tx, { id, key: home.key }, (...names) => derivedId(SPACE, ...names), sources.now());
  await loadPartners(tx, id, home.key, sources.now());
  // after the goals that actions are linked to
  if (home === voorbeeld) await loadPlan(tx, { institutionId: id, now: sources.now(), idOf });
  if (home === voorbeeld) await loadRounds(tx, { institutionId: id, now: sources.now(), idOf });
  if (home === voorbeeld) await loadEvaluations(tx, { institutionId: id, now: sources.now(), idOf });
}

/** Puts the demo institutions in an empty database; one that is there already is left as it is. */
export async function loadDemo(db: Database, sources: Sources): Promise<void> {
  await db.asActor({ acting: 'keeper' }, async (tx) => {
    await loadOne(tx, voorbeeld, initiatives, sources);
    await loadOne(tx, proef, proefInitiatives, sources);
    await loadOne(tx, exempel, exempelInitiatives, sources);
  });
  // what the hourly work would do in a moment, so that the page with figures is there at once
  await figuresService(db).round(sources.now());
  await loadAccount(db, { space: SPACE, now: sources.now() });
}
