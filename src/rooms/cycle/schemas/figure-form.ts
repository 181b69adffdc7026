import type { Text } from '../../../core/frameworks/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import type { OutsideInput } from '../types.ts';

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const messages = {
  what: { nl: 'Schrijf wat dit cijfer zegt.', en: 'Write what this figure says.' },
  value: { nl: 'Vul een getal in. Bijvoorbeeld: 15,2', en: 'Fill in a number. For example: 15.2' },
  year: { nl: 'Vul een jaar in, bijvoorbeeld 2026.', en: 'Fill in a year, for example 2026.' },
  source: { nl: 'Schrijf waar dit cijfer vandaan komt.', en: 'Write where this figure comes from.' },
  url: { nl: 'Een webadres begint met https://', en: 'A web address begins with https://' },
  unit: { nl: 'Kies een onderdeel dat bij jouw rol hoort.', en: 'Choose a unit that belongs to your role.' },
  tooLong: { nl: 'Dit is te lang.', en: 'This is too long.' },
} as const satisfies Record<string, Text>;

const MOST = { what: 200, measure: 40, source: 300, url: 500 } as const;

/** Reads a figure from elsewhere. @param keeps whether a unit, or without it the whole institution, is the actor's */
export function readOutside(form: URLSearchParams, keeps: (unitId: string | undefined) => boolean): Read<OutsideInput> {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: Text) => void errors.push({ field, message });
  const text = (field: keyof typeof MOST, missing?: Text): string => {
    const value = form.get(field)?.trim().replaceAll('\0', '') ?? '';
    if (!value && missing) wrong(field, missing);
    if (value.length > MOST[field]) wrong(field, messages.tooLong);
    return value;
  };
  const [what, unit, source, url] = [text('what', messages.what), text('measure'), text('source', messages.source), text('url')];
  const typed = (form.get('value') ?? '').trim().replace(/\s*%$/, '');
  if (!/^-?\d{1,12}([.,]\d{1,6})?$/.test(typed)) wrong('value', messages.value);
  const year = Number(form.get('year'));
  if (!Number.isInteger(year) || year < 2000 || year > 2100) wrong('year', messages.year);
  if (url && !(/^https?:\/\//.test(url) && URL.canParse(url))) wrong('url', messages.url);
  const unitId = form.get('unit') || undefined;
  if (!keeps(unitId)) wrong('unit', messages.unit);
  return errors.length > 0 ? { ok: false, errors } : {
    ok: true,
    value: {
      what, unit, source, year, value: Number(typed.replace(',', '.')), ...(url ? { url } : {}), ...(unitId ? { unitId } : {}),
    },
  };
}
