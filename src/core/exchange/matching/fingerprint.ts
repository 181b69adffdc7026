import { sha1 } from '../sha1.ts';
import { plain } from './cells.ts';
import type { Layout } from './types.ts';

/**
 * What a header is known by: the names of its columns in order, whatever their capitals and spaces, and whatever year
 * they speak of. So the sheet of next year, made from the one of this year, is the same.
 * @returns 40 hexadecimal digits
 */
export function fingerprintOf({ columns }: Pick<Layout, 'columns'>): string {
  const names = columns.map(({ at, name }) => `${at}:${plain(name.replace(/\b20\d\d\b/g, 'jaar'))}`).join('\u001f');
  return Array.from(sha1(new TextEncoder().encode(names)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
