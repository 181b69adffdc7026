import type { Judged } from './types.ts';

/** Sleep, food, moving, bodies and love, screens. */
export const body: readonly Judged[] = [
  {
    q: 'ik lig elke nacht naar het plafond te staren', lang: 'nl', style: 'sentence',
    relevant: {
      nachtgids: 3, 'beter-slapen': 3, 'grip-op-piekeren': 2, 'tien-minuten-niets': 2, 'rust-in-je-hoofd': 1,
      'gesprek-studentenpsycholoog': 1, huisarts: 1, luisterlijn: 1, 'even-sparren': 1, studiepillen: 1,
    },
  },
  {
    q: 'slapen', lang: 'nl', style: 'word',
    relevant: {
      'beter-slapen': 3, nachtgids: 3, 'tien-minuten-niets': 2, 'grip-op-piekeren': 1, studiepillen: 1,
      'leefstijl-in-je-rooster': 1, huisarts: 1, stiltecentrum: 1, 'rust-in-je-hoofd': 1,
      'gesprek-studentenpsycholoog': 1,
    },
  },
  {
    q: 'slapeloosheid', lang: 'nl', style: 'diagnosis',
    relevant: {
      'beter-slapen': 3, nachtgids: 3, huisarts: 2, 'tien-minuten-niets': 2, 'grip-op-piekeren': 2,
      'gesprek-studentenpsycholoog': 1, 'rust-in-je-hoofd': 1, studiepillen: 1,
    },
  },
  {
    q: 'kan niet slaapen', lang: 'nl', style: 'typo',
    relevant: {
      nachtgids: 3, 'beter-slapen': 3, 'tien-minuten-niets': 2, 'grip-op-piekeren': 2, huisarts: 1,
      'gesprek-studentenpsycholoog': 1, luisterlijn: 1, studiepillen: 1, 'rust-in-je-hoofd': 1,
    },
  },
  {
    q: 'cant sleep its 4am again', lang: 'en', style: 'sentence',
    relevant: {
      nachtgids: 3, 'beter-slapen': 3, 'tien-minuten-niets': 2, 'gesprek-studentenpsycholoog': 1, 'rust-in-je-hoofd': 1,
      huisarts: 1, luisterlijn: 1, 'grip-op-piekeren': 1, studiepillen: 1,
    },
  },
  {
    q: 'overthinking everything before i fall asleep', lang: 'en', style: 'sentence',
    relevant: {
      nachtgids: 3, 'beter-slapen': 3, 'grip-op-piekeren': 2, 'tien-minuten-niets': 2, 'gesprek-studentenpsycholoog': 2,
      'rust-in-je-hoofd': 2, opkikker: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'mijn huisgenoten maken elke nacht herrie', lang: 'nl', style: 'sentence',
    relevant: { nachtgids: 3, 'beter-slapen': 2, kamerhulp: 2, 'stille-studieplek': 1, 'juridisch-loket': 1 },
  },
  {
    q: 'ik ben altijd moe wat ik ook doe', lang: 'nl', style: 'sentence',
    relevant: {
      'beter-slapen': 3, huisarts: 3, 'lage-energie-cafe': 2, opgebrand: 2, 'gesprek-studentenpsycholoog': 2,
      nachtgids: 1, studentendecaan: 1, 'even-sparren': 1, 'leefstijl-in-je-rooster': 1, rustkamer: 1, sportkaart: 1,
    },
  },
  {
    q: 'elke nacht tot 4u op tiktok', lang: 'nl', style: 'youth',
    relevant: {
      'telefoon-in-de-tas': 3, 'beter-slapen': 3, nachtgids: 2, 'perfecte-plaatjes': 1, 'leefstijl-in-je-rooster': 1,
    },
  },
  {
    q: 'slaappillen van mijn moeder, kan dat kwaad', lang: 'nl', style: 'sentence',
    relevant: {
      studiepillen: 3, 'drugs-infolijn': 2, 'beter-slapen': 2, huisarts: 2, nachtgids: 1, 'praten-over-gebruik': 1,
    },
  },
  {
    q: 'ik zit te veel op mn telefoon', lang: 'nl', style: 'sentence',
    relevant: { 'telefoon-in-de-tas': 3, 'perfecte-plaatjes': 2, kloosterweekend: 1, 'beter-slapen': 1 },
  },
  {
    q: 'doomscrolling', lang: 'en', style: 'word',
    relevant: {
      'telefoon-in-de-tas': 3, 'perfecte-plaatjes': 2, 'het-nieuws-en-jij': 2, nachtgids: 1, kloosterweekend: 1,
    },
  },
  {
    q: 'iedereen op insta heeft een leuker leven dan ik', lang: 'nl', style: 'sentence',
    relevant: {
      'perfecte-plaatjes': 3, 'telefoon-in-de-tas': 2, 'bouwen-aan-zelfvertrouwen': 2, opkikker: 2, 'nieuwe-mensen': 1,
      'kleine-lichtpunten': 1, 'gesprek-studentenpsycholoog': 1,
    },
  },
  {
    q: 'ik tel elke calorie', lang: 'nl', style: 'sentence',
    relevant: {
      'gedoe-met-eten': 3, 'gesprek-studentenpsycholoog': 2, huisarts: 2, ggz: 1, 'even-sparren': 1,
      'perfecte-plaatjes': 1,
    },
  },
  {
    q: 'anorexia', lang: 'nl', style: 'diagnosis',
    relevant: {
      'gedoe-met-eten': 3, ggz: 3, huisarts: 3, 'gesprek-studentenpsycholoog': 2, 'regel-wat-je-nodig-hebt': 1,
      studentendecaan: 1, 'even-sparren': 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'boelimia', lang: 'nl', style: 'typo',
    relevant: {
      'gedoe-met-eten': 3, huisarts: 2, 'gesprek-studentenpsycholoog': 2, ggz: 2, 'even-sparren': 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'eetbuien', lang: 'nl', style: 'compound',
    relevant: {
      'gedoe-met-eten': 3, 'gesprek-studentenpsycholoog': 2, huisarts: 2, ggz: 1, 'als-emoties-overlopen': 1,
      'even-sparren': 1, opkikker: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'ik eet alleen als niemand kijkt', lang: 'nl', style: 'sentence',
    relevant: { 'gedoe-met-eten': 3, 'gesprek-studentenpsycholoog': 2, huisarts: 1, 'even-sparren': 1, ggz: 1 },
  },
  {
    q: 'ik haat mijn lichaam', lang: 'nl', style: 'sentence',
    relevant: {
      'gedoe-met-eten': 3, 'bouwen-aan-zelfvertrouwen': 3, opkikker: 3, 'gesprek-studentenpsycholoog': 2,
      'perfecte-plaatjes': 2, 'even-sparren': 1, 'spreekuur-seks': 1, 'team-inclusief': 1,
    },
  },
  {
    q: 'i think my roommate has an eating disorder', lang: 'en', style: 'sentence',
    relevant: {
      'gedoe-met-eten': 3, 'even-sparren': 3, 'gesprek-studentenpsycholoog': 2, 'mind-korrelatie': 2,
      'bezorgd-om-een-ander': 1, luistermaatje: 1, huisarts: 1,
    },
  },
  {
    q: 'ik wil gezonder eten maar heb geen tijd', lang: 'nl', style: 'sentence',
    relevant: {
      'koken-voor-een-tientje': 3, 'leefstijl-in-je-rooster': 1, 'gedoe-met-eten': 1, 'schuif-aan': 1,
      'je-week-op-een-a4': 1,
    },
  },
  {
    q: 'leef op indomie en energy', lang: 'nl', style: 'youth',
    relevant: {
      'koken-voor-een-tientje': 3, voorraadkast: 2, 'leefstijl-in-je-rooster': 1, 'geld-overhouden': 1, 'schuif-aan': 1,
      noodfonds: 1,
    },
  },
  {
    q: 'goedkoop koken hoe dan', lang: 'nl', style: 'sentence',
    relevant: {
      'koken-voor-een-tientje': 3, 'schuif-aan': 2, voorraadkast: 2, 'geld-overhouden': 2, 'leefstijl-in-je-rooster': 1,
    },
  },
  {
    q: 'sporten', lang: 'nl', style: 'word',
    relevant: {
      sportkaart: 3, 'yoga-tussen-de-lessen': 2, ommetje: 2, verenigingenwijzer: 2, 'topsport-en-studie': 1,
      'leefstijl-in-je-rooster': 1,
    },
  },
  {
    q: 'ik wil sporten maar kan geen abonnement betalen', lang: 'nl', style: 'sentence',
    relevant: {
      sportkaart: 3, ommetje: 2, 'yoga-tussen-de-lessen': 2, 'financieel-spreekuur': 2, verenigingenwijzer: 1,
    },
  },
  {
    q: 'gym', lang: 'en', style: 'word',
    relevant: { sportkaart: 3, 'yoga-tussen-de-lessen': 2, ommetje: 1, verenigingenwijzer: 1 },
  },
  {
    q: 'wandelen', lang: 'nl', style: 'word',
    relevant: { ommetje: 3, kloosterweekend: 2, studentenpastor: 1, sportkaart: 1 },
  },
  {
    q: 'hoort dat leefstijlproject in blok 1 bij mijn cijfer, ik doe sportkunde', lang: 'nl', style: 'sentence',
    relevant: { 'leefstijl-in-je-rooster': 3, sportkaart: 1, 'topsport-en-studie': 1 },
  },
  {
    q: 'soa', lang: 'nl', style: 'word',
    relevant: { 'spreekuur-seks': 3, huisarts: 2, 'ja-is-ja': 1 },
  },
  {
    q: 'condoom gescheurd help', lang: 'nl', style: 'youth',
    relevant: { 'spreekuur-seks': 3, huisarts: 2, huisartsenpost: 2 },
  },
  {
    q: 'birth control', lang: 'en', style: 'word',
    relevant: { 'spreekuur-seks': 3, huisarts: 2, 'huisarts-vinden': 1 },
  },
  {
    q: 'ik ben zwanger en weet niet wat ik moet', lang: 'nl', style: 'sentence',
    relevant: {
      'spreekuur-seks': 3, 'studeren-met-een-kind': 3, huisarts: 2, studentendecaan: 2, studentenpastor: 2,
      'even-sparren': 2, 'gesprek-studentenpsycholoog': 2, profileringsfonds: 1, luistermaatje: 1,
      'financieel-spreekuur': 1,
    },
  },
  {
    q: 'het doet pijn bij het vrijen en ik schaam me', lang: 'nl', style: 'sentence',
    relevant: {
      'spreekuur-seks': 3, huisarts: 2, 'gesprek-studentenpsycholoog': 1, 'centrum-seksueel-geweld': 1,
      'liefde-en-ander-gedoe': 1,
    },
  },
  {
    q: 'het is uit en ik kan alleen maar huilen', lang: 'nl', style: 'sentence',
    relevant: {
      'liefde-en-ander-gedoe': 3, luistermaatje: 3, 'gesprek-studentenpsycholoog': 2, 'alles-oke': 2, 'even-sparren': 2,
      luisterlijn: 2, 'als-emoties-overlopen': 2, opkikker: 1, 'kleine-lichtpunten': 1, 'mind-korrelatie': 1,
      studentenpastor: 1,
    },
  },
  {
    q: 'liefdesverdriet', lang: 'nl', style: 'compound',
    relevant: {
      'liefde-en-ander-gedoe': 3, luistermaatje: 2, 'alles-oke': 2, 'gesprek-studentenpsycholoog': 2, luisterlijn: 2,
      'even-sparren': 1, 'als-emoties-overlopen': 1, opkikker: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'my boyfriend broke up with me and i cant eat', lang: 'en', style: 'sentence',
    relevant: {
      luistermaatje: 3, 'gesprek-studentenpsycholoog': 3, 'liefde-en-ander-gedoe': 2, 'even-sparren': 2,
      'als-emoties-overlopen': 2, opkikker: 1, 'alles-oke': 1, luisterlijn: 1, 'gedoe-met-eten': 1,
    },
  },
  {
    q: 'ik heb nog nooit een relatie gehad ben ik raar', lang: 'nl', style: 'sentence',
    relevant: {
      'liefde-en-ander-gedoe': 3, 'nieuwe-mensen': 2, luistermaatje: 2, 'spreekuur-seks': 2,
      'bouwen-aan-zelfvertrouwen': 1, 'gesprek-studentenpsycholoog': 1, 'alles-oke': 1, regenboognetwerk: 1,
    },
  },
  {
    q: 'hsp', lang: 'nl', style: 'diagnosis',
    relevant: {
      'vast-baken': 3, rustkamer: 3, 'stille-studieplek': 2, stiltecentrum: 2, 'gesprek-studentenpsycholoog': 2,
      'regel-wat-je-nodig-hebt': 1, 'als-emoties-overlopen': 1, 'druk-hoofd-rustig-plan': 1, 'rust-in-je-hoofd': 1,
      sportkaart: 1,
    },
  },
  {
    q: 'onzeeker over mn uiterlijk', lang: 'nl', style: 'typo',
    relevant: {
      'bouwen-aan-zelfvertrouwen': 3, opkikker: 3, 'perfecte-plaatjes': 2, 'gesprek-studentenpsycholoog': 2,
      'gedoe-met-eten': 2, 'telefoon-in-de-tas': 1, 'even-sparren': 1, 'spreekuur-seks': 1,
    },
  },
  {
    q: 'fomo als ik ieders stories zie', lang: 'nl', style: 'youth',
    relevant: {
      'perfecte-plaatjes': 3, 'telefoon-in-de-tas': 3, 'nieuwe-mensen': 2, verenigingenwijzer: 2,
      'bouwen-aan-zelfvertrouwen': 2, opkikker: 1, 'schuif-aan': 1, 'de-woonkamer': 1,
    },
  },
];
