import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-10; the tests run every one of them. */
export const DEATH_WISH_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik wil niet meer wakker worden' },
    { lang: 'nl', text: 'iedereen is beter af zonder mij' },
    { lang: 'nl', text: 'ik zie geen uitweg meer' },
    { lang: 'nl', text: 'ik wil er niet meer zijn' },
    { lang: 'nl', text: 'wil verdwijnen en nooit meer terug' },
    { lang: 'nl', text: 'niemand zou me missen' },
    { lang: 'en', text: 'i just want to go to sleep and never wake up' },
    { lang: 'en', text: 'everyone would be better off without me' },
    { lang: 'en', text: 'whats the point of living' },
    { lang: 'en', text: 'i dont want to be here anymore' },
  ],
  against: [
    { lang: 'nl', text: 'ik word niet wakker van mijn wekker en mis college' },
    { lang: 'nl', text: 'ik trek het niet meer met al die deadlines' },
    { lang: 'nl', text: 'ik wil niet meer verder met deze studie' },
    { lang: 'nl', text: 'ik wil er even een weekend tussenuit' },
    { lang: 'nl', text: 'mijn docent is er nooit' },
    { lang: 'en', text: 'i will not be here next week because of a holiday' },
    { lang: 'en', text: 'what is the point of this course' },
    { lang: 'en', text: 'my files disappeared from the drive' },
    { lang: 'en', text: 'this project group is better off without me' },
  ],
};
