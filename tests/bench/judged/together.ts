import type { Judged } from './types.ts';

/** Meeting, belonging, coming from elsewhere, meaning. */
export const together: readonly Judged[] = [
  {
    q: 'ik heb geen vrienden hier', lang: 'nl', style: 'sentence',
    relevant: {
      'nieuwe-mensen': 3, 'schuif-aan': 3, 'de-woonkamer': 2, verenigingenwijzer: 2, 'check-mate': 2,
      'eerste-honderd-dagen': 2, ommetje: 2, luistermaatje: 2, 'alles-oke': 1, luisterlijn: 1,
      'iets-doen-voor-een-ander': 1, 'open-podium': 1, 'gesprek-studentenpsycholoog': 1, tandem: 1,
    },
  },
  {
    q: 'eenzaam', lang: 'nl', style: 'word',
    relevant: {
      'nieuwe-mensen': 3, luistermaatje: 3, 'schuif-aan': 3, 'de-woonkamer': 2, luisterlijn: 2, 'alles-oke': 2,
      ommetje: 2, verenigingenwijzer: 2, 'gesprek-studentenpsycholoog': 1, tandem: 1, 'eerste-honderd-dagen': 1,
      'iets-doen-voor-een-ander': 1, 'even-sparren': 1, 'check-mate': 1, 'open-podium': 1, 'liefde-en-ander-gedoe': 1,
    },
  },
  {
    q: 'eensaam', lang: 'nl', style: 'typo',
    relevant: {
      'nieuwe-mensen': 3, luistermaatje: 3, 'schuif-aan': 3, 'de-woonkamer': 2, luisterlijn: 2, 'alles-oke': 2,
      ommetje: 2, verenigingenwijzer: 2, 'gesprek-studentenpsycholoog': 1, tandem: 1, 'eerste-honderd-dagen': 1,
      'iets-doen-voor-een-ander': 1, 'even-sparren': 1, 'check-mate': 1, 'open-podium': 1, 'liefde-en-ander-gedoe': 1,
    },
  },
  {
    q: 'elk weekend zit ik alleen op mijn kamer', lang: 'nl', style: 'sentence',
    relevant: {
      'nieuwe-mensen': 3, verenigingenwijzer: 3, 'schuif-aan': 2, 'de-woonkamer': 2, luistermaatje: 2, luisterlijn: 2,
      'alles-oke': 2, 'iets-doen-voor-een-ander': 2, ommetje: 1, 'open-podium': 1, tandem: 1, 'check-mate': 1,
      'gesprek-studentenpsycholoog': 1,
    },
  },
  {
    q: 'iedereen heeft al een groepje en ik hang er maar bij', lang: 'nl', style: 'youth',
    relevant: {
      'nieuwe-mensen': 3, 'schuif-aan': 2, 'de-woonkamer': 2, verenigingenwijzer: 2, 'eerste-honderd-dagen': 2,
      'check-mate': 2, thuisgroep: 1, 'gedoe-in-de-groep': 1, 'team-inclusief': 1, 'bouwen-aan-zelfvertrouwen': 1,
      luistermaatje: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'hoe maak je eigenlijk vrienden', lang: 'nl', style: 'sentence',
    relevant: {
      'nieuwe-mensen': 3, 'schuif-aan': 2, verenigingenwijzer: 2, 'de-woonkamer': 2, 'check-mate': 2, tandem: 2,
      'eerste-honderd-dagen': 2, ommetje: 1, 'iets-doen-voor-een-ander': 1, 'open-podium': 1,
    },
  },
  {
    q: 'waar kan ik in de pauze zitten zonder dat het gek is dat ik alleen ben', lang: 'nl', style: 'sentence',
    relevant: {
      'de-woonkamer': 3, stiltecentrum: 2, rustkamer: 2, 'stille-studieplek': 2, ommetje: 1, 'schuif-aan': 1,
      'nieuwe-mensen': 1,
    },
  },
  {
    q: 'met wie kan ik vanavond eten', lang: 'nl', style: 'sentence',
    relevant: { 'schuif-aan': 3, 'de-woonkamer': 2, 'koken-voor-een-tientje': 1, 'nieuwe-mensen': 1 },
  },
  {
    q: 'i feel so lonely in this country', lang: 'en', style: 'sentence',
    relevant: {
      tandem: 3, 'welcome-desk': 3, 'nieuwe-mensen': 3, 'schuif-aan': 2, 'de-woonkamer': 2, luistermaatje: 2,
      ommetje: 2, verenigingenwijzer: 2, 'gesprek-studentenpsycholoog': 1, 'even-sparren': 1, 'check-mate': 1,
      luisterlijn: 1, 'bon-bini': 1,
    },
  },
  {
    q: 'homesick', lang: 'en', style: 'word',
    relevant: {
      'welcome-desk': 3, tandem: 2, 'schuif-aan': 2, 'de-woonkamer': 2, 'bon-bini': 2, luistermaatje: 2,
      'gesprek-studentenpsycholoog': 1, 'even-sparren': 1, 'je-thuisland-in-het-nieuws': 1, 'nieuwe-mensen': 1,
    },
  },
  {
    q: 'heimwee', lang: 'nl', style: 'word',
    relevant: {
      'welcome-desk': 3, 'bon-bini': 2, luistermaatje: 2, 'de-woonkamer': 2, 'schuif-aan': 2, tandem: 1,
      'gesprek-studentenpsycholoog': 1, 'even-sparren': 1, 'alles-oke': 1, luisterlijn: 1, 'eerste-honderd-dagen': 1,
      'je-thuisland-in-het-nieuws': 1, 'nieuwe-mensen': 1,
    },
  },
  {
    q: 'how do i make dutch friends', lang: 'en', style: 'sentence',
    relevant: {
      tandem: 3, 'schuif-aan': 2, verenigingenwijzer: 2, 'de-woonkamer': 2, 'nieuwe-mensen': 2, 'welcome-desk': 2,
      'check-mate': 2, 'eerste-honderd-dagen': 1, ommetje: 1, 'iets-doen-voor-een-ander': 1, 'open-podium': 1,
    },
  },
  {
    q: 'where can i learn dutch', lang: 'en', style: 'sentence',
    relevant: { taalcentrum: 3, tandem: 3, 'welcome-desk': 2, 'nieuw-begin': 1 },
  },
  {
    q: 'visa', lang: 'en', style: 'word',
    relevant: { 'welcome-desk': 3, 'nieuw-begin': 2 },
  },
  {
    q: 'everything in the netherlands is confusing, insurance, doctor, bike, help', lang: 'en', style: 'sentence',
    relevant: {
      'welcome-desk': 3, 'huisarts-vinden': 3, huisarts: 2, tandem: 2, 'housing-desk': 2, 'nieuw-begin': 1,
      'eerste-honderd-dagen': 1, 'financieel-spreekuur': 1,
    },
  },
  {
    q: 'ik kom van curacao en iedereen is hier zo afstandelijk', lang: 'nl', style: 'sentence',
    relevant: {
      'bon-bini': 3, 'schuif-aan': 2, tandem: 2, 'de-woonkamer': 2, 'team-inclusief': 2, 'welcome-desk': 1,
      'nieuwe-mensen': 1, luistermaatje: 1, 'eerste-honderd-dagen': 1,
    },
  },
  {
    q: 'bon dia any other students from aruba here', lang: 'en', style: 'mixed',
    relevant: { 'bon-bini': 3, 'welcome-desk': 1, tandem: 1, 'schuif-aan': 1 },
  },
  {
    q: 'ik ben gevlucht uit syrie en mijn diploma telt hier niet', lang: 'nl', style: 'sentence',
    relevant: {
      'nieuw-begin': 3, taalcentrum: 2, studentendecaan: 2, 'koers-op-je-toekomst': 1, 'huisarts-vinden': 1,
      'je-thuisland-in-het-nieuws': 1,
    },
  },
  {
    q: 'refugee', lang: 'en', style: 'word',
    relevant: {
      'nieuw-begin': 3, 'je-thuisland-in-het-nieuws': 2, 'huisarts-vinden': 2, taalcentrum: 2, 'welcome-desk': 1,
      'na-iets-heftigs': 1, tandem: 1,
    },
  },
  {
    q: 'there is war in my country and i cant focus on school', lang: 'en', style: 'sentence',
    relevant: {
      'je-thuisland-in-het-nieuws': 3, 'gesprek-studentenpsycholoog': 2, studentendecaan: 2, 'nieuw-begin': 2,
      'het-nieuws-en-jij': 2, 'even-sparren': 1, 'na-iets-heftigs': 1, studentenpastor: 1, luistermaatje: 1,
      'gesprek-studieadvies': 1,
    },
  },
  {
    q: 'aardbeving in turkije mijn familie woont daar', lang: 'nl', style: 'sentence',
    relevant: {
      'je-thuisland-in-het-nieuws': 3, 'gesprek-studentenpsycholoog': 2, studentendecaan: 2, 'even-sparren': 2,
      studentenpastor: 2, slachtofferhulp: 1, luistermaatje: 1, luisterlijn: 1, 'het-nieuws-en-jij': 1,
      'nieuw-begin': 1,
    },
  },
  {
    q: 'ik word zo bang van het nieuws de hele tijd oorlog', lang: 'nl', style: 'sentence',
    relevant: {
      'het-nieuws-en-jij': 3, 'telefoon-in-de-tas': 2, 'gesprek-studentenpsycholoog': 2, 'grip-op-piekeren': 2,
      'je-thuisland-in-het-nieuws': 2, 'even-sparren': 1, opkikker: 1, luistermaatje: 1, studentenpastor: 1,
    },
  },
  {
    q: 'klimaatangst', lang: 'nl', style: 'compound',
    relevant: {
      'het-nieuws-en-jij': 3, 'gesprek-studentenpsycholoog': 2, 'grip-op-piekeren': 2, 'iets-doen-voor-een-ander': 2,
      opkikker: 1, studentenpastor: 1, 'even-sparren': 1, 'koers-op-je-toekomst': 1,
    },
  },
  {
    q: 'ik denk dat ik op jongens val en niemand weet het', lang: 'nl', style: 'sentence',
    relevant: {
      regenboognetwerk: 3, luistermaatje: 2, 'spreekuur-seks': 2, 'team-inclusief': 2, 'gesprek-studentenpsycholoog': 2,
      'liefde-en-ander-gedoe': 2, 'even-sparren': 1, luisterlijn: 1, 'alles-oke': 1, 'mind-korrelatie': 1,
      studentenpastor: 1,
    },
  },
  {
    q: 'trans', lang: 'nl', style: 'word',
    relevant: {
      regenboognetwerk: 3, 'wc-voor-iedereen': 2, 'team-inclusief': 2, studentendecaan: 2,
      'gesprek-studentenpsycholoog': 1, 'spreekuur-seks': 1, huisarts: 1, 'wat-zeg-je-terug': 1,
    },
  },
  {
    q: 'hoe verander ik mijn naam in het systeem, ik ben trans', lang: 'nl', style: 'sentence',
    relevant: { studentendecaan: 3, regenboognetwerk: 3, 'team-inclusief': 2, 'wc-voor-iedereen': 1 },
  },
  {
    q: 'are there other queer students', lang: 'en', style: 'sentence',
    relevant: { regenboognetwerk: 3, 'team-inclusief': 2, 'wc-voor-iedereen': 1 },
  },
  {
    q: 'genderdysforie', lang: 'nl', style: 'diagnosis',
    relevant: {
      regenboognetwerk: 3, 'gesprek-studentenpsycholoog': 3, huisarts: 2, ggz: 2, 'team-inclusief': 2,
      'wc-voor-iedereen': 2, studentendecaan: 1, 'spreekuur-seks': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'bidden', lang: 'nl', style: 'word',
    relevant: { stiltecentrum: 3, studentenpastor: 2, kloosterweekend: 1 },
  },
  {
    q: 'where can i pray between classes', lang: 'en', style: 'sentence',
    relevant: { stiltecentrum: 3, studentenpastor: 2, 'team-inclusief': 1 },
  },
  {
    q: 'ramadan', lang: 'nl', style: 'word',
    relevant: { stiltecentrum: 3, studentenpastor: 2, 'team-inclusief': 2, studentendecaan: 1, 'schuif-aan': 1 },
  },
  {
    q: 'wat heeft het leven eigenlijk voor zin', lang: 'nl', style: 'sentence',
    relevant: {
      studentenpastor: 3, 'gesprek-studentenpsycholoog': 3, 'koers-op-je-toekomst': 2, '113': 2, 'even-sparren': 2,
      'gesprek-niet-meer-willen-leven': 2, 'kleine-lichtpunten': 2, kloosterweekend: 2, stiltecentrum: 1,
      'iets-doen-voor-een-ander': 1, luistermaatje: 1, luisterlijn: 1, opkikker: 1,
    },
  },
  {
    q: 'quarterlife crisis', lang: 'nl', style: 'youth',
    relevant: {
      'koers-op-je-toekomst': 3, studentenpastor: 3, 'gesprek-studentenpsycholoog': 2, 'zit-ik-hier-goed': 2,
      'workshop-solliciteren': 1, kloosterweekend: 1, 'even-sparren': 1, 'mentor-die-het-kent': 1, opkikker: 1,
    },
  },
  {
    q: 'mijn ouders willen dat ik rechten doe maar ik wil iets creatiefs', lang: 'nl', style: 'sentence',
    relevant: {
      'ouders-op-je-schouders': 3, 'zit-ik-hier-goed': 3, 'koers-op-je-toekomst': 2, 'mentor-die-het-kent': 2,
      'stoppen-of-overstappen': 2, 'gesprek-studentenpsycholoog': 1, 'eerste-thuis': 1, 'chat-met-een-student': 1,
      studentenpastor: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'ik ben de enige thuis die studeert en niemand snapt waar ik mee bezig ben', lang: 'nl', style: 'sentence',
    relevant: {
      'eerste-thuis': 3, 'mentor-die-het-kent': 3, 'ouders-op-je-schouders': 2, luistermaatje: 1, 'team-inclusief': 1,
      studiecoach: 1,
    },
  },
  {
    q: 'first in my family at university and i feel lost', lang: 'en', style: 'sentence',
    relevant: {
      'mentor-die-het-kent': 3, 'eerste-thuis': 2, 'eerste-honderd-dagen': 2, 'team-inclusief': 2,
      'student-helpt-student': 1, studiecoach: 1, 'ouders-op-je-schouders': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'eerstegeneratiestudent', lang: 'nl', style: 'compound',
    relevant: {
      'eerste-thuis': 3, 'mentor-die-het-kent': 3, 'ouders-op-je-schouders': 2, 'vliegende-start-mbo': 1,
      'team-inclusief': 1,
    },
  },
  {
    q: 'thuis ben ik iemand anders dan op school', lang: 'nl', style: 'sentence',
    relevant: {
      'ouders-op-je-schouders': 3, 'eerste-thuis': 2, 'mentor-die-het-kent': 2, 'team-inclusief': 2,
      'gesprek-studentenpsycholoog': 2, studentenpastor: 2, regenboognetwerk: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'ik voel me hier niet thuis als enige met een kleurtje in de klas', lang: 'nl', style: 'sentence',
    relevant: {
      'team-inclusief': 3, 'wat-zeg-je-terug': 2, 'mentor-die-het-kent': 2, vertrouwenspersoon: 2, 'eerste-thuis': 2,
      'discriminatie-melden': 2, 'nieuwe-mensen': 1, 'de-woonkamer': 1, 'schuif-aan': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'ik wil iets nuttigs doen in mijn vrije tijd', lang: 'nl', style: 'sentence',
    relevant: {
      'iets-doen-voor-een-ander': 3, studentenpanel: 2, 'extra-uitdaging': 1, 'veilig-uit': 1, verenigingenwijzer: 1,
      tandem: 1,
    },
  },
  {
    q: 'vrijwilligerswerk', lang: 'nl', style: 'compound',
    relevant: { 'iets-doen-voor-een-ander': 3, 'veilig-uit': 2, verenigingenwijzer: 1, studentenpanel: 1 },
  },
  {
    q: 'ik schrijf gedichten kan ik die ergens voordragen', lang: 'nl', style: 'sentence',
    relevant: { 'open-podium': 3, goedemorgen: 1, verenigingenwijzer: 1, 'de-woonkamer': 1 },
  },
  {
    q: 'studentenverenging', lang: 'nl', style: 'typo',
    relevant: { verenigingenwijzer: 3, 'veilig-uit': 1, 'open-podium': 1, sportkaart: 1 },
  },
  {
    q: 'wil bij een vereniging maar geen ontgroening en ik drink niet', lang: 'nl', style: 'sentence',
    relevant: { verenigingenwijzer: 3, 'de-woonkamer': 2, 'schuif-aan': 1, sportkaart: 1 },
  },
  {
    q: 'ik wil een paar dagen weg van alles zonder telefoon', lang: 'nl', style: 'sentence',
    relevant: { kloosterweekend: 3, 'telefoon-in-de-tas': 2, stiltecentrum: 2, 'rust-in-je-hoofd': 1, ommetje: 1 },
  },
  {
    q: 'is er op maandagochtend iets samen voor de lessen op de pabo', lang: 'nl', style: 'sentence',
    relevant: { goedemorgen: 3, 'de-woonkamer': 1, praktijkverhalen: 1 },
  },
  {
    q: 'want to sing or dance with other students', lang: 'en', style: 'sentence',
    relevant: { 'open-podium': 3, verenigingenwijzer: 2, 'de-woonkamer': 1, sportkaart: 1 },
  },
  {
    q: 'lhbti', lang: 'nl', style: 'word',
    relevant: { regenboognetwerk: 3, 'team-inclusief': 2, 'wc-voor-iedereen': 1, 'wat-zeg-je-terug': 1 },
  },
];
