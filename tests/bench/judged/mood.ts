import type { Judged } from './types.ts';

/** Mood, worry, panic, self-image, feelings. */
export const mood: readonly Judged[] = [
  {
    q: 'ik pieker de hele dag en kan het niet uitzetten', lang: 'nl', style: 'sentence',
    relevant: {
      'grip-op-piekeren': 3, 'gesprek-studentenpsycholoog': 3, 'rust-in-je-hoofd': 2, opkikker: 2, 'even-sparren': 2,
      stressless: 2, 'tien-minuten-niets': 1, nachtgids: 1, 'omgaan-met-stress': 1, huisarts: 1, luistermaatje: 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'ik huil om niks de laatste tijd', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, 'als-emoties-overlopen': 2, opkikker: 2, huisarts: 2,
      'kleine-lichtpunten': 2, luistermaatje: 2, 'alles-oke': 1, 'mind-korrelatie': 1, luisterlijn: 1, ggz: 1,
    },
  },
  {
    q: 'somber', lang: 'nl', style: 'word',
    relevant: {
      'gesprek-studentenpsycholoog': 3, opkikker: 3, 'even-sparren': 3, huisarts: 2, 'kleine-lichtpunten': 2,
      'mind-korrelatie': 2, luistermaatje: 2, ggz: 1, 'alles-oke': 1, luisterlijn: 1, ommetje: 1,
      'als-emoties-overlopen': 1,
    },
  },
  {
    q: 'depressie', lang: 'nl', style: 'diagnosis',
    relevant: {
      'gesprek-studentenpsycholoog': 3, huisarts: 3, ggz: 3, 'even-sparren': 2, opkikker: 2, 'mind-korrelatie': 2,
      'kleine-lichtpunten': 1, luistermaatje: 1, 'alles-oke': 1, luisterlijn: 1, '113': 1,
      'gesprek-niet-meer-willen-leven': 1, studentendecaan: 1,
    },
  },
  {
    q: 'depresief', lang: 'nl', style: 'typo',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, opkikker: 3, huisarts: 2, ggz: 2, 'mind-korrelatie': 2,
      'kleine-lichtpunten': 1, luistermaatje: 1, 'alles-oke': 1, luisterlijn: 1, '113': 1,
      'gesprek-niet-meer-willen-leven': 1,
    },
  },
  {
    q: 'i feel empty and nothing makes me happy anymore', lang: 'en', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, opkikker: 2, huisarts: 2, 'als-emoties-overlopen': 2, ggz: 1,
      'kleine-lichtpunten': 1, studentenpastor: 1, luistermaatje: 1, '113': 1, 'gesprek-niet-meer-willen-leven': 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'ik zit er ff helemaal doorheen', lang: 'nl', style: 'youth',
    relevant: {
      'even-sparren': 3, luistermaatje: 3, 'gesprek-studentenpsycholoog': 3, 'alles-oke': 3, opkikker: 2,
      luisterlijn: 2, opgebrand: 2, 'kleine-lichtpunten': 1, 'omgaan-met-stress': 1, 'mind-korrelatie': 1, rustkamer: 1,
      huisarts: 1, 'eerste-opvang': 1,
    },
  },
  {
    q: 'voel me zo kut man', lang: 'nl', style: 'youth',
    relevant: {
      'even-sparren': 3, 'gesprek-studentenpsycholoog': 3, luistermaatje: 3, opkikker: 2, 'alles-oke': 2,
      luisterlijn: 2, 'kleine-lichtpunten': 2, 'als-emoties-overlopen': 1, huisarts: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'ik voel helemaal niks meer alles is vlak', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, huisarts: 2, opkikker: 2, 'als-emoties-overlopen': 2,
      'kleine-lichtpunten': 2, studentenpastor: 1, ggz: 1, 'mind-korrelatie': 1, 'alles-oke': 1, luistermaatje: 1,
      opgebrand: 1, '113': 1,
    },
  },
  {
    q: 'als ik thuis kom ga ik meteen met de gordijnen dicht in bed liggen', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, huisarts: 2, opkikker: 2, opgebrand: 2,
      'kleine-lichtpunten': 2, luistermaatje: 1, 'alles-oke': 1, luisterlijn: 1, 'mind-korrelatie': 1, ggz: 1,
      'beter-slapen': 1,
    },
  },
  {
    q: 'winterdip', lang: 'nl', style: 'compound',
    relevant: {
      'kleine-lichtpunten': 3, opkikker: 3, ommetje: 2, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2,
      sportkaart: 1, huisarts: 1, 'yoga-tussen-de-lessen': 1, luistermaatje: 1, 'iets-doen-voor-een-ander': 1,
    },
  },
  {
    q: 'mijn hart gaat tekeer en ik denk dat ik doodga in de collegezaal', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, 'eerste-opvang': 2, huisarts: 2, rustkamer: 2, opkikker: 2,
      'tien-minuten-niets': 1, stressless: 1, 'omgaan-met-stress': 1, 'regel-wat-je-nodig-hebt': 1, huisartsenpost: 1,
      ggz: 1,
    },
  },
  {
    q: 'paniekaanval', lang: 'nl', style: 'word',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, 'eerste-opvang': 2, huisarts: 2, 'tien-minuten-niets': 2,
      opkikker: 2, rustkamer: 2, ggz: 1, stressless: 1, 'toets-zonder-knoop': 1, 'omgaan-met-stress': 1,
      huisartsenpost: 1, luisterlijn: 1, 'alles-oke': 1,
    },
  },
  {
    q: 'anxeity', lang: 'en', style: 'typo',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, opkikker: 3, huisarts: 2, 'toets-zonder-knoop': 2,
      'grip-op-piekeren': 1, ggz: 1, 'durf-te-praten': 1, stressless: 1, 'omgaan-met-stress': 1, 'rust-in-je-hoofd': 1,
      'tien-minuten-niets': 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'ik heb een angststoornis en moet presenteren', lang: 'nl', style: 'diagnosis',
    relevant: {
      'durf-te-praten': 3, 'gesprek-studentenpsycholoog': 3, 'regel-wat-je-nodig-hebt': 2, huisarts: 2, opkikker: 2,
      ggz: 1, 'toets-zonder-knoop': 1, 'even-sparren': 1, studentendecaan: 1, 'bouwen-aan-zelfvertrouwen': 1,
    },
  },
  {
    q: 'ik durf niks te zeggen in de les', lang: 'nl', style: 'sentence',
    relevant: {
      'durf-te-praten': 3, 'bouwen-aan-zelfvertrouwen': 2, 'gesprek-studentenpsycholoog': 2, opkikker: 1,
      'nieuwe-mensen': 1, 'even-sparren': 1, 'vast-baken': 1,
    },
  },
  {
    q: 'presentatieangst', lang: 'nl', style: 'compound',
    relevant: {
      'durf-te-praten': 3, 'gesprek-studentenpsycholoog': 2, 'goed-is-goed-genoeg': 1, opkikker: 1,
      'bouwen-aan-zelfvertrouwen': 1, 'toets-zonder-knoop': 1, 'regel-wat-je-nodig-hebt': 1, 'even-sparren': 1,
      'omgaan-met-stress': 1,
    },
  },
  {
    q: 'i freeze when i have to speak in front of the class', lang: 'en', style: 'sentence',
    relevant: {
      'durf-te-praten': 3, 'gesprek-studentenpsycholoog': 2, 'toets-zonder-knoop': 1, opkikker: 1,
      'goed-is-goed-genoeg': 1, 'bouwen-aan-zelfvertrouwen': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'ik ga niet meer naar les want dan kijken ze allemaal naar me', lang: 'nl', style: 'sentence',
    relevant: {
      'durf-te-praten': 3, 'gesprek-studentenpsycholoog': 3, 'even-sparren': 2, 'bouwen-aan-zelfvertrouwen': 2,
      'nieuwe-mensen': 2, opkikker: 2, 'regel-wat-je-nodig-hebt': 1, huisarts: 1, ggz: 1, studiecoach: 1,
      studentendecaan: 1, 'vast-baken': 1,
    },
  },
  {
    q: 'sociale fobie', lang: 'nl', style: 'diagnosis',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'durf-te-praten': 3, huisarts: 2, 'nieuwe-mensen': 2, ggz: 2, opkikker: 2,
      'even-sparren': 1, 'bouwen-aan-zelfvertrouwen': 1, 'mind-korrelatie': 1, 'regel-wat-je-nodig-hebt': 1,
      'vast-baken': 1,
    },
  },
  {
    q: 'ik vind mezelf gewoon niet goed genoeg', lang: 'nl', style: 'sentence',
    relevant: {
      'bouwen-aan-zelfvertrouwen': 3, opkikker: 3, 'gesprek-studentenpsycholoog': 2, 'perfecte-plaatjes': 1,
      'goed-is-goed-genoeg': 1, 'even-sparren': 1, 'kleine-lichtpunten': 1, 'grip-op-piekeren': 1, luistermaatje: 1,
    },
  },
  {
    q: 'onzeker', lang: 'nl', style: 'word',
    relevant: {
      'bouwen-aan-zelfvertrouwen': 3, opkikker: 3, 'durf-te-praten': 2, 'gesprek-studentenpsycholoog': 2,
      'perfecte-plaatjes': 1, 'nieuwe-mensen': 1, 'even-sparren': 1, 'goed-is-goed-genoeg': 1,
    },
  },
  {
    q: 'perfectionisme', lang: 'nl', style: 'word',
    relevant: {
      'bouwen-aan-zelfvertrouwen': 3, 'gesprek-studentenpsycholoog': 3, opkikker: 2, 'goed-is-goed-genoeg': 2,
      afstudeerkring: 1, stressless: 1, studiecoach: 1, 'ouders-op-je-schouders': 1, 'grip-op-piekeren': 1,
      'toets-zonder-knoop': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'ik zit op het conservatorium en sta te trillen op het podium', lang: 'nl', style: 'sentence',
    relevant: {
      'goed-is-goed-genoeg': 3, 'durf-te-praten': 2, 'toets-zonder-knoop': 2, 'gesprek-studentenpsycholoog': 2,
      'open-podium': 1, 'tien-minuten-niets': 1, 'bouwen-aan-zelfvertrouwen': 1, opkikker: 1, 'omgaan-met-stress': 1,
    },
  },
  {
    q: 'imposter syndrome, design student, everyone is more talented than me', lang: 'en', style: 'sentence',
    relevant: {
      'goed-is-goed-genoeg': 3, opkikker: 2, 'gesprek-studentenpsycholoog': 2, 'bouwen-aan-zelfvertrouwen': 2,
      'perfecte-plaatjes': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'iedereen gaat vooruit behalve ik', lang: 'nl', style: 'sentence',
    relevant: {
      'bouwen-aan-zelfvertrouwen': 3, 'gesprek-studentenpsycholoog': 3, opkikker: 2, studiecoach: 2, studiehuiskamer: 2,
      'even-sparren': 2, 'perfecte-plaatjes': 2, 'koers-op-je-toekomst': 1, 'kleine-lichtpunten': 1, luistermaatje: 1,
    },
  },
  {
    q: 'ik word zo snel boos en daarna schaam ik me kapot', lang: 'nl', style: 'sentence',
    relevant: {
      'als-emoties-overlopen': 3, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2, opkikker: 1,
      'rust-in-je-hoofd': 1, stressless: 1, 'omgaan-met-stress': 1, huisarts: 1,
    },
  },
  {
    q: 'my mood goes from fine to screaming in two seconds', lang: 'en', style: 'sentence',
    relevant: {
      'als-emoties-overlopen': 3, 'gesprek-studentenpsycholoog': 3, 'even-sparren': 2, opkikker: 1,
      'rust-in-je-hoofd': 1, stressless: 1, huisarts: 1, ggz: 1,
    },
  },
  {
    q: 'borderline', lang: 'nl', style: 'diagnosis',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'als-emoties-overlopen': 3, ggz: 3, huisarts: 2, 'regel-wat-je-nodig-hebt': 2,
      'even-sparren': 1, 'mind-korrelatie': 1, rustkamer: 1, studentendecaan: 1,
    },
  },
  {
    q: 'dwanggedachten ocd', lang: 'nl', style: 'diagnosis',
    relevant: {
      'gesprek-studentenpsycholoog': 3, ggz: 3, huisarts: 3, 'grip-op-piekeren': 2, 'even-sparren': 2, opkikker: 1,
      'mind-korrelatie': 1, 'regel-wat-je-nodig-hebt': 1, 'rust-in-je-hoofd': 1,
    },
  },
  {
    q: 'bipolair', lang: 'nl', style: 'diagnosis',
    relevant: {
      ggz: 3, 'gesprek-studentenpsycholoog': 3, huisarts: 3, 'regel-wat-je-nodig-hebt': 2, studentendecaan: 2,
      'even-sparren': 1, 'als-emoties-overlopen': 1, 'mind-korrelatie': 1, huisartsenpost: 1, 'sterk-aan-het-werk': 1,
    },
  },
  {
    q: 'mental breakdown in de bieb', lang: 'nl', style: 'youth',
    relevant: {
      'even-sparren': 3, 'eerste-opvang': 3, rustkamer: 3, 'gesprek-studentenpsycholoog': 2, luistermaatje: 2,
      'als-emoties-overlopen': 1, luisterlijn: 1, 'alles-oke': 1, 'tien-minuten-niets': 1, 'omgaan-met-stress': 1,
      stiltecentrum: 1,
    },
  },
  {
    q: 'im literally spiraling rn', lang: 'en', style: 'youth',
    relevant: {
      'even-sparren': 3, luistermaatje: 3, 'eerste-opvang': 3, 'gesprek-studentenpsycholoog': 2,
      'tien-minuten-niets': 2, 'als-emoties-overlopen': 1, rustkamer: 1, nachtgids: 1, luisterlijn: 1, 'alles-oke': 1,
      '113': 1, opkikker: 1,
    },
  },
  {
    q: 'ik wil met iemand praten maar niet met iemand van school', lang: 'nl', style: 'sentence',
    relevant: {
      'mind-korrelatie': 3, luisterlijn: 3, 'alles-oke': 3, huisarts: 2, ggz: 1, '113': 1, luistermaatje: 1,
      'gesprek-studentenpsycholoog': 1,
    },
  },
  {
    q: 'kan ik nu nog met iemand chatten', lang: 'nl', style: 'sentence',
    relevant: { luistermaatje: 3, luisterlijn: 3, '113': 2, 'alles-oke': 2, 'mind-korrelatie': 1, nachtgids: 1 },
  },
  {
    q: 'de nachten zijn het ergst', lang: 'nl', style: 'sentence',
    relevant: {
      luisterlijn: 3, nachtgids: 3, luistermaatje: 2, 'beter-slapen': 2, 'gesprek-studentenpsycholoog': 2, '113': 2,
      'tien-minuten-niets': 1, 'alles-oke': 1, 'even-sparren': 1, 'grip-op-piekeren': 1, rouwgroep: 1,
    },
  },
  {
    q: 'hoe maak ik een afspraak bij de psycholoog', lang: 'nl', style: 'sentence',
    relevant: { 'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, ggz: 2, huisarts: 2, 'mind-korrelatie': 1 },
  },
  {
    q: 'phsycholoog', lang: 'nl', style: 'typo',
    relevant: { 'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, ggz: 2, huisarts: 1, 'mind-korrelatie': 1 },
  },
  {
    q: 'therapy', lang: 'en', style: 'word',
    relevant: {
      'gesprek-studentenpsycholoog': 3, ggz: 3, 'even-sparren': 2, huisarts: 2, opkikker: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'praatgroep', lang: 'nl', style: 'word',
    relevant: {
      'kleine-lichtpunten': 3, 'grip-op-piekeren': 2, 'nieuwe-mensen': 2, rouwgroep: 2, 'ouders-op-je-schouders': 2,
      'bouwen-aan-zelfvertrouwen': 2, 'lage-energie-cafe': 2, stressless: 1, 'koffie-voor-wie-thuis-zorgt': 1,
      'pleister-of-plezier': 1, 'stagecafe-zorg': 1, 'als-emoties-overlopen': 1, 'koers-op-je-toekomst': 1,
      'het-nieuws-en-jij': 1, 'je-thuisland-in-het-nieuws': 1,
    },
  },
  {
    q: 'ik weet niet wat er met me is maar het gaat niet', lang: 'nl', style: 'sentence',
    relevant: {
      'even-sparren': 3, 'gesprek-studentenpsycholoog': 3, 'alles-oke': 2, 'mind-korrelatie': 2, luistermaatje: 2,
      huisarts: 2, luisterlijn: 1, opkikker: 1, 'eerste-opvang': 1, studentendecaan: 1, opgebrand: 1,
    },
  },
  {
    q: 'op zondagavond krijg ik al buikpijn van maandag', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, stressless: 2, 'omgaan-met-stress': 2, 'zit-ik-hier-goed': 2,
      opkikker: 1, vertrouwenspersoon: 1, huisarts: 1, 'grip-op-piekeren': 1, studiecoach: 1,
    },
  },
  {
    q: 'ik zeg overal ja op en dan breek ik', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'omgaan-met-stress': 2, stressless: 2, 'je-week-op-een-a4': 2, opgebrand: 2,
      'bouwen-aan-zelfvertrouwen': 2, 'even-sparren': 2, studiecoach: 1, 'studie-baan-en-de-rest': 1,
      'te-veel-op-je-bord': 1, 'als-emoties-overlopen': 1,
    },
  },
  {
    q: 'ik verzin altijd een smoes zodat ik niet mee hoef', lang: 'nl', style: 'sentence',
    relevant: {
      'nieuwe-mensen': 3, 'gesprek-studentenpsycholoog': 3, 'bouwen-aan-zelfvertrouwen': 2, 'even-sparren': 2,
      'durf-te-praten': 1, opkikker: 1, luistermaatje: 1, 'alles-oke': 1, 'de-woonkamer': 1,
    },
  },
];
