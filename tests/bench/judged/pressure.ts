import type { Judged } from './types.ts';

/** Stress, exams, starting, planning, a busy head. */
export const pressure: readonly Judged[] = [
  {
    q: 'stress', lang: 'nl', style: 'word',
    relevant: {
      'omgaan-met-stress': 3, stressless: 3, 'gesprek-studentenpsycholoog': 2, opkikker: 2, 'toets-zonder-knoop': 2,
      'tien-minuten-niets': 2, 'rust-in-je-hoofd': 2, opgebrand: 2, 'yoga-tussen-de-lessen': 1, 'te-veel-op-je-bord': 1,
      'even-sparren': 1, 'je-week-op-een-a4': 1, 'studie-baan-en-de-rest': 1, 'alles-oke': 1, 'goed-is-goed-genoeg': 1,
      rustkamer: 1,
    },
  },
  {
    q: 'stressed out', lang: 'en', style: 'word',
    relevant: {
      'omgaan-met-stress': 3, 'gesprek-studentenpsycholoog': 3, opkikker: 2, 'toets-zonder-knoop': 2,
      'tien-minuten-niets': 2, 'rust-in-je-hoofd': 2, opgebrand: 2, stressless: 2, 'even-sparren': 1,
      'yoga-tussen-de-lessen': 1, 'te-veel-op-je-bord': 1, 'je-week-op-een-a4': 1, rustkamer: 1,
      'studie-baan-en-de-rest': 1,
    },
  },
  {
    q: 'ik heb zoveel stress dat ik moet overgeven', lang: 'nl', style: 'sentence',
    relevant: {
      stressless: 3, 'gesprek-studentenpsycholoog': 3, 'omgaan-met-stress': 3, 'even-sparren': 2, huisarts: 2,
      'toets-zonder-knoop': 2, opkikker: 1, 'tien-minuten-niets': 1, opgebrand: 1, 'rust-in-je-hoofd': 1,
      'te-veel-op-je-bord': 1,
    },
  },
  {
    q: 'herkansingsstress', lang: 'nl', style: 'compound',
    relevant: {
      'tweede-kans-week': 3, 'toets-zonder-knoop': 3, toetstraining: 2, 'omgaan-met-stress': 2,
      'gesprek-studentenpsycholoog': 2, 'student-helpt-student': 1, stressless: 1, studiecoach: 1, 'even-sparren': 1,
      'gesprek-studieadvies': 1, 'tien-minuten-niets': 1,
    },
  },
  {
    q: 'tentamenstress', lang: 'nl', style: 'compound',
    relevant: {
      'toets-zonder-knoop': 3, toetstraining: 3, 'omgaan-met-stress': 2, stressless: 2,
      'gesprek-studentenpsycholoog': 2, 'stille-studieplek': 2, 'tien-minuten-niets': 1, 'tweede-kans-week': 1,
      studiecoach: 1, kennisclips: 1, opkikker: 1, 'even-sparren': 1, 'je-week-op-een-a4': 1,
    },
  },
  {
    q: 'ik ken alles en dan krijg ik het blad en weet ik niks meer', lang: 'nl', style: 'sentence',
    relevant: {
      'toets-zonder-knoop': 3, 'gesprek-studentenpsycholoog': 2, toetstraining: 1, 'tien-minuten-niets': 1,
      'omgaan-met-stress': 1, opkikker: 1, stressless: 1, 'regel-wat-je-nodig-hebt': 1, 'tweede-kans-week': 1,
    },
  },
  {
    q: 'faalangts', lang: 'nl', style: 'typo',
    relevant: {
      'toets-zonder-knoop': 3, 'gesprek-studentenpsycholoog': 2, 'durf-te-praten': 2, 'bouwen-aan-zelfvertrouwen': 2,
      opkikker: 2, 'goed-is-goed-genoeg': 1, afstudeerkring: 1, toetstraining: 1, 'even-sparren': 1,
      'omgaan-met-stress': 1, stressless: 1, 'grip-op-piekeren': 1,
    },
  },
  {
    q: 'i blank out in exams even though i studied for weeks', lang: 'en', style: 'sentence',
    relevant: {
      'toets-zonder-knoop': 3, 'gesprek-studentenpsycholoog': 2, toetstraining: 1, 'omgaan-met-stress': 1, opkikker: 1,
      'tien-minuten-niets': 1, 'regel-wat-je-nodig-hebt': 1, 'tweede-kans-week': 1,
    },
  },
  {
    q: 'burn-out', lang: 'nl', style: 'diagnosis',
    relevant: {
      opgebrand: 3, 'gesprek-studentenpsycholoog': 3, huisarts: 3, studentendecaan: 2, stressless: 2, ggz: 1,
      'studie-baan-en-de-rest': 1, 'even-sparren': 1, 'lage-energie-cafe': 1, profileringsfonds: 1,
      'omgaan-met-stress': 1, 'te-veel-op-je-bord': 1, opkikker: 1,
    },
  },
  {
    q: 'volgens mij een burnout op mn 20e lol', lang: 'nl', style: 'youth',
    relevant: {
      opgebrand: 3, 'gesprek-studentenpsycholoog': 3, huisarts: 2, 'even-sparren': 2, stressless: 2, studentendecaan: 2,
      'omgaan-met-stress': 1, 'studie-baan-en-de-rest': 1, ggz: 1, opkikker: 1, studiecoach: 1, 'lage-energie-cafe': 1,
    },
  },
  {
    q: 'ik ben op ik krijg niks meer voor elkaar', lang: 'nl', style: 'sentence',
    relevant: {
      opgebrand: 3, 'gesprek-studentenpsycholoog': 2, huisarts: 2, 'even-sparren': 2, studentendecaan: 2,
      studiecoach: 2, 'lage-energie-cafe': 1, 'begin-gewoon': 1, 'omgaan-met-stress': 1, 'alles-oke': 1, ggz: 1,
    },
  },
  {
    q: 'completely worn out, cant do my assignments anymore', lang: 'en', style: 'sentence',
    relevant: {
      opgebrand: 3, 'gesprek-studentenpsycholoog': 2, huisarts: 2, studiecoach: 2, studentendecaan: 2,
      'even-sparren': 2, 'begin-gewoon': 1, 'lage-energie-cafe': 1, 'je-week-op-een-a4': 1, 'te-veel-op-je-bord': 1,
      'omgaan-met-stress': 1,
    },
  },
  {
    q: 'drie deadlines in 1 week en geen idee waar ik moet beginnen', lang: 'nl', style: 'sentence',
    relevant: {
      'je-week-op-een-a4': 3, studiecoach: 3, 'omgaan-met-stress': 2, 'begin-gewoon': 2, 'van-morgen-naar-nu': 2,
      'te-veel-op-je-bord': 1, stressless: 1, 'even-sparren': 1, kennisclips: 1, 'check-mate': 1, studentenpanel: 1,
    },
  },
  {
    q: 'dit blok is niet te doen qua projecten ik zit op hbo-ict', lang: 'nl', style: 'sentence',
    relevant: {
      'te-veel-op-je-bord': 3, 'je-week-op-een-a4': 2, studiecoach: 2, 'omgaan-met-stress': 2, opgebrand: 1,
      studentendecaan: 1, studentenpanel: 1, thuisgroep: 1, 'student-helpt-student': 1,
    },
  },
  {
    q: 'hoe kan ik ff ontspannen', lang: 'nl', style: 'sentence',
    relevant: {
      'tien-minuten-niets': 3, 'rust-in-je-hoofd': 3, 'yoga-tussen-de-lessen': 3, stiltecentrum: 2, ommetje: 2,
      rustkamer: 2, kloosterweekend: 2, sportkaart: 1, 'omgaan-met-stress': 1, 'de-woonkamer': 1, stressless: 1,
    },
  },
  {
    q: 'mindfulness', lang: 'nl', style: 'word',
    relevant: {
      'rust-in-je-hoofd': 3, 'tien-minuten-niets': 2, stiltecentrum: 2, 'yoga-tussen-de-lessen': 2, kloosterweekend: 1,
      ommetje: 1,
    },
  },
  {
    q: 'yoga', lang: 'nl', style: 'word',
    relevant: { 'yoga-tussen-de-lessen': 3, sportkaart: 2, 'rust-in-je-hoofd': 2, 'tien-minuten-niets': 1 },
  },
  {
    q: 'meditation', lang: 'en', style: 'word',
    relevant: {
      'rust-in-je-hoofd': 3, stiltecentrum: 3, 'tien-minuten-niets': 3, 'yoga-tussen-de-lessen': 2, kloosterweekend: 1,
    },
  },
  {
    q: 'ik stel alles uit tot de nacht ervoor', lang: 'nl', style: 'sentence',
    relevant: {
      'begin-gewoon': 3, 'van-morgen-naar-nu': 3, studiecoach: 2, 'check-mate': 2, 'je-week-op-een-a4': 1,
      kennisclips: 1, studiehuiskamer: 1, 'druk-hoofd-rustig-plan': 1, 'telefoon-in-de-tas': 1,
    },
  },
  {
    q: 'uitstelgedrag', lang: 'nl', style: 'compound',
    relevant: {
      'begin-gewoon': 3, 'van-morgen-naar-nu': 3, studiecoach: 2, 'check-mate': 1, afstudeerkring: 1,
      studiehuiskamer: 1, 'druk-hoofd-rustig-plan': 1, 'je-week-op-een-a4': 1, kennisclips: 1,
    },
  },
  {
    q: 'prokrastineren', lang: 'nl', style: 'typo',
    relevant: {
      'begin-gewoon': 3, 'van-morgen-naar-nu': 3, studiecoach: 2, 'check-mate': 1, afstudeerkring: 1,
      studiehuiskamer: 1, 'je-week-op-een-a4': 1, 'druk-hoofd-rustig-plan': 1, 'telefoon-in-de-tas': 1,
    },
  },
  {
    q: 'krijg mezelf echt niet aan het leren', lang: 'nl', style: 'youth',
    relevant: {
      'begin-gewoon': 3, 'van-morgen-naar-nu': 3, studiecoach: 3, 'check-mate': 2, 'stille-studieplek': 2,
      kennisclips: 1, studiehuiskamer: 1, toetstraining: 1, 'druk-hoofd-rustig-plan': 1, 'koers-op-je-toekomst': 1,
      'telefoon-in-de-tas': 1, 'je-week-op-een-a4': 1,
    },
  },
  {
    q: 'i keep procrastinating and its 2am before the deadline', lang: 'en', style: 'sentence',
    relevant: {
      'begin-gewoon': 3, 'van-morgen-naar-nu': 3, studiecoach: 2, 'check-mate': 1, 'je-week-op-een-a4': 1,
      'druk-hoofd-rustig-plan': 1, kennisclips: 1, 'omgaan-met-stress': 1, studiehuiskamer: 1,
    },
  },
  {
    q: 'de mail aan mijn docent staat al weken in concept', lang: 'nl', style: 'sentence',
    relevant: {
      'van-morgen-naar-nu': 3, 'begin-gewoon': 3, studiecoach: 2, 'eerste-thuis': 2, studentendecaan: 1,
      'even-sparren': 1, 'durf-te-praten': 1, 'check-mate': 1,
    },
  },
  {
    q: 'kan me niet langer dan 5 min concentreren', lang: 'nl', style: 'sentence',
    relevant: {
      'druk-hoofd-rustig-plan': 3, studiecoach: 3, kennisclips: 3, 'telefoon-in-de-tas': 2, 'stille-studieplek': 2,
      'begin-gewoon': 2, 'rust-in-je-hoofd': 1, 'perfecte-plaatjes': 1, 'van-morgen-naar-nu': 1, huisarts: 1,
      'regel-wat-je-nodig-hebt': 1, 'gesprek-studentenpsycholoog': 1, 'beter-slapen': 1,
    },
  },
  {
    q: 'adhd', lang: 'nl', style: 'diagnosis',
    relevant: {
      'druk-hoofd-rustig-plan': 3, 'regel-wat-je-nodig-hebt': 3, studiecoach: 2, studentendecaan: 2, 'begin-gewoon': 2,
      'gesprek-studentenpsycholoog': 1, huisarts: 1, ggz: 1, rustkamer: 1, 'vast-baken': 1, 'sterk-aan-het-werk': 1,
      studiepillen: 1, 'stille-studieplek': 1,
    },
  },
  {
    q: 'add en plannen lukt niet', lang: 'nl', style: 'diagnosis',
    relevant: {
      'druk-hoofd-rustig-plan': 3, studiecoach: 3, 'je-week-op-een-a4': 2, 'regel-wat-je-nodig-hebt': 2,
      'begin-gewoon': 2, 'van-morgen-naar-nu': 1, 'vast-baken': 1, studentendecaan: 1, kennisclips: 1,
    },
  },
  {
    q: 'i think i have adhd but no diagnosis', lang: 'en', style: 'diagnosis',
    relevant: {
      'druk-hoofd-rustig-plan': 3, huisarts: 3, 'regel-wat-je-nodig-hebt': 2, studiecoach: 2,
      'gesprek-studentenpsycholoog': 2, ggz: 1, studentendecaan: 1, 'begin-gewoon': 1, 'even-sparren': 1,
      'huisarts-vinden': 1,
    },
  },
  {
    q: 'autisme', lang: 'nl', style: 'diagnosis',
    relevant: {
      'vast-baken': 3, 'regel-wat-je-nodig-hebt': 3, rustkamer: 2, studentendecaan: 2, 'sterk-aan-het-werk': 2,
      studiecoach: 1, 'druk-hoofd-rustig-plan': 1, 'gesprek-studentenpsycholoog': 1, 'stille-studieplek': 1,
      stiltecentrum: 1,
    },
  },
  {
    q: 'ass en wisselende roosters, ik trek dat nier', lang: 'nl', style: 'typo',
    relevant: {
      'vast-baken': 3, 'regel-wat-je-nodig-hebt': 2, studentendecaan: 2, rustkamer: 2, studiecoach: 1,
      'je-week-op-een-a4': 1, 'druk-hoofd-rustig-plan': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'te veel prikkels op school ik word er gek van', lang: 'nl', style: 'sentence',
    relevant: {
      rustkamer: 3, 'vast-baken': 3, 'stille-studieplek': 3, stiltecentrum: 2, 'regel-wat-je-nodig-hebt': 2,
      studentendecaan: 1, 'gesprek-studentenpsycholoog': 1, 'even-sparren': 1, 'druk-hoofd-rustig-plan': 1,
      sportkaart: 1,
    },
  },
  {
    q: 'dyslexie', lang: 'nl', style: 'diagnosis',
    relevant: {
      voorleessoftware: 3, 'regel-wat-je-nodig-hebt': 3, taalcentrum: 3, studentendecaan: 2, 'laptop-lenen': 2,
      kennisclips: 1, studiecoach: 1, 'sterk-aan-het-werk': 1,
    },
  },
  {
    q: 'dislexie extra tijd tentamen', lang: 'nl', style: 'typo',
    relevant: {
      'regel-wat-je-nodig-hebt': 3, voorleessoftware: 2, studentendecaan: 2, taalcentrum: 2, 'laptop-lenen': 1,
    },
  },
  {
    q: 'can i get more time for my exam', lang: 'en', style: 'sentence',
    relevant: { 'regel-wat-je-nodig-hebt': 3, studentendecaan: 2, voorleessoftware: 1, 'toets-zonder-knoop': 1 },
  },
  {
    q: 'de letters dansen voor mijn ogen', lang: 'nl', style: 'sentence',
    relevant: {
      taalcentrum: 3, voorleessoftware: 3, 'regel-wat-je-nodig-hebt': 2, studentendecaan: 1, 'laptop-lenen': 1,
      huisarts: 1,
    },
  },
  {
    q: 'dyscalculie', lang: 'nl', style: 'diagnosis',
    relevant: {
      'regel-wat-je-nodig-hebt': 3, studentendecaan: 3, 'student-helpt-student': 2, studiecoach: 2,
      'mbo-pabo-traject': 1, toetstraining: 1,
    },
  },
  {
    q: 'plannen', lang: 'nl', style: 'word',
    relevant: {
      'je-week-op-een-a4': 3, studiecoach: 2, 'druk-hoofd-rustig-plan': 2, 'begin-gewoon': 2, 'van-morgen-naar-nu': 1,
      toetstraining: 1, kennisclips: 1, 'te-veel-op-je-bord': 1, 'studie-baan-en-de-rest': 1, 'vast-baken': 1,
    },
  },
  {
    q: 'bijles', lang: 'nl', style: 'word',
    relevant: {
      'student-helpt-student': 3, 'check-mate': 2, 'tweede-kans-week': 2, toetstraining: 1, taalcentrum: 1,
      studiecoach: 1, kennisclips: 1,
    },
  },
  {
    q: 'ik snap niks van statistiek kan iemand van mijn opleiding helpen', lang: 'nl', style: 'sentence',
    relevant: {
      'student-helpt-student': 3, 'check-mate': 2, 'tweede-kans-week': 2, toetstraining: 1, studiecoach: 1,
      kennisclips: 1,
    },
  },
  {
    q: 'zoek iemand om samen mee te leren', lang: 'nl', style: 'sentence',
    relevant: {
      'check-mate': 3, 'begin-gewoon': 2, 'student-helpt-student': 2, studiehuiskamer: 1, afstudeerkring: 1,
      toetstraining: 1, 'tweede-kans-week': 1,
    },
  },
  {
    q: 'waar kan ik rustig zitten voor tentamens want thuis is het herrie', lang: 'nl', style: 'sentence',
    relevant: {
      'stille-studieplek': 3, toetstraining: 2, studiehuiskamer: 2, stiltecentrum: 2, 'begin-gewoon': 1, nachtgids: 1,
    },
  },
  {
    q: 'studieplek', lang: 'nl', style: 'word',
    relevant: {
      'stille-studieplek': 3, studiehuiskamer: 2, toetstraining: 1, 'begin-gewoon': 1, stiltecentrum: 1,
      'de-woonkamer': 1,
    },
  },
  {
    q: 'hoe leer ik zo\'n dik boek voor mn toets', lang: 'nl', style: 'sentence',
    relevant: {
      toetstraining: 3, kennisclips: 3, studiecoach: 2, voorleessoftware: 2, 'student-helpt-student': 2,
      'je-week-op-een-a4': 1, 'check-mate': 1, 'stille-studieplek': 1, taalcentrum: 1,
    },
  },
  {
    q: 'how do i take better notes and write a report', lang: 'en', style: 'sentence',
    relevant: {
      kennisclips: 3, taalcentrum: 2, studiecoach: 2, toetstraining: 1, voorleessoftware: 1, 'student-helpt-student': 1,
      'vliegende-start-mbo': 1,
    },
  },
  {
    q: 'samenvatten', lang: 'nl', style: 'word',
    relevant: {
      kennisclips: 3, toetstraining: 2, studiecoach: 2, taalcentrum: 1, voorleessoftware: 1, 'student-helpt-student': 1,
    },
  },
  {
    q: 'ik moet 3 vakken herkansen', lang: 'nl', style: 'sentence',
    relevant: {
      'tweede-kans-week': 3, toetstraining: 2, 'student-helpt-student': 2, studiecoach: 2, 'gesprek-studieadvies': 2,
      'check-mate': 1, 'toets-zonder-knoop': 1, studiehuiskamer: 1, studentendecaan: 1, 'je-week-op-een-a4': 1,
    },
  },
  {
    q: 'herkanzing', lang: 'nl', style: 'typo',
    relevant: {
      'tweede-kans-week': 3, toetstraining: 2, 'student-helpt-student': 2, 'toets-zonder-knoop': 2, studiecoach: 1,
      'check-mate': 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'bsa', lang: 'nl', style: 'word',
    relevant: {
      'gesprek-studieadvies': 3, studentendecaan: 2, studiecoach: 2, 'stoppen-of-overstappen': 2,
      'student-helpt-student': 1, 'tweede-kans-week': 1, 'zit-ik-hier-goed': 1, ombudsman: 1,
    },
  },
  {
    q: 'ik ga mijn propedeuse niet halen wat nu', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studieadvies': 3, 'stoppen-of-overstappen': 2, 'zit-ik-hier-goed': 2, studentendecaan: 2, studiecoach: 2,
      'tweede-kans-week': 2, 'student-helpt-student': 1, toetstraining: 1,
    },
  },
  {
    q: 'negative study advice because i was ill, can i do something', lang: 'en', style: 'sentence',
    relevant: {
      'gesprek-studieadvies': 3, studentendecaan: 3, ombudsman: 2, profileringsfonds: 2, 'stoppen-of-overstappen': 2,
      'regel-wat-je-nodig-hebt': 1, 'juridisch-loket': 1,
    },
  },
  {
    q: 'mijn nederlands is niet zo goed en ik moet een verslag schrijven', lang: 'nl', style: 'sentence',
    relevant: {
      taalcentrum: 3, kennisclips: 2, 'student-helpt-student': 2, voorleessoftware: 1, tandem: 1,
      'vliegende-start-mbo': 1, studiecoach: 1, 'nieuw-begin': 1,
    },
  },
  {
    q: 'ik doe al 6 jaar over een studie van 4 en schaam me', lang: 'nl', style: 'sentence',
    relevant: {
      studiehuiskamer: 3, studiecoach: 3, afstudeerkring: 2, studentendecaan: 2, 'even-sparren': 2,
      profileringsfonds: 1, 'gesprek-studentenpsycholoog': 1, 'begin-gewoon': 1, 'stoppen-of-overstappen': 1,
    },
  },
  {
    q: 'langstudeerder', lang: 'nl', style: 'compound',
    relevant: {
      studiehuiskamer: 3, studiecoach: 2, afstudeerkring: 2, studentendecaan: 2, profileringsfonds: 2,
      'begin-gewoon': 1, 'stoppen-of-overstappen': 1, 'financieel-spreekuur': 1,
    },
  },
  {
    q: 'studievertraaging', lang: 'nl', style: 'typo',
    relevant: {
      studiecoach: 3, studiehuiskamer: 3, studentendecaan: 3, profileringsfonds: 2, 'tweede-kans-week': 2,
      afstudeerkring: 2, 'gesprek-studieadvies': 2, 'stoppen-of-overstappen': 1, 'financieel-spreekuur': 1,
      'begin-gewoon': 1, 'student-helpt-student': 1,
    },
  },
  {
    q: 'no cap ik ga m\'n bsa niet halen', lang: 'nl', style: 'youth',
    relevant: {
      'gesprek-studieadvies': 3, studentendecaan: 2, studiecoach: 2, 'tweede-kans-week': 2, 'stoppen-of-overstappen': 2,
      'student-helpt-student': 1, toetstraining: 1, 'zit-ik-hier-goed': 1,
    },
  },
];
