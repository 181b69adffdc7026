import { CHAT } from './lexicon/chat.ts';

/** A question is cut here: more words than this tell nothing more, and protect nobody's evening. */
export const QUESTION_LIMIT = 600;
/** A field of an offer is cut here. */
export const TEXT_LIMIT = 6000;

const EMOJI: readonly (readonly [RegExp, string])[] = [
  [/[😭😢😿🥺]/gu, ' huilen '],
  [/[😔😞☹😕🙁]/gu, ' verdrietig '],
  [/[😰😱😨]/gu, ' paniek '],
  [/[💔]/gu, ' liefdesverdriet '],
  [/[😴🥱]/gu, ' moe '],
  [/[😡🤬😠]/gu, ' boos '],
  [/[🚬]/gu, ' roken '],
  [/[🍺🍻🍷]/gu, ' drinken '],
  [/[🤯😵]/gu, ' overprikkeld '],
];

/** Lower case, no accents, plain apostrophes gone, "(en)" and "AD(H)D" opened, elongation cut to two letters. */
export function fold(text: string): string {
  let folded = text;
  if (/[^\u0000-\u02ff]/u.test(folded)) for (const [sign, word] of EMOJI) folded = folded.replace(sign, word);
  return folded
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/(?<=[a-z])\((?=[a-z]+\))|(?<=\([a-z]{1,3})\)(?=[a-z])/g, '')
    .replace(/(?<=[a-z])['’‘`´](?=[a-z])/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1');
}

/** Words of a text in order: folded, chat spelling written out ("mn" → "mijn", "idk" → "i dont know"). */
export function words(text: string, limit = QUESTION_LIMIT): string[] {
  const plain = fold(text.slice(0, limit)).match(/[a-z0-9]+/g) ?? [];
  return plain.flatMap((word) => CHAT.get(word) ?? word);
}

/** Sentences of an offer's text, for matching inside one thought. */
export function sentences(text: string): string[] {
  return text
    .slice(0, TEXT_LIMIT)
    .replace(/<[^>]*>/g, ' ')
    .split(/(?<=[.!?;:])\s|[\n\r•]+/u)
    .filter((s) => /\S/.test(s));
}
