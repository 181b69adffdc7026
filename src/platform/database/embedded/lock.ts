import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who holds the data folder, and where to reach it. */
export type Holder = { readonly pid: number; readonly host: string; readonly port: number };

const fileOf = (dataDir: string) => join(dataDir, 'db.lock');

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The living process that holds the folder, if there is one. */
export function holderOf(dataDir: string): Holder | undefined {
  const text = readText(fileOf(dataDir));
  if (!text) return undefined;
  const holder = JSON.parse(text) as Holder;
  return alive(holder.pid) ? holder : undefined;
}

/**
 * Takes the folder, at most one process at a time. The file appears at once and whole (a link to a finished file),
 * so nobody reads half of it. A lock of a process that died is moved aside first; if it turns out that somebody
 * took it in between, that lock is put back.
 * @returns whether the folder is ours
 */
export function takeLock(dataDir: string, holder: Holder): boolean {
  mkdirSync(dataDir, { recursive: true });
  const file = fileOf(dataDir);
  const draft = `${file}.${process.pid}`;
  const before = readText(file);
  if (before !== undefined && holderOf(dataDir) === undefined) {
    const aside = `${draft}.stale`;
    try {
      renameSync(file, aside);
      if (readText(aside) !== before) linkSync(aside, file);
    } catch {
      // somebody else moved it first: the attempt below decides
    }
    rmSync(aside, { force: true });
  }
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives the folder back, if it is still ours. */
export function releaseLock(dataDir: string): void {
  if (holderOf(dataDir)?.pid === process.pid) rmSync(fileOf(dataDir), { force: true });
}
