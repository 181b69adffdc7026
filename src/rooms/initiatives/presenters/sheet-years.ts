import { shownReach, shownReception } from '../../../core/disclosure/typed.ts';
import { estimated } from '../../../core/evaluation/reasons.ts';
import type { Effect, Feasibility, Reach, Reception } from '../../../core/evaluation/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { sheetWordsOf } from '../sheet-words.ts';
import type { Years } from '../store-years.ts';

const locale = (lang: Lang): string => (lang === 'nl' ? 'nl-NL' : 'en-GB');
const euros = (cents: number, lang: Lang): string =>
  (cents / 100).toLocaleString(locale(lang), { style: 'currency', currency: 'EUR' });
const decimals = (value: number, lang: Lang): string =>
  value.toLocaleString(locale(lang), { maximumFractionDigits: 2 });
const listed = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(', ');

function reachOf(reach: Reach, lang: Lang): string {
  const { people, population, of } = shownReach(reach);
  const words = sheetWordsOf(lang);
  const count = people === 'few' ? words.few : words.people(people);
  return population === undefined ? listed([count, of || undefined]) : words.outOf(count, population, of);
}

function receptionOf(reception: Reception, lang: Lang): string {
  const words = sheetWordsOf(lang);
  const { answered, positive, mark, says } = shownReception(reception);
  if (answered === 'few') return words.few;
  return listed([
    words.answered(String(answered)), says && words.almost[says],
    positive === undefined ? undefined : words.positive(positive),
    mark === undefined ? undefined : words.mark(decimals(mark, lang)),
  ]);
}

function effectOf({ result }: Effect, lang: Lang): string {
  const words = sheetWordsOf(lang);
  if (result === 'few') return words.few;
  const { meanDifference, ci95, n } = result;
  if (!estimated(meanDifference)) return words.noDifference;
  const difference = decimals(meanDifference, lang);
  return estimated(ci95) ? words.difference(difference, decimals(ci95[0], lang), decimals(ci95[1], lang), n)
    : words.differenceOnly(difference, n);
}

const costOf = ({ cents, hours }: Feasibility, lang: Lang): string => listed([
  cents === undefined ? undefined : euros(cents, lang),
  hours === undefined ? undefined : sheetWordsOf(lang).hours(hours),
]);

/** A row for each of the last three years of which something is known, newest first. */
export function yearRows({ evaluations, answers, money }: Years, lang: Lang) {
  const words = sheetWordsOf(lang);
  const all = [...new Set([...evaluations, ...money].map(({ year }) => year))].sort((a, b) => b - a).slice(0, 3);
  return all.map((year) => {
    const one = evaluations.find((evaluation) => evaluation.year === year);
    const own = answers.find(({ evaluation_id }) => evaluation_id === one?.id);
    const sum = (kind: 'budget' | 'spent'): string => {
      const found = money.find((entry) => entry.year === year && entry.kind === kind);
      return found ? euros(Number(found.cents), lang) : '';
    };
    const ours = own && (own.people === null ? words.few : words.answered(String(own.people)));
    return {
      year: String(year), reach: one?.reach ? reachOf(one.reach, lang) : '',
      reception: one?.reception ? receptionOf(one.reception, lang) : ours ?? '',
      effect: one?.effect ? effectOf(one.effect, lang) : '',
      cost: one?.feasibility ? costOf(one.feasibility, lang) : '', budget: sum('budget'), spent: sum('spent'),
    };
  });
}
