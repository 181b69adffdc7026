import MiniSearch from 'minisearch';
import type { FindableOffer } from '../../../src/core/finding/index.ts';
import { isFunctionWord } from '../../../src/core/finding/lexicon/function-words.ts';
import { stemEn, stemNl } from '../../../src/core/finding/stem.ts';

const fold = (term: string): string => term.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** Both stems of a word, because nobody says in which language it is; nothing for a word that carries only grammar. */
function stems(term: string): string[] | null {
  const word = fold(term);
  return isFunctionWord(word) ? null : [...new Set([stemNl(word), stemEn(word)])];
}

/**
 * A good general full-text engine over the same texts, to compare with: BM25+, stop words and stems of Dutch and
 * English (ours, with their irregular forms), typing errors, the beginnings of words, names above summaries above texts.
 * These settings are the best that we found for it on the judged questions.
 * @returns question → ids, best first
 */
export function generalEngine(offers: readonly FindableOffer[]): (question: string) => readonly string[] {
  const engine = new MiniSearch<Record<'id' | 'names' | 'summaries' | 'texts', string>>({
    fields: ['names', 'summaries', 'texts'],
    processTerm: stems,
    searchOptions: {
      boost: { names: 2, summaries: 1.4 }, fuzzy: 0.2, prefix: true, combineWith: 'OR',
    },
  });
  engine.addAll(offers.map(({ id, names, summaries, texts }) =>
    ({ id, names: names.join('\n'), summaries: summaries.join('\n'), texts: texts.join('\n') })));
  return (question) => engine.search(question).map(({ id }) => id as string);
}
