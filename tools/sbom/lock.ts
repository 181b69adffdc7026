/** The part of package-lock.json (version 3) that is read here; the key of a package is where it is installed. */
export type Locked = {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
export type Lock = { readonly packages: Readonly<Record<string, Locked>> };

const FOLDER = 'node_modules/';

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export const nameAt = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** Where node finds `name` when the package at `path` asks for it: beside it, or in a folder above. */
export function installedFor(lock: Lock, path: string, name: string): string | undefined {
  const here = path === '' ? `${FOLDER}${name}` : `${path}/${FOLDER}${name}`;
  if (lock.packages[here]) return here;
  if (path === '') return undefined;
  const above = path.lastIndexOf(`/${FOLDER}`);
  return installedFor(lock, above < 0 ? '' : path.slice(0, above), name);
}

/** Everything the package at `path` asks for and that is in the lock. */
export function askedFor(lock: Lock, path: string): readonly string[] {
  const { dependencies, optionalDependencies, devDependencies } = lock.packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  return names.flatMap((name) => installedFor(lock, path, name) ?? []);
}
