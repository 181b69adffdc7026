import { describe, expect, it } from 'vitest';
import { linesFor } from './testing/tree.ts';

/** Every way in which one file can name another, planted in room a and leading to room b. */
const FORMS: Readonly<Record<string, string>> = {
  'static import': `import { list } from '../b/store.ts';\nexport const x = list;\n`,
  'import with another name': `import list, * as all from '../b/store.ts';\nexport const x = [list, all];\n`,
  'type-only import': `import type { list } from '../b/store.ts';\nexport type X = typeof list;\n`,
  'type-only name': `import { type list } from '../b/store.ts';\nexport type X = typeof list;\n`,
  'side-effect import': `import '../b/store.ts';\n`,
  're-export': `export { list } from '../b/store.ts';\n`,
  're-export of all': `export * from '../b/store.ts';\n`,
  're-export of a type': `export type { list } from '../b/store.ts';\n`,
  'dynamic import': `export const x = async () => import('../b/store.ts');\n`,
  'dynamic import, template': 'export const x = async () => import(`../b/store.ts`);\n',
  'dynamic import, sum': `export const x = async () => import('../b' + '/store.ts');\n`,
  'dynamic import, constant': `const where = '../b/';\nexport const x = async () => import(where + 'store.ts');\n`,
  'dynamic import, known beginning': 'export const x = async (n: string) => import(`../b/${n}.ts`);\n',
  'dynamic import, query': `export const x = async () => import('../b/store.ts?fresh');\n`,
  require: `import { createRequire } from 'node:module';\nconst load = createRequire(import.meta.url);\nexport const x = load('../b/store.ts');\n`,
  'require, at once': `import { createRequire } from 'node:module';\nexport const x = createRequire(import.meta.url)('../b/store.ts');\n`,
  'require.resolve': `export const x = require.resolve('../b/store.ts');\n`,
  'import = require': `import b = require('../b/store.ts');\nexport const x = b;\n`,
  'import type': `export type X = import('../b/store.ts').List;\n`,
  'typeof import': `export type X = typeof import('../b/store.ts');\n`,
  'import.meta.resolve': `export const x = import.meta.resolve('../b/store.ts');\n`,
  'new URL': `export const x = new URL('../b/store.ts', import.meta.url);\n`,
  'new URL without dots': `export const x = new URL('./../b/store.ts', import.meta.url);\n`,
  'new URL on another': `const up = new URL('..', import.meta.url);\nexport const x = new URL('b/store.ts', up);\n`,
  'path for a loader': `export const x = (fork: (p: string) => void) => fork('src/rooms/b/store.ts');\n`,
  'path beside the file': `export const x = (mock: (p: string) => void) => mock('../b/store.ts');\n`,
  'tsconfig alias': `import { list } from '@rooms/b/store.ts';\nexport const x = list;\n`,
  'package.json imports': `import { list } from '#rooms/b/store.ts';\nexport const x = list;\n`,
  'augmentation': `declare module '../b/store.ts' { interface Y { z: string } }\nexport {};\n`,
  'triple slash': `/// <reference path="../b/store.ts" />\nexport {};\n`,
  'without an extension': `import { list } from '../b/store';\nexport const x = list;\n`,
  'with the extension of what it becomes': `import { list } from '../b/store.js';\nexport const x = list;\n`,
};

describe('an arrow is seen in every form', () => {
  it.each(Object.entries(FORMS))('%s', (_, text) => {
    const lines = linesFor({ 'src/rooms/a/service.ts': text });
    expect(lines).toContainEqual(
      expect.stringMatching(/^NEVER-2 src\/rooms\/a\/service\.ts:\d+ → src\/rooms\/b.*: a room never imports another room$/),
    );
  });

  it.each([
    ['an argument', 'export const x = async (where: string) => import(where);\n'],
    ['a let', `let where = '../b/store.ts';\nwhere += '';\nexport const x = async () => import(where);\n`],
    ['an alias that leads nowhere', `import '#nowhere';\n`],
    ['code in the address', `export const x = async () => import('data:text/javascript,1');\n`],
  ])('what cannot be read is forbidden too: %s', (_, text) => {
    expect(linesFor({ 'src/rooms/a/service.ts': text }).join()).toMatch(/^NEVER-2 src\/rooms\/a\/service\.ts/);
  });

  it.each([
    ['a comment', `// import '../b/store.ts'\nexport {};\n`],
    ['a text that only looks like an import', `export const x = "import '../b/store.ts'";\n`],
    ['a file of its own', `import { rows } from './store.ts';\nexport const x = rows;\n`],
  ])('nothing is seen in %s', (_, text) => {
    expect(linesFor({ 'src/rooms/a/service.ts': text })).toEqual([]);
  });
});
