import type { Numbers } from '../core/evaluation/before-after.ts';
import type { Evaluated } from '../core/evaluation/evaluate-table.ts';
import { estimated, reasonText } from '../core/evaluation/reasons.ts';
import type { Better } from '../core/evaluation/reliable-change.ts';
import type { Estimate, Interval } from '../core/evaluation/types.ts';
import type { Lang, Text } from '../core/frameworks/types.ts';

type Done = Extract<Evaluated, { ok: true }>;

const W = {
  people: { nl: 'Mensen met vooraf en achteraf', en: 'People with before and after' },
  leftOut: { nl: 'Regels die niet meetellen', en: 'Rows that do not count' },
  line: { nl: 'regel', en: 'line' },
  before: { nl: 'Vooraf, gemiddeld (spreiding)', en: 'Before, mean (spread)' },
  after: { nl: 'Achteraf, gemiddeld (spreiding)', en: 'After, mean (spread)' },
  difference: { nl: 'Verschil, achteraf min vooraf', en: 'Difference, after minus before' },
  d: { nl: 'In eenheden van de spreiding (d_av)', en: 'In units of the spread (d_av)' },
  g: { nl: 'Idem, gecorrigeerd voor weinig mensen (g_av)', en: 'The same, corrected for few people (g_av)' },
  change: { nl: 'Meer veranderd dan de ruis van de schaal', en: 'Changed by more than the noise of the scale' },
  improved: { nl: 'beter', en: 'improved' }, same: { nl: 'gelijk', en: 'unchanged' }, worse: { nl: 'slechter', en: 'worse' },
  criterion: { nl: 'grens', en: 'criterion' },
  ci: { nl: '95%-interval', en: '95% interval' }, to: { nl: 'tot', en: 'to' },
  better: {
    higher: { nl: 'Hoger is beter.', en: 'Higher is better.' }, lower: { nl: 'Lager is beter.', en: 'Lower is better.' },
  },
  group: { nl: 'Groep', en: 'Group' }, waited: { nl: 'wachtte', en: 'waited' },
  against: { nl: 'Verschil in verandering met de wachtgroep', en: 'Difference in change with the waiting group' },
  not: { nl: 'niet te schatten', en: 'cannot be estimated' },
  proves: { nl: 'Wat dit niet bewijst', en: 'What this does not prove' },
} as const;

/** Lines of words about a result, in one language; numbers rounded to two decimals. */
class Page {
  private readonly lines: string[] = [];
  private readonly lang: Lang;
  constructor(lang: Lang) { this.lang = lang; }
  number = (value: number): string =>
    value.toLocaleString(this.lang === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  estimate = <T>(value: Estimate<T>, write: (known: T) => string): string =>
    (estimated(value) ? write(value) : `${W.not[this.lang]}: ${reasonText(value.notEstimable)[this.lang]}`);
  interval = (value: Estimate<Interval>): string => `${W.ci[this.lang]} ${this.estimate(value, ([low, high]) =>
    `${this.number(low)} ${W.to[this.lang]} ${this.number(high)}`)}`;
  row = (name: Text, value: string): void => { this.lines.push(`${`${name[this.lang]}:`.padEnd(48)}${value}`); };
  line = (text = ''): void => { this.lines.push(text); };
  text = (): string => `${this.lines.join('\n')}\n`;
}

function numbers(page: Page, result: Numbers, better: Better, lang: Lang): void {
  const { number, estimate, interval, row } = page;
  const withCi = (value: Estimate<number>, ci: Estimate<Interval>) =>
    estimate(value, (known) => `${number(known)}, ${interval(ci)}`);
  const spread = (mean: Estimate<number>, sd: Estimate<number>) => `${estimate(mean, number)} (${estimate(sd, number)})`;
  row(W.people, String(result.n));
  row(W.before, spread(result.meanBefore, result.sdBefore));
  row(W.after, spread(result.meanAfter, result.sdAfter));
  row(W.difference, withCi(result.meanDifference, result.ci95));
  row(W.d, withCi(result.dAv, result.dAvCi95));
  row(W.g, withCi(result.gAv, result.gAvCi95));
  row(W.change, estimate(result.reliableChange, ({ criterion, improved, unchanged, worse }) =>
    `${improved} ${W.improved[lang]}, ${unchanged} ${W.same[lang]}, ${worse} ${W.worse[lang]} `
    + `(${W.criterion[lang]} ${number(criterion)}). ${W.better[better][lang]}`));
}

/** An evaluation for a person to read, with what it does not prove. */
export function evaluationInWords(done: Done, better: Better, lang: Lang): string {
  const page = new Page(lang);
  numbers(page, done.result, better, lang);
  for (const { reason, n, lines } of done.excluded) {
    const where = lines.slice(0, 10).join(', ') + (n > 10 ? ', …' : '');
    page.row(W.leftOut, `${n}, ${reasonText(reason)[lang]} (${W.line[lang]} ${where})`);
  }
  for (const { name, waited, result } of done.byGroup?.groups ?? []) {
    page.line();
    page.line(`${W.group[lang]} ${name}${waited ? ` (${W.waited[lang]})` : ''}`);
    numbers(page, result, better, lang);
  }
  if (done.byGroup) {
    page.line();
    page.row(W.against, page.estimate(done.byGroup.against, ({ difference, ci95 }) =>
      `${page.number(difference)}, ${page.interval(ci95)}`));
  }
  page.line();
  page.line(W.proves[lang]);
  for (const caveat of done.caveats) page.line(`- ${caveat[lang]}`);
  return page.text();
}
