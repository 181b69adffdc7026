export { dayOfCell, isEmpty, lineOf, looksLike, looksLikeAmount, plain, textOf, yearOf } from './cells.ts';
export { fingerprintOf } from './fingerprint.ts';
export { layoutOf, type LayoutOptions } from './layout.ts';
export { cellsOf, proposeColumns, proposeName } from './propose.ts';
export type {
  Aside,
  AsideKind,
  Cell,
  Column,
  Field,
  Layout,
  Matching,
  Proposed,
  SheetData,
  SheetRow,
  Sure,
} from './types.ts';
export { type Choice, proposeChoice, type Word, wordKey, wordList, wordsIn } from './values.ts';
export { cellsFor, chosenFor, columnsFor, openFields, wordsOfField } from './chosen.ts';
export { asRemembered, codedFields, firstMatching, type Kind, withProposedWords } from './start.ts';
export {
  asideView,
  type AsideView,
  type ColumnView,
  columnViews,
  firstRows,
  letterOf,
  MOST_WORDS,
  valuesChosen,
  type WordsView,
  type WordView,
  wordViews,
} from './view.ts';
