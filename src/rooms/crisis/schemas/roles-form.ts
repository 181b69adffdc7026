import { readWindow } from '../../../core/crisis/hours-text.ts';
import type { CrisisRole, Protocol } from '../../../core/crisis/types.ts';
import { hoursMessage, messages } from './messages.ts';
import { lineOf, linesOf, type Problem, type Read, wordsFrom } from './reading.ts';

/** Most roles that one sheet can carry. */
export const MOST_ROLES = 9;
const FIELDS = ['name-nl', 'name-en', 'for-nl', 'for-en', 'holder', 'deputy', 'deputy-phone', 'hours'] as const;
const LONGEST = 200;

/** Where the fields of the role at this place begin: `role-1-`. */
export const prefixOf = (place: number): string => `role-${place}-`;

/** A key for a new role: one that no role has, and that no step still names. */
function newKey(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`role-${number}`)) number += 1;
  return `role-${number}`;
}

/** What is wrong with the role at this place; the message names the role, because there are more on the page. */
function problemsOf(form: URLSearchParams, at: string): readonly Problem[] {
  const tooLong = FIELDS.filter((field) => field !== 'hours' && lineOf(form, at + field).length > LONGEST)
    .map((field) => ({ field: at + field, message: messages.tooLong }));
  const wrong = linesOf(form, `${at}hours`).findIndex((line) => !readWindow(line));
  const place = at.replace(/\D/g, '');
  return [
    ...(lineOf(form, `${at}name-nl`) ? [] : [{ field: `${at}name-nl`, message: messages.roleName }]),
    ...(wrong < 0 ? [] : [{ field: `${at}hours`, message: hoursMessage(wrong + 1) }]),
    ...tooLong,
  ].map(({ field, message: { nl, en } }) => ({ field, message: { nl: `Rol ${place}: ${nl}`, en: `Role ${place}: ${en}` } }));
}

function roleFrom(form: URLSearchParams, at: string, key: string): CrisisRole {
  const line = (field: (typeof FIELDS)[number]) => lineOf(form, at + field);
  return {
    key, name: wordsFrom(line('name-nl'), line('name-en')), callFor: wordsFrom(line('for-nl'), line('for-en')),
    holder: line('holder'), deputy: { name: line('deputy'), phone: line('deputy-phone') },
    windows: linesOf(form, `${at}hours`).map(readWindow).filter((window) => window !== undefined),
  };
}

/** Reads the roles. One whose fields are all empty is gone; the order stays, and the first leads. */
export function readRoles(form: URLSearchParams, before: Protocol): Read {
  const places = Array.from({ length: MOST_ROLES }, (_, i) => prefixOf(i + 1))
    .filter((at) => FIELDS.some((field) => lineOf(form, at + field)));
  if (places.length === 0) {
    return { ok: false, errors: [{ field: `${prefixOf(1)}name-nl`, message: messages.noRole }] };
  }
  const errors = places.flatMap((at) => problemsOf(form, at));
  if (errors.length > 0) return { ok: false, errors };
  const roles: CrisisRole[] = [];
  for (const at of places) {
    const typed = lineOf(form, `${at}key`);
    const known = before.roles.some(({ key }) => key === typed) && !roles.some(({ key }) => key === typed);
    const taken = [...before.roles, ...roles].map((one) => one.key).concat(before.steps.map(({ role }) => role));
    roles.push(roleFrom(form, at, known ? typed : newKey(taken)));
  }
  return { ok: true, protocol: { ...before, roles } };
}
