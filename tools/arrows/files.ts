import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const FOLDERS = ['src', 'tests', 'tools'];

/** Every source file of a tree, from the root with forward slashes, in order. */
export function sourceFiles(root: string): readonly string[] {
  return FOLDERS.map((folder) => join(root, folder)).filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.includes('node_modules') && statSync(path).isFile())
    .map((path) => relative(root, path).split(sep).join('/')).sort();
}
