import type { KeyMoment } from '../../types.ts';

/** Before the first tests. */
export const voorEersteToetsen: KeyMoment = {
  key: 'voor-eerste-toetsen',
  name: { nl: 'Voor de eerste toetsen', en: 'Before the first tests' },
  from: '10-15',
  to: '11-15',
  hear: [
    {
      nl: 'Spanning voor een toets is gewoon. Wordt die te groot, dan helpt praten.',
      en: 'Feeling tense before a test is normal. If it gets too big, talking helps.',
    },
    {
      nl: 'Begin klein. Een half uur telt ook.',
      en: 'Start small. Half an hour counts too.',
    },
    {
      nl: 'Slapen, eten en pauze horen bij leren.',
      en: 'Sleep, food and breaks are part of learning.',
    },
    {
      nl: 'Heb je meer tijd of een rustige plek nodig? Vraag het nu.',
      en: 'Do you need more time or a quiet room? Ask now.',
    },
    {
      nl: 'Een toets zegt iets over een vak, en niet over wie je bent.',
      en: 'A test says something about a course, not about who you are.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, de eerste toetsen komen eraan. Een beetje spanning hoort daarbij, en je bent niet de enige. Maak een klein plan: wat doe je deze week, en wanneer heb je rust? Heb je bij je toets meer tijd, een rustige plek of iets anders nodig? Vraag het nu, want regelen duurt vaak een paar weken. Op {link} vind je hulp bij plannen, leren en spanning. Loop je vast, laat het me dan weten.',
    en: "Hi all, the first tests are coming. Feeling a bit tense is part of that, and you're not the only one. Make a small plan: what will you do this week, and when will you rest? Do you need more time, a quiet room or something else for your test? Ask now, because arranging it often takes a few weeks. At {link} you can find help with planning, learning and nerves. If you get stuck, do let me know.",
  },
  slide: {
    title: { nl: 'De eerste toetsen komen eraan', en: 'The first tests are coming' },
    lines: [
      {
        nl: 'Klein beginnen is ook beginnen',
        en: 'A small start is a start too',
      },
      {
        nl: 'Slaap en pauze horen bij leren',
        en: 'Sleep and breaks are part of learning',
      },
      {
        nl: 'Iets nodig bij je toets? Vraag het nu',
        en: 'Need something for your test? Ask now',
      },
      {
        nl: 'Loop je vast? Praat erover',
        en: 'Are you stuck? Talk about it',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie zich nog niet heeft ingeschreven voor een toets.',
      en: 'A student who has not signed up for a test yet.',
    },
    {
      nl: 'Wie dag en nacht leert en weinig slaapt.',
      en: 'A student who studies day and night and hardly sleeps.',
    },
    {
      nl: 'Wie niets van zich laat horen.',
      en: 'A student who has gone quiet.',
    },
    {
      nl: 'Wie zegt dat het toch niet lukt.',
      en: 'A student who says it will not work out anyway.',
    },
    {
      nl: 'Wie een aanpassing nodig heeft die nog niet is geregeld.',
      en: 'A student who needs an adjustment that is not arranged yet.',
    },
  ],
};
