import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBom, type Lock } from './bom.ts';

const integrity = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;

const LOCK: Lock = {
  packages: {
    '': { name: 'product', version: '1.0.0', license: 'EUPL-1.2', dependencies: { a: '^1' }, devDependencies: { t: '^3' } },
    'node_modules/a': { version: '1.0.0', integrity: integrity('a'), license: 'MIT', dependencies: { '@s/b': '^1' } },
    'node_modules/@s/b': { version: '2.0.0', integrity: integrity('b2'), license: 'ISC' },
    'node_modules/a/node_modules/@s/b': { version: '1.5.0', integrity: integrity('b1'), license: '(MIT OR Apache-2.0)' },
    'node_modules/t': { version: '3.0.0', integrity: integrity('t'), dev: true, dependencies: { '@s/b': '^2', gone: '1' } },
  },
};
const bom = makeBom(LOCK, (path) => (path === 'node_modules/t' ? 'See our site' : undefined));
const find = (purl: string) => bom.components.find((component) => component.purl === purl);

describe('the bill of materials', () => {
  it('has every package once, with name, version, fingerprint and scope', () => {
    expect(bom.components.map(({ purl }) => purl)).toEqual(
      ['pkg:npm/%40s/b@1.5.0', 'pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/t@3.0.0'],
    );
    expect(find('pkg:npm/%40s/b@2.0.0')).toMatchObject({ group: '@s', name: 'b', version: '2.0.0', scope: 'required' });
    expect(find('pkg:npm/t@3.0.0')?.scope).toBe('excluded');
    expect(find('pkg:npm/a@1.0.0')?.hashes).toEqual([
      { alg: 'SHA-512', content: createHash('sha512').update('a').digest('hex') },
    ]);
  });

  it('names a licence by its id, an expression as one, and anything else by its words', () => {
    expect(find('pkg:npm/a@1.0.0')?.licenses).toEqual([{ license: { id: 'MIT' } }]);
    expect(find('pkg:npm/%40s/b@1.5.0')?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
    expect(find('pkg:npm/t@3.0.0')?.licenses).toEqual([{ license: { name: 'See our site' } }]);
  });

  it('knows which of two versions a package gets', () => {
    const asked = Object.fromEntries(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(asked['pkg:npm/a@1.0.0']).toEqual(['pkg:npm/%40s/b@1.5.0']);
    expect(asked['pkg:npm/t@3.0.0']).toEqual(['pkg:npm/%40s/b@2.0.0']);
    expect(asked['pkg:npm/product@1.0.0']).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/t@3.0.0']);
  });

  it('is the same when it is made again, and another when a package changes', () => {
    expect(makeBom(LOCK, () => undefined).serialNumber).toBe(bom.serialNumber);
    const changed = { packages: { ...LOCK.packages, 'node_modules/a': { ...LOCK.packages['node_modules/a'], version: '1.0.1' } } };
    expect(makeBom(changed, () => undefined).serialNumber).not.toBe(bom.serialNumber);
  });
});

describe('the bill of this product', () => {
  const root = join(import.meta.dirname, '../..');
  const text = execFileSync(process.execPath, ['--import', 'tsx', 'tools/sbom.ts'], { cwd: root, encoding: 'utf8' });
  const made = JSON.parse(text) as ReturnType<typeof makeBom>;

  it('is CycloneDX 1.6 about this product', () => {
    expect(made).toMatchObject({
      bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
      metadata: { component: { name: 'samenhang', licenses: [{ license: { id: 'EUPL-1.2' } }] } },
    });
    expect(made.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('has every package of the lock file, each with a licence and a fingerprint', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
    const names = Object.entries(lock.packages).filter(([path]) => path !== '')
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);
    const listed = made.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`);
    expect(new Set(listed)).toEqual(new Set(names));
    expect(made.components.filter(({ licenses, hashes }) => licenses.length === 0 || hashes.length === 0)).toEqual([]);
  });

  it('refers only to what it lists, and to no address on the web', () => {
    const refs = new Set([made.metadata.component['bom-ref'], ...made.components.map((one) => one['bom-ref'])]);
    expect(refs.size).toBe(made.components.length + 1);
    for (const { ref, dependsOn } of made.dependencies) expect([ref, ...dependsOn].filter((one) => !refs.has(one))).toEqual([]);
    expect(text).not.toMatch(/https?:\/\//);
  });
});
