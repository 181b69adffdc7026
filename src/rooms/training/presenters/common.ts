import type { Grant } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Must } from '../../../core/training/due.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { wordsOf } from '../words.ts';

type Look = 'plain' | 'good' | 'attention';
type Standing = { readonly label: string; readonly look: Look; readonly when: string };

/** A name in the language of the page, or else in the other one. */
export const nameIn = (name: PartText, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

/** The other pages of this room that somebody with these roles may open; none when there is only one. */
export function tabsFor(grants: readonly Grant[], here: 'own' | 'coverage' | 'team', lang: Lang) {
  const has = (role: Grant['role']) => grants.some((one) => one.role === role);
  const words = wordsOf(lang).tabs;
  const tabs = [
    { path: '/scholing', label: words.own, here: here === 'own' },
    ...(has('coordinator') || has('executive')
      ? [{ path: '/scholing/dekking', label: words.coverage, here: here === 'coverage' }] : []),
    ...(has('executive') ? [{ path: '/scholing/team', label: words.team, here: here === 'team' }] : []),
  ];
  return tabs.length > 1 ? tabs : [];
}

const LOOKS: Readonly<Record<Must['standing'], Look>> = {
  late: 'attention', expired: 'attention', 'renew-soon': 'attention', 'to-do': 'plain', done: 'good',
};

/** Where somebody stands with one training, in words; about somebody else, it gives no advice. */
export function standingIn(must: Must, lang: Lang, other = false): Standing {
  const words = wordsOf(lang).must;
  const day = (iso: string | undefined) => dayInWords(iso ?? '', lang);
  const when = {
    late: () => (other ? words.wasBy(day(must.by)) : words.lateBy(day(must.by))),
    expired: () => words.expiredBy(day(must.by)),
    'to-do': () => words.by(day(must.by)),
    'renew-soon': () => words.renewBy(day(must.by)),
    done: () => (must.validUntil
      ? words.doneUntil(day(must.attendedOn), day(must.validUntil)) : words.done(day(must.attendedOn))),
  }[must.standing]();
  return { label: words.standings[must.standing], look: LOOKS[must.standing], when };
}
