import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-4; the tests run every one of them. */
export const BLEEDING_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn huisgenoot bloedt heel erg en het stopt niet' },
    { lang: 'nl', text: 'er is overal bloed' },
    { lang: 'nl', text: 'ik heb te diep gesneden' },
    { lang: 'nl', text: 'een student is van de trap gevallen en heeft een hoofdwond' },
    { lang: 'nl', text: 'mijn vriendin is aangereden' },
    { lang: 'en', text: 'he is bleeding heavily from his head' },
    { lang: 'en', text: 'my cut will not stop bleeding' },
    { lang: 'en', text: 'she fell off the balcony' },
    { lang: 'en', text: 'there is blood everywhere' },
  ],
  against: [
    { lang: 'nl', text: 'bloedneus tijdens college' },
    { lang: 'nl', text: 'bloedheet in de bieb' },
    { lang: 'nl', text: 'ik bloed leeg aan de huur' },
    { lang: 'nl', text: 'waar kan ik bloed geven' },
    { lang: 'nl', text: 'bloed zweet en tranen in mijn scriptie' },
    { lang: 'en', text: 'heavy period bleeding, where is a doctor' },
    { lang: 'en', text: 'i fell off my bike last year and still have headaches' },
    { lang: 'en', text: 'paper cut' },
    { lang: 'en', text: 'blood donation on campus' },
  ],
};
