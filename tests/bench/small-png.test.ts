import { crc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPng } from './small-png.ts';

type Pixels = readonly (readonly number[])[];

function part(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG as a browser writes it, with a filter of its own for each row. */
function encode(pixels: Pixels, width: number, filters: readonly number[]): Buffer {
  const height = pixels.length / width;
  const at = (x: number, y: number, c: number) => (x < 0 || y < 0 ? 0 : (pixels[y * width + x] as readonly number[])[c] as number);
  const rows = Array.from({ length: height }, (_, y) => {
    const filter = filters[y % filters.length] as number;
    const bytes = Array.from({ length: width * 3 }, (_b, i) => {
      const [x, c] = [Math.floor(i / 3), i % 3];
      const [a, b, d] = [at(x - 1, y, c), at(x, y - 1, c), at(x - 1, y - 1, c)];
      const p = a + b - d;
      const [pa, pb, pd] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - d)];
      const guess = [0, a, b, (a + b) >> 1, pa <= pb && pa <= pd ? a : pb <= pd ? b : d][filter] as number;
      return (at(x, y, c) - guess) & 255;
    });
    return Buffer.from([filter, ...bytes]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt16BE(0x0802, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), part('IHDR', header), part('IDAT', deflateSync(Buffer.concat(rows))), part('IEND', Buffer.alloc(0)),
  ]);
}

/** What a picture with a palette shows. */
function decode(png: Buffer, width: number): Pixels {
  const find = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const colours = find('PLTE');
  return [...inflateSync(find('IDAT'))].filter((_, i) => i % (width + 1) !== 0).map((place) => [...colours.subarray(place * 3, place * 3 + 3)]);
}

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const picture = fc.integer({ min: 1, max: 9 }).chain((width) => fc.record({
  width: fc.constant(width), filters: fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
  pixels: fc.array(fc.array(colour, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 7 }).map((rows) => rows.flat()),
}));

describe('a picture with a palette', () => {
  it('is the same picture, whatever filters it came with, as long as it has few colours', () => {
    fc.assert(fc.property(picture, ({ width, filters, pixels }) => {
      expect(decode(smallPng(encode(pixels, width, filters)), width)).toEqual(pixels);
    }));
  });

  it('keeps the colours that occur most and takes the nearest for the others', () => {
    const many = Array.from({ length: 300 }, (_, i) => [i % 256, i < 256 ? 0 : 7, 0]);
    const pixels = [...many, ...many.slice(0, 256)];
    const shown = decode(smallPng(encode(pixels, 4, [1])), 4);
    expect(shown.slice(0, 256)).toEqual(many.slice(0, 256));
    expect(shown[256]).toEqual([0, 0, 0]);
  });

  it('refuses what is no screenshot', () => {
    expect(() => smallPng(smallPng(encode([[1, 2, 3]], 1, [0])))).toThrow('eight bits');
  });
});
