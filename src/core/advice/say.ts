import { conceptById } from '../frameworks/index.ts';
import type { Lang } from '../frameworks/types.ts';
import { roles } from '../guidance/content/roles/index.ts';
import type { Instrument } from '../instruments/types.ts';
import { MODULE_NAMES } from './modules.ts';
import type { Condition, Then } from './types.ts';

const WORDS = {
  nl: {
    all: 'elke check-in', others: 'een vragenlijst van elders', or: ' of ', now: (score: string, band: string) => `“${score}” ${band}`,
    answer: (item: string, options: string) => `op “${item}” is het antwoord ${options}`,
    stays: (times: number) => `, ${times} keer achter elkaar`,
    fell: (by: number) => `een uitkomst is minstens ${by} lager dan de vorige keer`,
    many: (n: number) => (n === 1 ? 'een uitkomst staat waar het het minst loopt' : `${n} of meer uitkomsten staan waar het het minst loopt`),
    kinds: { module: 'Oefening', offers: 'Aanbod bij', person: 'Iemand om mee te praten', page: 'Regelpagina' },
    pages: { money: 'geld regelen', study: 'studie regelen' },
  },
  en: {
    all: 'any check-in', others: 'a questionnaire from elsewhere', or: ' or ', now: (score: string, band: string) => `“${score}” ${band}`,
    answer: (item: string, options: string) => `the answer to “${item}” is ${options}`,
    stays: (times: number) => `, ${times} times in a row`,
    fell: (by: number) => `an outcome is at least ${by} lower than last time`,
    many: (n: number) => (n === 1 ? 'an outcome stands where it goes least well' : `${n} or more outcomes stand where it goes least well`),
    kinds: { module: 'Exercise', offers: 'Offers on', person: 'Somebody to talk to', page: 'Page to arrange things' },
    pages: { money: 'arranging money', study: 'arranging study' },
  },
} as const;

const bandNames = (one: Instrument | undefined, score: string, bands: readonly string[], lang: Lang): string => {
  const found = one?.scores.find(({ key }) => key === score);
  return bands.map((key) => found?.bands.find((band) => band.key === key)?.title[lang] ?? key).join(WORDS[lang].or);
};

/**
 * When a rule applies, as one line a person can read and check.
 * @param instruments what the keys are looked up in; an unknown key is told as it is
 */
export function sayWhen(condition: Condition, instruments: readonly Instrument[], lang: Lang): string {
  const words = WORDS[lang];
  const { among } = condition;
  const found = typeof among === 'string' ? [] : instruments.filter(({ key }) => among.includes(key));
  const names = among === '*' ? words.all : among === 'others' ? words.others
    : found.map(({ title }) => title[lang]).join(words.or) || among.join(words.or);
  const [one] = found;
  const what = (): string => {
    switch (condition.kind) {
      case 'answer': {
        const item = one?.items.find(({ key }) => key === condition.item);
        const options = one?.scales.find(({ key }) => key === item?.scale)?.options ?? [];
        const said = options.filter(({ value }) => condition.values.includes(value)).map(({ label }) => `“${label[lang]}”`);
        return words.answer(item?.text[lang] ?? condition.item, said.join(words.or) || condition.values.join(words.or));
      }
      case 'band':
      case 'stays': {
        const score = one?.scores.find(({ key }) => key === condition.score);
        const bands = bandNames(one, condition.score, condition.bands, lang);
        const now = words.now(score?.title[lang] ?? condition.score, bands);
        return condition.kind === 'stays' ? now + words.stays(condition.times) : now;
      }
      case 'fell': return words.fell(condition.by);
      case 'many': return words.many(condition.atLeast);
    }
  };
  return `${names}: ${what()}`;
}

/** The kind of place a rule leads to, as a heading. */
export const sayKind = (kind: Then['kind'], lang: Lang): string => WORDS[lang].kinds[kind];

/** Where a rule leads, as a few words. */
export function sayThen({ kind, target }: Then, lang: Lang): string {
  const words = WORDS[lang];
  const name = (): string => {
    switch (kind) {
      case 'module': return MODULE_NAMES[target]?.[lang] ?? target;
      case 'offers': return target.split(',').map((id) => conceptById(id)?.label[lang] ?? id).join(', ');
      case 'person': return roles.find(({ key }) => key === target)?.name[lang] ?? target;
      case 'page': return words.pages[target];
    }
  };
  return `${words.kinds[kind]}: ${name()}`;
}

