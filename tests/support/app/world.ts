import type { Deps } from '../../../src/app/deps.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { planService } from '../../../src/rooms/plan/service.ts';
import { type Client, newClient } from './client.ts';
import { formAt } from './form.ts';
import { arrangeGifts, type Gifts } from './gifts.ts';
import { type PolicyTarget, type PolicyWorld, readPolicy } from './policy-world.ts';
import { arrangeCheckIns, type CheckIns } from './check-ins.ts';
import { arrangeHandOvers, type HandOvers } from './hand-overs.ts';
import { arrangeIdeas } from './ideas.ts';

/** One initiative of the demo, with a report about it and something proposed. */
export type Target = PolicyTarget & {
  readonly id: string; readonly report: string; readonly training: string; readonly trainingDate: string;
  /** a unit, and days of a key moment there */
  readonly unit: string; readonly days: string;
};

/** Things in the demo that routes speak about. */
export type World = PolicyWorld & {
  readonly institutionId: string;
  /** an offer that everybody can find, with moments */
  readonly offer: string;
  /** of the coordinator's own unit, and of another one */
  readonly inside: Target;
  readonly outside: Target;
  /** an initiative of the other institution */
  readonly elsewhere: string;
  readonly person: string;
  readonly grant: string;
  readonly question: string;
  /** a list that the coordinator read and did not load yet */
  readonly preview: string;
  /** a certificate of the guide */
  readonly certificate: string;
  /** one of each list of the open directory */
  readonly hsds: readonly { readonly list: string; readonly id: string }[];
  readonly handOvers: HandOvers;
  readonly checkIns: CheckIns;
  readonly gifts: Gifts;
  /** signs what a mail to the owner of `offer` would carry */
  readonly link: string;
  /** a partner on the map, what was agreed with it, and what a mail to it would carry */
  readonly partner: string;
  readonly agreement: string;
  readonly partnerLink: string;
  /** ideas of the student: three that wait for an answer, and one that was granted */
  readonly ideas: { readonly open: string; readonly goes: string; readonly answered: string; readonly granted: string };
  /** signs what the address of the coordinator's own calendar carries */
  readonly feed: string;
  /** spending that was loaded from a file, and a file of which the columns are being matched */
  readonly moneyImport: string;
  readonly moneyFile: string;
  /** the final account of last year */
  readonly accountVersion: string;
};

const BASE = '/voorbeeld';
const KEEPER = { acting: 'keeper' } as const;

/** The unit and everything below it. */
function below(root: string, units: readonly { id: string; parent_id: string | null }[]): readonly string[] {
  return [root, ...units.filter(({ parent_id }) => parent_id === root).flatMap(({ id }) => below(id, units))];
}

async function read({ db }: Deps) {
  return db.asActor(KEEPER, async (tx) => {
    const institutions = await tx.selectFrom('institution').select(['id', 'key']).execute();
    const institutionId = institutions.find(({ key }) => key === 'voorbeeld')?.id ?? '';
    const all = await tx.selectFrom('initiative').selectAll().orderBy('id').execute();
    const units = await tx.selectFrom('org_unit').select(['id', 'key', 'parent_id']).where('institution_id', '=', institutionId).execute();
    const own = below(units.find(({ key }) => key === 'gezondheid')?.id ?? '', units);
    const moments = await tx.selectFrom('moment_date').select(['id', 'unit_id']).where('unit_id', 'in', units.map(({ id }) => id)).orderBy('id').execute();
    const there = (within: boolean) => moments.find(({ unit_id }) => own.includes(unit_id ?? '') === within);
    const ours = all.filter((one) => one.institution_id === institutionId);
    const published = ours.filter(({ published: found, kind }) => found && kind === 'offer');
    const dates = await tx.selectFrom('training_date').select(['id', 'initiative_id']).orderBy('starts_at', 'desc').execute();
    const trainingIn = (mine: boolean) => dates.flatMap(({ id, initiative_id }) => ours.filter((one) => one.id === initiative_id
      && (one.unit_ids.length > 0 && one.unit_ids.every((unit) => own.includes(unit))) === mine)
      .map((one) => ({ training: one.id, trainingDate: id })))[0] ?? { training: '', trainingDate: '' };
    const agreement = await tx.selectFrom('partner_agreement').select(['id', 'partner_id']).where('institution_id', '=', institutionId)
      .orderBy('id').executeTakeFirstOrThrow();
    const personCalled = (sub: string) => tx.selectFrom('person').select('id').where('sub', '=', sub).executeTakeFirstOrThrow();
    const person = await personCalled('demo-guide');
    const [student, keeper] = [await personCalled('demo-student-1'), await personCalled('demo-coordinator')];
    const account = await tx.selectFrom('account_version').select('id').where('kind', '=', 'frozen').orderBy('id').executeTakeFirstOrThrow();
    return {
      institutionId, person: person.id, accountVersion: account.id, partner: agreement.partner_id, agreement: agreement.id,
      student: student.id, keeper: keeper.id, ...await readPolicy(tx, institutionId, own, ours),
      trainings: { inside: trainingIn(true), outside: trainingIn(false) },
      certificate: (await tx.selectFrom('training_signup').select('id').where('person_id', '=', person.id)
        .where('state', '=', 'attended').executeTakeFirst())?.id ?? '',
      offer: published.find(({ body }) => body.moments?.some(({ start }) => start > dayOf(new Date())))?.id ?? published[0]?.id ?? '',
      inside: published.find(({ unit_ids }) => unit_ids.length > 0 && unit_ids.every((id) => own.includes(id)))?.id ?? '',
      outside: published.find(({ unit_ids }) => unit_ids.length > 0 && !unit_ids.some((id) => own.includes(id)))?.id ?? '',
      elsewhere: all.find((one) => one.institution_id === institutions.find(({ key }) => key === 'proef')?.id)?.id ?? '',
      days: { inside: there(true), outside: there(false) },
    };
  });
}

