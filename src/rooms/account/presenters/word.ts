import type { Lang } from '../../../core/frameworks/types.ts';
import { blocksOf, plainText, textOf } from '../../../core/reporting/fill.ts';
import { inLang } from '../../../core/reporting/making.ts';
import { type Drawn, drawn } from '../../../core/reporting/picture.ts';
import type { Cell, Report, ReportSection, ReportTable } from '../../../core/reporting/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { WordBlock, WordDocument } from '../../../platform/word/types.ts';

/** What a document says around the report. */
const WORDS = {
  nl: {
    title: (year: number) => `Verantwoording studentenwelzijn ${year}`, contents: 'Inhoud', table: 'Tabel', picture: 'Figuur', page: 'pagina',
    draft: (day: string) => `Concept van ${day}`, frozen: (day: string) => `Vastgelegd op ${day}`, comment: (day: string) => `Ter bespreking, ${day}`,
    keyFigures: 'De belangrijkste cijfers', figure: 'Cijfer', value: 'Waarde',
  },
  en: {
    title: (year: number) => `Account of student wellbeing ${year}`, contents: 'Contents', table: 'Table', picture: 'Figure', page: 'page',
    draft: (day: string) => `Draft of ${day}`, frozen: (day: string) => `Final on ${day}`, comment: (day: string) => `For comment, ${day}`,
    keyFigures: 'The main figures', figure: 'Figure', value: 'Value',
  },
} as const;

/** A picture that still has to be drawn. */
export type ToDraw = { readonly kind: 'to-draw'; readonly caption: string; readonly drawn: Drawn };
export type WordPlan = Omit<WordDocument, 'blocks'> & { readonly blocks: readonly (WordBlock | ToDraw)[] };

const cellText = (cell: Cell, { figures }: Report, lang: Lang): string =>
  ('text' in cell ? inLang(cell.text, lang) : figures[cell.figure]?.shown[lang] ?? '–');

const tableBlock = (table: ReportTable, report: Report, lang: Lang): WordBlock => ({
  kind: 'table', caption: table.caption[lang], total: table.key === 'money.lines',
  columns: table.columns.map(({ label, numeric }) => ({ label: label[lang], ...(numeric ? { numeric } : {}) })),
  rows: table.rows.map((row) => row.map((cell) => cellText(cell, report, lang))),
});

function sectionBlocks(section: ReportSection, report: Report, lang: Lang): readonly (WordBlock | ToDraw)[] {
  const { title, paragraphs, tables, pictures, keyFigures = [] } = section;
  const known = keyFigures.flatMap((id) => report.figures[id] ?? []);
  const words = WORDS[lang];
  return [
    { kind: 'heading', level: 1, text: title[lang] },
    ...paragraphs.flatMap((paragraph): readonly WordBlock[] => [
      ...(paragraphs.length > 1 ? [{ kind: 'heading' as const, level: 2 as const, text: paragraph.title[lang] }] : []),
      ...blocksOf(textOf(paragraph, lang), report.figures).map((block): WordBlock => (block.kind === 'list'
        ? { kind: 'list', items: block.items.map((item) => plainText(item, lang)) }
        : { kind: 'paragraph', text: plainText(block.pieces, lang) })),
    ]),
    ...(known.length === 0 ? [] : [{
      kind: 'table' as const, caption: words.keyFigures, columns: [{ label: words.figure }, { label: words.value, numeric: true }],
      rows: known.map(({ label, shown }) => [label[lang], shown[lang]]),
    }]),
    ...pictures.map((picture): ToDraw => ({ kind: 'to-draw', caption: picture.caption[lang], drawn: drawn(picture, report, lang) })),
    ...tables.map((table) => tableBlock(table, report, lang)),
  ];
}

/** A report as a Word document: everything that the page says, in one language. */
export function wordPlan(report: Report, state: 'draft' | 'for-comment' | 'frozen', lang: Lang): WordPlan {
  const words = WORDS[lang];
  const day = dayInWords(report.madeOn, lang);
  const stood = { draft: words.draft, 'for-comment': words.comment, frozen: words.frozen }[state](day);
  return {
    lang, title: words.title(report.year), lines: [report.institution.name[lang], stood],
    words: { contents: words.contents, table: words.table, picture: words.picture, page: words.page },
    blocks: report.sections.flatMap((section) => sectionBlocks(section, report, lang)),
  };
}
