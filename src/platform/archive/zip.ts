import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly data: Uint8Array };

/** 1 January 1980, the first day that a zip file knows: the same content gives the same file. */
const DAY = 0x0021;
/** Names are in UTF-8. */
const UTF8 = 0x0800;

function header(
  signature: number,
  size: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(signature, 0);
  for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** A zip file of a few files, each below 4 GB. Names may have folders: `reports/2025.docx`. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const packed = deflateRawSync(data);
    const path = Buffer.from(name, 'utf8');
    const sum = crc32(data);
    const local = header(0x04034b50, 30, [
      [4, 2, 20],
      [6, 2, UTF8],
      [8, 2, 8],
      [12, 2, DAY],
      [14, 4, sum],
      [18, 4, packed.length],
      [22, 4, data.length],
      [26, 2, path.length],
    ]);
    parts.push(local, path, packed);
    list.push(
      header(0x02014b50, 46, [
        [4, 2, 20],
        [6, 2, 20],
        [8, 2, UTF8],
        [10, 2, 8],
        [14, 2, DAY],
        [16, 4, sum],
        [20, 4, packed.length],
        [24, 4, data.length],
        [28, 2, path.length],
        [42, 4, offset],
      ]),
      path,
    );
    offset += local.length + path.length + packed.length;
  }
  const listing = Buffer.concat(list);
  const end = header(0x06054b50, 22, [
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, listing.length],
    [16, 4, offset],
  ]);
  return new Uint8Array(Buffer.concat([...parts, listing, end]));
}
