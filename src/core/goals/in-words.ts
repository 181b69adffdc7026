import type { Lang } from '../frameworks/types.ts';
import type { PointNote } from './points.ts';
import { intervalOf, type NoShare, type Progress } from './progress.ts';
import { valueInWords } from './labels.ts';
import type { Figure, Goal } from './types.ts';

type Both<T> = Readonly<Record<Lang, T>>;

const BETWEEN: Both<(low: string, high: string) => string> = {
  nl: (low, high) => `tussen ${low} en ${high}`, en: (low, high) => `between ${low} and ${high}`,
};
const FROM_TO: Both<(from: string, to: string) => string> = {
  nl: (from, to) => `Van ${from} naar ${to}.`, en: (from, to) => `From ${from} to ${to}.`,
};
const NOW: Both<(now: string) => string> = { nl: (now) => `Nu ${now}.`, en: (now) => `Now ${now}.` };
const TARGET: Both<(target: string) => string> = {
  nl: (target) => `Het streefcijfer is ${target}.`, en: (target) => `The target is ${target}.`,
};
const NO_FIGURE: Both<string> = { nl: 'Er is nog geen cijfer.', en: 'There is no figure yet.' };

/** What to know about how a figure was made, in a sentence. */
export const NOTE_LABELS: Readonly<Record<PointNote, Both<string>>> = {
  few: {
    nl: 'Bij minstens één initiatief waren het er minder dan tien. Dat aantal tellen we niet mee.',
    en: 'At least one initiative reached fewer than ten people. We leave that number out.',
  },
  twice: {
    nl: 'Wie bij twee initiatieven meedeed, telt hier twee keer. Het echte aantal mensen kan dus lager zijn.',
    en: 'Whoever took part in two initiatives counts twice here. So the real number of people can be lower.',
  },
  'money-hidden': {
    nl: 'Bedragen ziet alleen de coördinator en het bestuur.', en: 'Only the coordinator and the board see amounts.',
  },
  'money-partly': {
    nl: 'Je ziet alleen wat er bij jouw onderdeel is uitgegeven.', en: 'You only see what was spent in your own unit.',
  },
};

/** Why there is no share of the way, in a sentence. */
export const NO_SHARE_LABELS: Readonly<Record<NoShare, Both<string>>> = {
  'no-figure': NO_FIGURE,
  'no-target': { nl: 'Er is nog geen streefcijfer.', en: 'There is no target yet.' },
  'no-baseline': { nl: 'We weten niet waar we begonnen.', en: 'We do not know where we began.' },
  'no-distance': { nl: 'Het begin is al gelijk aan het streefcijfer.', en: 'The start equals the target already.' },
};

/** A figure with its interval: "62% (tussen 58% en 66%)". */
export function figureInWords(figure: Figure, { indicator }: Pick<Goal, 'indicator'>, lang: Lang): string {
  const [low, high] = intervalOf(figure);
  const say = (value: number) => valueInWords(value, indicator, lang);
  return low === high ? say(figure.value) : `${say(figure.value)} (${BETWEEN[lang](say(low), say(high))})`;
}

/** How far a goal is, in a few sentences: "Van 55% naar 62% (tussen 58% en 66%). Het streefcijfer is 70%." */
export function progressInWords(goal: Goal, { current }: Pick<Progress, 'current'>, lang: Lang): string {
  const { indicator, baseline, target } = goal;
  const now = current && figureInWords(current, goal, lang);
  const from = baseline === undefined || indicator.kind === 'yes-no' ? undefined : valueInWords(baseline, indicator, lang);
  const said = now === undefined ? NO_FIGURE[lang] : from === undefined ? NOW[lang](now) : FROM_TO[lang](from, now);
  const aim = target === undefined || indicator.kind === 'yes-no' ? [] : [TARGET[lang](valueInWords(target, indicator, lang))];
  return [said, ...aim].join(' ');
}
