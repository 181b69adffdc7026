import { euroShort } from '../../../core/accounting/euro.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { inLang } from '../../../core/reporting/making.ts';
import type { MoneyRow, ReportRows } from '../../../core/reporting/rows.ts';
import type { Report, ReportFigure } from '../../../core/reporting/types.ts';
import { wordsOf } from '../words/index.ts';
import { figurePath } from './report.ts';

export type FigureRow = readonly [href: string, label: string, value: string, kind: string];
export type RowsTable = {
  readonly columns: readonly { label: string; numeric?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly links: readonly (string | undefined)[];
};
export type FigureView = {
  readonly label: string;
  readonly value: string;
  readonly kind: string;
  /** absent where this person may not read rows */
  readonly table?: RowsTable;
};

/** All figures of a report, each with what it is and from what it was counted. */
export const figureRows = (report: Report, base: string, lang: Lang): readonly FigureRow[] =>
  Object.values(report.figures).map(({ id, label, shown, rows }) => [
    figurePath(base, id),
    label[lang],
    shown[lang],
    wordsOf(lang).figure.kinds[rows.of],
  ]);

/** The line that a figure is about, when it is about one: `spent.lk.2` → `lk.2`. */
const lineIn = (id: string): string | undefined => /\.((?:lk|gs)\.\d)$/.exec(id)?.[1];

/** What part of a row counts in this figure. */
function partOf(figure: ReportFigure, row: MoneyRow): number {
  const line = lineIn(figure.id);
  if (line) return row.lines[line] ?? 0;
  if (!figure.id.includes('undivided')) return row.cents;
  return row.cents - Object.values(row.lines).reduce((sum, cents) => sum + cents, 0);
}

function moneyTable(figure: ReportFigure, rows: readonly MoneyRow[], lang: Lang): RowsTable {
  const words = wordsOf(lang).figure;
  return {
    columns: [
      { label: words.whatFor },
      { label: words.of },
      { label: words.sort },
      { label: words.amount, numeric: true },
      { label: words.part, numeric: true },
    ],
    rows: rows.map((row) => [
      row.what,
      [row.source, row.initiative && inLang(row.initiative, lang)].filter(Boolean).join(', ') || '–',
      `${row.kind === 'spent' ? words.spent : words.budget} ${row.year}`,
      euroShort(row.cents, lang),
      euroShort(partOf(figure, row), lang),
    ]),
    links: rows.map(() => undefined),
  };
}

const PATHS = { evaluation: '/beleid/evaluaties', goal: '/beleid/doelen', initiative: '/initiatieven' } as const;

function namedTable(figure: ReportFigure, rows: ReportRows, lang: Lang): RowsTable {
  const words = wordsOf(lang).figure;
  const { of, ids } = figure.rows;
  const known = of === 'money' || of === 'comment' || of === 'voice' || of === 'scan' ? [] : rows[of];
  const path = of in PATHS ? PATHS[of as keyof typeof PATHS] : undefined;
  const wanted = known.filter(({ id }) => ids.includes(id));
  const people = (one: object): string =>
    'people' in one
      ? one.people === 'few'
        ? words.few
        : Number(one.people).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB')
      : '–';
  return {
    columns: [{ label: words.kinds[of] }, ...(of === 'evaluation' ? [{ label: words.people, numeric: true }] : [])],
    rows: wanted.map((one) => [inLang(one.name, lang), ...(of === 'evaluation' ? [people(one)] : [])]),
    links: wanted.map(({ id }) => path && `${path}/${id}`),
  };
}

/** One figure with the rows it was counted from. @param rows absent for who may not read them */
export function figureView(
  report: Report,
  id: string,
  rows: ReportRows | undefined,
  lang: Lang,
): FigureView | undefined {
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined;
  if (!figure) return undefined;
  const ids = new Set(figure.rows.ids);
  const table =
    rows &&
    (figure.rows.of === 'money'
      ? moneyTable(
          figure,
          rows.money.filter((row) => ids.has(row.id)),
          lang,
        )
      : namedTable(figure, rows, lang));
  return {
    label: figure.label[lang],
    value: figure.shown[lang],
    kind: wordsOf(lang).figure.kinds[figure.rows.of],
    ...(table ? { table } : {}),
  };
}
