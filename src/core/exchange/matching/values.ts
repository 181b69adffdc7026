import type { Text } from '../../frameworks/types.ts';
import { lineOf, plain } from './cells.ts';
import { fits } from './propose.ts';
import type { Cell } from './types.ts';

/** Something that a word can stand for: a status, a unit, a line, a source. */
export type Choice = {
  readonly value: string;
  readonly label: Text;
  /** other words for it, in small letters without accents */
  readonly words: readonly string[];
  /** choices with the same group stand together */
  readonly group?: Text;
  /** choosing it makes something: always to be looked at */
  readonly ask?: true;
};

/** A word of a column, how many rows have it, and what it most likely stands for. */
export type Word = {
  readonly word: string; readonly rows: number; readonly proposed?: string;
  /** the proposal is its very name */
  readonly exact?: true;
};

/** What a word is known by, whatever its capitals and accents. */
export const wordKey = (word: string): string => plain(word).slice(0, 120);

/** The words of a cell. A cell with more of them separates them by a comma, a semicolon, a slash or a line break. */
export function wordsIn(cell: Cell | undefined, many: boolean): readonly string[] {
  if (!many) return lineOf(cell) === '' ? [] : [lineOf(cell)];
  return String(cell ?? '').split(/[;,/\n+]/).map((word) => lineOf(word)).filter((word) => word !== '');
}

type Best = { readonly value: string; readonly exact: boolean };

function bestChoice(word: string, choices: readonly Choice[]): Best | undefined {
  const key = plain(word);
  const scored = choices.map((choice) => {
    const names = [...Object.values(choice.label).map(plain), choice.value, ...choice.words];
    const within = names.some((name) => key.length >= 4 && ` ${name} `.includes(` ${key} `)) ? 0.7 : 0;
    return { value: choice.value, score: Math.max(fits(word, names), within) };
  }).filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const clear = best && (best.score > (second?.score ?? 0) || best.score === 1);
  return clear ? { value: best.value, exact: best.score === 1 } : undefined;
}

/** What a word most likely stands for; undefined when nothing fits well enough, or two things fit equally well. */
export const proposeChoice = (word: string, choices: readonly Choice[]): string | undefined =>
  bestChoice(word, choices)?.value;

/** The words of a column, each once, in the order in which they come. */
export function wordList(
  cells: readonly (Cell | undefined)[], choices: readonly Choice[], many = false,
): readonly Word[] {
  const found = new Map<string, { word: string; rows: number }>();
  for (const word of cells.flatMap((cell) => wordsIn(cell, many))) {
    const known = found.get(wordKey(word));
    if (known) known.rows += 1;
    else found.set(wordKey(word), { word, rows: 1 });
  }
  return [...found.values()].map(({ word, rows }) => {
    const best = bestChoice(word, choices);
    return { word, rows, ...(best ? { proposed: best.value } : {}), ...(best?.exact ? { exact: true } : {}) };
  });
}
