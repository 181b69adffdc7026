import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesFor, renamed } from './names.ts';

const SAMPLE = join(import.meta.dirname, 'sample-room');

/**
 * Writes a room that works: a route, a handler, a schema, a service, a store, a presenter, a view, words and tests.
 * It is a copy of `sample-room` beside this file, which is compiled, linted and tested like all code.
 * @param root folder with `src`
 * @returns the files, from the root
 * @throws Error when the name cannot be one, or the room is there
 */
export function writeRoom(root: string, name: string): readonly string[] {
  const names = namesFor(name);
  if (!names) throw new Error(`${name}: a room is called with small letters and hyphens, such as check-in`);
  const folder = join('src', 'rooms', name);
  if (existsSync(join(root, folder))) throw new Error(`${folder}: is there already`);
  const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(SAMPLE, path)).isFile()).sort();
  return files.map((path) => {
    const target = join(folder, renamed(path, names));
    mkdirSync(dirname(join(root, target)), { recursive: true });
    writeFileSync(join(root, target), renamed(readFileSync(join(SAMPLE, path), 'utf8'), names));
    return target;
  });
}
