import { z } from 'zod';
import { centsTyped } from '../../core/accounting/amount.ts';
import type { Text } from '../../core/frameworks/types.ts';
import type { FieldError } from '../../platform/http/errors.ts';
import type { AccountWrite, AnswerWrite, ProposalWrite } from './types.ts';

/** What was typed, as it was typed, to show it again. */
export type Values = Readonly<Record<string, string>>;
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

export const MOST = { title: 120, what: 4000, line: 300, reach: 200, text: 2000 } as const;

const messages = {
  title: { nl: 'Geef je idee een naam.', en: 'Give your idea a name.' },
  what: { nl: 'Schrijf wat je wilt doen.', en: 'Write what you want to do.' },
  cents: {
    nl: 'Vul een bedrag in euro in. Bijvoorbeeld: 75 of 75,50.',
    en: 'Fill in an amount in euros. For example: 75 or 75.50.',
  },
  people: { nl: 'Vul een aantal mensen in, zonder letters.', en: 'Fill in a number of people, without letters.' },
  account: { nl: 'Schrijf in een paar zinnen wat ervan kwam.', en: 'Write in a few sentences what came of it.' },
  state: { nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  answer: {
    nl: 'Schrijf een paar woorden aan de student: ook bij een nee, en waarom.',
    en: 'Write a few words to the student: with a no as well, and why.',
  },
  contact: {
    nl: 'Schrijf bij wie de student terechtkan. Zonder iemand komt er niets van.',
    en: 'Write whom the student can go to. Without somebody nothing will come of it.',
  },
  long: { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
} as const;
type Key = keyof typeof messages;
const isKey = (text: string): text is Key => Object.hasOwn(messages, text);
const say = (key: string): Text => (isKey(key) ? messages[key] : messages.long);

const must = (missing: Key, most: number) => z.string().trim().min(1, missing).max(most, 'long');
const may = (most: number) => z.string().trim().max(most, 'long');
const amount = z
  .string()
  .trim()
  .refine((text) => !text || centsTyped(text) !== undefined, 'cents')
  .transform((text) => (text ? centsTyped(text) : undefined));

export const valuesOf = (form: URLSearchParams): Values =>
  Object.fromEntries([...form].map(([name, value]) => [name, value.replaceAll('\0', '')]));

function read<In, Out>(
  shape: z.ZodType<In>,
  form: URLSearchParams,
  names: readonly string[],
  value: (read: In) => Out,
): Read<Out> {
  const typed = valuesOf(form);
  const result = shape.safeParse(Object.fromEntries(names.map((name) => [name, typed[name] ?? ''])));
  if (result.success) return { ok: true, value: value(result.data) };
  const errors = result.error.issues.map(({ path, message }) => ({ field: String(path[0]), message: say(message) }));
  return { ok: false, errors: errors.filter(({ field }, i) => errors.findIndex((one) => one.field === field) === i) };
}

const proposal = z.object({
  title: must('title', MOST.title),
  what: must('what', MOST.what),
  cents: amount,
  room: may(MOST.line),
  help: may(MOST.line),
  reach: may(MOST.reach),
});
/** What a student proposes. */
export const readProposal = (form: URLSearchParams): Read<ProposalWrite> =>
  read(
    proposal,
    form,
    ['title', 'what', 'cents', 'room', 'help', 'reach'],
    ({ title, what, cents, room, help, reach }) => ({
      title,
      what,
      asksCents: cents,
      asksRoom: room,
      asksHelp: help,
      reach,
    }),
  );

const account = z.object({
  account: must('account', MOST.text),
  spent: amount,
  people: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, 'people')
    .transform((text) => (text ? Number(text) : undefined)),
});
/** What a student tells afterwards. */
export const readAccount = (form: URLSearchParams): Read<AccountWrite> =>
  read(account, form, ['account', 'spent', 'people'], ({ account: text, spent, people }) => ({
    account: text,
    spentCents: spent,
    people,
  }));

const answer = z
  .object({
    state: z.enum(['granted', 'refused'], 'state'),
    answer: must('answer', MOST.text),
    cents: amount,
    room: may(MOST.line),
    contact: may(MOST.line),
  })
  .refine(({ state, contact }) => state === 'refused' || contact !== '', { message: 'contact', path: ['contact'] });
/** What a coordinator answers. What goes with a yes is dropped with a no. */
export const readAnswer = (form: URLSearchParams): Read<AnswerWrite> =>
  read(
    answer,
    form,
    ['state', 'answer', 'cents', 'room', 'contact'],
    ({ state, answer: text, cents, room, contact }) =>
      state === 'refused'
        ? { state, answer: text }
        : { state, answer: text, grantCents: cents, room: room || undefined, contact },
  );
