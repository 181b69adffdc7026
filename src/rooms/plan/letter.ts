import type { Lang } from '../../core/frameworks/types.ts';
import { dayInWords } from '../../core/time/days.ts';
import type { Letter } from '../../platform/mail/mailer.ts';

type Line = { readonly title: string; readonly dueOn: string; readonly late: boolean };

const lineIn = ({ title, dueOn, late }: Line, lang: Lang): string => {
  const day = dayInWords(dueOn, lang);
  if (lang === 'nl') return late ? `- ${title} (stond voor ${day})` : `- ${title} (klaar op ${day})`;
  return late ? `- ${title} (was due on ${day})` : `- ${title} (due on ${day})`;
};

/** The mail to who does something that is due. The subject does not say what it is about. */
export const letterToOwner = (to: string, lines: readonly Line[], address: string): Letter => ({
  to,
  subject: 'Wil je hier naar kijken? / Would you have a look at this?',
  text: [
    'Dag,',
    '',
    'Dit staat op jouw naam in het plan:',
    ...lines.map((line) => lineIn(line, 'nl')),
    '',
    'Is het klaar, of lukt het niet? Zeg het tegen je coördinator, dan klopt het plan weer. Je vindt het hier:',
    address,
    '',
    'Je krijgt hierover hooguit twee keer bericht.',
    '',
    '—',
    '',
    'Hello,',
    '',
    'This has your name in the plan:',
    ...lines.map((line) => lineIn(line, 'en')),
    '',
    'Is it done, or will it not work out? Tell your coordinator, so that the plan is right again. You find it here:',
    address,
    '',
    'You will hear about this twice at most.',
    '',
  ].join('\n'),
});
