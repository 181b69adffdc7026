import type { Lang, Text } from '../../../core/frameworks/types.ts';
import type { TooMuch } from '../../../core/rounds/budget.ts';
import { halfInWords } from '../../../core/rounds/half-year.ts';
import { minutesOf } from '../../../core/rounds/rules.ts';
import { type Budget, YEARS } from '../../../core/rounds/types.ts';
import { upwards } from '../../../core/training/tree.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { inviteIn } from '../letter.ts';
import { MOST } from '../schemas.ts';
import type { ChoicesAnswer, Refused } from '../services/rounds.ts';
import type { RoundRow } from '../stores/rounds.ts';
import type { UnitRow } from '../types.ts';
import { messages } from '../words/messages.ts';
import { wordsOf } from '../words/index.ts';
import { capital, daysInWords, listed, nameIn, whomInWords } from './words.ts';

/** In words with the units above: "Academie Techniek: HBO-ICT", in the order of the tree. */
function unitOptions(own: readonly UnitRow[], all: readonly UnitRow[], lang: Lang) {
  const tree = new Map(all.map(({ id, parent_id }) => [id, parent_id]));
  const path = (id: string) => [...upwards(id, tree)].reverse().map((one) => nameIn(all.find((unit) => unit.id === one)?.name ?? '', lang));
  return own.map(({ id }) => ({ value: id, label: path(id).join(': ') })).sort((a, b) => a.label.localeCompare(b.label, lang));
}

/** What a form of a round can be filled with. */
export function choicesView({ units, own, whole, instruments, budget }: ChoicesAnswer, lang: Lang) {
  const words = wordsOf(lang).form;
  return {
    units: unitOptions(own, units, lang), whole,
    instruments: instruments.map((one) => ({ value: one.key, label: words.option(one.title[lang], minutesOf(one)) })),
    years: YEARS.map((year) => ({ value: String(year), label: words.oneYear(year) })),
    most: MOST,
    budget: words.budget(budget.rounds, budget.minutes),
    ours: { nl: inviteIn(null, 'nl'), en: inviteIn(null, 'en') },
  };
}
export type ChoicesView = ReturnType<typeof choicesView>;

/** What the fields hold, from a round that is there. */
export const valuesOf = (row: RoundRow): URLSearchParams => {
  const values = new URLSearchParams({
    'title.nl': row.title.nl ?? '', 'title.en': row.title.en ?? '', instrument: row.instrument, opensOn: row.opens_on,
    closesOn: row.closes_on, remind1: row.remind_on[0] ?? '', remind2: row.remind_on[1] ?? '', inClass: row.in_class ? '1' : '',
    'invite.nl': row.invite?.nl ?? '', 'invite.en': row.invite?.en ?? '', version: String(row.version),
  });
  for (const unit of row.units) values.append('units', unit);
  for (const year of row.years) values.append('years', String(year));
  return values;
};

function sentence(one: TooMuch, units: readonly UnitRow[], budget: Budget, lang: Lang): string {
  const words = wordsOf(lang).form;
  const known = one.units.filter((id) => id !== null);
  const years = one.years.length === YEARS.length ? [] : one.years;
  const who = capital(whomInWords({ units: known.length < one.units.length ? [] : known, years }, units, lang));
  const half = halfInWords(one.half, lang);
  const rounds = listed(one.by.map((by) => `${nameIn(by.title, lang)} (${daysInWords(by, lang)})`), lang);
  const what = one.what === 'rounds' ? words.tooMany(who, half, one.sum, budget.rounds) : words.tooLong(who, half, one.sum, budget.minutes);
  return one.by.length === 0 ? what : `${what} ${words.by(rounds)}`;
}

/** At which field a refusal belongs: too many rounds at for whom, too many minutes at what is asked. */
const AT = { instrument: 'instrument', 'in-class': 'inClass', years: 'years', units: 'units' } as const;

/** ROUND-3: what keeps a round from being planned, at its field: who would be asked too often, and by which rounds. */
export function refusedErrors(refused: Refused, { units, budget }: ChoicesAnswer): readonly FieldError[] {
  if ('wrong' in refused) return [{ field: AT[refused.wrong], message: messages[refused.wrong] }];
  const all = (what: TooMuch['what']) => refused.tooMuch.filter((one) => one.what === what);
  const text = (what: TooMuch['what']): Text => ({
    nl: all(what).map((one) => sentence(one, units, budget, 'nl')).join(' '),
    en: all(what).map((one) => sentence(one, units, budget, 'en')).join(' '),
  });
  return (['rounds', 'minutes'] as const).filter((what) => all(what).length > 0)
    .map((what) => ({ field: what === 'rounds' ? 'units' : 'instrument', message: text(what) }));
}
