import { LEVELS, STATUSES } from '../../../core/initiatives/types.ts';
import { isDay } from '../../../core/time/days.ts';
import { isId } from '../../../platform/http/ids.ts';
import { MOST_TOGETHER, type Together, TOGETHER } from '../bulk.ts';
import type { BulkError } from '../bulk-words.ts';
import { isEmail } from './short-form.ts';

/** What may be chosen where the form offers a list. */
export type Offered = { readonly units: readonly string[]; readonly concepts: readonly string[] };
type Wrong = { readonly field: string; readonly error: BulkError };
export type BulkRead =
  | { readonly ok: true; readonly value: Together }
  | { readonly ok: false; readonly what: Together['what']; readonly errors: readonly Wrong[] };

const NAME = 120;

/** Reads the one change that was asked. Ids of fields are those of the form: `status`, `owner-name`, … */
export function readTogether(form: URLSearchParams, { units, concepts }: Offered): BulkRead {
  const what = TOGETHER.find((one) => one === form.get('what')) ?? 'status';
  const wrong = (...errors: readonly (false | Wrong)[]): BulkRead =>
    ({ ok: false, what, errors: errors.filter((error) => error !== false) });
  const right = (value: Together): BulkRead => ({ ok: true, value });
  const of = (field: string) => form.get(field)?.trim() ?? '';
  const add = of('do');

  if (what === 'status') {
    const status = STATUSES.find((one) => one === of('status'));
    return status ? right({ what, status }) : wrong({ field: 'status', error: 'status' });
  }
  if (what === 'owner') {
    const [name, email] = [of('owner-name'), of('owner-email')];
    const [noName, noEmail] = [!name || name.length > NAME, email !== '' && !isEmail(email)];
    return noName || noEmail
      ? wrong(noName && { field: 'owner-name', error: 'name' }, noEmail && { field: 'owner-email', error: 'email' })
      : right({ what, name, ...(email ? { email } : {}) });
  }
  if (what === 'review') return isDay(of('on')) ? right({ what, on: of('on') }) : wrong({ field: 'on', error: 'on' });
  if (what === 'published') {
    return ['yes', 'no'].includes(of('published')) ? right({ what, published: of('published') === 'yes' })
      : wrong({ field: 'published', error: 'published' });
  }
  if (what === 'level') {
    const level = LEVELS.find((one) => String(one) === of('level'));
    return level ? right({ what, level }) : wrong({ field: 'level', error: 'level' });
  }
  const [value, known] = [of(what), what === 'unit' ? units : concepts];
  const [noValue, noDo] = [!known.includes(value), !['add', 'remove'].includes(add)];
  if (noValue || noDo) return wrong(noValue && { field: what, error: what }, noDo && { field: `${what}-do`, error: 'do' });
  return right(what === 'unit' ? { what, unit: value, add: add === 'add' } : { what, concept: value, add: add === 'add' });
}

/** The same as hidden fields, for the page that asks whether it is right. */
export function fieldsOf(change: Together): Readonly<Record<string, string>> {
  const way = (add: boolean) => ({ do: add ? 'add' : 'remove' });
  switch (change.what) {
    case 'status': return { what: change.what, status: change.status };
    case 'owner': return { what: change.what, 'owner-name': change.name, 'owner-email': change.email ?? '' };
    case 'review': return { what: change.what, on: change.on };
    case 'published': return { what: change.what, published: change.published ? 'yes' : 'no' };
    case 'level': return { what: change.what, level: String(change.level) };
    case 'unit': return { what: change.what, unit: change.unit, ...way(change.add) };
    case 'concept': return { what: change.what, concept: change.concept, ...way(change.add) };
  }
}

/** Ids that were sent: as many fields, or one with spaces between them; one more than the most, to notice too many. */
export const idsOf = (values: readonly string[]): readonly string[] =>
  [...new Set(values.flatMap((value) => value.split(' ')).filter(isId))].slice(0, MOST_TOGETHER + 1);

/** Ids with the version that somebody looked at: `<id>.<version>`. */
export const seenOf = (text: string): ReadonlyMap<string, number> => new Map(text.split(' ').flatMap((pair) => {
  const [id = '', version = ''] = pair.split('.');
  return isId(id) && /^\d{1,9}$/.test(version) ? [[id, Number(version)] as const] : [];
}).slice(0, MOST_TOGETHER));
