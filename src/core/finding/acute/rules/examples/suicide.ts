import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-9; the tests run every one of them. */
export const SUICIDE_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik wil dood' },
    { lang: 'nl', text: 'ik wil niet meer leven' },
    { lang: 'nl', text: 'denk steeds aan zelf moord' },
    { lang: 'nl', text: 'mijn huisgenoot zegt dat hij er een eind aan gaat maken' },
    { lang: 'nl', text: 'mijn student is suïcidaal wat zeg ik' },
    { lang: 'en', text: 'i want to die' },
    { lang: 'en', text: 'kms' },
    { lang: 'en', text: 'my flatmate keeps talking about killing himself' },
    { lang: 'en', text: 'tired of being alive' },
  ],
  against: [
    { lang: 'nl', text: 'ik schrik me dood van de rekening' },
    { lang: 'nl', text: 'mijn kat is doodgegaan' },
    { lang: 'nl', text: 'scriptie over suïcidepreventie' },
    { lang: 'nl', text: 'een einde maken aan het uitstellen' },
    { lang: 'nl', text: 'ik ga dood van de stress' },
    { lang: 'nl', text: 'mijn broer heeft vorig jaar zelfmoord gepleegd, ik zoek een rouwgroep' },
    { lang: 'en', text: 'dying of laughter' },
    { lang: 'en', text: 'i am dying to go home' },
    { lang: 'en', text: 'my grandma died and i cannot focus' },
  ],
};
