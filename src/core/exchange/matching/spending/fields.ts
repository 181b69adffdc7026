import { linesFor, type Sector } from '../../../accounting/lines.ts';
import type { MoneyEntry } from '../../../accounting/types.ts';
import { lineChoices, lineLabel, unitLabel } from '../lines.ts';
import type { Field } from '../types.ts';

export type MoneyKind = MoneyEntry['kind'];
/** `spent.lk.1`: what was spent on line 1, in a column of its own. */
export type SpendingField =
  'what' | 'initiative' | MoneyKind | `${MoneyKind}.${string}` | 'line' | 'source' | 'unit' | 'year' | 'hours' | 'rate';

const words = (text: string): readonly string[] => text.split(', ');
const AMOUNTS = { looks: ['amount', 'number'], many: true } as const;
const SPENT = ['realisatie', 'besteed', 'uitgaven', 'uitgegeven', 'werkelijk', 'spent'];
const BUDGET = ['begroot', 'begroting', 'budget', 'budgeted'];

const fixed = (sector: Sector): readonly Field<SpendingField>[] => [
  {
    field: 'what',
    label: { nl: 'Omschrijving', en: 'Description' },
    looks: ['text', 'long-text'],
    words: words('omschrijving, post, kostenpost, uitgave, waaraan, beschrijving, naam, wat, description, item, what'),
  },
  {
    field: 'spent',
    label: { nl: 'Uitgegeven', en: 'Spent' },
    ...AMOUNTS,
    words: [
      ...SPENT,
      ...words('bedrag, kosten, totaal, totaal bedrag, lasten, geboekt, amount, actual, actuals, costs, total'),
    ],
  },
  {
    field: 'budget',
    label: { nl: 'Begroot', en: 'Budget' },
    ...AMOUNTS,
    words: [...BUDGET, ...words('raming, toegekend, gepland, begroot bedrag, planned, estimate')],
  },
  {
    field: 'initiative',
    label: { nl: 'Activiteit waar het bij hoort', en: 'Initiative it belongs to' },
    coded: true,
    looks: ['text'],
    words: words('activiteit, initiatief, interventie, project, aanbod, maatregel, activity, initiative, project name'),
  },
  {
    field: 'line',
    label: lineLabel(sector),
    coded: true,
    looks: ['text', 'number'],
    words: words('lijn, lijn lk, landelijk kader, pijler, waarvoor, thema, categorie, programmalijn, line, pillar, category'),
  },
  {
    field: 'source',
    label: { nl: 'Geldbron', en: 'Source of money' },
    coded: true,
    looks: ['text'],
    words: words('bron, potje, geldpotje, geldstroom, financiering, middelen, dekking, budget uit, fonds, source, funding, fund'),
  },
  {
    field: 'unit',
    label: unitLabel(sector),
    coded: true,
    looks: ['text'],
    words: words(
      'faculteit, academie, college, opleiding, onderdeel, afdeling, domein, instituut, kostenplaats, faculty, programme, unit',
    ),
  },
  {
    field: 'year',
    label: { nl: 'Jaar', en: 'Year' },
    looks: ['year'],
    words: words('jaar, boekjaar, kalenderjaar, year'),
  },
  {
    field: 'hours',
    label: { nl: 'Uren', en: 'Hours' },
    looks: ['number', 'amount'],
    words: words('uren, aantal uren, uur, hours'),
  },
  {
    field: 'rate',
    label: { nl: 'Tarief per uur', en: 'Rate an hour' },
    looks: ['amount', 'number'],
    words: words('tarief, uurtarief, uurloon, per uur, rate, hourly rate'),
  },
];

/** A column of its own for each line: spent first, then budget. */
function onLines(sector: Sector): readonly Field<SpendingField>[] {
  const synonyms = new Map(
    lineChoices(sector).map(({ value, words: own }) => [value, own.filter((word) => word.length > 1)]),
  );
  return (['spent', 'budget'] as const).flatMap((kind) =>
    linesFor(sector).map(({ id, label }): Field<SpendingField> => {
      const own = synonyms.get(id) ?? [];
      const both = own.flatMap((word) =>
        (kind === 'spent' ? SPENT : BUDGET).flatMap((sort) => [`${word} ${sort}`, `${sort} ${word}`]),
      );
      const [nl, en] = kind === 'spent' ? ['Uitgegeven op', 'Spent on'] : ['Begroot voor', 'Budget for'];
      return {
        field: `${kind}.${id}`,
        label: { nl: `${nl} ${label.nl}`, en: `${en} ${label.en}` },
        ...AMOUNTS,
        words: kind === 'spent' ? [...own, ...both] : both,
      };
    }),
  );
}

/** What a column of a list of spending can be. */
export const spendingFields = (sector: Sector): readonly Field<SpendingField>[] =>
  [...fixed(sector), ...onLines(sector)];

/** What headings between rows can mean. */
export const SPENDING_SECTIONS: readonly SpendingField[] = ['line', 'source', 'unit', 'initiative'];
