import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../../docs/access-matrix-database.md');

/** table → row → actor → letters */
export type Matrix = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const cells = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());

function tableUnder(heading: string, text: string): { head: string[]; rows: string[][] } {
  const lines = text.split('\n').filter((line) => line.startsWith('|')).map(cells);
  const [head, , ...rows] = lines;
  if (!head) throw new Error(`docs/access-matrix-database.md: no table under ${heading}`);
  return { head, rows };
}

const sections = (): [string, string][] => readFileSync(FILE, 'utf8').split(/^## /m).slice(1)
  .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section]);

const isTable = (heading: string) => /^[a-z_]+$/.test(heading);

/** The tables of rows: a section for each table of the database, headed by its name. */
export function readMatrix(): Matrix {
  return Object.fromEntries(sections().filter(([heading]) => isTable(heading)).map(([heading, text]) => {
    const { head, rows } = tableUnder(heading, text);
    return [heading, Object.fromEntries(rows.map(([label, ...letters]) =>
      [label, Object.fromEntries(letters.map((cell, at) => [head[at + 1], cell]))]))];
  }));
}

/** Under "Columns": `table verb role` → the columns, where a role may use some of them only. */
export function readColumns(): Readonly<Record<string, readonly string[]>> {
  const [, text] = sections().find(([heading]) => heading === 'Columns') ?? ['', ''];
  return Object.fromEntries(tableUnder('Columns', text).rows.flatMap(([table, verb, roles, columns]) =>
    (roles ?? '').split(', ').map((role) => [`${table} ${verb} ${role}`, (columns ?? '').split(', ').sort()])));
}
