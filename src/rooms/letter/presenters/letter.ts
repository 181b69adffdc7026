import { recogniseAcute } from '../../../core/finding/acute/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import { letterOf, wayTo } from '../../../core/letter/letter.ts';
import { dayOf } from '../../../core/time/days.ts';
import { acuteView } from '../../../ui/acute-panel/view.ts';
import { type Letter, PARTS, type Typed, type Wrong } from '../schemas.ts';

export type { Typed } from '../schemas.ts';
import { wordsOf } from '../words.ts';

/** Acute help when the words ask for it, exactly as in finding. */
export function acuteIn(typed: Typed, institution: Institution, lang: Lang) {
  const acute = PARTS.map((part) => recogniseAcute(typed[part])).find((one) => one !== undefined);
  return acute && acuteView(acute, institution, lang);
}

/** The letter in its own language, and the way there in the language of the page. */
export const letterView = (letter: Letter, institution: Institution, lang: Lang, now: Date) => ({
  blocks: letterOf(letter, letter.in, institution.name[letter.in], dayOf(now)),
  in: letter.in,
  way: wayTo(letter.to, lang),
  hidden: Object.fromEntries([...PARTS, 'to' as const, 'in' as const].map((part) => [part, letter[part]])),
});
export type LetterView = ReturnType<typeof letterView>;

/** What is wrong, in words. */
export function errorsOf(wrong: readonly Wrong[], lang: Lang) {
  const words = wordsOf(lang);
  const message = { to: words.toError, question: words.questionError, long: words.longError };
  return wrong.map(({ field, kind }) => ({ field, message: message[kind] }));
}
