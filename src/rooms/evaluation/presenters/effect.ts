import { estimated, reasonOf, reasonText } from '../../../core/evaluation/reasons.ts';
import type { Effect, Estimate, Interval } from '../../../core/evaluation/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { wordsOf } from '../words/index.ts';
import { decimal, signed, whole } from './numbers.ts';

type Result = Exclude<Effect['result'], 'few'>;
/** A row of the picture; places from 0 to 1. */
type PictureRow = {
  readonly label: string; readonly value: string; readonly at: number; readonly from?: number; readonly to?: number;
  readonly zero?: number;
};
export type NumberRow = { readonly what: string; readonly value: string; readonly means: string };

const value = <T>(estimate: Estimate<T>): T | undefined => (estimated(estimate) ? estimate : undefined);

/** Cohen's words for a difference in spreads; without its sign. */
function sizeOf(g: number): 'tiny' | 'small' | 'medium' | 'large' {
  const size = Math.abs(g);
  if (size < 0.2) return 'tiny';
  return size < 0.5 ? 'small' : size < 0.8 ? 'medium' : 'large';
}

/** What happened, in words: a headline, then sentences. */
function inWords(result: Result, better: Effect['better'], lang: Lang) {
  const words = wordsOf(lang).effect;
  const [difference, ci95, g] = [value(result.meanDifference), value(result.ci95), value(result.gAv)];
  const sure = ci95 && (ci95[0] > 0 || ci95[1] < 0);
  const good = difference !== undefined && (better === 'higher' ? difference > 0 : difference < 0);
  const [before, after] = [value(result.meanBefore), value(result.meanAfter)];
  const lost = result.excluded.reduce((sum, { n }) => sum + n, 0);
  const headline = difference === undefined || difference === 0 || (ci95 && !sure) ? words.unclear
    : good ? words.better : words.worse;
  return {
    headline,
    lines: [
      ...(before !== undefined && after !== undefined
        ? [words.sentence(decimal(before, lang), decimal(after, lang))] : []),
      ci95 ? (sure ? words.chance : words.maybe) : words.notSure,
      ...(g !== undefined && sure ? [words.sizes[sizeOf(g)]] : []),
      words.n(whole(result.n, lang)),
      ...(lost >= 10 ? [words.lost(whole(lost, lang))] : lost > 0 ? [words.lostFew] : []),
    ],
  };
}

const around = (ci95: Interval | undefined, lang: Lang): string =>
  (ci95 ? ` ${wordsOf(lang).effect.interval(signed(ci95[0], lang), signed(ci95[1], lang))}` : '');

/** Before and after on one scale; the difference around the place where nothing changed. */
function picture(result: Result, lang: Lang): readonly PictureRow[] {
  const words = wordsOf(lang).effect;
  const [b, a, sb, sa] = [result.meanBefore, result.meanAfter, result.sdBefore,
    result.sdAfter].map((one) => value(one));
  const difference = value(result.meanDifference);
  if (b === undefined || a === undefined || sb === undefined || sa === undefined || difference === undefined) return [];
  const [low, high] = [Math.min(b - sb, a - sa), Math.max(b + sb, a + sa)];
  const room = (high - low) * 0.08 || 1;
  const place = (x: number) => (x - low + room) / (high - low + 2 * room);
  const ci95 = value(result.ci95);
  const reach = Math.max(Math.abs(difference), ...(ci95 ?? []).map(Math.abs)) * 1.15 || 1;
  const off = (x: number) => (x + reach) / (2 * reach);
  return [
    { label: words.before, value: decimal(b, lang), at: place(b), from: place(b - sb), to: place(b + sb) },
    { label: words.after, value: decimal(a, lang), at: place(a), from: place(a - sa), to: place(a + sa) },
    {
      label: words.difference, value: `${signed(difference, lang)}${around(ci95, lang)}`, at: off(difference), zero: 0.5,
      ...(ci95 ? { from: off(ci95[0]), to: off(ci95[1]) } : {}),
    },
  ];
}

function numbers(result: Result, lang: Lang): readonly NumberRow[] {
  const words = wordsOf(lang).effect;
  const why = (reason: string): string => words.cannot(reasonText(reason)[lang]);
  const say = <T>(estimate: Estimate<T>, text: (known: T) => string): string =>
    (estimated(estimate) ? text(estimate) : why(reasonOf(estimate) ?? ''));
  const withSpread = (mean: Estimate<number>, sd: Estimate<number>): string =>
    say(mean, (known) => `${decimal(known, lang)}${estimated(sd) ? ` (${decimal(sd, lang)})` : ''}`);
  const { rows } = words;
  const margin = (ci95: Estimate<Interval> | undefined): string => around(ci95 && value(ci95), lang);
  const row = ([what = '', means = '']: readonly string[], text: string): NumberRow => ({ what, value: text, means });
  return [
    row(rows.n, whole(result.n, lang)),
    row(rows.before, withSpread(result.meanBefore, result.sdBefore)),
    row(rows.after, withSpread(result.meanAfter, result.sdAfter)),
    row(rows.difference, say(result.meanDifference, (known) => `${signed(known, lang)}${around(value(result.ci95), lang)}`)),
    row(rows.d, say(result.dAv, (known) => `${signed(known, lang)}${margin(result.dAvCi95)}`)),
    row(rows.g, say(result.gAv, (known) => `${signed(known, lang)}${margin(result.gAvCi95)}`)),
    row(rows.reliability, say(result.reliability, (known) => decimal(known, lang))),
    row(rows.change, say(result.reliableChange, ({ improved, unchanged, worse }) =>
      words.change(whole(improved, lang), whole(unchanged, lang), whole(worse, lang)))),
    ...(result.againstGroup ? [row(rows.group, say(result.againstGroup, ({ difference, ci95 }) =>
      `${signed(difference, lang)}${around(ci95, lang)}`))] : []),
  ];
}

/** An effect as the card shows it; undefined while nothing is known. */
export function effectView(effect: Effect, lang: Lang) {
  const words = wordsOf(lang);
  const base = { scale: effect.scale, source: effect.source, from: words.effect.from[effect.from] };
  if (effect.result === 'few') return { ...base, few: true as const, headline: words.states.few, lines: [words.few] };
  return {
    ...base, few: false as const, ...inWords(effect.result, effect.better, lang),
    picture: picture(effect.result, lang), numbers: numbers(effect.result, lang),
    caveats: effect.caveats.map((caveat) => caveat[lang]),
  };
}
export type EffectView = ReturnType<typeof effectView>;
