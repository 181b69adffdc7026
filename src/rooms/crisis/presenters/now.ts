import { onDuty, type Duty } from '../../../core/crisis/duty.ts';
import { dayName } from '../../../core/crisis/hours-text.ts';
import { telOf } from '../../../core/crisis/phone.ts';
import type { Protocol, Reachable, Words } from '../../../core/crisis/types.ts';
import { weekMoment } from '../../../core/crisis/week.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { findHelpline } from '../../../core/helplines/index.ts';
import type { Institution } from '../../../core/institution/types.ts';
import { momentInWords } from '../../../core/time/days.ts';
import { wordsOf } from '../words.ts';

/** Somebody to call: `tel` only for what a telephone can dial. */
export type ToCall = { readonly name: string; readonly phone: string; readonly tel?: string };
export type DutyView = {
  readonly role: Words;
  readonly callFor: Words;
  readonly call?: ToCall;
  /** "vervangt op dit uur", or why there is nobody */
  readonly note?: string;
  readonly otherwise?: ToCall;
};
export type NowView = {
  readonly when: string;
  readonly national: readonly { readonly number: string; readonly tel: string; readonly what: string }[];
  readonly duties: readonly DutyView[];
  readonly nobody: boolean;
  /** first response of the institution, in words */
  readonly own?: { readonly name: string; readonly phone: string; readonly tel?: string; readonly when: string };
};

const toCall = ({ name, phone }: Reachable): ToCall => ({ name, phone, tel: telOf(phone) });

function dutyView({ role, call, otherwise, again }: Duty, lang: Lang): DutyView {
  const words = wordsOf(lang);
  const base = { role: role.name, callFor: role.callFor };
  if (call) {
    const deputy = call === role.deputy ? { note: words.deputyNow } : {};
    return { ...base, call: toCall(call), ...deputy, ...(otherwise ? { otherwise: toCall(otherwise) } : {}) };
  }
  if (again === undefined) return { ...base, note: words.never };
  const { day, time } = weekMoment(again);
  return { ...base, note: words.again(`${dayName(day, lang)} ${time}`) };
}

function ownView({ acuteContact }: Pick<Institution, 'acuteContact'>, lang: Lang): NowView['own'] {
  if (!acuteContact) return undefined;
  const { name, phone, hours, place } = acuteContact;
  const when = [place?.[lang], hours[lang]].filter(Boolean).join(' · ');
  return { name: name[lang], phone: phone[lang], tel: telOf(phone[lang]), when };
}

/** Whom to call, at the top of the page. @param local date and time in the Netherlands, `2026-12-03T13:00` */
export function nowView(protocol: Protocol, institution: Pick<Institution, 'acuteContact'>, local: string, lang: Lang): NowView {
  const words = wordsOf(lang);
  const duties = onDuty(protocol, local);
  return {
    when: momentInWords(local, lang),
    national: ([['112', words.danger], ['113', words.suicide]] as const)
      .map(([number, what]) => ({ number, what, tel: findHelpline(number)?.tel ?? `tel:${number}` })),
    duties: duties.map((duty) => dutyView(duty, lang)),
    nobody: duties.every(({ call }) => !call),
    own: ownView(institution, lang),
  };
}
