import type { Text } from '../frameworks/types.ts';
import type { AgainstGroup } from './against-group.ts';
import type { Numbers } from './before-after.ts';
import type { DropOut } from './drop-out.ts';
import { estimated, reasonOf, reasonText } from './reasons.ts';
import type { Estimate } from './types.ts';

/** Something a result does not prove, in words that can be published as they are, with the number of its rule. */
export type Caveat = Text & { readonly rule: string };
export type About = {
  readonly result: Numbers;
  readonly dropOut?: DropOut;
  /** what came out beside a waiting group, when there was one */
  readonly against?: Estimate<AgainstGroup>;
  /** how many groups the result takes together; 1 unless told */
  readonly groups?: number;
};
type Rule = (about: About) => Caveat | undefined;

/** Below this many people nothing about a group is published (SDC-1). */
export const PUBLISHED_FROM = 10;
/** Below this many people an interval is wide and leans on how the scores are spread. */
const SMALL = 30;

const say = (rule: string, nl: string, en: string): Caveat => ({ rule, nl, en });
const count = (n: number): Text => ({ nl: n === 1 ? '1 persoon' : `${n} mensen`, en: n === 1 ? '1 person' : `${n} people` });

const noComparison: Rule = ({ against }) => (against && estimated(against) ? undefined : say('EVAL-20',
  'Er is geen groep om mee te vergelijken. Wat veranderde, kan ook komen door de tijd van het jaar, door toetsen, door '
    + 'andere hulp of gewoon door tijd.',
  'There is no group to compare with. What changed may also come from the time of year, from tests, from other help or '
    + 'simply from time.'));

const towardsTheMean: Rule = () => say('EVAL-21',
  'Mensen die beginnen als het slecht gaat, scoren later vaak beter, ook zonder hulp. Dat heet regressie naar het '
    + 'gemiddelde. Het telt mee als mensen zich juist op een slecht moment aanmeldden of daarop werden uitgekozen.',
  'People who start when things go badly often score better later, without help as well. This is called regression to '
    + 'the mean. It matters when people signed up at a bad moment, or were chosen because of it.');

const decimals = (value: number): Text => ({
  nl: value.toFixed(1).replace('.', ','), en: value.toFixed(1),
});

const whoLeft: Rule = ({ dropOut }) => {
  if (!dropOut || dropOut.lost === 0) return undefined;
  const { started, lost, meanBeforeLost, meanBeforeStayed } = dropOut;
  const enough = lost >= PUBLISHED_FROM && started - lost >= PUBLISHED_FROM;
  const many: Text = enough
    ? { nl: `${lost} van de ${started} mensen vulden`, en: `${lost} of the ${started} people` }
    : { nl: 'Enkele mensen vulden', en: 'Some people' };
  const known = enough && estimated(meanBeforeLost) && estimated(meanBeforeStayed)
    ? [decimals(meanBeforeLost), decimals(meanBeforeStayed)] as const : undefined;
  return say('EVAL-22',
    `${many.nl} alleen vooraf iets in. Zij tellen niet mee.${known
      ? ` Vooraf scoorden zij gemiddeld ${known[0].nl}; wie bleef ${known[1].nl}.` : ''} Als juist zij minder vooruit `
      + 'gingen, is de uitkomst te mooi.',
    `${many.en} filled in something before and nothing after. They don't count.${known
      ? ` Before, they scored ${known[0].en} on average; those who stayed ${known[1].en}.` : ''} If it is they who gained `
      + 'less, the result is too good.');
};

const small: Rule = ({ result: { n } }) => (n >= SMALL ? undefined : say('EVAL-23',
  `Het gaat om ${count(n).nl}. Dat is weinig: een of twee anderen hadden een andere uitkomst kunnen geven.`,
  `This is about ${count(n).en}. That is few: one or two others could have given another result.`));

const notToPublish: Rule = ({ result: { n } }) => (n >= PUBLISHED_FROM ? undefined : say('EVAL-24',
  'Het zijn er minder dan tien. Publiceer dit niet en deel het niet: mensen zijn te herkennen.',
  'There are fewer than ten. Do not publish or share this: people can be recognised.'));

/** What may be missing, by the name it has in words. */
const PARTS: readonly (readonly [key: keyof Numbers, name: Text])[] = [
  ['meanDifference', { nl: 'het gemiddelde verschil', en: 'the mean difference' }],
  ['ci95', { nl: 'het interval', en: 'the interval' }],
  ['dAv', { nl: 'het gestandaardiseerde verschil', en: 'the standardised difference' }],
  ['gAv', { nl: 'het gecorrigeerde gestandaardiseerde verschil', en: 'the corrected standardised difference' }],
  ['reliableChange', { nl: 'wie meer veranderde dan de ruis van de schaal', en: 'who changed more than the noise of the scale' }],
];

const AGAINST: Text = { nl: 'het verschil met een wachtgroep', en: 'the difference with a waiting group' };

const missing: Rule = ({ result, against }) => {
  const parts = [...PARTS.map(([key, name]) => [result[key], name] as const), [against, AGAINST] as const];
  const gone = parts.flatMap(([value, name]) => {
    const why = reasonOf(value);
    return why === undefined ? [] : [{ name, why: reasonText(why) }];
  });
  const list = (lang: 'nl' | 'en') => gone.map(({ name, why }) => `${name[lang]} (${why[lang]})`).join('; ');
  return gone.length === 0 ? undefined
    : say('EVAL-25', `Niet te schatten: ${list('nl')}.`, `Cannot be estimated: ${list('en')}.`);
};

const together: Rule = ({ groups = 1 }) => (groups < 2 ? undefined : say('EVAL-26',
  'Deze getallen gaan over alle groepen samen, ook over wie wachtte. Kijk naar de groepen apart.',
  'These numbers are about all groups together, also about those who waited. Look at the groups by themselves.'));

const notByLot: Rule = ({ against }) => (!against || !estimated(against) ? undefined : say('EVAL-27',
  'Het verschil met de wachtgroep telt alleen als de groepen vooraf op elkaar leken. Is er niet geloot, dan kan het '
    + 'verschil ook komen door wie in welke groep zat.',
  'The difference with the waiting group counts only if the groups were alike at the start. If it was not decided by '
    + 'lot, the difference may also come from who was in which group.'));

const byChance: Rule = ({ result: { reliableChange } }) => (!estimated(reliableChange) ? undefined : say('EVAL-28',
  'Ook als niemand echt verandert, komt ongeveer 1 op de 40 mensen door toeval boven de grens uit, en 1 op de 40 '
    + 'eronder. En wie meer veranderde dan de ruis, veranderde niet per se hierdoor.',
  'Even when nobody really changes, about 1 in 40 people is past the criterion by chance, and 1 in 40 the other way. And '
    + 'who changed more than the noise did not necessarily change because of this.'));

const RULES: readonly Rule[] = [
  notToPublish, noComparison, towardsTheMean, whoLeft, small, together, notByLot, byChance, missing,
];

/**
 * EVAL-20 to EVAL-28. What a result does not prove. Holds no number about fewer than ten people that the result itself
 * does not hold: of who dropped out it gives numbers from ten on.
 */
export const caveats = (about: About): readonly Caveat[] => RULES.flatMap((rule) => rule(about) ?? []);
