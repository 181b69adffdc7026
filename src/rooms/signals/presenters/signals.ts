import { isDoing } from '../../../core/coverage/scope.ts';
import { isFindable } from '../../../core/coverage/state.ts';
import type { Released } from '../../../core/disclosure/figures.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { type Finding, findings, type Line, saysSomething } from '../../../core/signals/findings.ts';
import type { QuarterAnswer } from '../services/figures.ts';
import { type SignalsWords, wordsOf } from '../words.ts';
import { figureInWords, linesOf, monthInWords, quarterInWords, themeName } from './shared.ts';

const THEMES = themesScheme.concepts.map(({ id }) => id);
const size = (figure: Released): number => ('withheld' in figure ? 0 : figure.students);
const mostAsked = (a: Line, b: Line): number => size(b.asked) - size(a.asked);

/** Themes, each with how many published offers students find about it. */
function themeLines({ figures, published }: QuarterAnswer): readonly Line[] {
  const found = published.filter((one) => isFindable(one) && isDoing(one));
  return linesOf(figures, 'theme', THEMES).map((line) => ({
    ...line, offers: found.filter(({ concepts }) => concepts.some((one) => `${one}.`.startsWith(`${line.key}.`))).length,
  }));
}

const cells = (line: Line, words: SignalsWords): readonly string[] =>
  [line.asked, line.declined, line.waited].map((figure) => figureInWords(figure, words));

const foundInWords = ({ kind, students, offers = 0 }: Finding, words: SignalsWords): string =>
  (kind === 'little' ? words.found.little(students, offers) : words.found[kind](students));

function ownView(answer: QuarterAnswer, offerName: (id: string) => string, lang: Lang) {
  if (!answer.own) return undefined;
  const words = wordsOf(lang);
  const { overdue, questions, impressions } = answer.own;
  const total = overdue.find(({ initiative_id }) => initiative_id === null)?.overdue ?? 0;
  return {
    overdue: total === 0 ? words.overdueNone : words.overdueTotal(total),
    overdueAt: overdue.flatMap(({ initiative_id: id, overdue: n }) => (id ? [words.overdueAt(offerName(id), n)] : [])),
    questions: questions
      .map(({ theme, count }) => ({ label: themeName(theme, lang), value: count, note: words.orMore }))
      .sort((a, b) => b.value - a.value),
    impressions: [...new Set(impressions.map(({ theme }) => theme))].map((theme) => ({
      theme: themeName(theme, lang),
      said: impressions.filter((one) => one.theme === theme)
        .map(({ month, text }) => ({ month: monthInWords(month, lang), lines: text.split('\n').filter(Boolean) })),
    })),
  };
}

/** The page with signals of one quarter. */
export function signalsView(answer: QuarterAnswer, lang: Lang, href: (path: string) => string) {
  const words = wordsOf(lang);
  const { periods, period, figures, published, receiving } = answer;
  const offerName = (id: string): string => {
    const name = published.find((one) => one.id === id)?.body.name;
    return name?.[lang] ?? name?.nl ?? name?.en ?? words.goneOffer;
  };
  const themes = themeLines(answer);
  const told = themes.filter(saysSomething).sort(mostAsked);
  const released = figures.filter(({ dimension }) => dimension === 'offer').map(({ key }) => key);
  const offers = [...linesOf(figures, 'offer', [...new Set([...receiving, ...released])])].sort(mostAsked);
  const named = ({ key }: Finding) => (key.startsWith('fs-t.') ? themeName(key, lang) : offerName(key));
  return {
    quarter: period && quarterInWords(period, lang),
    tabs: periods.map((one) => ({ href: href(`/signalen?kwartaal=${one}`), label: quarterInWords(one, lang), here: one === period })),
    findings: [...findings(themes), ...findings(offers)]
      .map((one) => ({ title: `${named(one)}: ${words.finding[one.kind]}`, text: foundInWords(one, words) })),
    bars: told.filter(({ asked }) => size(asked) > 0)
      .map(({ key, asked }) => ({ label: themeName(key, lang), value: size(asked), note: words.orMore })),
    themes: told.map((line) => [themeName(line.key, lang), ...cells(line, words), String(line.offers ?? 0)]),
    rest: told.length === 0 ? words.allFewThemes : words.restThemes(themes.length - told.length),
    offers: offers.map((line) => [offerName(line.key), ...cells(line, words)]),
    own: ownView(answer, offerName, lang),
  };
}
export type SignalsView = ReturnType<typeof signalsView>;
