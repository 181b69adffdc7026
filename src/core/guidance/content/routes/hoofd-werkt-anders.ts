import type { Route } from '../../types.ts';

/** A mind that works differently: overload, structure, and what somebody needs. */
export const hoofdWerktAnders: Route = {
  key: 'hoofd-werkt-anders',
  themes: ['fs-t.2.4'],
  title: { nl: 'Druk hoofd, prikkels of weinig overzicht', en: 'Busy mind, overload or no overview' },
  notice: [
    {
      nl: 'Raakt overprikkeld door drukte, licht of geluid en moet even weg',
      en: 'Gets overloaded by crowds, light or noise and has to step out',
    },
    {
      nl: 'Kan zich niet concentreren, is snel afgeleid en vergeet veel',
      en: 'Cannot concentrate, is easily distracted and forgets a lot',
    },
    {
      nl: 'Mist overzicht en structuur en weet niet waar te beginnen',
      en: 'Lacks structure, loses track and does not know where to start',
    },
    {
      nl: 'Raakt van slag als het rooster of de afspraak ineens anders is',
      en: 'Gets upset when the timetable or a plan suddenly changes',
    },
    {
      nl: 'Neemt dingen letterlijk of vindt samenwerken in een groep heel zwaar',
      en: 'Takes things literally or finds working in a group very hard',
    },
    {
      nl: 'Vertelt zelf over adhd, add of autisme en vraagt wat er kan',
      en: 'Talks about ADHD, ADD or autism and asks what is possible',
    },
    {
      nl: 'Zegt: mijn hoofd werkt anders, het is zo druk en vol in mijn hoofd',
      en: 'Says: my mind works differently, my head is so busy and full',
    },
  ],
  open: [
    {
      nl: 'Wat heb je nodig om hier goed te kunnen werken?',
      en: 'What do you need to work well here?',
    },
    {
      nl: 'Wat kost je de meeste energie op een dag?',
      en: 'What takes most of your energy in a day?',
    },
    {
      nl: 'Wanneer gaat het wel goed? Wat is er dan anders?',
      en: 'When does it go well? What is different then?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vraag niet wat iemand heeft, en raad er ook niet naar. Je hebt geen naam nodig om te helpen.',
      en: 'Do not ask what somebody has got, and do not guess. You need no name for it to help.',
    },
    {
      nl: 'Zeg niet: iedereen is wel eens afgeleid. Het maakt de moeite onzichtbaar.',
      en: 'Do not say: everybody gets distracted. It makes the effort invisible.',
    },
    {
      nl: 'Verander niet zomaar een afspraak. Weten waar je aan toe bent, geeft rust.',
      en: 'Do not change a plan out of the blue. Knowing what to expect gives calm.',
    },
  ],
  yourself: [
    {
      nl: 'Zet afspraken kort op papier: wat, wanneer, waar en met wie.',
      en: 'Write down briefly what you agree: what, when, where and with whom.',
    },
    {
      nl: 'Deel een grote opdracht op. Laat zien hoe een goed voorbeeld eruitziet.',
      en: 'Split up a big task. Show what a good example looks like.',
    },
    {
      nl: 'Bied een rustige plek aan, en even weg mogen zonder uitleg.',
      en: 'Offer a quiet place, and the freedom to step out without explaining.',
    },
    {
      nl: 'Vraag ook wat iemand goed kan. Gebruik dat in de opdracht of de groep.',
      en: 'Ask what somebody is good at too. Use it in the task or the group.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil horen hoe andere studenten dit aanpakken.',
        en: 'Somebody wants to hear how other students handle this.',
      },
      say: {
        nl: 'Er zijn studenten die dit kennen en hun slimme trucs delen. Zullen we kijken of er een groep is?',
        en: 'There are students who know this and share what works for them. Shall we see if there is a group?',
      },
    },
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil een manier van plannen die bij het eigen hoofd past.',
        en: 'Somebody wants a way of planning that suits how their mind works.',
      },
      say: {
        nl: 'Een studiecoach zoekt met je een manier die bij jou past. Zullen we samen een eerste afspraak plannen?',
        en: 'A study coach helps you find a way that suits you. Shall we plan a first appointment together?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: er is in meer lessen of op stage iets nodig.',
        en: 'In mbo: something is needed in several classes or on placement.',
      },
      say: {
        nl: 'De zorgcoördinator zorgt dat je het niet elke docent hoeft uit te leggen. Jij bepaalt wie wat weet. Zullen we er samen heen gaan?',
        en: 'The care coordinator can save you explaining it to every teacher. You decide who knows what. Shall we go there together?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand wil een rustige toetsplek, meer tijd of een ander rooster.',
        en: 'In hbo and wo: somebody wants a quiet place for tests, more time or another timetable.',
      },
      say: {
        nl: 'Er kan vaak meer dan je denkt. Vertel de decaan wat je nodig hebt. Zal ik je helpen dat op te schrijven?',
        en: 'More is possible than you may think. Tell the student dean what you need. Shall I help you write it down?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is zo overprikkeld dat praten niet meer lukt. Zoek een stille plek, vraag weinig en blijf in de buurt.',
      en: 'Somebody is so overloaded that talking no longer works. Find a quiet place, ask little and stay near.',
    },
    {
      nl: 'Een toets of stage is al over een paar dagen en er is niets geregeld. Bel vandaag samen de decaan, in het mbo de zorgcoördinator.',
      en: 'A test or placement is days away and nothing is arranged. Call the student dean together today, in mbo the care coordinator.',
    },
    {
      nl: 'Iemand houdt het niet vol en wil zo niet verder leven. Vraag het gewoon: denk je aan zelfdoding? Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody cannot keep going and does not want to live like this. Ask plainly: do you think of suicide? Call 113 together (0800-0113), day or night.',
    },
  ],
};
