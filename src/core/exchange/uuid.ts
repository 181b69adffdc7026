import { sha1 } from './sha1.ts';

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of a uuid, any version. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && FORM.test(value);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => HEX[byte]).join('');
const encoder = new TextEncoder();

function bytesOf(uuid: string): Uint8Array {
  const digits = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}

/**
 * The uuid (version 5, RFC 9562) of a name within a namespace: the same parts always give the same id.
 * Parts are joined by a character that no text contains, so ('a', 'bc') and ('ab', 'c') differ.
 * @param namespace a uuid
 */
export function derivedId(namespace: string, ...parts: readonly string[]): string {
  const name = encoder.encode(parts.join('\u001f'));
  const bytes = new Uint8Array(16 + name.length);
  bytes.set(bytesOf(namespace));
  bytes.set(name, 16);
  const id = sha1(bytes);
  id[6] = (id[6]! & 0x0f) | 0x50;
  id[8] = (id[8]! & 0x3f) | 0x80;
  const hex = toHex(id);
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => hex.slice(from, to)).join('-');
}
