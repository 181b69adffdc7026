import type { Lang } from '../../../core/frameworks/types.ts';
import { blocksOf, type Piece, textOf } from '../../../core/reporting/fill.ts';
import type {
  Cell,
  Report,
  ReportParagraph,
  ReportPicture,
  ReportSection,
  ReportTable,
} from '../../../core/reporting/types.ts';
import { inLang } from '../../../core/reporting/making.ts';

/** Words, or a number that leads to its rows. */
export type PieceView = {
  readonly text: string;
  readonly href?: string;
  readonly label?: string;
  readonly lost?: true;
};
export type BlockView =
  | { readonly kind: 'paragraph'; readonly pieces: readonly PieceView[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly PieceView[])[] };
export type ParagraphView = {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly BlockView[];
  readonly edit?: string;
  readonly edited?: true;
  readonly behind?: true;
};
export type TableView = {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly { label: string; numeric?: boolean }[];
  readonly rows: readonly (readonly PieceView[])[];
};
export type PictureView = {
  readonly caption: string;
  readonly bars: readonly { label: string; value: number; text: string; note?: string }[];
  readonly max: number;
};
export type SectionView = {
  readonly key: string;
  readonly title: string;
  readonly alone: boolean;
  readonly paragraphs: readonly ParagraphView[];
  readonly tables: readonly TableView[];
  readonly pictures: readonly PictureView[];
  readonly keyFigures: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
};

/** Where numbers and edit links lead; without them a report is only read. */
export type Links = { readonly figures?: string; readonly edit?: string };

export const figurePath = (base: string, id: string): string => `${base}?c=${id}`;

function pieceView(piece: Piece, lang: Lang, { figures }: Links): PieceView {
  if ('text' in piece) return { text: piece.text };
  if ('lost' in piece) return { text: piece.lost, lost: true };
  const { id, shown, label } = piece.figure;
  return { text: shown[lang], label: label[lang], ...(figures ? { href: figurePath(figures, id) } : {}) };
}

function paragraphView(paragraph: ReportParagraph, { figures }: Report, lang: Lang, links: Links): ParagraphView {
  const { key, title, edited } = paragraph;
  const blocks = blocksOf(textOf(paragraph, lang), figures).map((block): BlockView =>
    block.kind === 'list'
      ? { kind: 'list', items: block.items.map((item) => item.map((piece) => pieceView(piece, lang, links))) }
      : { kind: 'paragraph', pieces: block.pieces.map((piece) => pieceView(piece, lang, links)) },
  );
  const mine = edited?.[lang];
  return {
    key,
    title: title[lang],
    blocks,
    ...(links.edit ? { edit: `${links.edit}/${key}` } : {}),
    ...(links.edit && mine ? { edited: true } : {}),
    ...(links.edit && mine?.behind ? { behind: true } : {}),
  };
}

function cellView(cell: Cell, { figures }: Report, lang: Lang, links: Links): PieceView {
  if ('text' in cell) return { text: inLang(cell.text, lang) };
  const figure = figures[cell.figure];
  return figure ? pieceView({ figure }, lang, links) : { text: '–' };
}

const tableView = (table: ReportTable, report: Report, lang: Lang, links: Links): TableView => ({
  key: table.key,
  caption: table.caption[lang],
  columns: table.columns.map(({ label, numeric }) => ({ label: label[lang], ...(numeric ? { numeric } : {}) })),
  rows: table.rows.map((row) => row.map((cell) => cellView(cell, report, lang, links))),
});

const numberOf = (report: Report, id: string | undefined): number => {
  const value = report.figures[id ?? '']?.value;
  return typeof value === 'number' ? value : 0;
};

function pictureView({ caption, series, bars }: ReportPicture, report: Report, lang: Lang): PictureView {
  const shown = (id: string | undefined): string => report.figures[id ?? '']?.shown[lang] ?? '';
  return {
    caption: caption[lang],
    max: Math.max(1, ...bars.flatMap(({ figures }) => figures.map((id) => numberOf(report, id)))),
    bars: bars.map(({ label, figures: [first, second] }) => ({
      label: label[lang],
      value: numberOf(report, first),
      text: shown(first),
      ...(second ? { note: `(${series[1]?.[lang] ?? ''}: ${shown(second)})` } : {}),
    })),
  };
}

/** A section of a report in the language of the page. */
export function sectionView(section: ReportSection, report: Report, lang: Lang, links: Links = {}): SectionView {
  const { key, title, paragraphs, tables, pictures, keyFigures = [] } = section;
  return {
    key,
    title: title[lang],
    alone: paragraphs.length === 1,
    paragraphs: paragraphs.map((one) => paragraphView(one, report, lang, links)),
    tables: tables.map((one) => tableView(one, report, lang, links)),
    pictures: pictures.map((one) => pictureView(one, report, lang)),
    keyFigures: keyFigures.flatMap((id) => {
      const figure = report.figures[id];
      return figure
        ? [
            {
              label: figure.label[lang],
              value: figure.shown[lang],
              ...(links.figures ? { href: figurePath(links.figures, id) } : {}),
            },
          ]
        : [];
    }),
  };
}

export const reportView = (report: Report, lang: Lang, links: Links = {}): readonly SectionView[] =>
  report.sections.map((section) => sectionView(section, report, lang, links));
