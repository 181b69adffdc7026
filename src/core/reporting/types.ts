import type { Lang, Text } from '../frameworks/types.ts';
import type { Institution } from '../institution/types.ts';
import type { PartText } from '../initiatives/types.ts';

export const ROW_KINDS = ['money', 'evaluation', 'goal', 'decision', 'initiative', 'proposal', 'comment', 'voice', 'scan', 'action'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** `few`: fewer than ten people, so no number. */
export type Value = number | 'few';

/** One number of the report: what it is, how much, how it is written, and the rows behind it (REP-1). */
export type ReportFigure = {
  /** stands in a text as `{{spent.lk.1}}` */
  readonly id: string;
  readonly label: Text;
  /** `euros`: value in cents */
  readonly kind: 'euros' | 'count' | 'percent' | 'decimal';
  readonly value: Value;
  readonly shown: Text;
  readonly rows: { readonly of: RowKind; readonly ids: readonly string[] };
};

/**
 * A piece of text. An empty line begins a new paragraph, lines that begin with "- " are a list, and `{{id}}` stands for
 * a figure, which stays live.
 */
export type ReportParagraph = {
  readonly key: string;
  /** what it is about, for who edits it */
  readonly title: Text;
  /** written by the rules, from the numbers */
  readonly generated: Text;
  /** changed by hand, for a language */
  readonly edited?: Readonly<Partial<Record<Lang, EditedText>>>;
};
export type EditedText = {
  readonly text: string;
  /** the generated text is another one now than when this was written */
  readonly behind: boolean;
};

export type Cell = { readonly figure: string } | { readonly text: PartText };
export type ReportTable = {
  readonly key: string; readonly caption: Text;
  readonly columns: readonly { readonly label: Text; readonly numeric?: boolean }[];
  /** the first cell is the heading of the row */
  readonly rows: readonly (readonly Cell[])[];
};
/** Bars: a figure for each label, and perhaps that of the year before. */
export type ReportPicture = {
  readonly key: string; readonly caption: Text;
  readonly series: readonly Text[];
  readonly bars: readonly { readonly label: Text; readonly figures: readonly string[] }[];
};

export const SECTIONS = [
  'summary', 'money', 'done', 'results', 'students', 'choices', 'goals', 'compared', 'ahead',
] as const;
export type SectionKey = (typeof SECTIONS)[number];
export type ReportSection = {
  readonly key: SectionKey | 'board'; readonly title: Text;
  readonly paragraphs: readonly ReportParagraph[];
  readonly tables: readonly ReportTable[];
  readonly pictures: readonly ReportPicture[];
  /** ids of figures that stand above the text */
  readonly keyFigures?: readonly string[];
};

/** Something that a reader would miss; the report can be made without it. */
export type Check = {
  readonly key: 'no-money' | 'undivided' | 'undecided' | 'no-evaluation' | 'no-goals' | 'goal-open' | 'vision-students'
    | 'vision-board' | 'no-vision' | 'without-students' | 'lost-figure';
  readonly text: Text;
  /** where it can be filled in */
  readonly path: string;
};

/** The accountability report of one year: everything a page, a Word file and a spreadsheet show. */
export type Report = {
  readonly year: number;
  readonly madeOn: string;
  readonly institution: { readonly name: Text; readonly sector: Institution['sector'] };
  readonly sections: readonly ReportSection[];
  /** one page for the board and the council */
  readonly board: ReportSection;
  readonly figures: Readonly<Record<string, ReportFigure>>;
  readonly checks: readonly Check[];
};
