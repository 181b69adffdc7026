import { z } from 'zod';
import { amountProblems, parseAmount } from '../../../core/accounting/amount.ts';
import { hoursTimesRate } from '../../../core/accounting/hours.ts';
import type { Sector } from '../../../core/accounting/lines.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { EntryWrite } from '../types.ts';
import { readDivision } from './division.ts';
import { type Gathered, gather, line, type Read, year } from './fields.ts';
import { messages } from './messages.ts';

/** What may be chosen: ids of what there is. */
export type Allowed = {
  readonly lang: Lang; readonly sector: Sector; readonly sources: readonly string[]; readonly units: readonly string[];
  readonly initiatives: readonly string[];
  /** whether a unit has to be chosen, for who keeps the money of some units only */
  readonly unitRequired: boolean;
};
type Money = Pick<EntryWrite, 'hours' | 'rateCents'> & { readonly cents?: number };

/** Hours have hundredths, as an amount has cents. */
function positive({ typed, wrong }: Gathered, field: 'uren' | 'tarief', lang: Lang): number | undefined {
  const read = parseAmount(typed(field), lang);
  if (read.ok && read.cents > 0) return read.cents;
  wrong(field, field === 'uren' ? messages.hours : messages.rate);
  return undefined;
}

/** ACCT-6: an amount, or hours times a rate. Both is fine when they say the same. */
function readMoney(fields: Gathered, lang: Lang): Money {
  const { typed, wrong } = fields;
  const byHours = typed('uren') !== '' || typed('tarief') !== '';
  const amount = typed('bedrag') === '' ? undefined : parseAmount(typed('bedrag'), lang);
  if (amount && !amount.ok) wrong('bedrag', amountProblems[amount.why]);
  if (!byHours) {
    if (!amount) wrong('bedrag', messages.noAmount);
    if (amount?.ok && amount.cents === 0) wrong('bedrag', messages.zero);
    return amount?.ok && amount.cents !== 0 ? { cents: amount.cents } : {};
  }
  const [hundredths, rateCents] = [positive(fields, 'uren', lang), positive(fields, 'tarief', lang)];
  if (hundredths === undefined || rateCents === undefined) return {};
  const cents = hoursTimesRate(hundredths / 100, rateCents);
  if (cents === 0) wrong('uren', messages.zero);
  if (cents > 99_999_999_999) wrong('uren', amountProblems['too-big']);
  if (amount?.ok && amount.cents !== cents) wrong('bedrag', messages.hoursDiffer(cents));
  return { cents, hours: hundredths / 100, rateCents };
}

/** Reads a row of money as somebody filled it in. */
export function readEntry(form: URLSearchParams, allowed: Allowed): Read<EntryWrite> {
  const fields = gather(form);
  const kind = fields.take('soort', z.enum(['budget', 'spent']), messages.kind);
  const of = fields.take('jaar', year, messages.year);
  const what = fields.take('wat', line(300).pipe(z.string().min(1)), messages.what);
  const { cents, ...hours } = readMoney(fields, allowed.lang);
  const sourceId = fields.pick('bron', allowed.sources, messages.choose);
  const initiativeId = fields.pick('initiatief', allowed.initiatives, messages.choose);
  const unitId = fields.pick('onderdeel', allowed.units, allowed.unitRequired ? messages.unit : messages.choose);
  if (allowed.unitRequired && unitId === undefined) fields.wrong('onderdeel', messages.unit);
  const shares = readDivision(fields, cents, allowed);
  if (fields.errors.length > 0 || !kind || of === undefined || what === undefined || cents === undefined) {
    return { ok: false, errors: fields.errors };
  }
  return { ok: true, value: {
    kind, year: of, what, cents, shares, ...hours, ...(sourceId ? { sourceId } : {}), ...(unitId ? { unitId } : {}),
    ...(initiativeId ? { initiativeId } : {}),
  } };
}

/** Amount and initiative of a form that may not be finished, to make a proposal for its lines. */
export function readForProposal(form: URLSearchParams, lang: Lang): Pick<Money, 'cents'> & Pick<EntryWrite, 'initiativeId'> {
  const { cents } = readMoney(gather(form), lang);
  const initiativeId = form.get('initiatief') ?? '';
  return { ...(cents === undefined ? {} : { cents }), ...(initiativeId ? { initiativeId } : {}) };
}
