import type { KeyMoment } from '../../types.ts';

/** The start of the year. */
export const start: KeyMoment = {
  key: 'start',
  name: { nl: 'De start van het jaar', en: 'The start of the year' },
  from: '09-01',
  to: '09-30',
  hear: [
    {
      nl: 'Bijna iedereen zoekt in het begin de weg. Dat hoort erbij.',
      en: 'Almost everybody has to find their way at first. That is part of it.',
    },
    {
      nl: 'Je hoeft niet meteen vrienden te hebben. Dat groeit.',
      en: "You don't need to have friends straight away. That grows.",
    },
    {
      nl: 'Heb je iets nodig om goed te studeren? Zeg het vroeg, dan kan er vaak meer.',
      en: 'Do you need something to study well? Say so early: then more is often possible.',
    },
    {
      nl: 'Een kleine vraag is ook een vraag. Je stoort niet.',
      en: "A small question is a question too. You're not bothering anybody.",
    },
    {
      nl: 'Woon je hier net? Zoek nu alvast een huisarts.',
      en: 'New in town? Look for a GP now.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, welkom. In de eerste weken is veel nieuw: de mensen, de plek en de regels. Het is heel gewoon als je nog moet zoeken. Heb je iets nodig om goed te studeren, zoals rust, meer tijd of een ander rooster? Laat het vroeg weten, dan kan er vaak meer. Op {link} zie je wie je kan helpen en waarmee. Je mag mij ook altijd mailen of aanspreken.',
    en: "Hi all, and welcome. A lot is new in these first weeks: the people, the place and the rules. It's quite normal if you are still finding your way. Do you need something to study well, such as quiet, more time or a different timetable? Tell us early, because then more is often possible. At {link} you can see who can help you and with what. You can always write to me or stop me in the corridor too.",
  },
  slide: {
    title: { nl: 'Je hoeft het niet alleen uit te zoeken', en: "You don't have to work it out alone" },
    lines: [
      {
        nl: 'Bijna iedereen zoekt in het begin de weg',
        en: 'Almost everybody has to find their way at first',
      },
      {
        nl: 'Zeg vroeg wat je nodig hebt',
        en: 'Say early what you need',
      },
      {
        nl: 'Nog geen huisarts in de buurt? Zoek er nu een',
        en: 'No GP nearby yet? Look for one now',
      },
      {
        nl: 'Je mentor is je eerste aanspreekpunt',
        en: 'Your mentor is your first contact',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie er niet is, of na een week niet meer komt.',
      en: 'A student who is not there, or stops coming after a week.',
    },
    {
      nl: 'Wie steeds alleen zit.',
      en: 'A student who always sits alone.',
    },
    {
      nl: 'Wie nog geen kamer heeft of ver moet reizen.',
      en: 'A student who has no room yet or has to travel far.',
    },
    {
      nl: 'Wie net in Nederland is of later is begonnen.',
      en: 'A student who has just arrived in the Netherlands or started late.',
    },
    {
      nl: 'Wie vragen heeft over geld, boeken of een laptop.',
      en: 'A student who has questions about money, books or a laptop.',
    },
  ],
};
