import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Reference, Target } from './types.ts';
import { placeOf } from './zones.ts';

/** What is needed to know where a name leads: the root, the compiler's settings and package.json. */
export type Tree = {
  readonly root: string;
  readonly options: ts.CompilerOptions;
  readonly imports: Readonly<Record<string, unknown>>;
  readonly cache: ts.ModuleResolutionCache;
};

/** Reads tsconfig.json (with what it extends) and package.json of a tree. */
export function openTree(root: string): Tree {
  const config = resolve(root, 'tsconfig.json');
  const read = existsSync(config) ? ts.readConfigFile(config, ts.sys.readFile).config as object : {};
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(read, host, root);
  const manifest = existsSync(resolve(root, 'package.json'))
    ? JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { imports?: Record<string, unknown> } : {};
  return {
    root, options: { ...options, allowJs: true }, imports: manifest.imports ?? {},
    cache: ts.createModuleResolutionCache(root, (name) => name, options),
  };
}

const asFile = (tree: Tree, absolute: string): Target =>
  ({ kind: 'file', place: placeOf(relative(tree.root, absolute).split(sep).join('/')) });

const packageName = (specifier: string): string =>
  specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** All texts in a target of package.json `imports`, under every condition. */
const leaves = (value: unknown): readonly string[] => (typeof value === 'string' ? [value]
  : value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : []);

/** Where `#name` may lead, under whatever condition the program is run. */
function fromImports(tree: Tree, specifier: string): readonly Target[] {
  return Object.entries(tree.imports).flatMap(([key, value]) => {
    const [before = '', after] = key.split('*');
    const matches = after === undefined ? key === specifier
      : specifier.startsWith(before) && specifier.endsWith(after) && specifier.length > before.length + after.length;
    if (!matches) return [];
    const star = after === undefined ? '' : specifier.slice(before.length, specifier.length - after.length);
    const fromRoot = resolve(tree.root, 'package.json');
    return leaves(value).map((leaf) => leaf.replaceAll('*', star)).flatMap((leaf) =>
      (leaf.startsWith('.') ? [asFile(tree, resolve(tree.root, leaf))] : named(tree, leaf, fromRoot)));
  });
}

/** The file that the compiler finds, if there is one. */
const found = (tree: Tree, specifier: string, from: string): string | undefined =>
  ts.resolveModuleName(specifier, from, tree.options, ts.sys, tree.cache, undefined, ts.ModuleKind.ESNext)
    .resolvedModule?.resolvedFileName;

/** A name that does not begin with a dot: a built-in module, an alias, a package. */
function named(tree: Tree, specifier: string, from: string): readonly Target[] {
  if (isBuiltin(specifier)) return [{ kind: 'builtin', name: specifier }];
  if (specifier.startsWith('#')) {
    const targets = fromImports(tree, specifier);
    return targets.length > 0 ? targets : [{ kind: 'unknown', name: specifier }];
  }
  const file = found(tree, specifier, from);
  if (file && !file.includes('/node_modules/')) return [asFile(tree, file)];
  return [{ kind: 'package', name: packageName(specifier) }];
}

function relativeTarget(tree: Tree, specifier: string, from: string, base: string): Target {
  const start = resolve(from, '..', base === '' ? '.' : posix.join('.', base.slice(0, base.lastIndexOf('/') + 1)));
  const path = resolve(start, specifier);
  return asFile(tree, (base === '' ? found(tree, specifier, from) : undefined) ?? path);
}

/** A path in a text counts when there is such a file, beside the file or from the root. */
function pathTargets(tree: Tree, specifier: string, from: string): readonly Target[] {
  return [resolve(from, '..', specifier), resolve(tree.root, specifier)].filter((path) => existsSync(path)).slice(0, 1)
    .map((path) => asFile(tree, path));
}

/**
 * Where a reference leads. More than one target when a condition decides; none when a text turns out to be no path.
 * @param from absolute path of the file that names it
 */
export function resolveReference(tree: Tree, reference: Reference, from: string): readonly Target[] {
  const { form, partial = false, base = '' } = reference;
  if (reference.specifier === undefined) return [{ kind: 'unknown', name: 'a computed address' }];
  const written = reference.specifier.replace(/[?#](?=[^/]*$).*/, (tail, at: number) => (at === 0 ? tail : ''));
  if (form === 'path') return pathTargets(tree, written, from);
  const known = partial && form !== 'new URL' ? written.slice(0, written.lastIndexOf('/') + 1) : written;
  if (partial && known === '') return [{ kind: 'unknown', name: 'a computed address' }];
  if (known.startsWith('file:')) return [asFile(tree, fileURLToPath(known))];
  if (known.startsWith('/')) return [asFile(tree, known)];
  if (/^(data|https?|blob):/.test(known)) return [{ kind: 'unknown', name: known.slice(0, 60) }];
  if (known.startsWith('.')) return [relativeTarget(tree, known, from, base)];
  return named(tree, known, from);
}
