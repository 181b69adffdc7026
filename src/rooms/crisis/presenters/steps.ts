import { stepsFor } from '../../../core/crisis/situations.ts';
import {
  type Aftercare, type AftercareMoment, type Lines, PHASES, type Protocol, SITUATIONS, type Situation, SPOKESPERSON,
  WHO_IS_THERE, type Words,
} from '../../../core/crisis/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { findHelpline } from '../../../core/helplines/index.ts';
import { telOf } from '../../../core/crisis/phone.ts';
import { wordsOf } from '../words.ts';

/** Text of an institution in one language; `foreign` when it had to be the other one. */
export type Shown<T> = { readonly items: readonly T[]; readonly foreign?: Lang };
export type StepView = {
  readonly id: string; readonly title: Words; readonly role: Words | string; readonly lines: Shown<string>;
};

/** What there is in the language asked for, else the Dutch. */
export const shown = <T>(text: { nl: readonly T[]; en?: readonly T[] }, lang: Lang): Shown<T> => {
  if (lang === 'nl') return { items: text.nl };
  return text.en ? { items: text.en } : { items: text.nl, foreign: 'nl' };
};

/** A situation in an address is a number, so that a glance at the address tells nothing. Unknown: no situation. */
export const situationOf = (s: string | null): Situation | undefined => SITUATIONS[Number(s) - 1];

/** The links that choose a situation; the first shows everything. */
export function situationLinks(chosen: Situation | undefined, address: string, lang: Lang) {
  const words = wordsOf(lang);
  return [
    { href: address, label: words.all, here: !chosen },
    ...SITUATIONS.map((situation, i) =>
      ({ href: `${address}?s=${i + 1}`, label: words.situations[situation], here: situation === chosen })),
  ];
}

/** Who does a step, in words. */
export function roleName({ roles }: Protocol, key: string, lang: Lang): Words | string {
  if (key === WHO_IS_THERE) return wordsOf(lang).you;
  if (key === SPOKESPERSON) return wordsOf(lang).spokesperson;
  return roles.find((role) => role.key === key)?.name ?? '';
}

/** The steps by phase; a phase without steps is left out. */
export function phasesView(protocol: Protocol, situation: Situation | undefined, lang: Lang) {
  const steps = stepsFor(protocol, situation);
  return PHASES.map((phase) => ({
    phase,
    title: wordsOf(lang).phases[phase],
    steps: steps.filter((step) => step.phase === phase).map(({ key, title, lines, role }): StepView => ({
      id: `step-${key}`, title, role: roleName(protocol, role, lang), lines: shown(lines, lang),
    })),
  })).filter(({ steps: some }) => some.length > 0);
}

const momentsOf = (text: Aftercare, lang: Lang): Shown<AftercareMoment> => shown(text, lang);
const linesOf = (lines: Lines, lang: Lang): Shown<string> => shown(lines, lang);

/** National lines for afterwards. */
const AFTERWARDS = ['113', 'luisterlijn', 'slachtofferhulp'];

/** Aftercare, the press, and the lines that stay open. */
export function afterView({ aftercare, spokesperson, policies }: Protocol, lang: Lang) {
  const reach = ({ name, phone }: { name: string; phone: string }) => ({ name, phone, tel: telOf(phone) });
  return {
    students: momentsOf(aftercare.students, lang),
    staff: momentsOf(aftercare.staff, lang),
    spokesperson: reach(spokesperson),
    deputy: spokesperson.deputy.name ? reach(spokesperson.deputy) : undefined,
    others: linesOf(spokesperson.others, lang),
    lines: AFTERWARDS.map((key) => findHelpline(key)).filter((line) => line !== undefined)
      .map(({ name, phone = '', tel, hours }) => ({ name: name[lang], phone, tel, hours: hours[lang] })),
    policies: [policies.suicidePrevention, policies.loss]
      .filter(({ present }) => present).map(({ name }) => name ?? ''),
  };
}
