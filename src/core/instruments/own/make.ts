import type { AnswerScale, Band, Both, Instrument, Item, Score } from '../types.ts';

/** A text in both languages: `['Slaap', 'Sleep']`. */
export type Pair = readonly [nl: string, en: string];

const both = ([nl, en]: Pair): Both => ({ nl, en });

/** Names a scale of answers; what an answer counts for goes up by one from `from`. */
export const answers = (key: string, from: number, labels: readonly Pair[]): AnswerScale =>
  ({ key, options: labels.map((label, i) => ({ value: from + i, label: both(label) })) });

/** Five answers from "not at all" to "completely", 1–5. */
export const AGREE = answers('agree', 1, [
  ['helemaal niet', 'not at all'], ['een beetje', 'a little'], ['half om half', 'half and half'],
  ['grotendeels', 'mostly'], ['helemaal', 'completely'],
]);
/** Five answers from "hardly ever" to "nearly always", 1–5. */
export const OFTEN = answers('often', 1, [
  ['bijna nooit', 'hardly ever'], ['weinig', 'not often'], ['soms', 'sometimes'], ['vaak', 'often'],
  ['bijna altijd', 'nearly always'],
]);
/** Five answers from "badly" to "very well", 1–5. */
export const HOW = answers('how', 1, [
  ['slecht', 'badly'], ['niet zo goed', 'not so well'], ['gaat wel', 'all right'], ['goed', 'well'],
  ['heel goed', 'very well'],
]);

/** What an item can have beside its words. */
type More = { readonly part?: Pair; readonly inClass?: boolean };

/** Makes the questions that are answered on one scale. */
export const itemsOn = (scale: AnswerScale) => (key: string, text: Pair, { part, inClass }: More = {}): Item => ({
  key, text: both(text), scale: scale.key, ...(part ? { part: both(part) } : {}), ...(inClass ? { inClass } : {}),
});

/** What is told of the three stretches of a score: from where attention helps to where it goes well. */
export type Told = { readonly low: Pair; readonly mid: Pair; readonly high: Pair };

/**
 * Three stretches of a mean of answers 1–5. They are words for a conversation: an even cut of the answers, not a
 * border that was found by research.
 */
const threeBands = ({ low, mid, high }: Told): readonly Band[] => [
  { key: 'low', from: 1, to: 2.49, title: { nl: 'vraagt aandacht', en: 'could use attention' }, words: both(low) },
  { key: 'mid', from: 2.5, to: 3.49, title: { nl: 'wisselt', en: 'goes up and down' }, words: both(mid) },
  { key: 'high', from: 3.5, to: 5, title: { nl: 'loopt', en: 'going well' }, words: both(high) },
];

/** The mean of answers 1–5; of three or more items one may be passed over. More is always: it goes better. */
export function meanScore(
  key: string, title: Pair, items: readonly string[], told: Told, reversed: readonly string[] = [],
): Score {
  return {
    key, title: both(title), items, ...(reversed.length > 0 ? { reversed } : {}), method: { kind: 'mean' },
    missing: { atMost: items.length > 2 ? 1 : 0, fill: 'none' }, min: 1, max: 5, higher: 'more',
    bands: threeBands(told), changeFrom: 1,
  };
}

/** Everything of an own instrument that is not the same for all. */
type Own = Omit<Instrument, 'format' | 'version' | 'edition' | 'source' | 'licence' | 'validated' | 'title' | 'about' | 'recall'> & {
  readonly title: Pair; readonly about: Pair; readonly recall: Pair;
};

/** A check-in written by us: never tried out as a measure, made to talk about. */
export const own = ({ title, about, recall, ...rest }: Own): Instrument => ({
  format: 'samenhang-instrument', version: 1, edition: '1', ...rest, title: both(title), about: both(about),
  recall: both(recall), source: { name: 'Samenhang' }, licence: 'EUPL-1.2', validated: false,
});
