import { PRACTICAL_START } from './lexicon/offer-talk.ts';
import { sentences, words } from './normalise.ts';
import type { FindableOffer } from './types.ts';

/** A piece of an offer's text, and how much it tells about needs and about general help. */
export type Part = {
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'first' | 'rest' | 'practical';
};

const ALIAS = /^\s*(?:ook bekend als|andere namen?|also known as|other names?)\s*:\s*/i;
const LABEL = /^\s*(?:wachttijd|kosten|locatie|openingstijden|waiting time|costs?|location|opening hours)\s*:/i;

/**
 * The pieces of an offer: names, other names, the first sentence, the rest, and lines on how to join.
 * Each is said once.
 */
export function partsOf(offer: FindableOffer): Part[] {
  const seen: string[] = [];
  const parts: Part[] = offer.names.map((text) => ({ text, kind: 'name' }));
  const add = (text: string, kind: Part['kind']) => {
    const plain = words(text, 200).join(' ');
    if (plain === '' || seen.some((other) => other.startsWith(plain))) return;
    seen.push(plain);
    parts.push({ text, kind: kind === 'rest' && isPractical(text) ? 'practical' : kind });
  };
  const summaries = offer.summaries.flatMap(sentences);
  const opening = (sentence: string) => {
    const plain = words(sentence, 200).join(' ');
    return summaries.some((summary) => plain.startsWith(words(summary, 200).join(' ')));
  };
  offer.texts.forEach((text, i) => {
    const lines = text.split(/[\n\r]+/).filter((line) => /\S/.test(line));
    lines.forEach((line, at) => {
      if (ALIAS.test(line)) return add(line.replace(ALIAS, ''), 'alias');
      if (LABEL.test(line)) return;
      sentences(line).forEach((sentence, n) => {
        const first = summaries.length > 0 ? opening(sentence) : i === 0 && at === 0 && n === 0;
        add(sentence, first ? 'first' : 'rest');
      });
    });
  });
  for (const summary of summaries) add(summary, 'first');
  return parts;
}

function isPractical(sentence: string): boolean {
  return PRACTICAL_START.has(words(sentence, 40)[0] ?? '');
}
