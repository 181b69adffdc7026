import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../../docs/access-matrix.md');

/** What a cell can say. */
export const CELLS = ['yes', 'sign in', 'no', 'not found', 'own', 'link'] as const;
export type Cell = (typeof CELLS)[number];

export type MatrixRow = { readonly room: string; readonly route: string; readonly cells: Readonly<Record<string, Cell>> };

const cellsOf = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim().replace(/^`|`$/g, ''));

/** Every row of docs/access-matrix.md: a section for each room, headed by its name in backquotes. */
export function readRouteMatrix(): readonly MatrixRow[] {
  const sections = readFileSync(FILE, 'utf8').split(/^## `/m).slice(1);
  return sections.flatMap((section) => {
    const room = section.slice(0, section.indexOf('`'));
    const [head = [], , ...rows] = section.split('\n').filter((line) => line.startsWith('|')).map(cellsOf);
    return rows.map(([method, path, ...cells]) => ({
      room, route: `${method} ${path}`, cells: Object.fromEntries(cells.map((cell, i) => [head[i + 2], cell as Cell])),
    }));
  });
}
