import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-14; the tests run every one of them. */
export const SPIKING_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik denk dat ik gedrogeerd ben gisteren' },
    { lang: 'nl', text: 'iemand heeft iets in mijn drankje gedaan' },
    { lang: 'nl', text: 'geprikt met een naald in de club' },
    { lang: 'nl', text: 'na 1 drankje weet ik niets meer' },
    { lang: 'en', text: 'my drink was spiked' },
    { lang: 'en', text: 'someone put something in her drink' },
    { lang: 'en', text: 'i think i got roofied' },
    { lang: 'en', text: 'needle spiking at the festival' },
  ],
  against: [
    { lang: 'nl', text: 'er zat een vlieg in mijn drankje' },
    { lang: 'nl', text: 'iets te drinken kopen op de campus' },
    { lang: 'nl', text: 'bang voor de naald bij de griepprik' },
    { lang: 'nl', text: 'te veel suiker in frisdrank' },
    { lang: 'en', text: 'the talk spiked my interest' },
    { lang: 'en', text: 'blood sugar spike after lunch' },
    { lang: 'en', text: 'volleyball spiking training' },
    { lang: 'en', text: 'where can i test drugs' },
  ],
};
