import type { KeyMoment } from '../../types.ts';

/** The thesis or final project. */
export const scriptie: KeyMoment = {
  key: 'scriptie',
  name: { nl: 'Scriptie of eindopdracht', en: 'Thesis or final project' },
  from: '02-01',
  to: '05-31',
  hear: [
    {
      nl: 'Veel studenten lopen een keer vast. Het betekent niet dat je het niet kunt.',
      en: "Many students get stuck at some point. It doesn't mean that you can't do it.",
    },
    {
      nl: 'Laat vroeg iets zien, ook als het niet af is.',
      en: 'Show something early, even when it is not finished.',
    },
    {
      nl: 'Alleen werken is zwaar. Zoek een schrijfmaatje of een vaste plek.',
      en: 'Working alone is hard. Find somebody to write with or a fixed place.',
    },
    {
      nl: 'Goed genoeg is ook goed.',
      en: 'Good enough is good too.',
    },
    {
      nl: 'Haal je de datum niet? Vraag uitstel ervoor, niet erna.',
      en: "Can't make the date? Ask for more time before it, not after.",
    },
  ],
  message: {
    nl: 'Hoi allemaal, werken aan je scriptie of eindopdracht kan eenzaam zijn. Veel studenten lopen een keer vast, en praten daar niet over. Doe dat juist wel. Stuur je begeleider deze week iets kleins, ook als het nog niet af is. Op {link} vind je hulp bij schrijven en plannen, en mensen om mee te praten. Duurt het langer dan je dacht? Kom dan langs, dan kijken we samen voordat de datum voorbij is.',
    en: "Hi all, working on your thesis or final project can be lonely. Many students get stuck at some point, and don't talk about it. Please do. Send your supervisor something small this week, even if it is not finished yet. At {link} you can find help with writing and planning, and people to talk to. Is it taking longer than you thought? Come and see me, and we will look at it together before the date has passed.",
  },
  slide: {
    title: { nl: 'Vastgelopen met schrijven?', en: 'Stuck with your writing?' },
    lines: [
      {
        nl: 'Dat overkomt veel studenten',
        en: 'It happens to many students',
      },
      {
        nl: 'Laat vroeg iets zien, ook als het niet af is',
        en: 'Show something early, even when it is not finished',
      },
      {
        nl: 'Schrijf samen met anderen',
        en: 'Write together with others',
      },
      {
        nl: 'Meer tijd nodig? Vraag het vóór de datum',
        en: 'Need more time? Ask before the date',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie afspraken afzegt of niet meer mailt.',
      en: 'A student who cancels appointments or stops writing back.',
    },
    {
      nl: 'Wie steeds opnieuw begint.',
      en: 'A student who keeps starting again.',
    },
    {
      nl: 'Wie de hele week alleen thuis zit te schrijven.',
      en: 'A student who writes alone at home all week.',
    },
    {
      nl: 'Wie naast het schrijven veel moet werken.',
      en: 'A student who has to do a lot of paid work beside the writing.',
    },
    {
      nl: 'Wie vastloopt met een begeleider, of daar bang voor is.',
      en: 'A student who is stuck with a supervisor, or afraid of one.',
    },
  ],
};
