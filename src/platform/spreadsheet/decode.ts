/** Bytes that are a mark of UTF-16, as spreadsheets write it ("Unicode text"). */
const UTF16: readonly (readonly [first: number, second: number, name: string])[] = [
  [0xff, 0xfe, 'utf-16le'], [0xfe, 0xff, 'utf-16be'],
];

/**
 * What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has nothing to read. Not left to TextDecoder: on Node 20 its
 * `windows-1252` is Latin-1.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
  .replace(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);

/**
 * Text from bytes: UTF-8 with or without a byte order mark, UTF-16 with one, and otherwise Windows-1252, in which
 * older spreadsheets write accents.
 */
export function decode(bytes: Uint8Array): string {
  const wide = UTF16.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (wide) return new TextDecoder(wide[2]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
