import type { KeyMoment } from '../../types.ts';

/** The placement. */
export const stage: KeyMoment = {
  key: 'stage',
  name: { nl: 'De stage', en: 'Placement' },
  from: '02-01',
  to: '03-31',
  hear: [
    {
      nl: 'Je bent er om te leren. Vragen stellen hoort daarbij.',
      en: 'You are there to learn. Asking questions is part of that.',
    },
    {
      nl: 'Nog geen stageplek? Dat ligt vaak niet aan jou. We zoeken samen.',
      en: "No placement yet? Often that's not down to you. We will look together.",
    },
    {
      nl: 'Voelt iets niet goed? Je mag het altijd zeggen, ook tegen mij.',
      en: 'Does something feel wrong? You can always say so, to me too.',
    },
    {
      nl: 'Grappen of aanrakingen die je niet wilt, hoef je niet te pikken.',
      en: "You don't have to put up with jokes or touching that you don't want.",
    },
    {
      nl: 'Heb je iets nodig op je werkplek? Bespreek het voor je begint.',
      en: 'Do you need something at work? Talk about it before you start.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, voor velen van jullie komt de stage eraan. Dat is leuk, en ook spannend: nieuwe mensen, lange dagen, andere regels. Heb je nog geen plek, of krijg je geen eerlijke kans? Zeg het me, want dat hoef je niet alleen op te lossen. Voel je je op je stage niet veilig, dan kun je ook altijd bij ons terecht. Op {link} zie je bij wie. Ik vraag over een paar weken hoe het gaat.',
    en: "Hi all, for many of you the placement is coming up. That's fun, and a bit scary too: new people, long days, different rules. Do you have no place yet, or are you not getting a fair chance? Tell me, because you don't have to solve that alone. If you don't feel safe at your placement, you can always come to us as well. At {link} you can see who to go to. In a few weeks I'll ask how things are going.",
  },
  slide: {
    title: { nl: 'Op stage ben je om te leren', en: 'You are there to learn' },
    lines: [
      {
        nl: 'Vragen stellen hoort erbij',
        en: 'Asking questions is part of it',
      },
      {
        nl: 'Niet veilig of niet eerlijk? Zeg het',
        en: 'Not safe or not fair? Say so',
      },
      {
        nl: 'Iets nodig op je werkplek? Bespreek het vooraf',
        en: 'Need something at work? Talk about it beforehand',
      },
      {
        nl: 'Je kunt altijd bij ons terecht',
        en: 'You can always come to us',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie na veel sollicitaties nog geen plek heeft.',
      en: 'A student who still has no place after many applications.',
    },
    {
      nl: 'Wie steeds zegt dat het goed gaat, en verder niets vertelt.',
      en: 'A student who keeps saying it is fine, and tells nothing more.',
    },
    {
      nl: 'Wie zich vaak ziek meldt.',
      en: 'A student who often calls in sick.',
    },
    {
      nl: 'Wie naast de stage ook nog veel werkt.',
      en: 'A student who has a lot of paid work beside the placement.',
    },
    {
      nl: 'Wie vertelt over grappen, aanrakingen of ruzie op de werkplek.',
      en: 'A student who talks about jokes, touching or conflict at work.',
    },
  ],
};
