import { dividedOver } from '../core/accounting/divide.ts';
import { hoursTimesRate } from '../core/accounting/hours.ts';
import type { Share } from '../core/accounting/types.ts';
import type { Tx } from '../platform/database/database.ts';
import type { DemoExtra, DemoMoney, DemoPlan } from './money.ts';

type Home = {
  readonly institutionId: string; readonly now: Date;
  readonly idOf: (kind: string, ...key: string[]) => string;
};
type Row = {
  readonly id: string; readonly kind: 'budget' | 'spent'; readonly year: number; readonly what: string;
  readonly source: string; readonly initiative?: string; readonly unit?: string; readonly cents: number;
  readonly hours?: number; readonly rateCents?: number; readonly shares: readonly Share[];
};

const sharesOf = (cents: number, parts: Readonly<Record<string, number>> = {}): readonly Share[] =>
  (Object.keys(parts).length === 0 ? []
    : dividedOver(cents, Object.entries(parts).map(([concept, weight]) => ({ concept, weight }))));

/** A budget and what was spent of it, in both years. */
const planRows = ({ euros, spent, parts, ...plan }: DemoPlan, { idOf }: Home): readonly Row[] =>
  [2025, 2026].flatMap((year, at) => {
    const budget = (euros[at] ?? 0) * 100;
    return (['budget', 'spent'] as const).map((kind) => {
      const cents = kind === 'budget' ? budget : Math.round((budget * (spent[at] ?? 0)) / 100);
      const id = idOf('money', kind, String(year), plan.source, plan.initiative ?? plan.what);
      return { ...plan, id, kind, year, cents, shares: sharesOf(cents, parts) };
    });
  });

function extraRow({ key, parts, ...extra }: DemoExtra, { idOf }: Home): Row {
  const cents = 'cents' in extra ? extra.cents : hoursTimesRate(extra.hours, extra.rateCents);
  return { kind: 'spent', ...extra, id: idOf('money', key), cents, shares: sharesOf(cents, parts) };
}

/** Sources, budgets and spending of an institution of the demo. */
export async function loadMoney(tx: Tx, home: Home, { sources, plans, extras }: DemoMoney): Promise<void> {
  const { institutionId: institution_id, now: updated_at, idOf } = home;
  const rows = [...plans.flatMap((plan) => planRows(plan, home)), ...extras.map((extra) => extraRow(extra, home))];
  await tx.insertInto('money_source').values(sources.map(({ key, kind, name, conditions, from, until }) => ({
    institution_id, id: idOf('money-source', key), kind, name, conditions, from_on: from ?? null,
    until_on: until ?? null, updated_at,
  }))).execute();
  await tx.insertInto('money_entry').values(rows.map(({ id, kind, year, what, cents, ...row }) => ({
    institution_id, id, kind, year, what, cents, source_id: idOf('money-source', row.source),
    unit_id: row.unit ? idOf('unit', row.unit) : null,
    initiative_id: row.initiative ? idOf('initiative', row.initiative) : null,
    hours: row.hours ?? null, rate_cents: row.rateCents ?? null, import_id: null, import_row: null, updated_at,
  }))).execute();
  await tx.insertInto('money_share').values(rows.flatMap(({ id, shares }) =>
    shares.map(({ concept, cents }) => ({ institution_id, entry_id: id, concept, cents })))).execute();
}
