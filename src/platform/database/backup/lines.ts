import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupError } from './format.ts';

async function* split(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() as string;
    yield* parts;
  }
  if (rest !== '') throw new BackupError('This backup is cut off: its last line is not whole');
}

function explained(error: NodeJS.ErrnoException, file: string): Error {
  if (error.code === 'Z_BUF_ERROR') return new BackupError('This backup is cut off: the end of the file is missing');
  if (error.code === 'Z_DATA_ERROR') return new BackupError('This is not a backup of Samenhang, or it is damaged');
  if (error.path !== undefined || error.code === 'EISDIR') return new BackupError(`${file} cannot be read (${error.code})`, { cause: error });
  return error;
}

/**
 * Reads a gzipped file line by line, no faster than `use` takes them.
 * @throws BackupError when the file is not there, is not gzipped, or is cut off
 */
export async function readLines(file: string, use: (lines: AsyncGenerator<string>) => Promise<void>): Promise<void> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  try {
    await use(split(source.pipe(unzipped)));
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, file);
  } finally {
    source.destroy();
  }
}
