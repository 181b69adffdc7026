import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { inviteIn } from '../letter.ts';
import type { OpenAnswer } from '../services/student.ts';

/** A round as somebody meets it who was asked. */
export const studentView = (
  { title, invite, minutes, closesOn, inClass, instrument, code }: OpenAnswer, lang: Lang,
) => ({
  title, minutes, inClass, until: dayInWords(closesOn, lang),
  why: inviteIn(invite, lang).split('\n').filter((line) => line.trim() !== ''),
  begin: `/check-in/invullen/${instrument}?ronde=${code}`,
});
export type StudentView = ReturnType<typeof studentView>;
