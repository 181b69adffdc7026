import { COLUMNS, type Column, type CrossRow, type Row } from '../../../core/coverage/cross-table.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { AUDIENCE_PEOPLE } from '../../../core/initiatives/labels.ts';
import type { CrossAnswer, CrossPartAnswer } from '../service.ts';
import { wordsOf } from '../words.ts';
import { findingsView } from './findings.ts';
import { addressOf, type Asker, frameView, scopeName } from './frame.ts';
import { levelInWords, lineViews } from './lines.ts';

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const columnLabel = (column: Column, lang: Lang): string =>
  (column === 'unknown' ? wordsOf(lang).cross.unknown : levelInWords(column, lang));

const rowLabel = (row: Row, lang: Lang): string =>
  (row === 'everyone' ? wordsOf(lang).cross.anyone : capital(AUDIENCE_PEOPLE[row][lang]));

/** Level × for whom. Everyone stands apart: there is so much more for everyone that the groups would pale beside it. */
export function crossView({ look, rows, gaps }: CrossAnswer, asker: Asker) {
  const { lang } = asker;
  const view = ({ row, cells }: CrossRow) => ({
    label: rowLabel(row, lang),
    cells: cells.map(({ level, count }) => ({
      count, ...(count > 0 ? { href: addressOf(asker, `/overzicht/kruis/${row}/${level}`) } : {}),
    })),
  });
  return {
    frame: frameView(look, asker, 'kruis'), columns: COLUMNS.map((column) => columnLabel(column, lang)),
    everyone: rows.filter(({ row }) => row === 'everyone').map(view),
    groups: rows.filter(({ row }) => row !== 'everyone').map(view),
    findings: findingsView(gaps, [], { waiting: look.waiting, under: () => [] }, asker),
  };
}
export type CrossView = ReturnType<typeof crossView>;

/** What is behind a row of it, or behind one cell. */
export function crossPartView({ look, row, column, lines }: CrossPartAnswer, asker: Asker) {
  const { lang } = asker;
  const { cross } = wordsOf(lang);
  const people = rowLabel(row, lang);
  return {
    title: column === undefined ? people : cross.part(people, columnLabel(column, lang)), scope: scopeName(look, asker),
    back: [{ href: addressOf(asker, '/overzicht/kruis'), label: cross.title }], rows: lineViews(lines, look, asker),
  };
}
