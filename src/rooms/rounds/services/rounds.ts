import type { Actor } from '../../../access/roles.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { budgetOf, type TooMuch, tooMuch } from '../../../core/rounds/budget.ts';
import { mayBeInClass, mayBeInRound, minutesOf, stateOf } from '../../../core/rounds/rules.ts';
import { asksUnit } from '../../../core/rounds/for-whom.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../../platform/http/errors.ts';
import { instrumentsInUse } from '../../../platform/instruments/read.ts';
import { clearPeople } from '../stores/people.ts';
import * as store from '../stores/rounds.ts';
import type { RoundWrite, SurveyWrite, UnitRow } from '../types.ts';

export type RoundsDeps = { readonly db: Database; readonly ids: () => string };
/** What keeps a round from being planned, at its field; nothing when it was. */
export type Refused = { readonly tooMuch: readonly TooMuch[] } | { readonly wrong: 'instrument' | 'in-class' | 'years' | 'units' };

const treeOf = (units: readonly UnitRow[]) => new Map(units.map(({ id, parent_id }) => [id, parent_id]));
const closedOn = (row: store.RoundRow) => ({ opensOn: row.opens_on, closesOn: row.closes_on, closedOn: row.closed_on });
const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Rounds, as a coordinator plans them. */
export function roundsService({ db, ids }: RoundsDeps) {
  async function instruments(tx: Tx): Promise<readonly Instrument[]> {
    const clinical = await store.clinicalKeys(tx);
    return (await instrumentsInUse(tx)).filter((one) => mayBeInRound(one) && !clinical.includes(one.key));
  }

  /** Units that the actor may plan for. */
  const own = (actor: Actor, units: readonly UnitRow[]) => {
    const { unitIds } = actor;
    return unitIds ? units.filter(({ id }) => asksUnit({ units: unitIds, years: [] }, id, treeOf(units))) : units;
  };

  /** Everybody is for who coordinates the whole institution; the database decides the same. */
  function mayPlanFor(actor: Actor, chosen: readonly string[], units: readonly UnitRow[]): boolean {
    const allowed = own(actor, units).map(({ id }) => id);
    return !(chosen.length === 0 && actor.unitIds) && chosen.every((unit) => allowed.includes(unit));
  }

  async function kept(tx: Tx, id: string) {
    const round = await store.oneRound(tx, id);
    if (!round) throw notFound();
    if (!round.keeps) throw new HttpError('not-allowed');
    return round;
  }

  /** @throws HttpError (not found, not allowed; conflict when it has opened) */
  async function planned(tx: Tx, id: string, now: Date) {
    const round = await kept(tx, id);
    if (round.elsewhere || stateOf(closedOn(round), dayOf(now)) !== 'planned') throw conflict();
    return round;
  }

  /** ROUND-1 to 5, and whether the actor may: in the transaction that writes. */
  async function check(tx: Tx, actor: Actor, write: RoundWrite, id: string):
    Promise<{ readonly minutes: number } | Refused> {
    const institutionId = actor.institutionId as string;
    await store.planAlone(tx, institutionId);
    const instrument = (await instruments(tx)).find(({ key }) => key === write.instrument);
    if (!instrument) return { wrong: 'instrument' };
    if (write.inClass && !mayBeInClass(instrument)) return { wrong: 'in-class' };
    const { years } = instrument;
    if (years && (write.years.length === 0 || write.years.some((year) => !years.includes(year)))) return { wrong: 'years' };
    const units = await store.units(tx);
    if (!mayPlanFor(actor, write.units, units)) return { wrong: 'units' };
    const minutes = minutesOf(instrument);
    const others = (await store.allRounds(tx)).filter(({ elsewhere }) => !elsewhere)
      .map((row) => ({ ...row, opensOn: row.opens_on, closesOn: row.closes_on }));
    const setting = await store.setting(tx, institutionId);
    const budget = budgetOf(setting && { mostRounds: setting.most_rounds, mostMinutes: setting.most_minutes });
    const over = tooMuch({ ...write, id, minutes }, others, budget, treeOf(units));
    return over.length > 0 ? { tooMuch: over } : { minutes };
  }

  return {
    /** Everything on the calendar. */
    list: (actor: Actor) => db.asActor(actor, async (tx) => ({
      rounds: await store.allRounds(tx), surveys: await store.allSurveys(tx), units: await store.units(tx),
      on: (await store.setting(tx, actor.institutionId as string))?.is_on ?? false,
    })),

    /** What a round can be made of. */
    choices: (actor: Actor) => db.asActor(actor, async (tx) => {
      const units = await store.units(tx);
      const setting = await store.setting(tx, actor.institutionId as string);
      return {
        units, own: own(actor, units), whole: !actor.unitIds, instruments: await instruments(tx),
        on: setting?.is_on ?? false,
        budget: budgetOf(setting && { mostRounds: setting.most_rounds, mostMinutes: setting.most_minutes }),
      };
    }),

    /** One round with what is told of it. Everybody who coordinates here may look; who keeps it may do something. */
    one: (actor: Actor, id: string) => db.asActor(actor, async (tx) => {
      const round = await store.oneRound(tx, id);
      if (!round) throw notFound();
      const instrument = (await instrumentsInUse(tx)).find(({ key }) => key === round.instrument)?.title;
      return { round, instrument, turnout: await store.turnoutOf(tx, id), units: await store.units(tx) };
    }),

    planned: (actor: Actor, id: string, now: Date) => db.asActor(actor, (tx) => planned(tx, id, now)),

    /** @returns its id, or what keeps it from being planned */
    add: (actor: Actor, write: RoundWrite, now: Date) => db.asActor(actor, async (tx): Promise<string | Refused> => {
      const id = ids();
      const checked = await check(tx, actor, write, id);
      if (!('minutes' in checked)) return checked;
      const code = ids().replaceAll('-', '').slice(-8);
      await store.addRound(tx, actor, { id, code, minutes: checked.minutes, at: now }, write);
      return id;
    }),

    /**
     * Changes a round that has not opened. Who it is for decides who may be on its list, so that goes when it changes.
     * @returns what keeps it from being changed @throws HttpError (not found, not allowed, conflict)
     */
    change: (actor: Actor, { id, version }: { id: string; version: number }, write: RoundWrite, now: Date) =>
      db.asActor({ ...actor, subjectId: id }, async (tx): Promise<Refused | undefined> => {
        const before = await planned(tx, id, now);
        const change = { ...write, instrument: before.instrument };
        const checked = await check(tx, actor, change, id);
        if (!('minutes' in checked)) return checked;
        const forgets = write.inClass || !same(before.units, write.units) || !same(before.years, write.years);
        if (forgets) await clearPeople(tx);
        if (!await store.changeRound(tx, { id, version, minutes: checked.minutes }, change, forgets)) throw conflict();
        return undefined;
      }),

    remove: (actor: Actor, id: string, version: number, now: Date) => db.asActor(actor, async (tx) => {
      await planned(tx, id, now);
      if (!await store.removeRound(tx, id, version, dayOf(now))) throw conflict();
    }),

    /** @returns false when it is for a unit that the actor does not keep */
    addSurvey: (actor: Actor, write: SurveyWrite) => db.asActor(actor, async (tx): Promise<string | undefined> => {
      if (!mayPlanFor(actor, write.units, await store.units(tx))) return undefined;
      const id = ids();
      await store.addSurvey(tx, actor, id, write);
      return id;
    }),
    survey: (actor: Actor, id: string) => db.asActor(actor, async (tx) => {
      const found = (await store.allSurveys(tx)).find((one) => one.id === id);
      if (!found) throw notFound();
      if (!found.keeps) throw new HttpError('not-allowed');
      return found;
    }),
    removeSurvey: (actor: Actor, id: string) => db.asActor(actor, async (tx) => {
      if (!await store.removeSurvey(tx, id)) throw notFound();
    }),
  };
}
export type RoundsListAnswer = Awaited<ReturnType<ReturnType<typeof roundsService>['list']>>;
export type RoundAnswer = Awaited<ReturnType<ReturnType<typeof roundsService>['one']>>;
export type ChoicesAnswer = Awaited<ReturnType<ReturnType<typeof roundsService>['choices']>>;
