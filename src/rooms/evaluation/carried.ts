import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Keyring } from '../../platform/crypto/keyring.ts';

/**
 * The rows of a file between two pages. They are never written down here: they travel in the page of whoever gave the
 * file, packed and sealed, for an hour and for one evaluation.
 */
export type Carried = { readonly rows: readonly (readonly string[])[] };

const HOUR_MS = 3_600_000;
const PURPOSE = 'evaluation-file';
type Inside = { readonly of: string; readonly at: number; readonly packed: string };

export function carrier(keys: Keyring) {
  return {
    pack(of: string, rows: Carried['rows'], now: Date): string {
      const packed = brotliCompressSync(JSON.stringify(rows), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      return keys.seal(PURPOSE, { of, at: now.getTime(), packed: packed.toString('base64') } satisfies Inside);
    },
    /** @returns undefined when it was not packed here, for this evaluation, in the last hour */
    unpack(of: string, sealed: string, now: Date): Carried['rows'] | undefined {
      const inside = keys.open(PURPOSE, sealed) as Inside | undefined;
      if (!inside || inside.of !== of || now.getTime() - inside.at > HOUR_MS) return undefined;
      return JSON.parse(brotliDecompressSync(Buffer.from(inside.packed, 'base64')).toString('utf8')) as Carried['rows'];
    },
  };
}
export type Carrier = ReturnType<typeof carrier>;
