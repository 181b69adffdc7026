import type { Judged } from './types.ts';

/** Care at home, a child, a body that asks something, buildings and aids. */
export const everybody: readonly Judged[] = [
  {
    q: 'mantelzorg', lang: 'nl', style: 'word',
    relevant: {
      'zorg-je-voor-iemand': 3, 'koffie-voor-wie-thuis-zorgt': 3, 'steunpunt-mantelzorg': 3, studentendecaan: 2,
      profileringsfonds: 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'mijn zusje is ziek en ik doe thuis alles', lang: 'nl', style: 'sentence',
    relevant: {
      'zorg-je-voor-iemand': 3, 'koffie-voor-wie-thuis-zorgt': 3, 'steunpunt-mantelzorg': 3, studentendecaan: 2,
      profileringsfonds: 1, 'gesprek-studentenpsycholoog': 1, 'gesprek-studieadvies': 1, opgebrand: 1, luistermaatje: 1,
      'even-sparren': 1,
    },
  },
  {
    q: 'mantelsorger en stage', lang: 'nl', style: 'typo',
    relevant: {
      'zorg-je-voor-iemand': 3, 'koffie-voor-wie-thuis-zorgt': 3, 'steunpunt-mantelzorg': 2, studentendecaan: 2,
      'stage-gaat-niet-goed': 2, profileringsfonds: 1,
    },
  },
  {
    q: 'taking care of my sick mum and missing classes', lang: 'en', style: 'sentence',
    relevant: {
      'zorg-je-voor-iemand': 3, studentendecaan: 3, 'koffie-voor-wie-thuis-zorgt': 2, 'steunpunt-mantelzorg': 2,
      profileringsfonds: 2, 'gesprek-studieadvies': 2, 'gesprek-studentenpsycholoog': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'kan iemand een middag op mijn broertje met een beperking letten', lang: 'nl', style: 'sentence',
    relevant: {
      'steunpunt-mantelzorg': 3, 'zorg-je-voor-iemand': 2, 'koffie-voor-wie-thuis-zorgt': 2, studentendecaan: 1,
    },
  },
  {
    q: 'ik ben moeder van een peuter en heb les tot 5 uur', lang: 'nl', style: 'sentence',
    relevant: {
      'studeren-met-een-kind': 3, studentendecaan: 2, profileringsfonds: 1, 'financieel-spreekuur': 1,
      'je-week-op-een-a4': 1, kolfkamer: 1,
    },
  },
  {
    q: 'kolven', lang: 'nl', style: 'word',
    relevant: { kolfkamer: 3, 'studeren-met-een-kind': 2 },
  },
  {
    q: 'where can i breastfeed on campus', lang: 'en', style: 'sentence',
    relevant: { kolfkamer: 3, 'studeren-met-een-kind': 2 },
  },
  {
    q: 'i am pregnant what about my courses', lang: 'en', style: 'sentence',
    relevant: {
      'studeren-met-een-kind': 3, studentendecaan: 2, profileringsfonds: 2, 'spreekuur-seks': 1, huisarts: 1,
      kolfkamer: 1, 'regel-wat-je-nodig-hebt': 1, 'financieel-spreekuur': 1,
    },
  },
  {
    q: 'mijn vriendin bevalt in de toetsweek, krijg ik verlof als vader', lang: 'nl', style: 'sentence',
    relevant: { 'studeren-met-een-kind': 3, studentendecaan: 2, profileringsfonds: 1, 'regel-wat-je-nodig-hebt': 1 },
  },
  {
    q: 'ik zit in een rolstoel en de lift is weer kapot', lang: 'nl', style: 'sentence',
    relevant: {
      'gebouw-in-en-uit': 3, studentendecaan: 2, 'regel-wat-je-nodig-hebt': 2, meldpunt: 1, 'team-inclusief': 1,
    },
  },
  {
    q: 'wheelchair access and parking', lang: 'en', style: 'sentence',
    relevant: { 'gebouw-in-en-uit': 3, 'regel-wat-je-nodig-hebt': 2, studentendecaan: 1, ommetje: 1 },
  },
  {
    q: 'long covid', lang: 'nl', style: 'diagnosis',
    relevant: {
      'lage-energie-cafe': 3, 'regel-wat-je-nodig-hebt': 3, studentendecaan: 3, profileringsfonds: 2, rustkamer: 2,
      huisarts: 2, opgebrand: 1, 'gesprek-studieadvies': 1, voorleessoftware: 1, 'sterk-aan-het-werk': 1,
    },
  },
  {
    q: 'chronisch ziek', lang: 'nl', style: 'compound',
    relevant: {
      'lage-energie-cafe': 3, 'regel-wat-je-nodig-hebt': 3, studentendecaan: 3, profileringsfonds: 2, rustkamer: 2,
      huisarts: 2, 'gesprek-studieadvies': 1, 'sterk-aan-het-werk': 1, 'laptop-lenen': 1, voorleessoftware: 1,
    },
  },
  {
    q: 'endometriose', lang: 'nl', style: 'diagnosis',
    relevant: {
      'regel-wat-je-nodig-hebt': 3, 'lage-energie-cafe': 3, studentendecaan: 2, rustkamer: 2, huisarts: 2,
      profileringsfonds: 1, 'spreekuur-seks': 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'chronic migraine and deadlines', lang: 'en', style: 'diagnosis',
    relevant: {
      'regel-wat-je-nodig-hebt': 3, 'lage-energie-cafe': 3, studentendecaan: 2, rustkamer: 2, huisarts: 1,
      profileringsfonds: 1, voorleessoftware: 1, 'je-week-op-een-a4': 1,
    },
  },
  {
    q: 'epilepsie', lang: 'nl', style: 'diagnosis',
    relevant: {
      'regel-wat-je-nodig-hebt': 3, studentendecaan: 3, huisarts: 2, rustkamer: 2, 'lage-energie-cafe': 2,
      'sterk-aan-het-werk': 1, 'eerste-opvang': 1, profileringsfonds: 1,
    },
  },
  {
    q: 'mijn batterij is na een uur college leeg', lang: 'nl', style: 'sentence',
    relevant: {
      'lage-energie-cafe': 3, rustkamer: 3, 'regel-wat-je-nodig-hebt': 2, opgebrand: 2, 'vast-baken': 2,
      studentendecaan: 2, huisarts: 2, 'beter-slapen': 1, 'even-sparren': 1, 'gesprek-studentenpsycholoog': 1,
    },
  },
  {
    q: 'ik hoor slecht en mis de helft in de collegezaal', lang: 'nl', style: 'sentence',
    relevant: {
      'gebouw-in-en-uit': 3, 'regel-wat-je-nodig-hebt': 3, studentendecaan: 2, voorleessoftware: 1, kennisclips: 1,
    },
  },
  {
    q: 'mijn pols is gebroken ik kan niet typen', lang: 'nl', style: 'sentence',
    relevant: { voorleessoftware: 3, 'regel-wat-je-nodig-hebt': 3, 'laptop-lenen': 2, studentendecaan: 2, huisarts: 1 },
  },
  {
    q: 'an app that reads my textbook to me', lang: 'en', style: 'sentence',
    relevant: { voorleessoftware: 3, 'laptop-lenen': 2, taalcentrum: 1, kennisclips: 1, 'regel-wat-je-nodig-hebt': 1 },
  },
  {
    q: 'mijn suiker is laag waar kan ik even liggen', lang: 'nl', style: 'sentence',
    relevant: { rustkamer: 3, stiltecentrum: 2, 'eerste-opvang': 2, huisarts: 1 },
  },
  {
    q: 'genderneutrale wc', lang: 'nl', style: 'compound',
    relevant: { 'wc-voor-iedereen': 3, regenboognetwerk: 1, 'team-inclusief': 1 },
  },
  {
    q: 'ik heb reuma en kan niet lang schrijven', lang: 'nl', style: 'sentence',
    relevant: {
      'regel-wat-je-nodig-hebt': 3, voorleessoftware: 3, studentendecaan: 2, 'lage-energie-cafe': 2, 'laptop-lenen': 2,
      huisarts: 1, 'sterk-aan-het-werk': 1, 'gebouw-in-en-uit': 1, profileringsfonds: 1,
    },
  },
  {
    q: 'ik zoek werk waar ze het oke vinden dat ik vaak rust nodig heb', lang: 'nl', style: 'sentence',
    relevant: {
      'sterk-aan-het-werk': 3, 'workshop-solliciteren': 2, 'lage-energie-cafe': 2, 'koers-op-je-toekomst': 1,
      studentendecaan: 1,
    },
  },
  {
    q: 'autistic and group work is hell', lang: 'en', style: 'diagnosis',
    relevant: {
      'vast-baken': 3, 'gedoe-in-de-groep': 3, 'regel-wat-je-nodig-hebt': 2, studentendecaan: 2, studiecoach: 1,
      rustkamer: 1, 'druk-hoofd-rustig-plan': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'tl-licht en pratende mensen en dan gaat mijn hoofd dicht', lang: 'nl', style: 'sentence',
    relevant: {
      rustkamer: 3, 'stille-studieplek': 3, 'vast-baken': 2, stiltecentrum: 2, 'regel-wat-je-nodig-hebt': 2,
      'gesprek-studentenpsycholoog': 1, 'druk-hoofd-rustig-plan': 1, 'even-sparren': 1, studentendecaan: 1,
    },
  },
  {
    q: 'waar kan ik even liggen met menstruatiepijn', lang: 'nl', style: 'sentence',
    relevant: { rustkamer: 3, stiltecentrum: 2, huisarts: 1, 'wc-voor-iedereen': 1, 'lage-energie-cafe': 1 },
  },
  {
    q: 'moe van mn werk, mn studie en mijn zieke moeder', lang: 'nl', style: 'mixed',
    relevant: {
      'zorg-je-voor-iemand': 3, 'studie-baan-en-de-rest': 3, opgebrand: 3, 'koffie-voor-wie-thuis-zorgt': 2,
      'steunpunt-mantelzorg': 2, studentendecaan: 2, 'gesprek-studentenpsycholoog': 2, 'je-week-op-een-a4': 1,
      studiecoach: 1, 'even-sparren': 1, huisarts: 1, 'financieel-spreekuur': 1, 'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'international student, pregnant and no insurance', lang: 'en', style: 'mixed',
    relevant: {
      'huisarts-vinden': 3, 'studeren-met-een-kind': 3, 'welcome-desk': 2, 'spreekuur-seks': 2, studentendecaan: 2,
      huisarts: 2, profileringsfonds: 1, 'financieel-spreekuur': 1,
    },
  },
];
