import type { Lang } from '../../../core/frameworks/types.ts';
import { termsOf } from '../../../core/reporting/lines.ts';
import { inLang } from '../../../core/reporting/making.ts';
import type { ReportRows } from '../../../core/reporting/rows.ts';
import type { Report } from '../../../core/reporting/types.ts';
import type { SheetCell, SheetPage } from '../../../platform/spreadsheet/workbook.ts';
import { packageWords } from './package-words.ts';
import { typed } from './sheets.ts';

export type YearMaterial = { readonly report: Report; readonly rows: ReportRows };

const figure = (report: Report, id: string, lang: Lang): SheetCell => {
  const found = report.figures[id];
  return found && typed(found, lang);
};

/** Figures on how students were involved; only counts, never a name or what somebody wrote. */
const STUDENTS = [
  'voices.count',
  'decisions.with',
  'decisions.without',
  'comments.count',
  'comments.answered',
  'proposals.granted',
  'proposals.money',
  'scan.filled',
  'scan.students',
] as const;

/** What an outside evaluator asks for: choices, actions, results, students, money and goals, a row each year. */
export function packagePages(years: readonly YearMaterial[], lang: Lang): readonly SheetPage[] {
  const words = packageWords[lang];
  const lines = years[0] ? termsOf(years[0].report.institution.sector).lines : [];
  const tableRows = (key: string): readonly (readonly SheetCell[])[] =>
    years.flatMap(({ report }) => {
      const table = report.sections.flatMap(({ tables }) => tables).find((one) => one.key === key);
      return (table?.rows ?? []).map((row): readonly SheetCell[] => [
        String(report.year),
        ...row.map((cell): SheetCell =>
          'text' in cell ? inLang(cell.text, lang) : figure(report, cell.figure, lang),
        ),
      ]);
    });
  return [
    {
      name: words.choices,
      widths: [8, 34, 24, 14, 60, 16],
      rows: [
        [words.year, words.initiative, words.decision, words.date, words.why, words.withStudents],
        ...years.flatMap(({ report, rows }) =>
          rows.decision.map((one): readonly SheetCell[] => [
            String(report.year),
            inLang(one.name, lang),
            words.kinds[one.what],
            one.on,
            one.why,
            one.withStudents ? words.yes : words.no,
          ]),
        ),
      ],
    },
    {
      name: words.results,
      widths: [8, 34, 20, 16, 16],
      rows: [[words.year, words.initiative, words.state, words.reach, words.spent], ...tableRows('done.initiatives')],
    },
    {
      name: words.students,
      widths: [8, 50, 18],
      rows: [
        [words.year, words.figure, words.value],
        ...years.flatMap(({ report }) =>
          STUDENTS.flatMap((id): (readonly SheetCell[])[] => {
            const found = report.figures[id];
            return found ? [[String(report.year), found.label[lang], typed(found, lang)]] : [];
          }),
        ),
      ],
    },
    {
      name: words.money,
      widths: [8, ...lines.map(() => 20), 18, 18],
      rows: [
        [words.year, ...lines.map(({ id, label }) => `${id.slice(-1)}. ${label[lang]}`), words.rest, words.total],
        ...years.map(({ report }): readonly SheetCell[] => [
          String(report.year),
          ...lines.map(({ id }) => figure(report, `spent.${id}`, lang)),
          figure(report, 'spent.undivided', lang),
          figure(report, 'spent.total', lang),
        ]),
      ],
    },
    {
      name: words.goals,
      widths: [8, 44, 14, 14, 14, 24],
      rows: [
        [words.year, words.goal, words.start, words.now, words.target, words.outcome],
        ...tableRows('goals.all'),
      ],
    },
    {
      name: words.actions,
      widths: [8, 50, 18],
      rows: [
        [words.year, words.figure, words.value],
        ...years.flatMap(({ report }) =>
          ['actions.done', 'actions.late'].flatMap((id): (readonly SheetCell[])[] => {
            const found = report.figures[id];
            return found ? [[String(report.year), found.label[lang], typed(found, lang)]] : [];
          }),
        ),
      ],
    },
  ];
}

/** The reading guide, as plain text. */
export const guideOf = (years: readonly YearMaterial[], reports: readonly string[], lang: Lang): string =>
  packageWords[lang]
    .guide(
      years[0]?.report.institution.name[lang] ?? '',
      years.map(({ report }) => report.year),
      reports,
    )
    .join('\r\n');
