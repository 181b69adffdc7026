import type { Adjustment } from '../../types.ts';

/** What can be arranged about being there. */
export const attendance: readonly Adjustment[] = [
  {
    key: 'attend-another-way',
    area: 'attendance',
    name: { nl: 'Aanwezigheid anders invullen', en: 'Another way to attend' },
    what: {
      nl: 'Je hoeft niet bij elke les te zijn. Wat je mist, haal je op een andere manier in, bijvoorbeeld met een opdracht of een gesprek.',
      en: 'You do not have to be at every class. You make up for what you miss in another way, for instance with an assignment or a talk.',
    },
    decides: {
      nl: 'De opleidingsmanager of de examencommissie. Ben je nog geen 18, dan gelden er extra regels.',
      en: 'The programme manager or the exam board. Extra rules apply if you are under 18.',
    },
    needed: {
      nl: 'Vertel wanneer aanwezig zijn niet lukt, en wat wel lukt.',
      en: 'Say when you cannot be there, and what you can do.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Het verschilt per opleiding.',
      en: 'Usually one to three weeks. It differs between programmes.',
    },
    start: {
      nl: 'Praat met je mentor, het liefst voordat je veel lessen mist.',
      en: 'Talk to your mentor, if you can before you miss many classes.',
    },
  },
  {
    key: 'join-from-elsewhere',
    area: 'attendance',
    name: { nl: 'Meedoen vanaf een andere plek', en: 'Joining from somewhere else' },
    what: {
      nl: 'Je volgt een les online, of je kijkt later een opname.',
      en: 'You follow a class online, or you watch a recording later.',
    },
    decides: {
      nl: 'De docent of de opleidingsmanager.',
      en: 'The teacher or the programme manager.',
    },
    needed: {
      nl: 'Zeg voor welke lessen je het nodig hebt, en voor hoe lang.',
      en: 'Say for which classes you need it, and for how long.',
    },
    takes: {
      nl: 'Soms een paar dagen, meestal een tot drie weken. Niet elke les kan online.',
      en: 'Sometimes a few days, usually one to three weeks. Not every class can be online.',
    },
    start: {
      nl: 'Vraag het je docent of je mentor.',
      en: 'Ask your teacher or your mentor.',
    },
  },
  {
    key: 'placement-another-way',
    area: 'attendance',
    name: { nl: 'Je stage anders inrichten', en: 'A different set-up for your placement' },
    what: {
      nl: 'Je stage wordt aangepast aan wat jij nodig hebt. Denk aan kortere dagen, een plek dichterbij of meer begeleiding.',
      en: 'Your placement is adjusted to what you need. Think of shorter days, a place nearer home or more guidance.',
    },
    decides: {
      nl: 'De stagecoördinator van je opleiding, samen met de stageplek.',
      en: 'The placement coordinator of your programme, together with the workplace.',
    },
    needed: {
      nl: 'Vertel wat je nodig hebt om daar goed te werken. Jij bepaalt wat de stageplek te horen krijgt.',
      en: 'Say what you need to work well there. You decide what the workplace is told.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Een andere plek vinden duurt langer.',
      en: 'Usually one to three weeks. Finding another place takes longer.',
    },
    start: {
      nl: 'Begin bij de stagebegeleider van je opleiding, het liefst vóór je stage.',
      en: 'Start with the placement supervisor of your programme, if possible before you begin.',
    },
  },
];
