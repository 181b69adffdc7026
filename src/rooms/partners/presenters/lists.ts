import { AGREEMENT_STATES, agreementState, type AgreementState, currentCapacity } from '../../../core/chain/rules.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { PartnersService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { nameIn, roomLine, roomView } from './words-of.ts';

type Kept = Awaited<ReturnType<PartnersService['kept']>>[number];
type Agreement = Awaited<ReturnType<PartnersService['agreements']>>[number];

/** Partners for who keeps them, by name. @param today `2026-11-22` */
export function partnerRows(rows: readonly Kept[], today: string, lang: Lang) {
  const words = wordsOf(lang).partners;
  const day = (on: string | null) => (on ? dayInWords(on, lang) : words.never);
  return rows.map(({ id, body, published, capacity, checked_on: checked, asked_on: asked, email }) => ({
    id, name: body.name, on: published ? words.on : words.off, checked: day(checked),
    asked: email ? day(asked) : words.noAddress,
    room: roomLine(roomView(currentCapacity(capacity ?? undefined, today), lang), lang),
  })).sort((a, b) => nameIn(a.name, lang).localeCompare(nameIn(b.name, lang)));
}

const LOOKS = { holds: 'good', later: 'plain', lapsing: 'attention', lapsed: 'wrong' } as const;

/** Agreements, what lapsed or is about to first. @param today `2026-11-22` */
export function agreementRows(rows: readonly Agreement[], today: string, lang: Lang) {
  const words = wordsOf(lang).agreements;
  const order = ({ state, until }: { state: AgreementState; until: string }) =>
    `${AGREEMENT_STATES.indexOf(state)} ${until || '9'}`;
  return rows.map((row) => {
    const state = agreementState({ fromOn: row.from_on, untilOn: row.until_on ?? undefined }, today);
    const until = row.until_on ?? '';
    const when = state === 'later' ? words.from(dayInWords(row.from_on, lang))
      : until ? words.until(dayInWords(until, lang)) : words.open;
    return {
      id: row.id, partnerId: row.partner_id, published: row.published, partner: row.partner.name, ...row.body,
      state, until, when, look: LOOKS[state], label: words.states[state],
    };
  }).sort((a, b) => order(a).localeCompare(order(b)) || nameIn(a.partner, lang).localeCompare(nameIn(b.partner, lang)));
}
export type AgreementRow = ReturnType<typeof agreementRows>[number];

/** How many need somebody, in one line; undefined when none does. */
export function agreementCounts(rows: readonly AgreementRow[], lang: Lang): string | undefined {
  const count = (wanted: AgreementState) => rows.filter(({ state }) => state === wanted).length;
  const [lapsed, lapsing] = [count('lapsed'), count('lapsing')];
  return lapsed + lapsing > 0 ? wordsOf(lang).agreements.counts(lapsed, lapsing) : undefined;
}
