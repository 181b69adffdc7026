/**
 * Another process on the same data folder. Arguments: the folder, a name, how many rows to write.
 * Says `open`, then each key once it is acknowledged; closes the database when its input ends.
 */
import { openDatabase } from '../../../src/platform/database/database.ts';
import { write } from './rows.ts';

const [dataDir = '', name = '', count = '0'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const db = await openDatabase({ dataDir });
say('open');
process.stdin.on('end', () => void db.close()).resume();
for (let n = 0; n < Number(count); n += 1) {
  await write(db, `${name}-${n}`);
  say(`${name}-${n}`);
}
