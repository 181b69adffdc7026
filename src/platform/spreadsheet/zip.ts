import { inflateRawSync } from 'node:zlib';

/** How large everything in a workbook may be once unpacked, in bytes. */
const MAX_UNPACKED = 64_000_000;
const MAX_ENTRIES = 500;

export type Entry = { readonly name: string; readonly data: Uint8Array };
export type Unpacked =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly kind: 'broken' | 'too-big' };

const BROKEN: Unpacked = { ok: false, kind: 'broken' };
const TOO_BIG: Unpacked = { ok: false, kind: 'too-big' };

/** Where the list of contents starts and how many entries it has: the last record of a zip file. */
function contents(view: DataView): { readonly at: number; readonly count: number } | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) {
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 8, true) };
    }
  }
  return undefined;
}

/** One entry, unpacked to no more than the size that it says it has; undefined when it lies about that. */
function unpackOne(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array | undefined {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const start = view.getUint32(at + 42, true);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const raw = bytes.subarray(from, from + packed);
  if (raw.length !== packed || (method !== 0 && method !== 8)) return undefined;
  if (method === 0) return raw.length === size ? raw : undefined;
  const data = inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
  return data.length === size ? data : undefined;
}

function unpackAll(bytes: Uint8Array): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = contents(view);
  if (list === undefined) return BROKEN;
  if (list.count > MAX_ENTRIES) return TOO_BIG;
  const entries: Entry[] = [];
  let [at, total] = [list.at, 0];
  for (let n = 0; n < list.count; n += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return BROKEN;
    const size = view.getUint32(at + 24, true);
    total += size;
    if (total > MAX_UNPACKED) return TOO_BIG;
    const data = unpackOne(bytes, view, at, size);
    if (data === undefined) return BROKEN;
    const length = view.getUint16(at + 28, true);
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)), data });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, entries };
}

/**
 * Unpacks a zip file within limits, before anything else may touch it: a small file that says it holds little and
 * holds gigabytes ("zip bomb") stops here. Zip64 is refused: nothing that large is read.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  try {
    return unpackAll(bytes);
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return BROKEN;
    throw error;
  }
}
