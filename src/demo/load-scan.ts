import { partsOf } from '../core/scan/parts.ts';
import { dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import { agreed2025, filled2026, scanStudents } from './scan.ts';

type Home = {
  readonly institutionId: string; readonly now: Date;
  /** the id of something of this institution, from a kind and its key */
  readonly idOf: (kind: string, ...key: string[]) => string;
};

const parts = partsOf('fs').map(({ concept }) => concept);

/** "2-31": a level for each part; what is no level was skipped. */
const levelsIn = (levels: string) =>
  Object.fromEntries(parts.flatMap((concept, at) => (/[1-4]/.test(levels[at] ?? '') ? [[concept, Number(levels[at])]] : [])));

/** Rounds of the self-scan: last year's, this year's that is being talked about, and one to fill in. */
export async function loadScan(tx: Tx, { institutionId: institution_id, now, idOf }: Home): Promise<void> {
  const year = Number(dayOf(now).slice(0, 4));
  const row = { institution_id, updated_at: now };
  const [last, current] = [idOf('scan', 'last'), idOf('scan', 'current')];
  await tx.insertInto('person').values(scanStudents.map(([sub, display_name]) => (
    { institution_id, id: idOf('person', sub), sub, display_name, affiliation: 'student' as const, email: null }))).execute();
  await tx.insertInto('scan_round').values([
    { ...row, id: last, unit_id: null, year: year - 1, scheme: 'fs', state: 'closed' },
    { ...row, id: current, unit_id: null, year, scheme: 'fs', state: 'talk' },
    { ...row, id: idOf('scan', 'gezondheid'), unit_id: idOf('unit', 'gezondheid'), year, scheme: 'sc', state: 'open' },
  ]).execute();
  await tx.insertInto('scan_answer').values(filled2026.map(({ by, student, levels, notes }) => ({
    ...row, round_id: current, person_id: idOf('person', by), as_student: student, levels: JSON.stringify(levelsIn(levels)),
    notes: JSON.stringify(notes ?? {}),
  }))).execute();
  await tx.insertInto('scan_agreed').values(Object.entries(agreed2025).map(([concept, [level, why]]) => (
    { institution_id, round_id: last, concept, level, why, made_at: now }))).execute();
}
