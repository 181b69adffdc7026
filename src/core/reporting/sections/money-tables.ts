import type { Text } from '../../frameworks/types.ts';
import { both, day, euros, lineName, type Making, plain } from '../making.ts';
import type { Sum } from '../money-facts.ts';
import { short } from '../registry.ts';
import type { Cell, ReportPicture, ReportTable } from '../types.ts';
import { kindOfMoney } from './money.ts';

const WHICH = {
  spent: { nl: 'Uitgegeven', en: 'Spent' }, budget: { nl: 'Begroot', en: 'Budget' },
} as const;

const amount = (make: Making, id: string, label: Text, sum: Sum): Cell => {
  euros(make, id, label, sum);
  return { figure: id };
};

/** Whether there is a last year to stand beside; nothing known is no zero. */
const hasLast = ({ money }: Making): boolean => money.last.ids.length > 0;

function amounts(make: Making, key: string, name: Text, sums: { spent: Sum; budget: Sum; last: Sum }): readonly Cell[] {
  const { year } = make.input;
  const named = (what: Text, of: number): Text => both((lang) => `${what[lang]} ${of}: ${name[lang]}`);
  const gap: Sum = { cents: sums.spent.cents - sums.last.cents, ids: [...sums.spent.ids, ...sums.last.ids] };
  return [
    amount(make, `budget.${key}`, named(WHICH.budget, year), sums.budget),
    amount(make, `spent.${key}`, named(WHICH.spent, year), sums.spent),
    ...(hasLast(make) ? [
      amount(make, `last.${key}`, named(WHICH.spent, year - 1), sums.last),
      amount(make, `change.${key}`, both((lang) => `${{ nl: 'Verschil met', en: 'Difference from' }[lang]} ${year - 1}: ${name[lang]}`), gap),
    ] : []),
  ];
}

/** Budget, spending and last year, for each line; the lines, what is not divided and the total add up (REP-2). */
export function linesTable(make: Making): ReportTable {
  const { input: { year }, money, terms } = make;
  const total: Text = { nl: 'Totaal', en: 'Total' };
  const rest: Text = { nl: 'Nog niet verdeeld', en: 'Not divided yet' };
  const restSums = { spent: money.undivided, budget: money.undividedBudget, last: money.undividedLast };
  const anyRest = Object.values(restSums).some(({ ids }) => ids.length > 0);
  return {
    key: 'money.lines',
    caption: { nl: `Begroot en uitgegeven per ${terms.line.nl}, ${year}`, en: `Budget and spending by ${terms.line.en}, ${year}` },
    columns: [
      { label: both((lang) => terms.line[lang].charAt(0).toUpperCase() + terms.line[lang].slice(1)) },
      { label: { nl: `Begroot ${year}`, en: `Budget ${year}` }, numeric: true },
      { label: { nl: `Uitgegeven ${year}`, en: `Spent ${year}` }, numeric: true },
      ...(hasLast(make) ? [
        { label: { nl: `Uitgegeven ${year - 1}`, en: `Spent ${year - 1}` }, numeric: true as const },
        { label: { nl: 'Verschil', en: 'Difference' }, numeric: true as const },
      ] : []),
    ],
    rows: [
      ...money.lines.map(({ line, ...sums }): readonly Cell[] => {
        const name = both((lang) => lineName(make, line, lang, true));
        return [{ text: name }, ...amounts(make, line.id, name, sums)];
      }),
      ...(anyRest ? [[{ text: rest }, ...amounts(make, 'undivided', rest, restSums)]] : []),
      [{ text: total }, ...amounts(make, 'total', total, money)],
    ],
  };
}

/** Where money came from, on what conditions, until when. */
export function sourcesTable(make: Making): ReportTable {
  const { input: { year }, money } = make;
  return {
    key: 'money.sources',
    caption: { nl: `Waar het geld van ${year} vandaan kwam`, en: `Where the money of ${year} came from` },
    columns: [
      { label: { nl: 'Bron', en: 'Source' } }, { label: { nl: 'Soort', en: 'Kind' } },
      { label: { nl: 'Voorwaarden', en: 'Conditions' } }, { label: { nl: 'Tot en met', en: 'Until' } },
      { label: { nl: 'Uitgegeven', en: 'Spent' }, numeric: true },
    ],
    rows: money.sources.flatMap(({ source, sum }): (readonly Cell[])[] => (source ? [[
      { text: { nl: source.name } }, { text: kindOfMoney(make, source.kind) },
      { text: source.conditions ? { nl: source.conditions } : { nl: 'Geen', en: 'None' } },
      { text: source.until ? both((lang) => day(source.until ?? '', lang)) : { nl: 'Geen einddatum', en: 'No end date' } },
      amount(make, `source.${short(source.id)}`, { nl: `Betaald uit ${plain(source.name)}`, en: `Paid from ${plain(source.name)}` }, sum),
    ]] : [])),
  };
}

/** Spending for each line, this year and last year. */
export function linesPicture(make: Making): ReportPicture {
  const { input: { year }, money, terms } = make;
  const two = money.last.ids.length > 0;
  return {
    key: 'money.lines', caption: { nl: `Uitgegeven per ${terms.line.nl}`, en: `Spending by ${terms.line.en}` },
    series: [{ nl: `${year}`, en: `${year}` }, ...(two ? [{ nl: `${year - 1}`, en: `${year - 1}` }] : [])],
    bars: money.lines.map(({ line }) => ({
      label: both((lang) => `${line.id.slice(-1)}. ${line.label[lang]}`),
      figures: [`spent.${line.id}`, ...(two ? [`last.${line.id}`] : [])],
    })),
  };
}

/** Spending year by year, when there is more than one year. */
export function yearsPicture(make: Making): readonly ReportPicture[] {
  const { years } = make.money;
  if (years.length < 2) return [];
  const bars = years.map(({ year, sum }) => {
    const label: Text = { nl: `Uitgegeven in ${year}`, en: `Spent in ${year}` };
    euros(make, `year.${year}`, label, sum);
    return { label: { nl: `${year}`, en: `${year}` }, figures: [`year.${year}`] };
  });
  return [{ key: 'money.years', caption: { nl: 'Uitgegeven per jaar', en: 'Spending by year' }, series: [{ nl: 'Uitgegeven', en: 'Spent' }], bars }];
}
