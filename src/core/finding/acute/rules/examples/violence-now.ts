import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-7; the tests run every one of them. */
export const VIOLENCE_NOW_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'er loopt iemand met een mes door de aula' },
    { lang: 'nl', text: 'mijn ex trapt de deur in' },
    { lang: 'nl', text: 'hij heeft een wapen bij zich op school' },
    { lang: 'nl', text: 'mijn vriend kneep mijn keel dicht' },
    { lang: 'nl', text: 'ik word nu aangevallen' },
    { lang: 'en', text: 'there is a guy with a gun on campus' },
    { lang: 'en', text: 'my ex is banging on my door and screaming' },
    { lang: 'en', text: 'he put his hands around my neck' },
    { lang: 'en', text: 'someone got stabbed outside' },
  ],
  against: [
    { lang: 'nl', text: 'wie heeft er een goed koksmes te leen voor in de keuken' },
    { lang: 'nl', text: 'wapen van de stad op de vlag' },
    { lang: 'nl', text: 'ik gun het je van harte' },
    { lang: 'nl', text: 'ik steek te veel tijd in mijn bijbaan' },
    { lang: 'nl', text: 'schiet me maar lek, geen idee' },
    { lang: 'en', text: 'panic attack before my presentation' },
    { lang: 'en', text: 'i felt attacked by his feedback' },
    { lang: 'en', text: 'shoot me an email' },
    { lang: 'en', text: 'where to learn to use a glue gun' },
  ],
};
