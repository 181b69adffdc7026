import type { RoleCard } from '../../types.ts';

/** The psychologist of the institution: short guidance, and the way to more. */
export const psychologist: RoleCard = {
  key: 'psychologist',
  name: {
    nl: 'Studentenpsycholoog (mbo: schoolpsycholoog)',
    en: 'Student psychologist (mbo: school psychologist)',
  },
  does: [
    {
      nl: 'Praat met je over wat je dwarszit, zoals stress, somber zijn of verlies.',
      en: 'Talks with you about what weighs on you, such as stress, feeling low or loss.',
    },
    {
      nl: 'Biedt een klein aantal gesprekken, kort en gericht.',
      en: 'Offers a small number of talks, short and focused.',
    },
    {
      nl: 'Geeft trainingen en groepen, bijvoorbeeld over faalangst of uitstellen.',
      en: 'Runs courses and groups, for instance on fear of failure or putting things off.',
    },
    {
      nl: 'Kijkt met je wat hierna past, bijvoorbeeld hulp via de huisarts.',
      en: 'Looks with you at what fits next, for instance help through the GP.',
    },
    {
      nl: 'Geeft mentoren raad. Een naam noemen hoeft daarvoor niet.',
      en: 'Advises mentors. They do not have to give a name for that.',
    },
  ],
  doesNot: [
    {
      nl: 'Geeft geen lange therapie. Daarvoor ga je via de huisarts naar de GGZ.',
      en: 'Gives no long therapy. For that you go through the GP to mental health care (GGZ).',
    },
    {
      nl: 'Schrijft geen medicijnen voor.',
      en: 'Prescribes no medicines.',
    },
    {
      nl: 'Is geen nooddienst. Is er direct gevaar, bel dan 112. Denk je aan zelfdoding, bel dan 113 (0800-0113), dag en nacht.',
      en: 'Is no emergency service. If there is immediate danger, call 112. If you think of suicide, call 113 (0800-0113), day and night.',
    },
  ],
  expect: [
    {
      nl: 'Je kunt je zelf aanmelden. Een verwijzing is meestal niet nodig.',
      en: 'You can sign up yourself. Usually you need no referral.',
    },
    {
      nl: 'In het eerste gesprek kijk je samen wat je nodig hebt.',
      en: 'In the first talk you look together at what you need.',
    },
    {
      nl: 'Soms moet je even wachten. Vraag wat je in die tijd kunt doen.',
      en: 'Sometimes there is a wait. Ask what you can do in the meantime.',
    },
    {
      nl: 'Je mag altijd stoppen of om iemand anders vragen.',
      en: 'You can always stop or ask for somebody else.',
    },
  ],
  privacy: {
    nl: 'De psycholoog heeft beroepsgeheim en bevestigt aan niemand dat je bent geweest. Anderen horen alleen iets als jij dat wilt, behalve als een leven in gevaar is.',
    en: 'The psychologist has a duty of confidentiality and does not confirm to anybody that you came. Others hear something only if you want that, unless a life is in danger.',
  },
  asks: [
    {
      nl: 'Een opleiding als psycholoog en ervaring met jonge mensen.',
      en: 'A degree in psychology and experience with young people.',
    },
    {
      nl: 'Kort en gericht werken, en op tijd zeggen wat hier niet kan.',
      en: 'Working briefly and with focus, and saying in time what is not possible here.',
    },
    {
      nl: 'De weg kennen naar huisarts, GGZ en hulp bij spoed.',
      en: 'Knowing the way to the GP, the GGZ and urgent help.',
    },
    {
      nl: 'Oog hebben voor taal, cultuur en de druk van een studie.',
      en: 'An eye for language, culture and the pressure of studying.',
    },
  ],
};
