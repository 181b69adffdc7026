import type { Lang } from '../../../core/frameworks/types.ts';
import { termsOf } from '../../../core/reporting/lines.ts';
import { inLang } from '../../../core/reporting/making.ts';
import type { MoneyRow, ReportRows } from '../../../core/reporting/rows.ts';
import type { Cell, Report, ReportFigure, ReportTable } from '../../../core/reporting/types.ts';
import type { SheetCell, SheetPage } from '../../../platform/spreadsheet/workbook.ts';
import { sheetWords } from './sheet-words.ts';

/** A figure as a typed number; fewer than ten people stay words. */
export function typed({ kind, value, shown }: ReportFigure, lang: Lang): SheetCell {
  if (value === 'few') return shown[lang];
  if (kind === 'euros') return { cents: value };
  return kind === 'percent' ? { percent: value } : { number: value };
}

const cellOf = (cell: Cell, { figures }: Report, lang: Lang): SheetCell => {
  if ('text' in cell) return inLang(cell.text, lang);
  const figure = figures[cell.figure];
  return figure && typed(figure, lang);
};

const pageOf = (name: string, table: ReportTable | undefined, report: Report, lang: Lang): SheetPage => ({
  name,
  widths: table?.columns.map(({ numeric }, at) => (numeric ? 16 : at === 0 ? 36 : 26)) ?? [40],
  total: table?.key === 'money.lines',
  rows: table
    ? [
        table.columns.map(({ label }) => label[lang]),
        ...table.rows.map((row) => row.map((cell) => cellOf(cell, report, lang))),
      ]
    : [[sheetWords[lang].nothing]],
});

/** Every row of money of the year and how it lies on the lines; below it what it comes to (REP-2). */
function moneyPage(report: Report, { money }: ReportRows, lang: Lang): SheetPage {
  const words = sheetWords[lang];
  const { lines } = termsOf(report.institution.sector);
  const divided = ({ lines: parts }: MoneyRow): number => Object.values(parts).reduce((sum, cents) => sum + cents, 0);
  const rows = money.filter(({ year }) => year === report.year);
  const sumOf = (kind: MoneyRow['kind']): readonly SheetCell[] => {
    const mine = rows.filter((row) => row.kind === kind);
    const sum = (part: (row: MoneyRow) => number): SheetCell => ({
      cents: mine.reduce((total, row) => total + part(row), 0),
    });
    return [
      words.total,
      words[kind],
      undefined,
      undefined,
      undefined,
      sum(({ cents }) => cents),
      ...lines.map(({ id }) => sum((row) => row.lines[id] ?? 0)),
      sum((row) => row.cents - divided(row)),
      undefined,
    ];
  };
  return {
    name: words.rows,
    widths: [8, 12, 40, 26, 26, 16, ...lines.map(() => 16), 16, 14],
    rows: [
      [
        words.year,
        words.kind,
        words.whatFor,
        words.source,
        words.initiative,
        words.amount,
        ...lines.map(({ id, label }) => `${id.slice(-1)}. ${label[lang]}`),
        words.rest,
        words.importRow,
      ],
      ...rows.map((row): readonly SheetCell[] => [
        String(row.year),
        words[row.kind],
        row.what,
        row.source,
        row.initiative && inLang(row.initiative, lang),
        { cents: row.cents },
        ...lines.map(({ id }): SheetCell => (row.lines[id] === undefined ? undefined : { cents: row.lines[id] })),
        row.cents === divided(row) ? undefined : { cents: row.cents - divided(row) },
        row.importRow === undefined ? undefined : { number: row.importRow },
      ]),
      sumOf('budget'),
      sumOf('spent'),
    ],
    total: true,
  };
}

/** A report as a workbook: a reading note, the summary, lines, rows, activities, goals, decisions and every figure. */
export function sheetsOf(report: Report, rows: ReportRows, lang: Lang): readonly SheetPage[] {
  const words = sheetWords[lang];
  const table = (key: string): ReportTable | undefined =>
    report.sections.flatMap(({ tables }) => tables).find((one) => one.key === key);
  const keyFigures = report.sections[0]?.keyFigures ?? [];
  return [
    {
      name: words.guide,
      widths: [110],
      header: false,
      rows: words.guideText(report.institution.name[lang], report.year).map((line) => [line]),
    },
    {
      name: words.summary,
      widths: [50, 18],
      rows: [
        [words.figure, words.value],
        ...keyFigures.flatMap((id) => report.figures[id] ?? []).map((one) => [one.label[lang], typed(one, lang)]),
      ],
    },
    pageOf(words.lines, table('money.lines'), report, lang),
    moneyPage(report, rows, lang),
    pageOf(words.initiatives, table('done.initiatives'), report, lang),
    pageOf(words.goals, table('goals.all'), report, lang),
    pageOf(words.decisions, table('choices.all'), report, lang),
    {
      name: words.figures,
      widths: [30, 60, 18, 16, 10],
      rows: [
        [words.name, words.figure, words.value, words.from, words.count],
        ...Object.values(report.figures).map((one) => [
          one.id,
          one.label[lang],
          typed(one, lang),
          words.of[one.rows.of],
          { number: one.rows.ids.length },
        ]),
      ],
    },
  ];
}
