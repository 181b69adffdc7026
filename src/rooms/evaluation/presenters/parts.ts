import { FEWEST_ANSWERS, type QuestionFigure } from '../../../core/disclosure/feedback.ts';
import { shownReach, shownReception } from '../../../core/disclosure/typed.ts';
import { RECEPTION_QUESTIONS } from '../../../core/evaluation/own-forms.ts';
import { proportion } from '../../../core/evaluation/proportion.ts';
import type { EvaluationPlan, Question, Reach, Reception } from '../../../core/evaluation/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { lastRelease } from '../from-forms.ts';
import type { EvaluationService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { effectView } from './effect.ts';
import { amount, decimal, percent, whole } from './numbers.ts';

type Card = Awaited<ReturnType<EvaluationService['card']>>;
type State = 'known' | 'planned' | 'unasked' | 'few';

/** One part of the card: what is known in one glance, or where it stands. */
export type PartView = {
  readonly key: Question; readonly title: string; readonly ask: string;
  readonly state: State; readonly label: string; readonly headline?: string; readonly lines: readonly string[];
};

type Told = { readonly few?: boolean; readonly headline: string; readonly lines: readonly string[] };

function reachOf(reach: Reach | null, lang: Lang): Told | undefined {
  if (!reach) return undefined;
  const words = wordsOf(lang);
  const rest = [
    ...(reach.notReached ? [`${words.reach.not}: ${reach.notReached}`] : []),
    `${words.reach.source}: ${reach.source}`,
  ];
  const { people, population, of } = shownReach(reach);
  if (people === 'few') return { few: true, headline: words.states.few, lines: [words.few, ...rest] };
  const n = words.reach.people(whole(people, lang));
  if (!population) return { headline: n, lines: [of, ...rest] };
  return {
    headline: words.reach.share(percent(people / population), whole(population, lang)),
    lines: [`${n}: ${of}`, ...rest, words.reach.count],
  };
}

const marginOf = (positive: number, answered: number, lang: Lang): readonly string[] => {
  const share = proportion(positive, answered);
  return 'notEstimable' in share ? []
    : [wordsOf(lang).reception.margin(percent(share.ci95[0]), percent(share.ci95[1]))];
};

function typedReception(reception: Reception, lang: Lang): Told {
  const words = wordsOf(lang);
  const source = `${words.reach.source}: ${reception.source}`;
  const { answered, positive, mark, says } = shownReception(reception);
  if (answered === 'few') return { few: true, headline: words.states.few, lines: [words.few, source] };
  const n = whole(answered, lang);
  if (says) {
    const { almostAll, almostNone } = words.reception;
    return { headline: says === 'almost-all' ? almostAll : almostNone, lines: [words.reception.answered(n), source] };
  }
  const headline = positive !== undefined ? words.reception.positive(percent(positive / answered), n)
    : mark !== undefined ? words.reception.mark(decimal(mark, lang, 1)) : words.reception.answered(n);
  return {
    headline,
    lines: [
      ...(positive !== undefined && mark !== undefined ? [words.reception.mark(decimal(mark, lang, 1))] : []),
      ...(positive !== undefined ? marginOf(positive, answered, lang) : []), source,
    ],
  };
}

function headlineOf(figure: QuestionFigure | undefined, people: number, lang: Lang): readonly [string,
  readonly string[]] {
  const words = wordsOf(lang).reception;
  if (figure?.says === 'almost-all') return [words.almostAll, []];
  if (figure?.says === 'almost-none') return [words.almostNone, []];
  if (figure?.says !== 'figure') return [words.answered(whole(people, lang)), []];
  return [words.positive(percent(figure.positive / figure.answered), whole(figure.answered, lang)),
    marginOf(figure.positive, figure.answered, lang)];
}

/** What our own form said: the question whether it helped stands in front. */
function ownReception(around: Card['around'], lang: Lang): Told | undefined {
  const last = lastRelease(around, 'reception');
  if (!last) return undefined;
  const words = wordsOf(lang).reception;
  const [headline, margin] = headlineOf(last.release.questions['recommend'], last.people, lang);
  return { headline, lines: [words.answered(whole(last.people, lang)), ...margin,
    words.ours(dayInWords(last.on, lang))] };
}

/** Each question of our form with its figure, for below the card. */
export function questionRows(around: Card['around'], lang: Lang, remarks = true) {
  const words = wordsOf(lang).reception;
  const last = lastRelease(around, 'reception');
  if (!last) return undefined;
  return {
    remarks: remarks ? last.release.remarks : [],
    rows: RECEPTION_QUESTIONS.map(({ key, text }) => {
      const figure: QuestionFigure = last.release.questions[key] ?? { says: 'few' };
      const said = figure.says === 'figure' ? words.ofN(whole(figure.positive, lang), whole(figure.answered, lang))
        : { few: words.fewAnswered, 'almost-all': words.all, 'almost-none': words.nobody }[figure.says];
      return { question: text[lang], positive: said, mean: figure.says === 'figure' ? decimal(figure.mean, lang, 1) : '–' };
    }),
  };
}

function feasibilityOf({ row: { feasibility, reach }, around }: Card, lang: Lang): Told | undefined {
  const words = wordsOf(lang);
  const booked = around.spent?.cents ?? 0;
  if (!feasibility && !booked) return undefined;
  const cents = feasibility?.cents ?? (booked || undefined);
  const { hours } = feasibility ?? {};
  const people = reach && reach.people !== 'few' && reach.people >= FEWEST_ANSWERS ? reach.people : undefined;
  return {
    headline: cents !== undefined ? amount(cents, lang) : hours !== undefined
      ? words.feasibility.hours(decimal(hours, lang, 0)) : words.feasibility.nothing,
    lines: [
      ...(cents !== undefined && hours !== undefined
        ? [words.feasibility.hours(decimal(hours, lang, hours % 1 ? 1 : 0))] : []),
      ...(cents !== undefined && people ? [words.feasibility.perPerson(amount(Math.round(cents / people), lang))] : []),
      ...(feasibility ? [feasibility.takes] : []),
      ...(booked && feasibility?.cents !== undefined ? [words.feasibility.booked(amount(booked, lang))] : []),
    ],
  };
}

/** Forms that are open, or that came to nothing, in a sentence. */
function formLines({ forms, releases }: Card['around'], kind: 'reception' | 'before-after', lang: Lang): readonly string[] {
  const words = wordsOf(lang).reception;
  return forms.filter((form) => form.kind === kind).flatMap((form) => {
    if (!form.released_on) return [words.open(dayInWords(form.closes_on, lang))];
    const empty = releases.some(({ form_id: id, people }) => id === form.id && people === null);
    return empty ? [words.tooFew(dayInWords(form.closes_on, lang))] : [];
  });
}

function partOf(key: Question, told: Told | undefined, plan: EvaluationPlan, more: readonly string[],
  lang: Lang): PartView {
  const words = wordsOf(lang);
  const state: State = told?.few ? 'few' : told ? 'known' : plan.how[key] || more.length > 0 ? 'planned' : 'unasked';
  const how = plan.how[key];
  return {
    key, title: words.questions[key], ask: words.asks[key], state, label: words.states[state],
    ...(told ? { headline: told.headline } : {}), lines: [...(told?.lines ?? (how ? [how] : [])), ...more],
  };
}

/** The four questions of a card. */
export function partViews(card: Card, lang: Lang): readonly PartView[] {
  const { row, around } = card;
  const effect = row.effect ?? lastRelease(around, 'before-after')?.release.effect;
  return [
    partOf('reach', reachOf(row.reach, lang), row.plan, [], lang),
    partOf('reception', ownReception(around, lang) ?? (row.reception ? typedReception(row.reception, lang) : undefined),
      row.plan, formLines(around, 'reception', lang), lang),
    partOf('effect', effect && effectView(effect, lang), row.plan, formLines(around, 'before-after', lang), lang),
    partOf('feasibility', feasibilityOf(card, lang), row.plan, [], lang),
  ];
}
