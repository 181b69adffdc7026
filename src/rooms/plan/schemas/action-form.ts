import { z } from 'zod';
import { centsTyped } from '../../../core/accounting/amount.ts';
import { MAILABLE } from '../../../core/exchange/checks.ts';
import { isUuid } from '../../../core/exchange/uuid.ts';
import type { Text } from '../../../core/frameworks/types.ts';
import { isDay } from '../../../core/time/days.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import type { ActionWrite } from '../types.ts';

/** What was typed, as it was typed, to show it again. */
export type Values = Readonly<Record<string, string>> & { readonly after?: string };
export type ReadAction =
  { readonly ok: true; readonly value: ActionWrite } | { readonly ok: false; readonly errors: readonly FieldError[] };
/** What an action may be linked to. */
export type Known = {
  readonly units: readonly string[];
  readonly goals: readonly string[];
  readonly initiatives: readonly string[];
  readonly actions: readonly string[];
  /** whether it may be of the whole institution */ readonly whole: boolean;
};

export const MOST = { title: 200, owner: 120, email: 254, note: 4000 } as const;

const messages = {
  title: { nl: 'Schrijf wat er gaat gebeuren.', en: 'Write what is going to happen.' },
  owner: { nl: 'Schrijf wie het doet.', en: 'Write who does it.' },
  email: {
    nl: 'Dit is geen mailadres. Bijvoorbeeld: naam@school.nl',
    en: 'This is not a mail address. For example: name@school.nl',
  },
  due: { nl: 'Kies de dag waarop het klaar is.', en: 'Choose the day on which it is done.' },
  start: { nl: 'Kies een dag, of laat dit leeg.', en: 'Choose a day, or leave this empty.' },
  order: {
    nl: 'Het begin ligt niet na de dag waarop het klaar is.',
    en: 'The beginning is not after the day on which it is done.',
  },
  cents: {
    nl: 'Vul een bedrag in euro in. Bijvoorbeeld: 1.250 of 75,50.',
    en: 'Fill in an amount in euros. For example: 1,250 or 75.50.',
  },
  unit: { nl: 'Kies een van jouw onderdelen.', en: 'Choose one of your units.' },
  link: { nl: 'Kies een uit de lijst.', en: 'Choose one from the list.' },
  long: { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
} as const;
type Key = keyof typeof messages;
const isKey = (text: string): text is Key => Object.hasOwn(messages, text);
const say = (key: string): Text => (isKey(key) ? messages[key] : messages.link);

const line = (missing: Key, most: number) => z.string().trim().min(1, missing).max(most, 'long');
const optional = z
  .string()
  .trim()
  .transform((text) => text || undefined);
const day = (wrong: Key) => optional.refine((text) => text === undefined || isDay(text), wrong);

const shape = (known: Known) =>
  z
    .object({
      title: line('title', MOST.title),
      owner: line('owner', MOST.owner),
      email: optional
        .refine((text) => text === undefined || (text.length <= MOST.email && MAILABLE.test(text)), 'email'),
      due: day('due').refine((text) => text !== undefined, 'due'),
      start: day('start'),
      cents: optional.refine((text) => text === undefined || centsTyped(text) !== undefined, 'cents'),
      unit: optional.refine((id) => (id === undefined ? known.whole : known.units.includes(id)), 'unit'),
      goal: optional.refine((id) => id === undefined || known.goals.includes(id), 'link'),
      initiative: optional.refine((id) => id === undefined || known.initiatives.includes(id), 'link'),
      note: z.string().trim().max(MOST.note, 'long'),
    })
    .refine(({ start, due }) => !start || !due || start <= due, { message: 'order', path: ['start'] });

/** Every field of a form as text, the checkboxes `after` joined by commas. */
export const valuesOf = (form: URLSearchParams): Values => ({
  ...Object.fromEntries([...form].map(([name, value]) => [name, value.replaceAll('\0', '')])),
  after: form.getAll('after').join(','),
});

/** Reads what a coordinator filled in about an action. What it waits for and is not there any more is left out. */
export function readAction(form: URLSearchParams, known: Known): ReadAction {
  const fields = ['title', 'owner', 'email', 'due', 'start', 'cents', 'unit', 'goal', 'initiative', 'note'];
  const read = shape(known).safeParse(
    Object.fromEntries(fields.map((name) => [name, form.get(name)?.replaceAll('\0', '') ?? ''])),
  );
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({ field: String(path[0]), message: say(message) }));
    return {
      ok: false,
      errors: errors.filter(({ field }, i) => errors.findIndex((one) => one.field === field) === i),
    };
  }
  const { title, owner, email, due = '', start, cents, unit, goal, initiative, note } = read.data;
  return {
    ok: true,
    value: {
      title,
      ownerName: owner,
      ownerEmail: email,
      dueOn: due,
      startOn: start,
      cents: cents === undefined ? undefined : centsTyped(cents),
      unitId: unit,
      goalId: goal,
      initiativeId: initiative,
      note,
      afterIds: [...new Set(form.getAll('after'))].filter((id) => isUuid(id) && known.actions.includes(id)),
    },
  };
}

/** What somebody reads whose action would come after itself: the names along the circle. */
export const circleMessage = (titles: readonly string[]): Text => {
  const round = titles.map((title) => `"${title}"`);
  return {
    nl: `Dit gaat in een kring: ${round.join(' wacht op ')}. Haal er één weg.`,
    en: `This goes round in a circle: ${round.join(' waits for ')}. Take one away.`,
  };
};
