import type { Grant } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, momentInWords } from '../../../core/time/days.ts';
import type { Must } from '../../../core/training/due.ts';
import { wordsOf } from '../words.ts';

type Look = 'plain' | 'good' | 'attention';

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

/** "donderdag 14 januari, 9.00 uur tot 12.30" */
export const fromTo = (startsAt: string, endsAt: string, lang: Lang): string => {
  const end = endsAt.slice(0, 10) === startsAt.slice(0, 10) ? endsAt.slice(11, 16) : momentInWords(endsAt, lang);
  return wordsOf(lang).training.at(momentInWords(startsAt, lang), lang === 'nl' ? end.replace(':', '.') : end);
};

const LOOKS: Readonly<Record<Must['standing'], Look>> = {
  late: 'attention', expired: 'attention', 'renew-soon': 'attention', 'to-do': 'plain', done: 'good',
};

/** Where somebody stands with one training, in words. */
export function standingIn(must: Must, lang: Lang): { label: string; look: Look; when: string } {
  const words = wordsOf(lang).must;
  const day = (iso: string | undefined) => dayInWords(iso ?? '', lang);
  const when = {
    late: () => words.lateBy(day(must.by)),
    expired: () => words.expiredBy(day(must.by)),
    'to-do': () => words.by(day(must.by)),
    'renew-soon': () => words.renewBy(day(must.by)),
    done: () => (must.validUntil ? words.doneUntil(day(must.attendedOn), day(must.validUntil)) : words.done(day(must.attendedOn))),
  }[must.standing]();
  return { label: words.standings[must.standing], look: LOOKS[must.standing], when };
}
