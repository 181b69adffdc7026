import { z } from 'zod';
import { asksUnit, asksYear } from '../../core/rounds/for-whom.ts';
import type { ForWhom, Tree } from '../../core/rounds/types.ts';
import type { Address, UnitRow } from './types.ts';

/** What is wrong with a line; never with what stands in it, because an address is not shown again. */
export type LineProblem = {
  readonly line: number;
  readonly why: 'mail' | 'twice' | 'unit' | 'year' | 'language' | 'outside-unit' | 'outside-year';
};
export type PeopleRead =
  | { readonly ok: true; readonly people: readonly Address[]; readonly problems: readonly LineProblem[] }
  | { readonly ok: false; readonly missing: readonly Column[] };

const NAMES = {
  mail: ['mail', 'email', 'mailadres', 'emailadres', 'mailaddress', 'emailaddress'],
  unit: ['unit', 'opleiding', 'eenheid', 'afdeling', 'programme', 'faculteit', 'academie', 'klas', 'groep'],
  year: ['year', 'jaar', 'leerjaar', 'studiejaar', 'yearofstudy'],
  language: ['language', 'taal', 'lang'],
} as const;
export type Column = keyof typeof NAMES;

const bare = (text: string): string => text.trim().toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const mailShape = z.email().max(254);
const LANGS: Readonly<Record<string, 'nl' | 'en'>> = {
  '': 'nl', nl: 'nl', nederlands: 'nl', dutch: 'nl', en: 'en', engels: 'en', english: 'en',
};

/** A unit by its key or its name in either language. */
function unitsByName(units: readonly UnitRow[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { id, key, name } of units) {
    for (const word of new Set([key, name.nl ?? '', name.en ?? ''].map(bare))) {
      // a name of two units is no unit
      if (word !== '') found.set(word, found.has(word) && found.get(word) !== id ? undefined : id);
    }
  }
  for (const { id, key } of units) found.set(bare(key), id);
  return found;
}

type Scope = { readonly round: ForWhom; readonly units: readonly UnitRow[]; readonly tree: Tree };

/**
 * Whom to write, from a file with a column for mail, and for unit and year where the round is for some only (ROUND-9).
 * Unit and year decide whether a line belongs to the round, and are forgotten.
 * @param rows the header first; a line has the number that a spreadsheet gives it
 */
export function readPeople(rows: readonly (readonly string[])[], { round, units, tree }: Scope): PeopleRead {
  const header = (rows[0] ?? []).map(bare);
  const at = (column: Column) => header.findIndex((name) => (NAMES[column] as readonly string[]).includes(name));
  const needed: readonly Column[] = ['mail', ...(round.units.length > 0 ? ['unit' as const] : []), ...(round.years.length > 0 ? ['year' as const] : [])];
  const missing = needed.filter((column) => at(column) < 0);
  if (missing.length > 0) return { ok: false, missing };
  const byName = unitsByName(units);
  const people = new Map<string, Address>();
  const problems: LineProblem[] = [];
  for (const [n, row] of rows.entries()) {
    if (n === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column) => (row[at(column)] ?? '').trim();
    const email = cell('mail').toLowerCase();
    const why = whyNot({ email, unit: cell('unit'), year: cell('year'), language: cell('language') });
    if (why) problems.push({ line: n + 1, why });
    else people.set(email, { email, lang: LANGS[bare(cell('language'))] ?? 'nl' });
  }
  return { ok: true, people: [...people.values()], problems };

  function whyNot(one: { email: string; unit: string; year: string; language: string }): LineProblem['why'] | undefined {
    if (!mailShape.safeParse(one.email).success) return 'mail';
    if (people.has(one.email)) return 'twice';
    if (LANGS[bare(one.language)] === undefined) return 'language';
    const unitId = one.unit === '' ? null : byName.get(bare(one.unit));
    if (unitId === undefined || (unitId === null && round.units.length > 0)) return 'unit';
    if (!asksUnit(round, unitId, tree)) return 'outside-unit';
    if (round.years.length === 0 && one.year === '') return undefined;
    if (!/^[1-8]$/.test(one.year)) return 'year';
    return asksYear(round, Number(one.year)) ? undefined : 'outside-year';
  }
}
