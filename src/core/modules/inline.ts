import type { Inline, Line } from './types.ts';

/** An address of ours to follow: https, a host by name, nothing that ends an attribute. */
const HTTPS = /^https:\/\/[a-z0-9]([a-z0-9.-]{0,200}[a-z0-9])?(\/[^\s"'<>`\\]{0,500})?$/i;
export const isHttps = (url: string): boolean => HTTPS.test(url);

const PIECE = /\*\*([^*]{1,400})\*\*|\[([^[\]]{1,200})\]\(([^)\s]{0,800})\)|\[([a-z0-9-]{1,60})\]/g;

type Found = { readonly line: Line; readonly badLinks: readonly string[]; readonly marks: readonly string[] };

const pieceOf = (match: RegExpMatchArray, depth: number): { piece: Inline; inside?: Found; bad?: string } => {
  const [whole, bold, words, href, key] = match;
  if (bold !== undefined && depth === 0) {
    const inside = readLine(bold, 1);
    return { piece: { is: 'bold', of: inside.line }, inside };
  }
  if (words !== undefined && href !== undefined) {
    return isHttps(href) ? { piece: { is: 'link', text: words, href } }
      : { piece: { is: 'text', text: words }, bad: href };
  }
  return key === undefined ? { piece: { is: 'text', text: whole } } : { piece: { is: 'source', key } };
};

/**
 * Reads one line: `**bold**`, `[words](https://…)`, `[source]`; everything else is text.
 * @returns the pieces, addresses that are not https, and the keys of sources that it names
 */
export function readLine(text: string, depth = 0): Found {
  const line: Inline[] = [];
  const badLinks: string[] = [];
  const marks: string[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > at) line.push({ is: 'text', text: text.slice(at, match.index) });
    const { piece, inside, bad } = pieceOf(match, depth);
    line.push(piece);
    if (bad !== undefined) badLinks.push(bad);
    if (piece.is === 'source') marks.push(piece.key);
    badLinks.push(...inside?.badLinks ?? []);
    marks.push(...inside?.marks ?? []);
    at = match.index + match[0].length;
  }
  if (at < text.length) line.push({ is: 'text', text: text.slice(at) });
  return { line, badLinks, marks };
}
