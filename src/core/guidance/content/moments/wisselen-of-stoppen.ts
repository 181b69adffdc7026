import type { KeyMoment } from '../../types.ts';

/** Switching or stopping. */
export const wisselenOfStoppen: KeyMoment = {
  key: 'wisselen-of-stoppen',
  name: { nl: 'Wisselen of stoppen', en: 'Switching or stopping' },
  from: '01-15',
  to: '03-15',
  hear: [
    {
      nl: 'Twijfelen mag. Je hoeft niet vandaag te kiezen.',
      en: "It's fine to have doubts. You don't have to choose today.",
    },
    {
      nl: 'Van studie wisselen is geen mislukking.',
      en: 'Switching to another programme is not a failure.',
    },
    {
      nl: 'Vraag eerst de decaan wat stoppen betekent voor je geld. De datum telt mee, vooral in je eerste jaar.',
      en: 'First ask the dean what stopping means for your money. The date matters, especially in your first year.',
    },
    {
      nl: 'Ben je nog geen 18? Dan zoeken we eerst samen een plek die past.',
      en: 'Are you under 18? Then we first look together for a place that suits you.',
    },
    {
      nl: 'Heb je een verblijfsvergunning? Praat eerst met het international office.',
      en: 'Do you have a residence permit? Talk to the international office first.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, in deze tijd van het jaar denken meer studenten na over wisselen of stoppen. Misschien jij ook, en dat mag. Beslis niet te snel, en niet alleen. Zoek eerst met de decaan of met mij uit wat het betekent voor je geld en je kamer. De datum waarop je stopt, kan veel uitmaken. Op {link} vind je hulp bij kiezen en mensen om mee te praten. Ik kijk graag met je mee, welke kant het ook op gaat.',
    en: "Hi all, at this time of year more students think about switching or stopping. Perhaps you do too, and that is fine. Don't decide too fast, or alone. First find out with the dean or me what it means for your money and your room. The date on which you stop can matter a lot. At {link} you can find help with choosing and people to talk to. I'm happy to look at it with you, whichever way it goes.",
  },
  slide: {
    title: { nl: 'Twijfel je? Praat voordat je kiest', en: 'Having doubts? Talk before you choose' },
    lines: [
      {
        nl: 'Twijfelen mag, wisselen ook',
        en: 'Doubts are fine, and so is switching',
      },
      {
        nl: 'Vraag de decaan naar geld en data',
        en: 'Ask the dean about money and dates',
      },
      {
        nl: 'Nog geen 18, of een verblijfsvergunning? Praat eerst met ons',
        en: 'Under 18, or a residence permit? Talk to us first',
      },
      {
        nl: 'Welke kant je ook kiest, er is hulp',
        en: 'Whichever way you choose, there is help',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie stilletjes verdwijnt.',
      en: 'A student who quietly disappears.',
    },
    {
      nl: 'Wie om iets anders wil stoppen dan de studie, zoals geld of thuis.',
      en: 'A student who wants to stop for reasons outside the study, such as money or home.',
    },
    {
      nl: 'Wie al heeft besloten en nog niets heeft nagevraagd.',
      en: 'A student who has already decided and has not asked about anything yet.',
    },
    {
      nl: 'Wie het thuis niet durft te vertellen.',
      en: 'A student who is afraid to tell them at home.',
    },
    {
      nl: 'Wie een verblijfsvergunning heeft voor deze studie.',
      en: 'A student who has a residence permit for this study.',
    },
  ],
};
