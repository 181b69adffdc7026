import type { Judged } from './types.ts';

/** Being safe, being dealt with fairly, doctors, and where to begin. */
export const safetyAndCare: readonly Judged[] = [
  {
    q: 'pesten', lang: 'nl', style: 'word',
    relevant: {
      vertrouwenspersoon: 3, meldpunt: 3, 'even-sparren': 2, 'gedoe-in-de-groep': 2, 'wat-zeg-je-terug': 2,
      'perfecte-plaatjes': 2, 'gesprek-studentenpsycholoog': 1, 'team-inclusief': 1, 'alles-oke': 1,
      'bouwen-aan-zelfvertrouwen': 1, luistermaatje: 1,
    },
  },
  {
    q: 'in de groepsapp van de klas maken ze mij belachelijk', lang: 'nl', style: 'sentence',
    relevant: {
      vertrouwenspersoon: 3, meldpunt: 3, 'wat-zeg-je-terug': 2, 'perfecte-plaatjes': 2,
      'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, 'gedoe-in-de-groep': 1, 'team-inclusief': 1, 'alles-oke': 1,
      'bouwen-aan-zelfvertrouwen': 1,
    },
  },
  {
    q: 'een docent maakt steeds seksuele grappen tegen mij', lang: 'nl', style: 'sentence',
    relevant: {
      vertrouwenspersoon: 3, meldpunt: 3, 'wat-zeg-je-terug': 2, 'ja-is-ja': 2, ombudsman: 2, studentendecaan: 1,
      'gesprek-studentenpsycholoog': 1, 'team-inclusief': 1, 'centrum-seksueel-geweld': 1,
    },
  },
  {
    q: 'iemand heeft een naaktfoto van mij doorgestuurd', lang: 'nl', style: 'sentence',
    relevant: {
      vertrouwenspersoon: 3, meldpunt: 3, slachtofferhulp: 3, 'centrum-seksueel-geweld': 2, 'perfecte-plaatjes': 2,
      'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, 'ja-is-ja': 1, 'spreekuur-seks': 1, 'juridisch-loket': 1,
      'alles-oke': 1,
    },
  },
  {
    q: 'mijn docent geeft mij expres een laag cijfer', lang: 'nl', style: 'sentence',
    relevant: {
      ombudsman: 3, vertrouwenspersoon: 2, studentendecaan: 2, meldpunt: 1, studentenpanel: 1,
      'discriminatie-melden': 1,
    },
  },
  {
    q: 'klacht indienen', lang: 'nl', style: 'word',
    relevant: {
      ombudsman: 3, vertrouwenspersoon: 3, meldpunt: 3, studentendecaan: 2, studentenpanel: 1,
      'discriminatie-melden': 1,
    },
  },
  {
    q: 'how do i appeal my grade', lang: 'en', style: 'sentence',
    relevant: { ombudsman: 3, studentendecaan: 2, vertrouwenspersoon: 1, 'juridisch-loket': 1 },
  },
  {
    q: 'my teacher made a racist joke about me', lang: 'en', style: 'sentence',
    relevant: {
      vertrouwenspersoon: 3, meldpunt: 3, 'team-inclusief': 3, 'wat-zeg-je-terug': 2, 'discriminatie-melden': 2,
      ombudsman: 2, 'even-sparren': 1, studentendecaan: 1,
    },
  },
  {
    q: 'klanten schelden me uit voor vieze turk op mijn werk', lang: 'nl', style: 'sentence',
    relevant: {
      'discriminatie-melden': 3, 'wat-zeg-je-terug': 2, 'team-inclusief': 2, vertrouwenspersoon: 1,
      'juridisch-loket': 1, slachtofferhulp: 1, luistermaatje: 1, meldpunt: 1,
    },
  },
  {
    q: 'racisme', lang: 'nl', style: 'word',
    relevant: {
      'discriminatie-melden': 3, vertrouwenspersoon: 3, 'team-inclusief': 3, meldpunt: 2, 'wat-zeg-je-terug': 2,
      ombudsman: 1,
    },
  },
  {
    q: 'discriminasie stage', lang: 'nl', style: 'typo',
    relevant: {
      'discriminatie-melden': 3, 'stage-gaat-niet-goed': 3, vertrouwenspersoon: 3, meldpunt: 2, 'team-inclusief': 2,
      'wat-zeg-je-terug': 2, studentendecaan: 1, ombudsman: 1,
    },
  },
  {
    q: 'landlord says no foreigners', lang: 'en', style: 'sentence',
    relevant: {
      'discriminatie-melden': 3, 'housing-desk': 3, kamerhulp: 2, 'juridisch-loket': 2, 'welcome-desk': 1,
      'team-inclusief': 1, meldpunt: 1,
    },
  },
  {
    q: 'wat zeg ik terug als ze flauwe homograppen maken', lang: 'nl', style: 'sentence',
    relevant: {
      'wat-zeg-je-terug': 3, 'team-inclusief': 2, regenboognetwerk: 2, meldpunt: 2, vertrouwenspersoon: 2,
      'discriminatie-melden': 1, 'ja-is-ja': 1,
    },
  },
  {
    q: 'mijn vriend slaat mij', lang: 'nl', style: 'sentence',
    relevant: {
      'veilig-thuis': 3, 'eerste-opvang': 2, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, slachtofferhulp: 2,
      vertrouwenspersoon: 1, huisarts: 1, huisartsenpost: 1, 'liefde-en-ander-gedoe': 1, studentendecaan: 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'my ex keeps following me and checks my phone', lang: 'en', style: 'sentence',
    relevant: {
      'veilig-thuis': 3, vertrouwenspersoon: 2, slachtofferhulp: 2, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2,
      'eerste-opvang': 2, meldpunt: 1, 'juridisch-loket': 1, 'liefde-en-ander-gedoe': 1,
    },
  },
  {
    q: 'thuis wordt er geschreeuwd en gegooid ik durf niet naar huis', lang: 'nl', style: 'sentence',
    relevant: {
      'veilig-thuis': 3, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, 'eerste-opvang': 2, kamerhulp: 2,
      studentendecaan: 2, luisterlijn: 1, 'alles-oke': 1, vertrouwenspersoon: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'ze willen dat ik trouw met iemand die ik niet ken', lang: 'nl', style: 'sentence',
    relevant: {
      'veilig-thuis': 3, 'gesprek-studentenpsycholoog': 2, 'ouders-op-je-schouders': 2, vertrouwenspersoon: 2,
      'even-sparren': 2, studentenpastor: 1, studentendecaan: 1, 'team-inclusief': 1, 'mind-korrelatie': 1,
      'alles-oke': 1,
    },
  },
  {
    q: 'mijn zusje wordt thuis mishandeld door mn stiefvader', lang: 'nl', style: 'sentence',
    relevant: {
      'veilig-thuis': 3, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, 'mind-korrelatie': 2, 'eerste-opvang': 1,
      studentendecaan: 1, 'alles-oke': 1, slachtofferhulp: 1,
    },
  },
  {
    q: 'ik ben gisteren verkracht', lang: 'nl', style: 'sentence',
    relevant: {
      'centrum-seksueel-geweld': 3, 'eerste-opvang': 2, 'gesprek-studentenpsycholoog': 2, vertrouwenspersoon: 2,
      huisartsenpost: 2, 'spreekuur-seks': 1, slachtofferhulp: 1, huisarts: 1, 'na-iets-heftigs': 1, 'veilig-thuis': 1,
      'even-sparren': 1,
    },
  },
  {
    q: 'hij ging door terwijl ik nee zei', lang: 'nl', style: 'sentence',
    relevant: {
      'centrum-seksueel-geweld': 3, vertrouwenspersoon: 2, 'gesprek-studentenpsycholoog': 2, 'spreekuur-seks': 2,
      'na-iets-heftigs': 2, 'even-sparren': 1, meldpunt: 1, slachtofferhulp: 1, 'eerste-opvang': 1, 'veilig-thuis': 1,
      'ja-is-ja': 1,
    },
  },
  {
    q: 'i was drunk and i dont know what he did to me', lang: 'en', style: 'sentence',
    relevant: {
      'centrum-seksueel-geweld': 3, 'eerste-opvang': 2, 'gesprek-studentenpsycholoog': 2, vertrouwenspersoon: 2,
      'spreekuur-seks': 2, 'even-sparren': 1, huisartsenpost: 1, 'na-iets-heftigs': 1, slachtofferhulp: 1, huisarts: 1,
      'veilig-uit': 1,
    },
  },
  {
    q: 'waar ligt de grens bij seks', lang: 'nl', style: 'sentence',
    relevant: {
      'ja-is-ja': 3, 'spreekuur-seks': 3, 'liefde-en-ander-gedoe': 2, vertrouwenspersoon: 1,
      'centrum-seksueel-geweld': 1,
    },
  },
  {
    q: 'ik ben in elkaar geslagen na het stappen', lang: 'nl', style: 'sentence',
    relevant: {
      slachtofferhulp: 3, 'gesprek-studentenpsycholoog': 2, huisartsenpost: 2, huisarts: 2, 'na-iets-heftigs': 2,
      'even-sparren': 2, 'eerste-opvang': 1, 'juridisch-loket': 1, 'veilig-uit': 1,
    },
  },
  {
    q: 'someone broke into my room and took everything', lang: 'en', style: 'sentence',
    relevant: {
      slachtofferhulp: 3, noodfonds: 2, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, 'juridisch-loket': 1,
      kamerhulp: 1, 'financieel-spreekuur': 1, 'laptop-lenen': 1, 'na-iets-heftigs': 1,
    },
  },
  {
    q: 'op het feest werd een meisje lastiggevallen waar meld ik dat', lang: 'nl', style: 'sentence',
    relevant: {
      meldpunt: 3, 'veilig-uit': 3, vertrouwenspersoon: 2, 'centrum-seksueel-geweld': 1, 'ja-is-ja': 1,
      'wat-zeg-je-terug': 1,
    },
  },
  {
    q: 'vertrouwenspersoon', lang: 'nl', style: 'word',
    relevant: { vertrouwenspersoon: 3, meldpunt: 1, ombudsman: 1 },
  },
  {
    q: 'vertouwens persoon', lang: 'nl', style: 'typo',
    relevant: { vertrouwenspersoon: 3, meldpunt: 1, ombudsman: 1 },
  },
  {
    q: 'huisarts', lang: 'nl', style: 'word',
    relevant: { huisarts: 3, 'huisarts-vinden': 3, huisartsenpost: 2, ggz: 1, 'welcome-desk': 1 },
  },
  {
    q: 'how do i get a doctor here im new', lang: 'en', style: 'sentence',
    relevant: { 'huisarts-vinden': 3, huisarts: 3, 'welcome-desk': 2, huisartsenpost: 1 },
  },
  {
    q: 'ik heb vanavond nog een dokter nodig', lang: 'nl', style: 'sentence',
    relevant: { huisartsenpost: 3, huisarts: 1, 'eerste-opvang': 1 },
  },
  {
    q: 'health insurance', lang: 'en', style: 'word',
    relevant: { 'huisarts-vinden': 3, 'welcome-desk': 3, 'financieel-spreekuur': 2, huisarts: 1 },
  },
  {
    q: 'stress en geldproblemen en ruzie met mn ouders', lang: 'nl', style: 'mixed',
    relevant: {
      studentendecaan: 3, 'financieel-spreekuur': 3, 'gesprek-studentenpsycholoog': 3, 'even-sparren': 2,
      'omgaan-met-stress': 2, 'alles-oke': 2, 'ouders-op-je-schouders': 2, geldfit: 2, stressless: 1, luistermaatje: 1,
      budgetmaatje: 1, luisterlijn: 1,
    },
  },
  {
    q: 'bij wie moet ik zijn als het door thuis niet lukt met school', lang: 'nl', style: 'sentence',
    relevant: {
      studentendecaan: 3, 'even-sparren': 2, 'gesprek-studentenpsycholoog': 2, 'gesprek-studieadvies': 2,
      studiecoach: 1, 'zorg-je-voor-iemand': 1, profileringsfonds: 1, 'ouders-op-je-schouders': 1,
    },
  },
  {
    q: 'decaan', lang: 'nl', style: 'word',
    relevant: {
      studentendecaan: 3, 'gesprek-studieadvies': 2, 'regel-wat-je-nodig-hebt': 2, 'stoppen-of-overstappen': 2,
      'studeren-met-een-kind': 2, profileringsfonds: 2, opgebrand: 1, 'na-iets-heftigs': 1,
    },
  },
  {
    q: 'school sucks en ik haat iedereen', lang: 'nl', style: 'youth',
    relevant: {
      'even-sparren': 3, 'gesprek-studentenpsycholoog': 3, 'als-emoties-overlopen': 2, 'zit-ik-hier-goed': 2,
      luistermaatje: 2, 'nieuwe-mensen': 1, 'alles-oke': 1, 'stoppen-of-overstappen': 1, 'team-inclusief': 1,
      luisterlijn: 1,
    },
  },
  {
    q: 'wie kan me helpen met mijn mental health ik durf niet te bellen', lang: 'nl', style: 'mixed',
    relevant: {
      'even-sparren': 3, luistermaatje: 3, 'gesprek-studentenpsycholoog': 3, opkikker: 2, luisterlijn: 2, '113': 2,
      'mind-korrelatie': 1, huisarts: 1,
    },
  },
  {
    q: 'ik ben stressed about my internship and i cant sleep', lang: 'en', style: 'mixed',
    relevant: {
      'stage-gaat-niet-goed': 3, 'omgaan-met-stress': 3, 'beter-slapen': 2, nachtgids: 2,
      'gesprek-studentenpsycholoog': 2, stressless: 2, 'even-sparren': 2, 'stagecafe-zorg': 1, 'tien-minuten-niets': 1,
      studiecoach: 1, studentendecaan: 1,
    },
  },
  {
    q: 'mijn begeleider mailt me \'s nachts en wil met me uit eten', lang: 'nl', style: 'sentence',
    relevant: {
      vertrouwenspersoon: 3, meldpunt: 2, ombudsman: 2, 'wat-zeg-je-terug': 1, studentendecaan: 1, 'even-sparren': 1,
      'gesprek-studentenpsycholoog': 1, 'ja-is-ja': 1,
    },
  },
];
