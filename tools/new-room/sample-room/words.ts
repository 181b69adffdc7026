import { type Lang, pick } from '../../../src/ui/words/index.ts';

const nl = {
  title: 'Nieuwe pagina',
  offers: (n: number) => (n === 1 ? 'Er is 1 ding dat je kan helpen.' : `Er zijn ${n} dingen die je kunnen helpen.`),
};

const en = {
  title: 'New page',
  offers: (n: number) => (n === 1 ? 'There is 1 thing that can help you.' : `There are ${n} things that can help you.`),
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
