import type { Actor } from '../../../access/roles.ts';
import { answersTo, itemsAsked, sameAnswers, withAnswers } from '../../../core/check-in/asking.ts';
import type { Choices, Draft } from '../../../core/check-in/record.ts';
import { DRAFT_DAYS } from '../../../core/check-in/terms.ts';
import type { Answers, Instrument, Item as Question } from '../../../core/instruments/types.ts';
import { mayBeInRound } from '../../../core/rounds/rules.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { instrumentsInUse } from '../../../platform/instruments/read.ts';
import { type OpenRound, openRounds } from '../../../platform/rounds/rounds.ts';
import { changeChoices, readChoices } from '../../../platform/vault/choices.ts';
import { addItem, changeItem, type Item, readItem } from '../../../platform/vault/items.ts';
import { mayBegin, pseudonym, type Vault } from '../../../platform/vault/vault.ts';
import { isOn } from '../stores/here.ts';
import type { CheckInDeps } from './deps.ts';
import type { Vaults } from './vaults.ts';

/** Which check-in, and for which round if any. */
export type Which = { readonly instrument: string; readonly code?: string };

/** A check-in that is being filled in. */
export type Filling = {
  readonly instrument: Instrument;
  /** the questions that are put */
  readonly items: readonly Question[];
  readonly round?: OpenRound;
  readonly choices: Choices;
  readonly answers: Answers;
  /** key of the question to go on with */
  readonly at?: string;
  /** of the draft as it was read; 0 when nothing was sent yet */
  readonly version: number;
};

/** Why somebody cannot fill in now. */
export type Closed = 'off' | 'not-begun' | 'no-round';

/** What was sent from one page of questions. */
export type Sent = {
  readonly version: number;
  /** null: passed over */
  readonly answers: Readonly<Record<string, number | null>>;
  /** the question to go on with later */
  readonly at?: string;
  readonly view?: Choices['view'];
};
/** Saved; or written meanwhile on another device: nothing was saved, here is all that was answered on both. */
export type Saved = { readonly state: 'saved' } | { readonly state: 'elsewhere'; readonly filling: Filling };

/** One draft for an instrument and round: always in the same place of the vault. */
export const draftId = (vault: Vault, instrument: string, code?: string): string =>
  pseudonym(vault, 'draft', instrument, code ?? '');

type Opened = { readonly filling: Filling; readonly draft?: Item<Draft> };

/** Reads what there is to fill in. @returns why not. @throws HttpError (not found) when there is no such instrument */
export async function openFilling(
  tx: Tx, vault: Vault | undefined, { instrument: key, code }: Which, today: string,
): Promise<Opened | Closed> {
  if (!await isOn(tx)) return 'off';
  if (!vault || !mayBegin(vault)) return 'not-begun';
  const instrument = (await instrumentsInUse(tx)).find((one) => one.key === key);
  if (!instrument) throw notFound();
  const round = code === undefined ? undefined : (await openRounds(tx, today, code))[0];
  if (code !== undefined && round?.instrument !== key) return 'no-round';
  // ROUND-4: whatever took the place of what was planned
  if (round && !mayBeInRound(instrument)) return 'no-round';
  const items = itemsAsked(instrument, round?.inClass === true);
  if (items.length === 0) return 'no-round';
  const draft = await readItem<Draft>(tx, vault, 'draft', draftId(vault, key, code));
  return {
    ...(draft ? { draft } : {}),
    filling: {
      instrument, items, ...(round ? { round } : {}), choices: await readChoices(tx, vault),
      answers: answersTo(instrument, items, draft?.value.answers ?? {}), version: draft?.version ?? 0,
      ...(draft?.value.at === undefined ? {} : { at: draft.value.at }),
    },
  };
}

/** Filling in, stopping, going on: drafts. */
export function fillingService({ ids }: CheckInDeps, { maybe }: Vaults) {
  async function attempt(actor: Actor, which: Which, sent: Sent, now: Date): Promise<Saved | Closed> {
    const today = dayOf(now);
    return maybe(actor, now, async (tx, vault) => {
      const opened = await openFilling(tx, vault, which, today);
      if (typeof opened === 'string' || !vault) return opened as Closed;
      const { filling, draft } = opened;
      const answers = answersTo(filling.instrument, filling.items, withAnswers(filling.answers, sent.answers));
      const { view } = sent;
      if (view && view !== filling.choices.view) await changeChoices(tx, vault, ids, (all) => ({ ...all, view }));
      // CHECK-6: what was sent twice is no quarrel
      const fresh = sent.version === filling.version || sameAnswers(answers, filling.answers);
      if (!fresh) return { state: 'elsewhere', filling: { ...filling, answers } };
      const value: Draft = {
        instrument: which.instrument, edition: filling.instrument.edition, answers,
        ...(sent.at === undefined ? {} : { at: sent.at }), ...(which.code === undefined ? {} : { round: which.code }),
      };
      const goneOn = addDays(today, DRAFT_DAYS);
      const id = draftId(vault, which.instrument, which.code);
      if (!draft) await addItem(tx, vault, 'draft', { id, value, goneOn });
      else if (!await changeItem(tx, vault, 'draft', { ...draft, value, goneOn })) {
        return { state: 'elsewhere', filling: { ...filling, answers } };
      }
      return { state: 'saved' };
    });
  }
  return {
    filling: (actor: Actor, which: Which, now: Date): Promise<Filling | Closed> =>
      maybe(actor, now, async (tx, vault) => {
        const opened = await openFilling(tx, vault, which, dayOf(now));
        return typeof opened === 'string' ? opened : opened.filling;
      }),

    /** CHECK-6: saves what was sent, unless another device wrote since this one read. */
    save: (actor: Actor, which: Which, sent: Sent, now: Date): Promise<Saved | Closed> =>
      attempt(actor, which, sent, now).catch((error: unknown) => {
        // both began at the same moment: look again, now there is something to compare with
        if ((error as { code?: string }).code !== '23505') throw error;
        return attempt(actor, which, sent, now);
      }),
  };
}
