import type { Actor } from '../../../access/roles.ts';
import type { CheckInRecord, Choices } from '../../../core/check-in/record.ts';
import { keptUntil, LATER_DAYS } from '../../../core/check-in/terms.ts';
import { scoresOf } from '../../../core/instruments/score.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { takePart } from '../../../platform/rounds/rounds.ts';
import { changeChoices, readChoices } from '../../../platform/vault/choices.ts';
import { addContribution, takeBackContributions } from '../../../platform/vault/counting.ts';
import { addItem, removeItem } from '../../../platform/vault/items.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { unitsHere } from '../stores/here.ts';
import type { CheckInDeps } from './deps.ts';
import { type Closed, draftId, type Filling, openFilling, type Which } from './filling.ts';
import { sealOnce } from './once.ts';
import type { Vaults } from './vaults.ts';

/** What somebody chose at the end. What was chosen before is not asked again, and stays. */
export type Chosen = {
  readonly keep: boolean;
  readonly count?: { readonly unitId?: string; readonly year?: number };
  readonly remind: boolean;
};

/**
 * What came of finishing; `gone` when there is no draft (any more), `later` when it waits until nobody looks on (until
 * a day, when they do not keep what they do).
 */
export type Finished =
  | { readonly state: 'kept'; readonly id: string }
  | { readonly state: 'later'; readonly until?: string; readonly id: string }
  | { readonly state: 'once'; readonly filling: Filling; readonly record: CheckInRecord; readonly token: string }
  | { readonly state: 'gone' };

function choicesAfter(before: Choices, { keep, count, remind }: Chosen, today: string): Choices {
  return {
    ...before,
    ...(keep && !before.keepSince ? { keepSince: today } : {}),
    ...(count && !before.count ? { count: { since: today, ...count } } : {}),
    ...(remind && !before.remindSince ? { remindSince: today } : {}),
  };
}

/** CHECK-7: finishing. What counts without a name is written apart from the record, in another transaction. */
export function finishingService(deps: CheckInDeps, { maybe }: Vaults) {
  const { ids, keys } = deps;

  /** Writes down what was chosen, and reads what there is to finish. */
  const prepare = (actor: Actor, which: Which, chosen: Chosen, now: Date) => maybe(actor, now, async (tx, vault) => {
    const today = dayOf(now);
    const opened = await openFilling(tx, vault, which, today);
    if (typeof opened === 'string' || !vault) return opened as Closed;
    const { filling, draft } = opened;
    if (!draft) return { vault, filling: undefined };
    const unitId = chosen.count?.unitId;
    const known = unitId !== undefined && (await unitsHere(tx)).some(({ id }) => id === unitId);
    const { unitId: _, ...count } = chosen.count ?? {};
    const mine: Chosen = chosen.count && !known ? { ...chosen, count } : chosen;
    const choices = choicesAfter(filling.choices, mine, today);
    if (JSON.stringify(choices) !== JSON.stringify(filling.choices)) {
      await changeChoices(tx, vault, ids, (all) => choicesAfter(all, mine, today));
    }
    return { vault, filling: { ...filling, choices } };
  });

  async function tellOthers(
    actor: Actor, vault: Vault, { filling, record }: { filling: Filling; record: CheckInRecord }, now: Date,
  ): Promise<void> {
    const { round, choices: { count } } = filling;
    const self = {
      ...(count?.unitId === undefined ? {} : { unitId: count.unitId }),
      ...(count?.year === undefined ? {} : { year: count.year }),
    };
    if (record.series !== undefined) {
      await addContribution(deps, actor, vault, {
        series: record.series, ...(round ? { roundId: round.id } : {}), period: record.on.slice(0, 7),
        instrument: record.instrument, edition: record.edition, background: {}, scores: record.scores, ...self,
      });
      // withdrawn meanwhile, on another device: then this does not count either
      const still = await maybe(actor, now, async (tx, there) => there && (await readChoices(tx, there)).count);
      if (!still) await takeBackContributions(deps, actor, vault, dayOf(now), record.series);
    }
    if (round) await takePart(deps, actor, vault, round, self);
  }

  function recordOf({ instrument, answers, choices, round }: Filling, on: string): CheckInRecord {
    const scores = scoresOf(instrument, answers);
    const says = Object.values(scores).some(({ state }) => state === 'computed');
    return {
      instrument: instrument.key, edition: instrument.edition, on, answers, scores,
      ...(choices.count && says ? { series: round?.series ?? instrument.key } : {}),
    };
  }

  /** @returns false when another device finished it at the same moment */
  async function close(
    tx: Tx, vault: Vault, which: Which, record: CheckInRecord, keep?: { id: string; goneOn: string },
  ): Promise<boolean> {
    if (!await removeItem(tx, vault, 'draft', draftId(vault, which.instrument, which.code))) return false;
    if (keep) await addItem(tx, vault, 'record', { ...keep, value: record });
    return true;
  }

  return {
    units: (actor: Actor) => deps.db.asActor(actor, unitsHere),

    /** @returns what came of it, or why there is nothing to finish */
    async finish(actor: Actor, which: Which, chosen: Chosen, now: Date): Promise<Finished | Closed> {
      const ready = await prepare(actor, which, chosen, now);
      if (typeof ready === 'string') return ready;
      const { vault, filling } = ready;
      if (!filling) return { state: 'gone' };
      const today = dayOf(now);
      const record = recordOf(filling, today);
      // first what counts, which may be done twice: when it fails nothing is lost, and one tries again
      await tellOthers(actor, vault, { filling, record }, now);
      const { keepSince } = filling.choices;
      const later = filling.round?.inClass === true;
      const id = ids();
      const goneOn = keepSince ? keptUntil(today) : addDays(today, LATER_DAYS);
      const keep = keepSince || later ? { id, goneOn } : undefined;
      const closed = await maybe(actor, now, async (tx, still) =>
        still !== undefined && await close(tx, still, which, record, keep));
      if (!closed) return { state: 'gone' };
      if (later) return { state: 'later', id, ...(keepSince ? {} : { until: goneOn }) };
      if (keepSince) return { state: 'kept', id };
      return { state: 'once', filling, record, token: sealOnce(keys, vault, { id, record }) };
    },
  };
}
