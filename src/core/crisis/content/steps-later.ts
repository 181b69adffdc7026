import type { Step } from '../types.ts';

/** This day and afterwards: the group, aftercare, looking back. */
export const stepsLater: readonly Step[] = [
  {
    key: 'group', phase: 'day', role: 'programme',
    title: { nl: 'De klas of groep', en: 'The class or group' },
    lines: {
      nl: [
        'Vertel het persoonlijk, in kleine groepen, door iemand die ze kennen. Met twee begeleiders erbij.',
        'Wie het het dichtst raakt, hoort het eerst en apart: vrienden, huisgenoten, projectgroep, stageplek.',
        'Zeg wat waar is, wat je niet weet, en waar ze terechtkunnen. Houd een ruimte open waar iemand is.',
        'Toetsen en lessen mogen anders. Niemand hoeft te blijven, niemand gaat alleen naar huis.',
      ],
      en: [
        'Tell them in person, in small groups, by somebody they know. With two guides in the room.',
        'Those closest hear it first and separately: friends, housemates, project group, placement.',
        'Say what is true, what you do not know, and where they can go. Keep a room open with somebody in it.',
        'Tests and classes can change. Nobody has to stay, nobody goes home alone.',
      ],
    },
  },
  {
    key: 'search-on', phase: 'day', role: 'family', situations: ['missing'],
    title: { nl: 'Houd contact met het thuisfront', en: 'Keep in touch with home' },
    lines: {
      nl: ['Eén contactpersoon belt op vaste tijden, ook zonder nieuws.', 'De politie beslist over een oproep. Deel zelf geen foto of naam.'],
      en: ['One contact person calls at fixed times, also without news.', 'The police decide about an appeal. Do not share a picture or a name yourself.'],
    },
  },
  {
    key: 'helpers', phase: 'day', role: 'care',
    title: { nl: 'Zorg voor wie hielp', en: 'Look after those who helped' },
    lines: {
      nl: ['Spreek wie erbij was dezelfde dag, ook beveiliging, schoonmaak en receptie.', 'Laat niemand alleen naar huis gaan die dat niet wil. Bel de volgende ochtend.'],
      en: ['Speak to those who were there the same day, security, cleaning and reception too.', 'Let nobody go home alone who would rather not. Call the next morning.'],
    },
  },
  {
    key: 'aftercare', phase: 'later', role: 'care',
    title: { nl: 'Nazorg: dag 1 tot 3, week 1, week 6', en: 'Aftercare: days 1 to 3, week 1, week 6' },
    lines: {
      nl: ['Zet de momenten nu in de agenda, met een naam erbij. Wat er dan gebeurt, staat onder Nazorg.'],
      en: ['Put the moments in the calendar now, each with a name. What happens then is under Aftercare.'],
    },
  },
  {
    key: 'anniversaries', phase: 'later', role: 'programme',
    title: { nl: 'Bijzondere dagen', en: 'Days that matter' },
    lines: {
      nl: ['Denk aan een verjaardag, de diploma-uitreiking en de dag zelf een jaar later.', 'Vraag de familie en vrienden wat zij fijn vinden. Een klein gebaar is genoeg.'],
      en: ['Think of a birthday, graduation, and the same day a year later.', 'Ask family and friends what they would like. A small gesture is enough.'],
    },
  },
  {
    key: 'look-back', phase: 'later', role: 'lead',
    title: { nl: 'Kijk terug en pas aan', en: 'Look back and adjust' },
    lines: {
      nl: ['Kom binnen zes weken samen: wat hielp, wat ontbrak, wat was te zwaar?', 'Pas dit protocol aan, zonder namen. Plan de volgende oefening.'],
      en: ['Meet within six weeks: what helped, what was missing, what was too heavy?', 'Adjust this protocol, without names. Plan the next rehearsal.'],
    },
  },
];
