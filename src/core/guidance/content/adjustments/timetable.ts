import type { Adjustment } from '../../types.ts';

/** What can be arranged in a timetable. */
export const timetable: readonly Adjustment[] = [
  {
    key: 'suitable-group',
    area: 'timetable',
    name: { nl: 'Een groep die bij je past', en: 'A group that suits you' },
    what: {
      nl: 'Je komt in een groep waar jij goed kunt leren. Denk aan een kleine groep, een vast lokaal of samen met iemand die je kent.',
      en: 'You join a group in which you can learn well. Think of a small group, a fixed room, or being with somebody you know.',
    },
    decides: {
      nl: 'Meestal de opleidingsmanager of wie de groepen indeelt.',
      en: 'Usually the programme manager or whoever makes up the groups.',
    },
    needed: {
      nl: 'Zeg wat je nodig hebt, zoals rust of een bekend gezicht. Meer hoeft niet.',
      en: 'Say what you need, such as quiet or a familiar face. Nothing more is necessary.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Voordat een nieuw blok begint, gaat het makkelijker.',
      en: 'Usually one to three weeks. It is easier before a new term begins.',
    },
    start: {
      nl: 'Vraag het je mentor, zo vroeg als je kunt.',
      en: 'Ask your mentor, as early as you can.',
    },
  },
  {
    key: 'later-start',
    area: 'timetable',
    name: { nl: 'Later op de dag beginnen', en: 'Starting later in the day' },
    what: {
      nl: 'Je lessen beginnen later, of je mag later binnenkomen. Dat helpt als de ochtend moeilijk is of als je ver reist.',
      en: 'Your classes begin later, or you can come in later. This helps when mornings are hard or when you travel far.',
    },
    decides: {
      nl: 'Meestal de opleidingsmanager, samen met wie het rooster maakt.',
      en: 'Usually the programme manager, together with whoever makes the timetable.',
    },
    needed: {
      nl: 'Vertel op welke dagen het nodig is, en hoe laat het wel lukt.',
      en: 'Say on which days you need this, and what time does work.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Soms kan het pas in een nieuw blok.',
      en: 'Usually one to three weeks. Sometimes it is only possible in a new term.',
    },
    start: {
      nl: 'Bespreek het met je mentor. Vraag het daarna samen aan.',
      en: 'Talk to your mentor. Then ask for it together.',
    },
  },
  {
    key: 'spread-courses',
    area: 'timetable',
    name: { nl: 'Vakken spreiden', en: 'Spreading your courses' },
    what: {
      nl: 'Je doet minder vakken tegelijk en neemt er meer tijd voor. Samen maak je een eigen studieplan.',
      en: 'You take fewer courses at a time and use more time for them. Together you make your own study plan.',
    },
    decides: {
      nl: 'De opleidingsmanager of de examencommissie. Dat verschilt per opleiding.',
      en: 'The programme manager or the exam board. This differs between programmes.',
    },
    needed: {
      nl: 'Vertel hoeveel vakken nu lukken. Vraag ook wat het betekent voor je studieadvies en je studiefinanciering.',
      en: 'Say how many courses you can manage now. Ask as well what it means for your study advice and your student finance.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Het verschilt per opleiding.',
      en: 'Usually one to three weeks. It differs between programmes.',
    },
    start: {
      nl: 'Begin bij je studieadviseur. In het mbo begin je bij je mentor.',
      en: 'Start with your study adviser. In mbo you start with your mentor.',
    },
  },
];
