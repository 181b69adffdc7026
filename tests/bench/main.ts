/**
 * `npm run bench`: how long it takes to start, to answer, to import and to back up, on the embedded database and, when
 * BENCH_DATABASE_URL or TEST_DATABASE_URL names a server, on PostgreSQL in a database of its own. Then `bench:find`.
 */
import { join } from 'node:path';
import { newPostgres } from '../support/database/postgres.ts';
import { importInto, type ImportTimes } from './app/imports.ts';
import { newPlace, type Place, remove, runCommand, startServer } from './app/node.ts';
import { measurePages, type PageLoad } from './app/pages.ts';
import { ms, table } from './table.ts';

type Figures = {
  readonly engine: string;
  readonly firstStart: number;
  readonly nextStart: number;
  readonly pages: readonly PageLoad[];
  readonly imports: readonly ImportTimes[];
  readonly backup: number;
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function figuresOf(engine: string, place: Place): Promise<Figures> {
  const first = await startServer(place);
  await first.stop();
  const server = await startServer(place);
  try {
    const pages = await measurePages(server.url);
    const imports = await importInto(place);
    const backup = await runCommand(place, ['backup', join(place.folder, 'bench.backup')]);
    return { engine, firstStart: first.readyMs, nextStart: server.readyMs, pages, imports, backup };
  } finally {
    await server.stop();
  }
}

async function embedded(): Promise<Figures> {
  const place = newPlace();
  try {
    return await figuresOf('embedded', place);
  } finally {
    remove(place);
  }
}

async function postgres(): Promise<Figures> {
  const fresh = await newPostgres();
  const place = newPlace(fresh.url);
  try {
    return await figuresOf('PostgreSQL', place);
  } finally {
    remove(place);
    await fresh.drop();
  }
}

const server = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL;
if (server) process.env.TEST_DATABASE_URL = server;
else print('BENCH_DATABASE_URL is not set: measured on the embedded database only');

const all = [await embedded(), ...(server ? [await postgres()] : [])];

print('\n## Starting, importing, backing up\n');
print(table(['', ...all.map(({ engine }) => engine)], [
  ['start with an empty database, until ready', ...all.map(({ firstStart }) => ms(firstStart))],
  ['start again, until ready', ...all.map(({ nextStart }) => ms(nextStart))],
  ...(all[0] as Figures).imports.flatMap(({ name }, i) => [
    [`${name}: preview`, ...all.map(({ imports }) => ms(imports[i]?.preview ?? NaN))],
    [`${name}: load`, ...all.map(({ imports }) => ms(imports[i]?.apply ?? NaN))],
    [`${name}: again, nothing new, from the shell`, ...all.map(({ imports }) => ms(imports[i]?.again ?? NaN))],
  ]),
  ['backup of all that, from the shell', ...all.map(({ backup }) => ms(backup))],
]));
print('What is done from the shell has the start of the command in its time.');
print('\n## Pages\n');
for (const { engine, pages } of all) {
  print(`${engine}:\n`);
  print(table(
    ['', 'p50, one at a time', 'p95', 'requests/s', 'p50, ten at once', 'p95', 'requests/s'],
    pages.map(({ name, alone, together }) =>
      [name, ...[alone, together].flatMap(({ p50, p95, perSecond }) => [ms(p50), ms(p95), perSecond.toFixed(0)])]),
  ));
}
print('## Finding\n');
await import('./find.ts');
