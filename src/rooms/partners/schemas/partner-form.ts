import { CAPACITY_STATES, type PartnerWords, PLACES } from '../../../core/chain/types.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import { LEVELS, type Level } from '../../../core/initiatives/types.ts';
import type { AnswerInput, CapacityInput, PartnerInput } from '../types.ts';
import { type Fields, fieldsOf, type Read, readOf } from './fields.ts';
import { messages } from './messages.ts';

const MOST = { name: 120, summary: 240, how: 400, note: 160, phone: 60 } as const;

/** The seven themes, by id. */
export const THEMES: readonly string[] = themesScheme.concepts.filter(({ broader }) => !broader).map(({ id }) => id);
/** Languages that the form offers. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'ar', 'tr', 'pl', 'uk', 'zh'] as const;

function roomOf(fields: Fields, missing: boolean): CapacityInput | undefined {
  const state = fields.one('state', CAPACITY_STATES, missing ? messages.state : undefined);
  const note = fields.both('note', MOST.note);
  const [fromDays, toDays] = [fields.days('from'), fields.days('to')];
  const given = fromDays !== undefined || toDays !== undefined;
  const right = fromDays !== undefined && toDays !== undefined && fromDays <= toDays;
  if (given && !right) fields.wrong('from', messages.days);
  if (!state && !missing && (given || note)) fields.wrong('state', messages.daysWithoutState);
  return state && { state, ...(note ? { note } : {}), ...(right ? { fromDays, toDays } : {}) };
}

function wordsOfForm(fields: Fields): PartnerWords {
  const summary = fields.both('summary', MOST.summary, messages.summary);
  const how = fields.both('how', MOST.how, messages.how);
  return { summary: summary ?? {}, how: how ?? {} };
}

/** Reads what a coordinator filled in about a partner. One language is enough; room may stay unknown. */
export function readPartner(form: URLSearchParams): Read<PartnerInput> {
  const fields = fieldsOf(form);
  const name = fields.both('name', MOST.name, messages.name);
  const words = wordsOfForm(fields);
  const levels = fields.some('levels', LEVELS.map(String)).map((level) => Number(level) as Level);
  if (levels.length === 0) fields.wrong('levels', messages.levels);
  const themes = fields.some('themes', THEMES);
  const place = fields.one('place', PLACES, messages.place);
  const [area, phone, url] = [fields.text('area'), fields.text('phone', undefined, MOST.phone), fields.url('url')];
  const languages = fields.some('languages', LANGUAGES);
  const capacity = roomOf(fields, false);
  const email = fields.email('email');
  return readOf(fields, () => ({
    published: form.get('published') === '1',
    body: {
      name: name ?? {},
      levels,
      place: place ?? 'outside',
      ...(themes.length > 0 ? { themes } : {}),
      ...(area ? { area } : {}),
      ...(phone ? { phone } : {}),
      ...(url ? { url } : {}),
      ...(languages.length > 0 ? { languages } : {}),
    },
    words,
    ...(capacity ? { capacity } : {}),
    ...(email ? { email } : {}),
  }));
}

/** Reads what a partner says about itself through its link: its words, and whether there is room. */
export function readAnswer(form: URLSearchParams): Read<AnswerInput> {
  const fields = fieldsOf(form);
  const capacity = roomOf(fields, true);
  const words = wordsOfForm(fields);
  return readOf(fields, () => ({ words, capacity: capacity ?? { state: 'open' } }));
}
