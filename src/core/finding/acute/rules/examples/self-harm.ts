import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-12; the tests run every one of them. */
export const SELF_HARM_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik snijd mezelf' },
    { lang: 'nl', text: 'krassen in mijn armen als het te veel wordt' },
    { lang: 'nl', text: 'mijn vriendin doet zichzelf pijn' },
    { lang: 'nl', text: 'drang om mezelf te beschadigen' },
    { lang: 'nl', text: 'automutilatie weer begonnen' },
    { lang: 'en', text: 'i want to hurt myself' },
    { lang: 'en', text: 'self harm relapse' },
    { lang: 'en', text: 'my roommate has cuts all over her arms' },
    { lang: 'en', text: 'i burn myself with a lighter when i feel numb' },
  ],
  against: [
    { lang: 'nl', text: 'snijden in de bezuinigingen' },
    { lang: 'nl', text: 'in mijn vinger gesneden bij het koken' },
    { lang: 'nl', text: 'ik kan mezelf wel voor mijn kop slaan' },
    { lang: 'nl', text: 'krassen op mijn laptop' },
    { lang: 'nl', text: 'mezelf pijn gedaan bij het sporten' },
    { lang: 'en', text: 'i need to cut my budget' },
    { lang: 'en', text: 'i cut class again' },
    { lang: 'en', text: 'i hurt my wrist at the gym' },
    { lang: 'en', text: 'stop beating myself up over grades' },
  ],
};
