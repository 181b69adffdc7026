import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { fingerprint } from './asset.ts';

/** Small helpers in the browser; every page works without them. The first three are on every page. */
export const EVERYWHERE = ['quick-exit', 'print', 'theme'] as const;
export const ISLANDS = [...EVERYWHERE, 'search-live', 'copy'] as const;
export type IslandName = (typeof ISLANDS)[number];
export type Island = { readonly name: IslandName; readonly js: string; readonly hash: string };

const bundle = (name: IslandName): Island => {
  const { outputFiles: [file] } = buildSync({
    entryPoints: [fileURLToPath(new URL(`islands/${name}.ts`, import.meta.url))],
    bundle: true, write: false, minify: true, format: 'esm', target: 'es2020', tsconfigRaw: '{}',
  });
  const js = file!.text;
  return { name, js, hash: fingerprint(js) };
};

let made: readonly Island[] | undefined;

/** The islands, bundled once when first asked for. The app serves each at `/assets/<name>.<hash>.js`. */
export const islands = (): readonly Island[] => made ??= ISLANDS.map(bundle);
