import type { Adjustment } from '../../types.ts';

/** What can be arranged around tests. */
export const tests: readonly Adjustment[] = [
  {
    key: 'extra-time',
    area: 'tests',
    name: { nl: 'Extra tijd bij toetsen', en: 'Extra time for tests' },
    what: {
      nl: 'Je krijgt meer tijd voor een toets. Zo kun je rustig laten zien wat je kunt.',
      en: 'You get more time for a test. That way you can calmly show what you can do.',
    },
    decides: {
      nl: 'De examencommissie. Vaak geeft de decaan eerst advies.',
      en: 'The exam board. Often the dean gives advice first.',
    },
    needed: {
      nl: 'Leg uit waarom meer tijd je helpt. Een verklaring is alleen nodig waar de regels erom vragen.',
      en: 'Explain why more time helps you. A statement is needed only where the rules ask for one.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Vraag het dus ruim voor je toetsen.',
      en: 'Usually one to three weeks. So ask well before your tests.',
    },
    start: {
      nl: 'Begin bij je studieadviseur of de decaan. In het mbo begin je bij je mentor.',
      en: 'Start with your study adviser or the dean. In mbo you start with your mentor.',
    },
  },
  {
    key: 'other-form',
    area: 'tests',
    name: { nl: 'Een toets in een andere vorm', en: 'A test in another form' },
    what: {
      nl: 'Je laat op een andere manier zien wat je kunt. Bijvoorbeeld mondeling, schriftelijk, in delen of op een laptop.',
      en: 'You show in another way what you can do. For instance by speaking, in writing, in parts or on a laptop.',
    },
    decides: {
      nl: 'De examencommissie, na overleg met de docent.',
      en: 'The exam board, after talking to the teacher.',
    },
    needed: {
      nl: 'Vertel wat in de gewone vorm niet lukt, en welke vorm wel.',
      en: 'Say what does not work in the usual form, and which form does.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Soms duurt het langer, omdat er een nieuwe toets moet komen.',
      en: 'Usually one to three weeks. Sometimes it takes longer, because a new test has to be made.',
    },
    start: {
      nl: 'Bespreek het met je mentor of studieadviseur. Schrijf daarna samen de aanvraag.',
      en: 'Talk to your mentor or study adviser. Then write the request together.',
    },
  },
  {
    key: 'separate-room',
    area: 'tests',
    name: { nl: 'Een rustige ruimte bij toetsen', en: 'A quiet room for tests' },
    what: {
      nl: 'Je maakt je toets in een kleinere of aparte ruimte. Soms kan een extra pauze ook.',
      en: 'You take your test in a smaller or separate room. Sometimes an extra break is possible too.',
    },
    decides: {
      nl: 'De examencommissie, of het bureau dat de toetsen regelt.',
      en: 'The exam board, or the office that organises the tests.',
    },
    needed: {
      nl: 'Zeg wat je helpt: stilte, minder mensen of even kunnen bewegen. Een verklaring is alleen nodig waar de regels erom vragen.',
      en: 'Say what helps you: quiet, fewer people or being able to move. A statement is needed only where the rules ask for one.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Er zijn niet veel ruimtes, dus vraag het vroeg.',
      en: 'Usually one to three weeks. There are not many rooms, so ask early.',
    },
    start: {
      nl: 'Begin bij je studieadviseur of de decaan. In het mbo begin je bij je mentor.',
      en: 'Start with your study adviser or the dean. In mbo you start with your mentor.',
    },
  },
  {
    key: 'later-date',
    area: 'tests',
    name: { nl: 'Uitstel of een ander moment', en: 'More time or another date' },
    what: {
      nl: 'Je doet een toets later, of je levert een opdracht later in.',
      en: 'You take a test later, or you hand in an assignment later.',
    },
    decides: {
      nl: 'Bij een opdracht vaak de docent. Bij een toets meestal de examencommissie.',
      en: 'For an assignment often the teacher. For a test usually the exam board.',
    },
    needed: {
      nl: 'Vertel kort waarom het nu niet lukt en welke datum wel haalbaar is. Details hoeven niet.',
      en: 'Say briefly why it does not work now and which date you can manage. Details are not necessary.',
    },
    takes: {
      nl: 'Bij een opdracht soms een dag. Bij een toets meestal een tot drie weken.',
      en: 'For an assignment sometimes a day. For a test usually one to three weeks.',
    },
    start: {
      nl: 'Vraag het je docent of je mentor, vóór de datum voorbij is.',
      en: 'Ask your teacher or your mentor, before the date has passed.',
    },
  },
];
