import {
  AIMS,
  AUDIENCES,
  FINDABLE_KINDS,
  FORMS,
  LEVELS,
  TRANSITIONS,
  type Initiative,
  type Moment,
  type Place,
  type Waiting,
} from '../../../core/initiatives/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { PLACES } from '../carry-over.ts';
import { messages } from './messages.ts';
import { partText, type Read, readShort } from './short-form.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)[ T](\d?\d)[:.](\d\d)(?:\s*[-–]\s*(\d?\d)[:.](\d\d))?(?:[,;]?\s*(\d{1,4})\b.*)?$/;

type Errors = FieldError[];

const chosen = <T extends string>(
  form: URLSearchParams,
  field: string,
  all: readonly T[],
): readonly T[] | undefined => {
  const values = all.filter((one) => form.getAll(field).includes(one));
  return values.length > 0 ? values : undefined;
};
const line = (form: URLSearchParams, field: string): string | undefined => form.get(field)?.trim() || undefined;

function day(form: URLSearchParams, field: string, errors: Errors): string | undefined {
  const text = line(form, field);
  if (text && (!DAY.test(text) || Number.isNaN(Date.parse(text)))) errors.push({ field, message: messages.day });
  return text;
}

function whole(form: URLSearchParams, field: string, most: number): number | undefined | 'wrong' {
  const text = line(form, field);
  if (text === undefined) return undefined;
  return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : 'wrong';
}

function age(form: URLSearchParams, field: string, errors: Errors): number | undefined {
  const value = whole(form, field, 120);
  if (value === 'wrong') errors.push({ field, message: messages.age });
  return value === 'wrong' ? undefined : value;
}

function waiting(form: URLSearchParams, errors: Errors): Waiting | undefined {
  const from = whole(form, 'waiting-from', 999);
  const to = whole(form, 'waiting-to', 999);
  const reportedOn = day(form, 'waiting-on', errors);
  if (from === undefined && to === undefined) return undefined;
  if (typeof from !== 'number' || typeof to !== 'number' || from > to) {
    errors.push({ field: 'waiting-from', message: messages.days });
    return undefined;
  }
  if (!reportedOn) errors.push({ field: 'waiting-on', message: messages.reported });
  return reportedOn ? { fromDays: from, toDays: to, reportedOn } : undefined;
}

function places(form: URLSearchParams, errors: Errors): readonly Place[] | undefined {
  const list: Place[] = [];
  for (let i = 1; i <= PLACES; i++) {
    const name = line(form, `place-${i}-name`);
    const hours = partText(form, `place-${i}-hours`);
    const rest = Object.fromEntries(
      (['address', 'city', 'postalCode'] as const)
        .map((key) => [key, line(form, `place-${i}-${key}`)] as const)
        .filter(([, value]) => value !== undefined),
    );
    if (name) list.push({ name, ...rest, ...(hours ? { hours } : {}) });
    else if (hours || Object.keys(rest).length > 0) errors.push({ field: `place-${i}-name`, message: messages.place });
  }
  return list.length > 0 ? list : undefined;
}

function moments(form: URLSearchParams, errors: Errors): readonly Moment[] | undefined {
  const lines = (form.get('moments') ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);
  const list = lines.map((text): Moment | undefined => {
    const [, date, h1, m1, h2, m2, left] = MOMENT.exec(text) ?? [];
    if (!date || Number.isNaN(Date.parse(`${date}T${h1?.padStart(2, '0')}:${m1}`))) return undefined;
    return {
      start: `${date}T${h1?.padStart(2, '0')}:${m1}`,
      ...(h2 ? { end: `${date}T${h2.padStart(2, '0')}:${m2}` } : {}),
      ...(left ? { placesLeft: Number(left) } : {}),
    };
  });
  if (list.includes(undefined)) errors.push({ field: 'moments', message: messages.moment });
  return list.length > 0 ? list.filter((moment) => moment !== undefined) : undefined;
}

function contact(form: URLSearchParams, errors: Errors): Initiative['contact'] {
  const [email, phone, url] = [line(form, 'contact-email'), line(form, 'contact-phone'), line(form, 'contact-url')];
  if (email && !email.includes('@')) errors.push({ field: 'contact-email', message: messages.email });
  if (url && !/^https?:\/\/\S+$/.test(url)) errors.push({ field: 'contact-url', message: messages.url });
  return email || phone || url
    ? { ...(email ? { email } : {}), ...(phone ? { phone } : {}), ...(url ? { url } : {}) }
    : undefined;
}

function provider(form: URLSearchParams, errors: Errors): Initiative['provider'] {
  const [name, url] = [line(form, 'provider-name'), line(form, 'provider-url')];
  if (url && !/^https?:\/\/\S+$/.test(url)) errors.push({ field: 'provider-url', message: messages.url });
  return name
    ? { kind: form.get('provider-kind') === 'partner' ? 'partner' : 'internal', name, ...(url ? { url } : {}) }
    : undefined;
}

/**
 * Reads the whole form: the six fields and everything that may follow. What was left empty is absent.
 * `concepts` are the ticked ones; unit ids come from `unit`.
 */
export function readFull(form: URLSearchParams): Read<{ initiative: Initiative; unitIds: readonly string[] }> {
  const short = readShort(form);
  const errors: Errors = short.ok ? [] : [...short.errors];
  const level = LEVELS.find((one) => String(one) === form.get('level'));
  const published = form.get('published') === '1';
  const rest = {
    description: partText(form, 'description'),
    published,
    level,
    aim: AIMS.find((one) => one === form.get('aim')),
    forms: chosen(form, 'form', FORMS),
    audiences: chosen(form, 'audience', AUDIENCES),
    transitions: chosen(form, 'transition', TRANSITIONS),
    concepts: [...new Set(form.getAll('concept').filter((id) => /^[a-z0-9-]+\.[a-z0-9.-]+$/.test(id)))],
    languages: (form.get('languages') ?? '')
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter((code) => /^[a-z]{2,3}$/.test(code)),
    places: places(form, errors),
    moments: moments(form, errors),
    waiting: waiting(form, errors),
    cost: partText(form, 'cost'),
    provider: provider(form, errors),
    contact: contact(form, errors),
    embedding: (['central', 'curriculum'] as const).find((one) => one === form.get('embedding')),
    funding: line(form, 'funding'),
    minimumAge: age(form, 'minimum-age', errors),
    maximumAge: age(form, 'maximum-age', errors),
    reviewOn: day(form, 'review-on', errors),
    checkedOn: day(form, 'checked-on', errors),
  };
  if (short.ok && published && !FINDABLE_KINDS.includes(short.value.kind))
    errors.push({ field: 'kind', message: messages.kindToPublish });
  if (!short.ok || errors.length > 0) return { ok: false, errors };
  const filled = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
  return {
    ok: true,
    value: {
      initiative: { ...short.value, ...filled },
      unitIds: form.getAll('unit').filter(isId),
    },
  };
}
