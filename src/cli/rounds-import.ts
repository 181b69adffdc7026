import { resolve } from 'node:path';
import type { Refusal } from '../core/rounds/elsewhere.ts';
import { newId } from '../platform/clock/ids.ts';
import { readCsv } from '../platform/spreadsheet/csv.ts';
import { elsewhereService, type Outcome } from '../rooms/rounds/services/elsewhere.ts';
import { institutionId, withDatabase } from './open.ts';
import { readMap } from './rounds-map.ts';
import { bytesOf, ExpectedError, fileGiven, readArgs, UsageError } from './usage.ts';

const MOST_LINES = 60_001;
const KEY = /^[a-z0-9][a-z0-9-]{0,59}$/;
/** What is wrong with a line; never with what stands in it. */
const WHY: Readonly<Record<Refusal['why'], string>> = {
  'no-person': 'no person stands here', 'not-a-number': 'this is no number', 'out-of-range': 'this is out of its range',
  'no-scores': 'nothing of it can be computed', 'unknown-unit': 'there is no such unit', 'bad-year': 'this is no year of study from 1 to 8',
  'unknown-background': 'the map does not know this value',
};

async function mapIn(file: string) {
  const text = new TextDecoder().decode(await bytesOf(file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ExpectedError(`${file} is not proper JSON`);
  }
  const read = readMap(value);
  if (!read.ok) throw new ExpectedError(`the map is not right\n  ${read.problems.join('\n  ')}`);
  return read.map;
}

function tell(outcome: Outcome, key: string, json: boolean): void {
  if (outcome.state === 'unfit') throw new ExpectedError(`the map does not fit\n  ${outcome.problems.join('\n  ')}`);
  const refused = outcome.state === 'already' ? [] : outcome.refused;
  const people = outcome.state === 'loaded' ? outcome.people : 0;
  if (json) process.stdout.write(`${JSON.stringify({ round: key, state: outcome.state, people, refused })}\n`);
  else {
    for (const { line, why, column } of refused) process.stderr.write(`line ${line}${column ? `, ${column}` : ''}: ${WHY[why]}\n`);
    process.stdout.write(outcome.state === 'already' ? `round ${key} is there already: nothing was changed\n`
      : `${people} people loaded${refused.length > 0 ? `, ${refused.length} lines refused` : ''}\n`);
  }
  if (refused.length > 0 || outcome.state === 'nothing') process.exitCode = 1;
}

/**
 * `rounds import FILE`: a round that was measured elsewhere, for group figures only. Good lines are kept. Exit code 1
 * when lines were refused. Prints counts, and lines by number; never a value.
 */
export async function roundsImport(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    map: { type: 'string' }, institution: { type: 'string' }, round: { type: 'string' }, json: { type: 'boolean' },
  }, ['map', 'institution', 'round']);
  const key = values.round ?? '';
  if (!KEY.test(key)) throw new UsageError('--round is made of small letters, digits and hyphens');
  const map = await mapIn(resolve(process.env.INIT_CWD ?? process.cwd(), values.map ?? ''));
  const table = readCsv(await bytesOf(fileGiven(positionals)), MOST_LINES);
  if (!table.ok) throw new ExpectedError(table.message.en);
  await withDatabase(async (db) => {
    const institution = await institutionId(db, values.institution ?? '');
    const outcome = await elsewhereService({ db, ids: newId }).load(institution, { key, map, rows: table.rows,
      now: new Date() });
    tell(outcome, key, values.json ?? false);
  });
}
