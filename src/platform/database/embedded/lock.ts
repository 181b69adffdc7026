import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { DatabaseError } from '../errors.ts';
import { isListening, listenAt } from './socket.ts';

/** Who holds the folder listens at `<number>.alive` in it; every holder takes the next number. */
const fileOf = (run: string, number: number) => join(run, `${number}.alive`);

/** PostgreSQL's drivers find a server at `.s.PGSQL.<port>`; the number of the holder serves as port. */
export const databaseSocket = (run: string, number: number) => join(run, `.s.PGSQL.${number}`);

function numbers(run: string): number[] {
  return readdirSync(run).flatMap((name) => /^(\d{1,7})\.alive$/.exec(name)?.[1] ?? []).map(Number).sort((a, b) => b - a);
}

async function living(run: string, besides?: number): Promise<number | undefined> {
  for (const number of numbers(run)) {
    if (number !== besides && (await isListening(fileOf(run, number)))) return number;
  }
  return undefined;
}

/** The number of the living process that holds the folder, if there is one. */
export async function holderOf(run: string): Promise<number | undefined> {
  return living(run);
}

async function attempt(file: string): Promise<Server | undefined> {
  try {
    return await listenAt(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw new DatabaseError(
      `The embedded database cannot make a socket in ${file}: put DATA_DIR on a local disk, or set DATABASE_URL`, { cause: error },
    );
  }
}

function sweep(run: string, mine: number): void {
  for (const number of numbers(run).filter((other) => other !== mine)) {
    rmSync(fileOf(run, number), { force: true, recursive: true });
    rmSync(databaseSocket(run, number), { force: true });
  }
}

export type Lock = { readonly number: number; isOurs(): boolean; release(): void };

/**
 * Takes the folder, at most one process at a time: take a number nobody has, then look whether anybody else is alive.
 * Of two that try at the same time, at least one listens before the other looks, so they never both go on (it may be
 * that neither does; then they try again).
 * @returns undefined when somebody else has it
 */
export async function takeLock(run: string): Promise<Lock | undefined> {
  if ((await living(run)) !== undefined) return undefined;
  const mine = (numbers(run)[0] ?? 0) + 1;
  const server = await attempt(fileOf(run, mine));
  if (!server) return undefined;
  if ((await living(run, mine)) !== undefined) {
    server.close();
    return undefined;
  }
  sweep(run, mine);
  return { number: mine, isOurs: () => existsSync(fileOf(run, mine)), release: () => void server.close() };
}
