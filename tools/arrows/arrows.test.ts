import { describe, expect, it } from 'vitest';
import { linesFor } from './testing/tree.ts';

describe('arrows that may not be drawn where none of the eight speaks', () => {
  it.each([
    ['src/shared/x.ts', 'export {};', []],
    ['src/rooms/a/service.ts', `import '../../shared/x.ts';`, ['ARROW src/rooms/a/service.ts:1 → src/shared/x.ts']],
    ['src/rooms/a/service.ts', `import '../../app/main.ts';`, ['ARROW src/rooms/a/service.ts:1 → src/app/main.ts']],
    ['src/rooms/a/store.ts', `import '../../../tools/x.ts';`, ['ARROW src/rooms/a/store.ts:1 → tools/x.ts']],
    ['src/rooms/a/service.ts', `import './handlers/view-a.tsx';`, ['ARROW src/rooms/a/service.ts:1']],
    ['src/rooms/a/store.ts', `import './service.ts';`, ['ARROW src/rooms/a/store.ts:1']],
    ['src/rooms/a/helper.ts', `import './store.ts';`, ['ARROW src/rooms/a/helper.ts:1']],
    ['src/rooms/a/helper.ts', `import { sql } from 'kysely';`, ['ARROW src/rooms/a/helper.ts:1 → kysely']],
    ['src/rooms/a/presenter.ts', `import { rows } from './store.ts';`, ['ARROW src/rooms/a/presenter.ts:1']],
    ['src/access/x.ts', `import { z } from 'zod';`, ['ARROW src/access/x.ts:1 → zod']],
  ])('%s: %s', (path, text, starts) => {
    const lines = linesFor({ [path]: `${text}\n` });
    expect(lines).toHaveLength(starts.length);
    for (const [i, start] of starts.entries()) expect(lines[i]?.startsWith(start), lines[i]).toBe(true);
  });
});

describe('handing on', () => {
  it('a service does not pass the store to a handler', () => {
    const lines = linesFor({
      'src/rooms/a/service.ts': `export { rows } from './store.ts';\nexport const serviceA = () => [1];\nexport type ServiceA = number[];\n`,
    });
    expect(lines.filter((line) => line.startsWith('NEVER-4 src/rooms/a/handlers/view-a.tsx'))).toEqual([
      expect.stringContaining('→ src/rooms/a/store.ts (handed on by src/rooms/a/service.ts)'),
    ]);
  });

  it('nor by importing it first and exporting it later, nor by way of a third file', () => {
    const lines = linesFor({
      'src/rooms/a/service.ts': `export * from './service-more.ts';\nexport const serviceA = () => [1];\nexport type ServiceA = number[];\n`,
      'src/rooms/a/service-more.ts': `import { rows } from './store.ts';\nexport { rows };\n`,
    });
    expect(lines).toContainEqual(expect.stringMatching(/^NEVER-4 src\/rooms\/a\/handlers\/view-a\.tsx:\d+ → src\/rooms\/a\/store\.ts/));
  });
});