async function readList(coordinator: Client): Promise<string> {
  const form = new FormData();
  form.set('file', new File(['key,name_nl,kind,summary_nl,owner,join_nl,status\nloop,Loopclub,offer,Samen lopen.,Team Bedacht,Kom langs.,running\n'], 'lijst.csv'));
  const response = await coordinator.send(`${BASE}/initiatieven/inlezen`, form);
  return response.headers.get('location')?.split('/').at(-1) ?? '';
}

/** Spending in a file of the coordinator. @returns where it goes on */
async function sendSpending(coordinator: Client, text: string): Promise<string> {
  const form = new FormData();
  form.set('file', new File([text], 'uitgaven.csv'));
  return (await coordinator.send(`${BASE}/beleid/geld/inlezen`, form)).headers.get('location') ?? '';
}

/** A file that is loaded, and one that waits while its columns are matched. */
async function spending(coordinator: Client) {
  const columns = await sendSpending(coordinator, 'Omschrijving;Realisatie 2025\nKoffie;12,50\nThee;7,50\n');
  await coordinator.send(columns, await formAt(coordinator, columns));
  const done = await coordinator.post(columns.replace('/kolommen', ''));
  const waits = await sendSpending(coordinator, 'Omschrijving;Bron;Realisatie 2025\nKoek;eigen;12,50\nCake;?;x\n');
  const id = (address: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0] ?? '';
  return { moneyImport: id(done.headers.get('location') ?? ''), moneyFile: id(waits) };
}

const LISTS = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'];

const firstOf = (visitor: Client) => Promise.all(LISTS.map(async (list) => {
  const page = (await (await visitor.get(`${BASE}/api/hsds/${list}`)).json()) as { contents: { id: string }[] };
  return { list, id: page.contents[0]?.id ?? '' };
}));

async function added({ db }: Deps) {
  return db.asActor(KEEPER, async (tx) => ({
    reports: await tx.selectFrom('report').select(['id', 'initiative_id']).execute(),
    questions: await tx.selectFrom('sent_question').select('id').execute(),
    grants: await tx.selectFrom('role_grant').select(['id', 'person_id']).execute(),
  }));
}

/**
 * Arranges what the routes need, over the application itself: reports, a question sent along, proposals.
 * @param coordinator somebody who may change everything
 */
export async function arrangeWorld(deps: Deps, url: string, coordinator: Client): Promise<World> {
  const found = await read(deps);
  const visitor = newClient(url);
  for (const id of [found.inside, found.outside]) {
    await visitor.post(`${BASE}/aanbod/${id}/melding`, { message: 'Het kamernummer klopt niet.' });
    const edit = `${BASE}/initiatieven/${id}/bewerken`;
    await coordinator.send(edit, await formAt(coordinator, edit));
  }
  await visitor.post(`${BASE}/hulp/stuur-mee`, { q: 'waar kan ik mijn fiets laten maken' });
  const { reports, questions, grants } = await added(deps);
  const target = (where: 'inside' | 'outside'): Target => ({
    id: found[where], ...found.trainings[where], ...found.policy[where],
    unit: found.days[where]?.unit_id ?? '', days: found.days[where]?.id ?? '',
    report: reports.find(({ initiative_id }) => initiative_id === found[where])?.id ?? '',
  });
  const day = dayOf(deps.now());
  return {
    ...found, inside: target('inside'), outside: target('outside'),
    question: questions[0]?.id ?? '', grant: grants.find(({ person_id }) => person_id === found.person)?.id ?? '',
    handOvers: await arrangeHandOvers(deps, found.institutionId),
    checkIns: await arrangeCheckIns(deps, found.institutionId),
    gifts: await arrangeGifts(deps),
    ideas: await arrangeIdeas(deps, found.institutionId, found.student),
    feed: await planService({ ...deps, baseUrl: deps.config.baseUrl }).feedCode(found.institutionId, found.keeper) ?? '',
    preview: await readList(coordinator), ...await spending(coordinator), hsds: await firstOf(visitor),
    link: `${day}.${deps.keys.sign('upkeep', `${found.institutionId}.${found.offer}.${day}`)}`,
    partnerLink: `${day}.${deps.keys.sign('partner', `${found.institutionId}.${found.partner}.${day}`)}`,
  };
}
