import { ASKED_ITEMS, type AskedItem } from '../../core/hand-over/types.ts';
import { keptLines } from '../../core/hand-over/lines.ts';
import { isId } from '../../platform/http/ids.ts';

/** The longest text of one item, in characters. */
export const LONGEST = 2000;
const LONGEST_LINE = 400;

/** A draft as the student made it: what each item says, what may go along, and where to. */
export type Draft = {
  readonly initiativeId: string;
  readonly texts: Readonly<Record<AskedItem, string>>;
  readonly yes: readonly AskedItem[];
  /** may the guide hear of each step by itself */
  readonly steps: boolean;
};

/** What may be wrong in a form; the presenter has the words. `field` is the id of the control. */
export type Wrong = {
  readonly field: string;
  readonly kind: 'place' | 'question' | 'yes' | 'question-yes' | 'long' | 'back' | 'reply' | 'date' | 'reason';
  readonly item?: AskedItem;
};
export type Parsed<T> = { readonly value: T; readonly wrong: readonly Wrong[] };

const texts = (read: (item: AskedItem) => string): Draft['texts'] =>
  Object.fromEntries(ASKED_ITEMS.map((item) => [item, read(item)])) as Draft['texts'];

const aboutPlaceAndWords = (initiativeId: string, words: Draft['texts']): readonly Wrong[] => [
  ...(isId(initiativeId) ? [] : [{ field: 'place', kind: 'place' as const }]),
  ...(words.question ? [] : [{ field: 'question', kind: 'question' as const, item: 'question' as const }]),
  ...ASKED_ITEMS.filter((item) => words[item].length > LONGEST).map((item) => ({
    field: item,
    kind: 'long' as const,
    item,
  })),
];

/** The first form: where to, and the words. */
export function readBeginning(form: URLSearchParams): Parsed<Pick<Draft, 'initiativeId' | 'texts'>> {
  const initiativeId = form.get('place') ?? '';
  const words = texts((item) => (form.get(item) ?? '').trim());
  return { value: { initiativeId, texts: words }, wrong: aboutPlaceAndWords(initiativeId, words) };
}

/** The lines of one item as they were sent back: each may be changed or struck, and something may be added. */
function linesIn(form: URLSearchParams, item: AskedItem): string {
  const lines: string[] = [];
  const struck = new Set<number>();
  for (let at = 0; form.has(`${item}.${at}`); at++) {
    lines.push(form.get(`${item}.${at}`) ?? '');
    if (form.has(`strike.${item}.${at}`)) struck.add(at);
  }
  return keptLines([...lines, ...(form.get(`${item}.more`) ?? '').split(/\r?\n/)], struck);
}

/** The second form: the lines that stay, and yes or no to each item that says something. */
export function readConsent(form: URLSearchParams): Parsed<Draft> {
  const initiativeId = form.get('place') ?? '';
  const words = texts((item) => linesIn(form, item));
  const yes = ASKED_ITEMS.filter((item) => form.get(`yes.${item}`) === 'yes' && words[item]);
  const unanswered = ASKED_ITEMS.filter(
    (item) => words[item] && !['yes', 'no'].includes(form.get(`yes.${item}`) ?? ''),
  );
  const refused = words.question && form.get('yes.question') === 'no';
  return {
    value: { initiativeId, texts: words, yes, steps: form.get('steps') === '1' },
    wrong: [
      ...aboutPlaceAndWords(initiativeId, words).map((one) =>
        one.item ? { ...one, field: `${one.item}.more` } : one,
      ),
      ...unanswered.map((item) => ({ field: `yes.${item}`, kind: 'yes' as const, item })),
      ...(refused ? [{ field: 'yes.question', kind: 'question-yes' as const }] : []),
    ],
  };
}

const line = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').trim().slice(0, LONGEST_LINE);

/** One line back, a chosen date, or both. */
export function readBack(
  form: URLSearchParams,
  offered: readonly string[],
): Parsed<{ back?: string; choice?: string }> {
  const choice = offered.find((one) => one === form.get('choice'));
  const back = line(form, 'back') || undefined;
  return { value: { back, choice }, wrong: choice || back ? [] : [{ field: 'back', kind: 'back' }] };
}

export const readTold = (form: URLSearchParams) => ({ steps: form.get('steps') === '1', said: line(form, 'said') });

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const MOST_DATES = 3;
/** A day and time that there is: the calendar gives back what was asked. */
const isMoment = (text: string): boolean => {
  const at = LOCAL.test(text) ? new Date(`${text}:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** Days that a receiver proposes (local time, `2026-12-01T13:00`), and one line. */
export function readReply(form: URLSearchParams, nowLocal: string): Parsed<{ answer?: string; dates: string[] }> {
  const dates = form
    .getAll('date')
    .map((one) => one.trim())
    .filter(Boolean);
  const bad = dates.some((one) => !isMoment(one) || one <= nowLocal);
  return {
    value: {
      answer: (form.get('answer') ?? '').trim().slice(0, LONGEST) || undefined,
      dates: [...new Set(dates)].slice(0, MOST_DATES).sort(),
    },
    wrong: bad ? [{ field: 'date', kind: 'date' }] : [],
  };
}

/** Why it does not fit, and perhaps where it does. */
export function readDecline(form: URLSearchParams): Parsed<{ reason: string; betterId?: string }> {
  const reason = (form.get('reason') ?? '').trim().slice(0, LONGEST);
  const better = form.get('better');
  return {
    value: { reason, ...(isId(better) ? { betterId: better } : {}) },
    wrong: reason ? [] : [{ field: 'reason', kind: 'reason' }],
  };
}
