import type { KeyMoment } from '../../types.ts';

/** Going abroad during a programme. */
export const naarHetBuitenland: KeyMoment = {
  key: 'naar-het-buitenland',
  name: { nl: 'Naar het buitenland', en: 'Going abroad' },
  from: '03-01',
  to: '04-30',
  hear: [
    {
      nl: 'Een tijd in het buitenland is mooi, en soms ook eenzaam.',
      en: 'Time abroad is great, and sometimes lonely too.',
    },
    {
      nl: 'Regel vooraf wat je daar nodig hebt, zoals aanpassingen of medicijnen.',
      en: 'Arrange beforehand what you need there, such as adjustments or medicines.',
    },
    {
      nl: 'Heb je hier gesprekken met een hulpverlener? Vraag hoe dat verder kan.',
      en: 'Do you see a counsellor here? Ask how that can go on.',
    },
    {
      nl: 'Spreek af wie je belt als het tegenzit.',
      en: 'Agree who you will call when things are hard.',
    },
    {
      nl: 'Eerder terugkomen mag. Dat is geen mislukking.',
      en: "You can come back early. It's not a failure.",
    },
  ],
  message: {
    nl: 'Hoi allemaal, sommigen van jullie gaan straks naar het buitenland. Naast een ticket en een kamer is er nog iets: wat heb je nodig om je daar goed te voelen? Denk aan hulp die doorgaat, medicijnen, aanpassingen en iemand om te bellen. Regel dat nu, dan reis je rustiger. Op {link} zie je wie je daarbij kan helpen, ook als je al weg bent. Stuur me gerust een bericht vanaf je nieuwe plek.',
    en: 'Hi all, some of you are going abroad soon. Besides a ticket and a room there is one more thing: what do you need to feel well there? Think of help that goes on, medicines, adjustments and somebody to call. Arrange that now and you will travel more easily. At {link} you can see who can help with this, even when you have already left. Feel free to send me a message from your new place.',
  },
  slide: {
    title: { nl: 'Naar het buitenland? Neem je steun mee', en: 'Going abroad? Take your support with you' },
    lines: [
      {
        nl: 'Regel vooraf wat je nodig hebt',
        en: 'Arrange beforehand what you need',
      },
      {
        nl: 'Spreek af wie je belt',
        en: 'Agree who you will call',
      },
      {
        nl: 'Heimwee is gewoon',
        en: 'Homesickness is normal',
      },
      {
        nl: 'Eerder terugkomen mag',
        en: 'You can come back early',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie hier steun heeft die daar wegvalt.',
      en: 'A student who has support here that will not be there.',
    },
    {
      nl: 'Wie vooral weg wil van hier.',
      en: 'A student who mainly wants to get away from here.',
    },
    {
      nl: 'Wie het geld of een kamer nog niet rond heeft.',
      en: 'A student who has not sorted out money or a room yet.',
    },
    {
      nl: 'Wie na een paar weken daar stil wordt.',
      en: 'A student who goes quiet after a few weeks over there.',
    },
    {
      nl: 'Wie na terugkomst moeilijk went.',
      en: 'A student who finds it hard to settle after coming back.',
    },
  ],
};
