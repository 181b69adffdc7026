import type { Route } from '../../types.ts';

/** Conflict in a project group or a class. */
export const groepLooptNiet: Route = {
  key: 'groep-loopt-niet',
  themes: ['fs-t.4.5'],
  title: { nl: 'De groep loopt niet lekker', en: 'The group is not working well' },
  notice: [
    {
      nl: 'Heeft ruzie in de projectgroep, en niemand praat het uit',
      en: 'Has a row in the project group, and nobody talks it out',
    },
    {
      nl: 'Doet al het werk alleen terwijl anderen meeliften',
      en: 'Does all the work alone while others take a free ride',
    },
    {
      nl: 'Klaagt over groepsgenoten of wil van groep wisselen',
      en: 'Complains about group members or wants to change groups',
    },
    {
      nl: 'Komt niet naar de afspraken van de groep of doet niets voor het project',
      en: 'Skips group meetings or does nothing for the project',
    },
    {
      nl: 'De klas valt uiteen in kampen of groepjes en er wordt geroddeld',
      en: 'The class falls apart into camps or cliques, and people gossip',
    },
    {
      nl: 'Maakt ruzie in de groepsapp of wordt eruit gegooid',
      en: 'Argues in the group chat or is thrown out of it',
    },
    {
      nl: 'Er hangt een nare sfeer: zwijgen, uitlachen of botsen met de docent',
      en: 'The mood is bad: silence, laughing at others or clashes with the teacher',
    },
  ],
  open: [
    {
      nl: 'Hoe gaat het samenwerken? Wat gaat goed, en wat niet?',
      en: 'How is working together going? What goes well, and what does not?',
    },
    {
      nl: 'Wat heb jij nodig om in deze groep goed te werken?',
      en: 'What do you need to work well in this group?',
    },
    {
      nl: 'Wat heb je al geprobeerd, en hoe ging dat?',
      en: 'What have you tried already, and how did it go?',
    },
  ],
  leaveOut: [
    {
      nl: 'Kies geen partij. Er is altijd nog een ander verhaal.',
      en: 'Do not take sides. There is always another story.',
    },
    {
      nl: 'Zeg niet: zoek het samen maar uit. Soms lukt dat niet zonder jou.',
      en: 'Do not say: sort it out together. Sometimes that does not work without you.',
    },
    {
      nl: 'Spreek niemand aan waar de groep bij is. Wie zich schaamt, kan niet luisteren.',
      en: 'Do not correct anybody in front of the group. People cannot listen when they feel ashamed.',
    },
  ],
  yourself: [
    {
      nl: 'Praat eerst kort met ieder apart, en dan met allemaal samen.',
      en: 'Talk briefly with each person alone first, then with all of them together.',
    },
    {
      nl: 'Zet samen op papier wie wat doet, wanneer, en wat je zegt als het niet lukt.',
      en: 'Write down together who does what, when, and what you say when it does not work out.',
    },
    {
      nl: 'Kom na een week terug: wat gaat beter, en wat nog niet?',
      en: 'Come back after a week: what is better, and what is not yet?',
    },
    {
      nl: 'Kijk goed of het ruzie is of pesten. Gaat het steeds tegen dezelfde student, dan is het geen ruzie.',
      en: 'Look closely: is it a row or bullying? If it is always against the same student, it is not a row.',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'De groep wil leren samenwerken, of elkaar iets moeilijks zeggen.',
        en: 'The group wants to learn to work together, or to say hard things to each other.',
      },
      say: {
        nl: 'Samenwerken kun je oefenen. Een trainer kan jullie daarbij helpen. Zal ik vragen wanneer dat kan?',
        en: 'Working together takes practice. A trainer can come and help you. Shall I ask when that is possible?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand kan niet verder in deze groep en een vak loopt vast.',
        en: 'In hbo and wo: somebody cannot go on in this group and a course gets stuck.',
      },
      say: {
        nl: 'Je hebt het geprobeerd, en het lukt zo niet. De studieadviseur weet wat er kan met dit vak. Zullen we samen een afspraak maken?',
        en: 'You have tried, and it is not working. The study adviser knows what is possible for this course. Shall we make an appointment together?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: een hele klas zit vast, of één student lijdt eronder.',
        en: 'In mbo: a whole class is stuck, or one student suffers from it.',
      },
      say: {
        nl: 'Dit hoef je niet alleen op te lossen. De zorgcoördinator kan kijken wat jij nodig hebt, en wat de klas nodig heeft. Zullen we het vragen?',
        en: 'You do not have to solve this alone. The care coordinator can look at what you need, and what the class needs. Shall we ask?',
      },
    },
    {
      to: 'confidential-adviser', speed: 'today',
      when: {
        nl: 'Het is geen ruzie meer: er wordt gepest of gedreigd, of het gaat steeds tegen dezelfde persoon.',
        en: 'It is no longer a row: there is bullying, threats or one person is always the target.',
      },
      say: {
        nl: 'Dit is meer dan een ruzie. De vertrouwenspersoon helpt je, en jij kiest wat er gebeurt. Zullen we nu samen bellen?',
        en: 'This is more than a row. The confidential adviser helps you, and you choose what happens. Shall we call together now?',
      },
    },
  ],
  urgent: [
    {
      nl: "Er wordt gevochten, of iemand heeft een wapen. Ga er niet tussen staan. Bel 112 en haal er collega's bij.",
      en: 'There is a fight, or somebody has a weapon. Do not step in between. Call 112 and get colleagues.',
    },
    {
      nl: "Iemand durft niet meer te komen, of er gaan foto's of filmpjes rond. Praat vandaag met die student en bel samen de vertrouwenspersoon.",
      en: 'Somebody is afraid to come, or photos or videos are going round. Talk to that student today and call the confidential adviser together.',
    },
    {
      nl: 'De groep keert zich tegen één student, en die ziet geen uitweg. Vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'The group turns on one student, who sees no way out. Ask calmly about suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
