import { createHash } from 'node:crypto';
import { askedFor, type Lock, type Locked, nameAt } from './lock.ts';

export type { Lock } from './lock.ts';

type License =
  | { readonly license: { readonly id: string } | { readonly name: string } }
  | { readonly expression: string };

/** Package address: `pkg:npm/%40scope/name@1.2.3`. */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function licensesOf(text: string | undefined): readonly License[] {
  if (!text) return [];
  if (/^\(|\s(OR|AND|WITH)\s/.test(text)) return [{ expression: text }];
  return [{ license: /^[A-Za-z0-9.+-]+$/.test(text) && text !== 'UNLICENSED' ? { id: text } : { name: text } }];
}

/** `sha512-<base64>` → the same in hexadecimals. */
function hashesOf(integrity = '') {
  return integrity.split(' ').filter(Boolean).map((hash) => {
    const [algorithm = '', value = ''] = hash.split(/-(.*)/s);
    return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
  });
}

/** `excluded` is needed for making and testing only. */
const scopeOf = ({ dev, optional }: Locked): string => (dev ? 'excluded' : optional ? 'optional' : 'required');

function component(path: string, locked: Locked, licence: string | undefined) {
  const full = locked.name ?? nameAt(path);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  const version = locked.version ?? '0.0.0';
  const purl = purlOf(full, version);
  return {
    type: 'library', 'bom-ref': purl, ...(group ? { group } : {}), name, version, scope: scopeOf(locked),
    licenses: licensesOf(licence ?? locked.license), purl, hashes: hashesOf(locked.integrity),
  };
}

/** An id that is the same for the same lock file, so that a bill can be made again and compared. */
function serialNumber(lock: Lock): string {
  const hex = createHash('sha256').update(JSON.stringify(lock)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

/**
 * A bill of materials in CycloneDX 1.6: every package with its version, licence and fingerprint, and which asks for
 * which. Without the time, and without where a package was fetched.
 * @param licenceOf licence in the package installed at a path, when it is installed
 */
export function makeBom(lock: Lock, licenceOf: (path: string) => string | undefined) {
  const { '': product = {}, ...packages } = lock.packages;
  const own = purlOf(product.name ?? 'samenhang', product.version ?? '0.0.0');
  const refOf = new Map(Object.entries(packages).map(([path, locked]) =>
    [path, purlOf(locked.name ?? nameAt(path), locked.version ?? '0.0.0')]));
  const components = new Map(Object.entries(packages).map(([path, locked]) => {
    const made = component(path, locked, licenceOf(path));
    return [made.purl, made];
  }));
  const asked = new Map<string, Set<string>>();
  for (const path of Object.keys(lock.packages)) {
    const ref = refOf.get(path) ?? own;
    const refs = askedFor(lock, path).flatMap((other) => refOf.get(other) ?? []);
    asked.set(ref, new Set([...asked.get(ref) ?? [], ...refs]));
  }
  return {
    bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialNumber(lock), version: 1,
    metadata: {
      component: {
        type: 'application', 'bom-ref': own, name: product.name, version: product.version,
        licenses: licensesOf(product.license), purl: own,
      },
    },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [...asked].map(([ref, refs]) => ({ ref, dependsOn: [...refs].sort() })),
  };
}
