import type { Judged } from './types.ts';

/** Drink, drugs, pills, smoking, gaming, gambling. */
export const substances: readonly Judged[] = [
  {
    q: 'ik blow elke dag', lang: 'nl', style: 'youth',
    relevant: {
      'praten-over-gebruik': 3, 'maand-zonder': 3, 'pleister-of-plezier': 2, verslavingszorg: 2, 'drugs-infolijn': 1,
      'gesprek-studentenpsycholoog': 1, huisarts: 1,
    },
  },
  {
    q: 'ik drink om in slaap te komen', lang: 'nl', style: 'sentence',
    relevant: {
      'pleister-of-plezier': 3, 'praten-over-gebruik': 3, 'beter-slapen': 3, 'maand-zonder': 2, nachtgids: 2,
      'alcohol-infolijn': 2, verslavingszorg: 1, 'gesprek-studentenpsycholoog': 1, huisarts: 1,
    },
  },
  {
    q: 'alcohol', lang: 'nl', style: 'word',
    relevant: {
      'maand-zonder': 3, 'praten-over-gebruik': 3, 'alcohol-infolijn': 3, verslavingszorg: 2, 'pleister-of-plezier': 2,
      'veilig-uit': 1, huisarts: 1,
    },
  },
  {
    q: 'mijn moeder is alcoholist', lang: 'nl', style: 'sentence',
    relevant: {
      'alcohol-infolijn': 3, 'gesprek-studentenpsycholoog': 3, 'even-sparren': 2, 'mind-korrelatie': 2,
      luistermaatje: 2, 'alles-oke': 1, luisterlijn: 1, 'koffie-voor-wie-thuis-zorgt': 1, 'zorg-je-voor-iemand': 1,
      studentendecaan: 1, 'steunpunt-mantelzorg': 1, 'veilig-thuis': 1, 'praten-over-gebruik': 1,
    },
  },
  {
    q: 'drankprobleem', lang: 'nl', style: 'compound',
    relevant: {
      'praten-over-gebruik': 3, verslavingszorg: 3, 'alcohol-infolijn': 3, 'maand-zonder': 2, 'pleister-of-plezier': 2,
      huisarts: 2, 'gesprek-studentenpsycholoog': 1,
    },
  },
  {
    q: 'i drink to forget', lang: 'en', style: 'sentence',
    relevant: {
      'praten-over-gebruik': 3, 'gesprek-studentenpsycholoog': 3, 'pleister-of-plezier': 2, 'maand-zonder': 2,
      verslavingszorg: 2, 'alcohol-infolijn': 1, 'even-sparren': 1, huisarts: 1, 'als-emoties-overlopen': 1,
    },
  },
  {
    q: 'zonder wijn durf ik niet naar een feestje', lang: 'nl', style: 'sentence',
    relevant: {
      'pleister-of-plezier': 3, 'praten-over-gebruik': 3, 'maand-zonder': 2, 'nieuwe-mensen': 2, 'alcohol-infolijn': 1,
      'gesprek-studentenpsycholoog': 1, verenigingenwijzer: 1, 'bouwen-aan-zelfvertrouwen': 1,
    },
  },
  {
    q: 'ik gok met mijn studiefinanciering', lang: 'nl', style: 'sentence',
    relevant: {
      'speel-jij-nog': 3, 'praten-over-gebruik': 3, 'financieel-spreekuur': 2, budgetmaatje: 2, verslavingszorg: 2,
      'schuldhulp-gemeente': 1, geldfit: 1, 'geld-overhouden': 1,
    },
  },
  {
    q: 'gokverslaving', lang: 'nl', style: 'compound',
    relevant: {
      'speel-jij-nog': 3, 'praten-over-gebruik': 3, verslavingszorg: 3, 'financieel-spreekuur': 2, budgetmaatje: 2,
      huisarts: 2, 'schuldhulp-gemeente': 1, geldfit: 1,
    },
  },
  {
    q: 'i cant stop betting on football', lang: 'en', style: 'sentence',
    relevant: {
      'praten-over-gebruik': 3, 'speel-jij-nog': 2, verslavingszorg: 2, 'financieel-spreekuur': 2, budgetmaatje: 2,
      huisarts: 1, geldfit: 1,
    },
  },
  {
    q: 'hele nacht fifa en dan toetsen missen', lang: 'nl', style: 'youth',
    relevant: {
      'speel-jij-nog': 3, 'praten-over-gebruik': 3, studiecoach: 2, 'beter-slapen': 2, 'telefoon-in-de-tas': 1,
      'begin-gewoon': 1, 'van-morgen-naar-nu': 1, verslavingszorg: 1, nachtgids: 1,
    },
  },
  {
    q: 'verslaaft aan gammen', lang: 'nl', style: 'typo',
    relevant: {
      'speel-jij-nog': 3, 'praten-over-gebruik': 3, verslavingszorg: 2, 'telefoon-in-de-tas': 1, huisarts: 1,
    },
  },
  {
    q: 'ritalin van een vriend voor tentamens', lang: 'nl', style: 'sentence',
    relevant: {
      studiepillen: 3, 'drugs-infolijn': 2, 'praten-over-gebruik': 2, studiecoach: 1, toetstraining: 1,
      'druk-hoofd-rustig-plan': 1,
    },
  },
  {
    q: 'is taking adderall for finals that bad', lang: 'en', style: 'youth',
    relevant: {
      studiepillen: 3, 'praten-over-gebruik': 2, 'drugs-infolijn': 2, studiecoach: 1, 'druk-hoofd-rustig-plan': 1,
      toetstraining: 1,
    },
  },
  {
    q: 'vapen', lang: 'nl', style: 'word',
    relevant: { 'samen-rookvrij': 3, 'praten-over-gebruik': 1 },
  },
  {
    q: 'stoppe met rooke', lang: 'nl', style: 'typo',
    relevant: { 'samen-rookvrij': 3, 'praten-over-gebruik': 1, huisarts: 1, 'maand-zonder': 1 },
  },
  {
    q: 'want to quit smoking but all my friends vape', lang: 'en', style: 'sentence',
    relevant: { 'samen-rookvrij': 3, 'praten-over-gebruik': 1, huisarts: 1 },
  },
  {
    q: 'heb een pil genomen en mn hart gaat zo snel', lang: 'nl', style: 'sentence',
    relevant: {
      'drugs-infolijn': 3, huisartsenpost: 3, 'eerste-opvang': 2, 'veilig-uit': 2, huisarts: 1,
      'praten-over-gebruik': 1,
    },
  },
  {
    q: 'vriend ligt bijna bewusteloos op een feest', lang: 'nl', style: 'sentence',
    relevant: { 'veilig-uit': 3, 'eerste-opvang': 2, huisartsenpost: 2, 'drugs-infolijn': 2, 'alcohol-infolijn': 1 },
  },
  {
    q: 'mijn vriend gebruikt steeds meer coke', lang: 'nl', style: 'sentence',
    relevant: {
      'drugs-infolijn': 3, 'praten-over-gebruik': 3, 'even-sparren': 2, 'mind-korrelatie': 2, verslavingszorg: 1,
      'bezorgd-om-een-ander': 1, luistermaatje: 1, 'veilig-uit': 1,
    },
  },
  {
    q: 'xtc', lang: 'nl', style: 'word',
    relevant: {
      'drugs-infolijn': 3, 'praten-over-gebruik': 2, 'veilig-uit': 2, studiepillen: 1, verslavingszorg: 1,
      'maand-zonder': 1,
    },
  },
  {
    q: 'want a break from drinking and weed', lang: 'en', style: 'sentence',
    relevant: {
      'maand-zonder': 3, 'praten-over-gebruik': 2, 'pleister-of-plezier': 1, verslavingszorg: 1, 'alcohol-infolijn': 1,
    },
  },
  {
    q: 'ik heb al drie keer geprobeerd te minderen met ghb en het lukt niet', lang: 'nl', style: 'sentence',
    relevant: {
      verslavingszorg: 3, 'praten-over-gebruik': 3, huisarts: 2, 'drugs-infolijn': 2, 'pleister-of-plezier': 2,
      'gesprek-studentenpsycholoog': 1, ggz: 1, huisartsenpost: 1,
    },
  },
  {
    q: 'als ik niet blow moet ik nadenken over alles', lang: 'nl', style: 'youth',
    relevant: {
      'pleister-of-plezier': 3, 'praten-over-gebruik': 3, 'gesprek-studentenpsycholoog': 2, 'maand-zonder': 2,
      'als-emoties-overlopen': 2, verslavingszorg: 1, opkikker: 1, 'even-sparren': 1, 'grip-op-piekeren': 1,
    },
  },
  {
    q: 'lonely and kinda drinking too much', lang: 'en', style: 'mixed',
    relevant: {
      'praten-over-gebruik': 3, 'nieuwe-mensen': 3, 'maand-zonder': 2, luistermaatje: 2, 'schuif-aan': 2,
      'gesprek-studentenpsycholoog': 2, 'pleister-of-plezier': 2, 'de-woonkamer': 1, verenigingenwijzer: 1,
      'even-sparren': 1, tandem: 1, 'alcohol-infolijn': 1, verslavingszorg: 1,
    },
  },
  {
    q: 'mijn beste vriend drinkt alleen nog maar sinds het uit is', lang: 'nl', style: 'sentence',
    relevant: {
      'praten-over-gebruik': 3, 'alcohol-infolijn': 3, 'even-sparren': 2, 'mind-korrelatie': 2, luistermaatje: 2,
      'bezorgd-om-een-ander': 1, 'veilig-uit': 1, 'alles-oke': 1, 'liefde-en-ander-gedoe': 1,
    },
  },
  {
    q: 'brak en weer een hele dag niks gedaan', lang: 'nl', style: 'youth',
    relevant: {
      'maand-zonder': 3, 'praten-over-gebruik': 3, 'begin-gewoon': 2, 'van-morgen-naar-nu': 2, 'pleister-of-plezier': 2,
      studiecoach: 1, 'alcohol-infolijn': 1, 'beter-slapen': 1,
    },
  },
];
