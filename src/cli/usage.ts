import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { MAX_BYTES, tooBig } from '../platform/spreadsheet/types.ts';

/** A command that was given the wrong words: the usage is shown. */
export class UsageError extends Error {}

/** Something an administrator can mend: said in one line. */
export class ExpectedError extends Error {}

/** Reads options. @throws UsageError naming what is unknown or missing */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  needed: readonly (keyof T & string)[],
) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  for (const name of needed)
    if ((parsed.values as Record<string, unknown>)[name] === undefined) throw new UsageError(`--${name} is needed`);
  return parsed;
}

/** A file as the administrator means it: npm runs us elsewhere and says in INIT_CWD where the command was given. */
export function fileGiven(positionals: readonly string[]): string {
  const [file] = positionals;
  if (!file) throw new UsageError('a FILE is needed');
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** What a file holds. @throws ExpectedError when it is not there, cannot be read, or is too big */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ExpectedError(error.code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${error.code})`);
  });
  if (bytes.byteLength > MAX_BYTES) throw new ExpectedError(tooBig().message.en);
  return bytes;
}
