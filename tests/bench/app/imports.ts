import { lists } from './lists.ts';
import { type Place, runCommand } from './node.ts';

/** How long a list takes the first time, and when it is imported again and nothing has changed; in ms. */
export type ImportTimes = { readonly name: string; readonly first: number; readonly again: number };

const HOME = ['--sector', 'hbo', '--name', 'Hogeschool Meetlat'];

/** Imports each list into an institution of its own, from the shell, while the server runs. */
export async function importInto(place: Place): Promise<readonly ImportTimes[]> {
  const measured: ImportTimes[] = [];
  for (const { name, file, size } of await lists(place.folder)) {
    const key = `meetlat-${size}`;
    await runCommand(place, ['institution', 'add', '--key', key, ...HOME, '--home-organisation', `${key}.example`]);
    const run = () => runCommand(place, ['offers', 'import', file, '--institution', key]);
    measured.push({ name, first: await run(), again: await run() });
  }
  return measured;
}
