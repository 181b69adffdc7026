import type { Instrument, Item } from '../../core/instruments/types.ts';
import { isId } from '../../platform/http/ids.ts';

/** A key of an instrument, and the code of a round, as they stand in an address. */
export const KEY = '[a-z0-9][a-z0-9-]*';
const CODE = /^[a-z0-9]{8}$/;

/** The code of a round in an address; undefined when there is none that could be one. */
export const readCode = (params: URLSearchParams): string | undefined => {
  const code = params.get('ronde');
  return code !== null && CODE.test(code) ? code : undefined;
};
/** The key of an instrument to go on to. */
export const readKey = (params: URLSearchParams): string | undefined => {
  const key = params.get('naar') ?? '';
  return new RegExp(`^${KEY}$`).test(key) ? key : undefined;
};

/** What somebody does on a page of questions. */
export const STEPS = ['next', 'skip', 'back', 'stop', 'one', 'all'] as const;
export type Step = (typeof STEPS)[number];

/** A page of questions as it was sent. `wrong`: keys of questions with an answer that is none of theirs. */
export type SentPage = {
  readonly version: number;
  readonly answers: Readonly<Record<string, number | null>>;
  /** the question that was on the screen, when there was one only */
  readonly at?: string;
  readonly step: Step;
  readonly wrong: readonly string[];
};

/** The name of the field of a question. */
export const fieldOf = (key: string): string => `q.${key}`;

/** Reads a page of questions. A question that was not on it is not there; an empty one is passed over. */
export function readPage(form: URLSearchParams, instrument: Pick<Instrument, 'scales'>, items: readonly Item[]): SentPage {
  const step = STEPS.find((one) => one === form.get('go')) ?? 'next';
  const at = items.find(({ key }) => key === form.get('at'))?.key;
  const sent = items.flatMap(({ key, scale }): { key: string; answer: number | null | undefined }[] => {
    const text = form.get(fieldOf(key));
    if (step === 'skip' && key === at) return [{ key, answer: null }];
    if (text === null) return [];
    if (text === '') return [{ key, answer: null }];
    const options = instrument.scales.find((one) => one.key === scale)?.options ?? [];
    return [{ key, answer: options.find(({ value }) => String(value) === text)?.value }];
  });
  const good = sent.flatMap(({ key, answer }) => (answer === undefined ? [] : [[key, answer] as const]));
  return {
    version: Math.max(0, Math.trunc(Number(form.get('version')) || 0)), step, ...(at === undefined ? {} : { at }),
    answers: Object.fromEntries(good), wrong: sent.filter(({ answer }) => answer === undefined).map(({ key }) => key),
  };
}

/** What was chosen at the end. Nothing is ticked beforehand, so what is not there was not chosen. */
export function readChosen(form: URLSearchParams) {
  const [unitId, year] = [form.get('unit'), Number(form.get('year'))];
  const count = {
    ...(isId(unitId) ? { unitId } : {}), ...(Number.isInteger(year) && year >= 1 && year <= 8 ? { year } : {}),
  };
  return {
    keep: form.get('keep') === '1', remind: form.get('remind') === '1',
    ...(form.get('count') === '1' ? { count } : {}),
  };
}

/** Whether somebody says to be below 16; undefined when nothing was chosen. */
export const readYoung = (form: URLSearchParams): boolean | undefined =>
  ({ older: false, younger: true })[form.get('age') ?? ''];

/** What somebody does with their choices. */
export const CHANGES = [
  'keep', 'stop-keep', 'remove-kept', 'stop-count', 'stop-remind', 'view-one', 'view-all',
] as const;
export type Change = (typeof CHANGES)[number];
export const readChange = (form: URLSearchParams): Change | undefined =>
  CHANGES.find((one) => one === form.get('what'));

/** Files that somebody can take along. */
export const FORMS = ['json', 'csv', 'fhir'] as const;
export type FileForm = (typeof FORMS)[number];
