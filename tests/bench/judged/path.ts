import type { Judged } from './types.ts';

/** Choosing, starting, placement, groups, graduating, work. */
export const path: readonly Judged[] = [
  {
    q: 'ik weet niet of deze opleiding wel bij me past', lang: 'nl', style: 'sentence',
    relevant: {
      'zit-ik-hier-goed': 3, 'koers-op-je-toekomst': 2, 'stoppen-of-overstappen': 2, 'chat-met-een-student': 2,
      studiecoach: 1, studentendecaan: 1, 'mentor-die-het-kent': 1,
    },
  },
  {
    q: 'studiekeuze', lang: 'nl', style: 'word',
    relevant: {
      'zit-ik-hier-goed': 3, 'chat-met-een-student': 3, 'koers-op-je-toekomst': 3, 'stoppen-of-overstappen': 2,
      'mentor-die-het-kent': 1, studentendecaan: 1,
    },
  },
  {
    q: 'verkeerde studdie gekozen', lang: 'nl', style: 'typo',
    relevant: {
      'zit-ik-hier-goed': 3, 'stoppen-of-overstappen': 3, 'koers-op-je-toekomst': 2, 'chat-met-een-student': 2,
      studentendecaan: 1, studiecoach: 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'fck it ik stop met school', lang: 'nl', style: 'youth',
    relevant: {
      'stoppen-of-overstappen': 3, 'zit-ik-hier-goed': 3, studentendecaan: 2, 'koers-op-je-toekomst': 2,
      'even-sparren': 2, studiecoach: 1, 'gesprek-studieadvies': 1, 'gesprek-studentenpsycholoog': 1, opgebrand: 1,
    },
  },
  {
    q: 'als ik voor februari stop hoeveel moet ik dan terugbetalen', lang: 'nl', style: 'sentence',
    relevant: {
      'stoppen-of-overstappen': 3, 'financieel-spreekuur': 2, studentendecaan: 2, 'zit-ik-hier-goed': 1,
      'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'should i drop out or switch', lang: 'en', style: 'sentence',
    relevant: {
      'stoppen-of-overstappen': 3, 'zit-ik-hier-goed': 3, studentendecaan: 2, 'koers-op-je-toekomst': 2, studiecoach: 1,
      'chat-met-een-student': 1, 'gesprek-studieadvies': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'mijn ouders denken dat ik nog studeer maar ik ga al maanden niet', lang: 'nl', style: 'sentence',
    relevant: {
      studentendecaan: 3, studiecoach: 3, 'zit-ik-hier-goed': 2, 'stoppen-of-overstappen': 2,
      'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, 'ouders-op-je-schouders': 2, 'gesprek-studieadvies': 1,
      studiehuiskamer: 1, 'begin-gewoon': 1, luistermaatje: 1,
    },
  },
  {
    q: 'hoe is fysio in het echt is het zwaar', lang: 'nl', style: 'sentence',
    relevant: {
      'chat-met-een-student': 3, 'zit-ik-hier-goed': 2, 'student-helpt-student': 1, 'stagecafe-zorg': 1,
      'eerste-honderd-dagen': 1,
    },
  },
  {
    q: 'can i ask a student what the nursing programme is really like', lang: 'en', style: 'sentence',
    relevant: {
      'chat-met-een-student': 3, 'zit-ik-hier-goed': 2, 'student-helpt-student': 1, 'eerste-honderd-dagen': 1,
    },
  },
  {
    q: 'ik kom van het mbo en het tempo hier is echt anders', lang: 'nl', style: 'sentence',
    relevant: {
      'vliegende-start-mbo': 3, 'eerste-honderd-dagen': 2, studiecoach: 2, 'je-week-op-een-a4': 2,
      'student-helpt-student': 2, kennisclips: 1, 'eerste-thuis': 1, toetstraining: 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'ik doe mbo onderwijsassistent en wil naar de pabo', lang: 'nl', style: 'sentence',
    relevant: {
      'mbo-pabo-traject': 3, 'chat-met-een-student': 2, 'vliegende-start-mbo': 2, 'koers-op-je-toekomst': 1,
      taalcentrum: 1,
    },
  },
  {
    q: 'ik begin net en ken de weg nog niet in dat gebouw', lang: 'nl', style: 'sentence',
    relevant: {
      'eerste-honderd-dagen': 3, 'student-helpt-student': 2, 'gebouw-in-en-uit': 2, thuisgroep: 1, 'de-woonkamer': 1,
      'chat-met-een-student': 1, 'welcome-desk': 1,
    },
  },
  {
    q: 'buddy', lang: 'en', style: 'word',
    relevant: {
      'eerste-honderd-dagen': 3, tandem: 3, 'mentor-die-het-kent': 2, 'check-mate': 2, 'student-helpt-student': 2,
      luistermaatje: 1, budgetmaatje: 1, verenigingenwijzer: 1, 'nieuw-begin': 1, 'bon-bini': 1,
    },
  },
  {
    q: 'eerstejaars werktuigbouw, wanneer zie ik mijn tutor en mijn groep', lang: 'nl', style: 'sentence',
    relevant: { thuisgroep: 3, 'eerste-honderd-dagen': 2, 'gedoe-in-de-groep': 1, 'check-mate': 1 },
  },
  {
    q: 'mijn stagebegeleider kleineert me waar iedereen bij is', lang: 'nl', style: 'sentence',
    relevant: {
      'stage-gaat-niet-goed': 3, vertrouwenspersoon: 3, meldpunt: 2, 'wat-zeg-je-terug': 2, studentendecaan: 1,
      'even-sparren': 1, 'stagecafe-zorg': 1, praktijkverhalen: 1, 'gesprek-studentenpsycholoog': 1, ombudsman: 1,
    },
  },
  {
    q: 'stageproblemen', lang: 'nl', style: 'compound',
    relevant: {
      'stage-gaat-niet-goed': 3, studentendecaan: 2, 'stagecafe-zorg': 2, vertrouwenspersoon: 2, praktijkverhalen: 2,
      meldpunt: 1, studiecoach: 1, 'discriminatie-melden': 1, ombudsman: 1,
    },
  },
  {
    q: 'er is een patient overleden tijdens mijn dienst en ik krijg het niet uit mn hoofd',
    lang: 'nl', style: 'sentence',
    relevant: {
      'stagecafe-zorg': 3, 'gesprek-studentenpsycholoog': 3, studentenpastor: 2, 'na-iets-heftigs': 2,
      'even-sparren': 2, 'stage-gaat-niet-goed': 2, rouwgroep: 1, 'na-een-schok': 1, nachtgids: 1, luistermaatje: 1,
      luisterlijn: 1, slachtofferhulp: 1,
    },
  },
  {
    q: 'nachtdiensten op stage en overdag slapen lukt niet', lang: 'nl', style: 'sentence',
    relevant: {
      nachtgids: 3, 'beter-slapen': 3, 'stagecafe-zorg': 2, 'stage-gaat-niet-goed': 2, huisarts: 1,
      'tien-minuten-niets': 1, studiepillen: 1,
    },
  },
  {
    q: 'op mijn stageschool wordt een kind thuis geslagen en ik neem dat mee naar huis', lang: 'nl', style: 'sentence',
    relevant: {
      praktijkverhalen: 3, 'veilig-thuis': 3, 'stage-gaat-niet-goed': 2, 'even-sparren': 2, studentenpastor: 2,
      'gesprek-studentenpsycholoog': 2, 'mind-korrelatie': 1, luistermaatje: 1,
    },
  },
  {
    q: 'verpleegkunde stage zwaar', lang: 'nl', style: 'word',
    relevant: {
      'stagecafe-zorg': 3, 'stage-gaat-niet-goed': 3, opgebrand: 2, 'gesprek-studentenpsycholoog': 2,
      studentendecaan: 2, 'omgaan-met-stress': 2, studiecoach: 1, 'even-sparren': 1, 'zit-ik-hier-goed': 1,
      'chat-met-een-student': 1,
    },
  },
  {
    q: 'my internship supervisor keeps touching me', lang: 'en', style: 'sentence',
    relevant: {
      vertrouwenspersoon: 3, 'stage-gaat-niet-goed': 3, meldpunt: 2, 'centrum-seksueel-geweld': 2,
      'gesprek-studentenpsycholoog': 1, studentendecaan: 1, 'even-sparren': 1, 'wat-zeg-je-terug': 1, 'ja-is-ja': 1,
      slachtofferhulp: 1,
    },
  },
  {
    q: 'ik mag op stage alleen koffie halen', lang: 'nl', style: 'sentence',
    relevant: {
      'stage-gaat-niet-goed': 3, studentendecaan: 2, studiecoach: 2, meldpunt: 1, ombudsman: 1, 'juridisch-loket': 1,
    },
  },
  {
    q: 'ik krijg geen stageplek door mijn hoofddoek', lang: 'nl', style: 'sentence',
    relevant: {
      'discriminatie-melden': 3, 'team-inclusief': 3, 'stage-gaat-niet-goed': 2, vertrouwenspersoon: 2, meldpunt: 2,
      studentendecaan: 2, 'wat-zeg-je-terug': 1, 'workshop-solliciteren': 1, ombudsman: 1,
    },
  },
  {
    q: 'scriptie', lang: 'nl', style: 'word',
    relevant: {
      afstudeerkring: 3, studiehuiskamer: 2, taalcentrum: 2, studiecoach: 2, 'begin-gewoon': 2, 'van-morgen-naar-nu': 1,
      kennisclips: 1, 'stille-studieplek': 1, 'check-mate': 1,
    },
  },
  {
    q: 'ik durf mijn scriptie niet in te leveren', lang: 'nl', style: 'sentence',
    relevant: {
      afstudeerkring: 3, studiecoach: 2, 'gesprek-studentenpsycholoog': 2, studiehuiskamer: 2,
      'bouwen-aan-zelfvertrouwen': 1, 'toets-zonder-knoop': 1, 'begin-gewoon': 1, 'van-morgen-naar-nu': 1,
      taalcentrum: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'stuck on my thesis for months', lang: 'en', style: 'sentence',
    relevant: {
      afstudeerkring: 3, studiehuiskamer: 3, studiecoach: 2, 'begin-gewoon': 2, 'van-morgen-naar-nu': 2, taalcentrum: 1,
      'check-mate': 1, studentendecaan: 1, 'gesprek-studentenpsycholoog': 1, 'stille-studieplek': 1,
    },
  },
  {
    q: 'afstudeerstress', lang: 'nl', style: 'compound',
    relevant: {
      afstudeerkring: 3, 'omgaan-met-stress': 2, stressless: 2, studiehuiskamer: 2, studiecoach: 2,
      'gesprek-studentenpsycholoog': 2, opgebrand: 1, 'tien-minuten-niets': 1, 'even-sparren': 1, 'begin-gewoon': 1,
      'toets-zonder-knoop': 1,
    },
  },
  {
    q: 'hoe maak ik een goeie cv', lang: 'nl', style: 'sentence',
    relevant: {
      'workshop-solliciteren': 3, 'sterk-aan-het-werk': 2, 'koers-op-je-toekomst': 2, taalcentrum: 1,
      'mentor-die-het-kent': 1,
    },
  },
  {
    q: 'job interview', lang: 'en', style: 'word',
    relevant: {
      'workshop-solliciteren': 3, 'sterk-aan-het-werk': 1, 'koers-op-je-toekomst': 1, 'mentor-die-het-kent': 1,
      'durf-te-praten': 1,
    },
  },
  {
    q: 'ik heb straks mijn diploma en geen idee wat ik wil worden', lang: 'nl', style: 'sentence',
    relevant: {
      'koers-op-je-toekomst': 3, 'workshop-solliciteren': 2, 'mentor-die-het-kent': 2, 'sterk-aan-het-werk': 2,
      'zit-ik-hier-goed': 1, studentenpastor: 1,
    },
  },
  {
    q: 'moet ik bij een sollicitatie zeggen dat ik autisme heb', lang: 'nl', style: 'sentence',
    relevant: {
      'sterk-aan-het-werk': 3, 'workshop-solliciteren': 3, 'vast-baken': 2, 'discriminatie-melden': 1,
      studentendecaan: 1, 'juridisch-loket': 1,
    },
  },
  {
    q: 'ik werk 30 uur in de horeca en heb geen tijd voor school', lang: 'nl', style: 'sentence',
    relevant: {
      'studie-baan-en-de-rest': 3, 'je-week-op-een-a4': 2, 'financieel-spreekuur': 2, studiecoach: 2,
      studentendecaan: 2, 'geld-overhouden': 1, opgebrand: 1, budgetmaatje: 1, 'omgaan-met-stress': 1,
      'te-veel-op-je-bord': 1,
    },
  },
  {
    q: 'bijbaan', lang: 'nl', style: 'word',
    relevant: {
      'studie-baan-en-de-rest': 3, 'welcome-desk': 2, 'financieel-spreekuur': 2, 'je-week-op-een-a4': 1,
      'workshop-solliciteren': 1, 'juridisch-loket': 1,
    },
  },
  {
    q: 'groepsopdracht met alleen maar meelifters', lang: 'nl', style: 'youth',
    relevant: { 'gedoe-in-de-groep': 3, studiecoach: 2, 'te-veel-op-je-bord': 1, thuisgroep: 1, ombudsman: 1 },
  },
  {
    q: 'niemand wil met mij in een projectgroep', lang: 'nl', style: 'sentence',
    relevant: {
      'gedoe-in-de-groep': 3, 'nieuwe-mensen': 2, 'even-sparren': 2, vertrouwenspersoon: 2, 'team-inclusief': 2,
      'check-mate': 1, thuisgroep: 1, 'gesprek-studentenpsycholoog': 1, 'bouwen-aan-zelfvertrouwen': 1, studiecoach: 1,
    },
  },
  {
    q: 'my project team ignores everything i say', lang: 'en', style: 'sentence',
    relevant: {
      'gedoe-in-de-groep': 3, 'team-inclusief': 2, vertrouwenspersoon: 2, 'wat-zeg-je-terug': 1, 'durf-te-praten': 1,
      studiecoach: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'ik verveel me kapot bij de lessen economie het is veel te makkelijk', lang: 'nl', style: 'sentence',
    relevant: {
      'extra-uitdaging': 3, 'zit-ik-hier-goed': 2, 'koers-op-je-toekomst': 1, studiecoach: 1,
      'iets-doen-voor-een-ander': 1, 'stoppen-of-overstappen': 1,
    },
  },
  {
    q: 'hoogbegaafd', lang: 'nl', style: 'diagnosis',
    relevant: {
      'extra-uitdaging': 3, studiecoach: 2, 'zit-ik-hier-goed': 2, 'gesprek-studentenpsycholoog': 1, 'vast-baken': 1,
      'druk-hoofd-rustig-plan': 1, studentendecaan: 1, 'begin-gewoon': 1,
    },
  },
  {
    q: 'ik train 20 uur per week en mis daardoor toetsen', lang: 'nl', style: 'sentence',
    relevant: {
      'topsport-en-studie': 3, studentendecaan: 2, profileringsfonds: 2, 'regel-wat-je-nodig-hebt': 2,
      'je-week-op-een-a4': 1, studiecoach: 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'i play in the national team and need to move my exams', lang: 'en', style: 'sentence',
    relevant: {
      'topsport-en-studie': 3, studentendecaan: 2, profileringsfonds: 2, 'regel-wat-je-nodig-hebt': 2,
      'je-week-op-een-a4': 1,
    },
  },
  {
    q: 'ik wil een bestuursjaar doen, krijg ik daar iets voor', lang: 'nl', style: 'sentence',
    relevant: {
      profileringsfonds: 3, studentendecaan: 2, 'financieel-spreekuur': 2, verenigingenwijzer: 1, studentenpanel: 1,
    },
  },
  {
    q: 'ons rooster is echt drama wie luistert er naar ons', lang: 'nl', style: 'sentence',
    relevant: { studentenpanel: 3, ombudsman: 2, 'te-veel-op-je-bord': 1, meldpunt: 1, studentendecaan: 1 },
  },
  {
    q: 'medezeggenschap', lang: 'nl', style: 'word',
    relevant: { studentenpanel: 3, ombudsman: 1, 'team-inclusief': 1 },
  },
  {
    q: 'geen motivatie meer fr', lang: 'nl', style: 'youth',
    relevant: {
      'koers-op-je-toekomst': 3, studiecoach: 3, 'begin-gewoon': 2, 'zit-ik-hier-goed': 2, 'van-morgen-naar-nu': 2,
      'gesprek-studentenpsycholoog': 1, opgebrand: 1, 'even-sparren': 1, opkikker: 1, 'check-mate': 1,
      studentenpastor: 1,
    },
  },
  {
    q: 'stagge stress', lang: 'nl', style: 'typo',
    relevant: {
      'stage-gaat-niet-goed': 3, 'omgaan-met-stress': 3, 'stagecafe-zorg': 2, stressless: 2,
      'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, studentendecaan: 2, praktijkverhalen: 1, studiecoach: 1,
      opgebrand: 1, opkikker: 1,
    },
  },
];
