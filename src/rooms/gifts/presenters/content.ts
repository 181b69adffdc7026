import type { GiftCopy } from '../../../core/check-in/gift.ts';
import { type Opening, openingsFor } from '../../../core/check-in/talk.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { GiftWords } from '../words/index.ts';

/** A value as it is said: "3,5". */
export const valueIn = (value: number, lang: Lang): string =>
  value.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });

const scoresView = (copy: Extract<GiftCopy, { what: 'result' }>, words: GiftWords['content'], lang: Lang) =>
  copy.scores.map(({ title, said, words: more, value, min, max }) => ({
    title: title[lang], said: value === undefined ? words.missing : said?.[lang] ?? '', more: more?.[lang] ?? '',
    value: value === undefined ? '' : words.of(...[value, min, max].map((one) => valueIn(one, lang)) as [string, string, string]),
  }));

function lineView(copy: Extract<GiftCopy, { what: 'line' }>, words: GiftWords['content'], lang: Lang) {
  const say = (value: number) => valueIn(value, lang);
  const [first, last] = [copy.points[0], copy.points.at(-1)];
  const score = copy.score[lang];
  return {
    caption: words.lineTitle(score),
    summary: first && last && first !== last
      ? words.lineSummary(
        score, dayInWords(first.on, lang), dayInWords(last.on, lang), say(first.value), say(last.value))
      : '',
    points: copy.points.map(({ on, value }) => ({ on, value })), say,
    rows: copy.points.map(({ on, value, said }) => ({
      day: dayInWords(on, lang), said: said?.[lang] ?? '', value: words.of(say(value), say(copy.min), say(copy.max)),
    })),
  };
}

/** A copy as it is shown, the same to who gives it and to who gets it. */
export function contentView(copy: GiftCopy, { content: words }: GiftWords, lang: Lang) {
  return {
    from: copy.from, validated: copy.validated,
    what: copy.what === 'result' ? words.result(copy.instrument[lang])
      : words.line(copy.score[lang].toLowerCase(), copy.instrument[lang]),
    on: copy.what === 'result' ? dayInWords(copy.on, lang) : undefined,
    scores: copy.what === 'result' ? scoresView(copy, words, lang) : [],
    answers: copy.what === 'result'
      ? (copy.answers ?? []).map(({ question, answer }) => ({ question: question[lang], answer: answer[lang] })) : [],
    line: copy.what === 'line' ? lineView(copy, words, lang) : undefined,
  };
}
export type ContentView = ReturnType<typeof contentView>;

function openingIn(opening: Opening, words: GiftWords['talk'], lang: Lang): string {
  switch (opening.rule) {
    case 'TALK-1': case 'TALK-7': case 'TALK-8': return words[opening.rule];
    case 'TALK-2': case 'TALK-3': return words[opening.rule](opening.about[lang]);
    case 'TALK-4': case 'TALK-5': case 'TALK-6':
      return words[opening.rule](opening.about[lang], dayInWords(opening.from, lang), dayInWords(opening.to, lang));
  }
}

/** Three ways to begin, in words. */
export const openingsIn = (copy: GiftCopy, words: GiftWords, lang: Lang): readonly string[] =>
  openingsFor(copy).map((opening) => openingIn(opening, words.talk, lang));
