import type { Lang } from '../frameworks/types.ts';
import type { PartText } from '../initiatives/types.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#160': ' ',
};

/** Text as people read it: markup taken out, line breaks kept, spaces tidied. */
export function plainText(value: string): string {
  return value
    .replace(/<(?:br|\/p|\/li|\/h[1-6]|\/div)\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One side of a text in two languages. */
export const inLang = (lang: Lang, text: string): PartText => (lang === 'nl' ? { nl: text } : { en: text });

/** The text in this language, or else in the other one. */
export const either = (text: PartText | undefined, lang: Lang): string | undefined =>
  text?.[lang] ?? text?.[lang === 'nl' ? 'en' : 'nl'];

/** The first sentence of the first paragraph, of at most `limit` characters; a longer one is cut at a word. */
export function firstSentence(text: string, limit = 160): string {
  const flat = (text.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();
  const end = /[.?!…](?=\s+[\p{Lu}\d"'“‘(])/u.exec(flat);
  const sentence = end ? flat.slice(0, end.index + 1) : flat;
  if (sentence.length <= limit) return sentence;
  const cut = sentence.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).replace(/[\s,;:–-]+$/u, '')}…`;
}
