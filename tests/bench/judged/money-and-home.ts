import type { Judged } from './types.ts';

/** Money, rights, a roof, things one lacks. */
export const moneyAndHome: readonly Judged[] = [
  {
    q: 'ik kan de huur deze maand niet betalen', lang: 'nl', style: 'sentence',
    relevant: {
      noodfonds: 3, 'financieel-spreekuur': 3, kamerhulp: 2, geldfit: 2, budgetmaatje: 2, 'schuldhulp-gemeente': 1,
      'juridisch-loket': 1, studentendecaan: 1, voorraadkast: 1,
    },
  },
  {
    q: 'ben helemaal skeer', lang: 'nl', style: 'youth',
    relevant: {
      'financieel-spreekuur': 3, noodfonds: 3, 'geld-overhouden': 2, voorraadkast: 2, budgetmaatje: 2, geldfit: 2,
      'koken-voor-een-tientje': 1, 'schuldhulp-gemeente': 1, 'studie-baan-en-de-rest': 1,
    },
  },
  {
    q: 'ik heb al 2 dagen niks gegeten want mn geld is op', lang: 'nl', style: 'sentence',
    relevant: {
      voorraadkast: 3, noodfonds: 3, 'financieel-spreekuur': 2, geldfit: 2, 'schuif-aan': 1,
      'koken-voor-een-tientje': 1, budgetmaatje: 1, studentendecaan: 1,
    },
  },
  {
    q: 'ik sta bij de kassa en moet de helft terugleggen', lang: 'nl', style: 'sentence',
    relevant: {
      voorraadkast: 3, noodfonds: 3, 'financieel-spreekuur': 3, budgetmaatje: 2, 'geld-overhouden': 2,
      'koken-voor-een-tientje': 2, geldfit: 2, 'schuif-aan': 1,
    },
  },
  {
    q: 'durf mn post niet meer open te maken allemaal rekeningen', lang: 'nl', style: 'sentence',
    relevant: {
      'financieel-spreekuur': 3, budgetmaatje: 3, geldfit: 2, 'schuldhulp-gemeente': 2, noodfonds: 1,
      'geld-overhouden': 1, 'even-sparren': 1,
    },
  },
  {
    q: 'schulden', lang: 'nl', style: 'word',
    relevant: {
      budgetmaatje: 3, 'financieel-spreekuur': 3, 'schuldhulp-gemeente': 3, geldfit: 2, noodfonds: 1,
      'geld-overhouden': 1, 'juridisch-loket': 1, studentendecaan: 1,
    },
  },
  {
    q: 'shulden bij klarna', lang: 'nl', style: 'typo',
    relevant: {
      'financieel-spreekuur': 3, budgetmaatje: 3, 'geld-overhouden': 3, geldfit: 2, 'schuldhulp-gemeente': 2,
      'juridisch-loket': 1, noodfonds: 1,
    },
  },
  {
    q: 'achteraf betalen heeft me genaaid', lang: 'nl', style: 'youth',
    relevant: {
      'financieel-spreekuur': 3, 'geld-overhouden': 3, budgetmaatje: 2, geldfit: 2, 'schuldhulp-gemeente': 2,
      'juridisch-loket': 1, noodfonds: 1,
    },
  },
  {
    q: 'i have no money left for food till the end of the month', lang: 'en', style: 'sentence',
    relevant: {
      noodfonds: 3, voorraadkast: 3, 'financieel-spreekuur': 2, 'koken-voor-een-tientje': 2, budgetmaatje: 1,
      'schuif-aan': 1, 'geld-overhouden': 1, geldfit: 1,
    },
  },
  {
    q: 'debt', lang: 'en', style: 'word',
    relevant: {
      'financieel-spreekuur': 3, budgetmaatje: 3, 'schuldhulp-gemeente': 2, geldfit: 2, 'geld-overhouden': 1,
      noodfonds: 1, 'juridisch-loket': 1,
    },
  },
  {
    q: 'duo', lang: 'nl', style: 'word',
    relevant: {
      'financieel-spreekuur': 3, profileringsfonds: 2, studentendecaan: 2, 'stoppen-of-overstappen': 2, geldfit: 1,
      'bon-bini': 1,
    },
  },
  {
    q: 'DUO says i have to pay everything back help', lang: 'en', style: 'mixed',
    relevant: {
      'financieel-spreekuur': 3, studentendecaan: 2, 'stoppen-of-overstappen': 2, budgetmaatje: 2, geldfit: 2,
      'juridisch-loket': 2, noodfonds: 1, profileringsfonds: 1,
    },
  },
  {
    q: 'hoe vraag ik zorgtoeslag aan', lang: 'nl', style: 'sentence',
    relevant: { 'financieel-spreekuur': 3, geldfit: 2, 'huisarts-vinden': 1, 'welcome-desk': 1 },
  },
  {
    q: 'huurtoeslag', lang: 'nl', style: 'compound',
    relevant: { 'financieel-spreekuur': 3, kamerhulp: 2, geldfit: 2, 'juridisch-loket': 1, 'housing-desk': 1 },
  },
  {
    q: 'hoeveel mag je bijverdienen naast je stufi', lang: 'nl', style: 'sentence',
    relevant: {
      'financieel-spreekuur': 3, 'studie-baan-en-de-rest': 2, geldfit: 2, 'geld-overhouden': 1, studentendecaan: 1,
    },
  },
  {
    q: 'ik hou nooit iets over aan het eind van de maand', lang: 'nl', style: 'sentence',
    relevant: {
      'geld-overhouden': 3, budgetmaatje: 3, 'financieel-spreekuur': 2, 'koken-voor-een-tientje': 2, geldfit: 1,
      'studie-baan-en-de-rest': 1, voorraadkast: 1,
    },
  },
  {
    q: 'er komt een deurwaarder langs', lang: 'nl', style: 'sentence',
    relevant: {
      'schuldhulp-gemeente': 3, 'financieel-spreekuur': 3, 'juridisch-loket': 3, budgetmaatje: 2, geldfit: 2,
      noodfonds: 2, kamerhulp: 1,
    },
  },
  {
    q: 'geld op en daardoor kan ik niet slapen', lang: 'nl', style: 'mixed',
    relevant: {
      'financieel-spreekuur': 3, noodfonds: 3, geldfit: 2, budgetmaatje: 2, nachtgids: 2, 'beter-slapen': 2,
      'grip-op-piekeren': 1, 'even-sparren': 1, 'schuldhulp-gemeente': 1, 'geld-overhouden': 1, voorraadkast: 1,
    },
  },
  {
    q: 'mijn laptop is stuk en ik kan geen nieuwe betalen', lang: 'nl', style: 'sentence',
    relevant: { 'laptop-lenen': 3, noodfonds: 2, 'financieel-spreekuur': 2, budgetmaatje: 1, geldfit: 1 },
  },
  {
    q: 'can i borrow a laptop somewhere', lang: 'en', style: 'sentence',
    relevant: { 'laptop-lenen': 3, 'financieel-spreekuur': 1, noodfonds: 1 },
  },
  {
    q: 'ik kan geen maandverband betalen', lang: 'nl', style: 'sentence',
    relevant: {
      voorraadkast: 3, 'wc-voor-iedereen': 3, noodfonds: 2, 'financieel-spreekuur': 2, budgetmaatje: 1, geldfit: 1,
    },
  },
  {
    q: 'door mijn ziekte loop ik een jaar uit en mijn stufi stopt', lang: 'nl', style: 'sentence',
    relevant: {
      profileringsfonds: 3, studentendecaan: 3, 'financieel-spreekuur': 2, 'lage-energie-cafe': 1, noodfonds: 1,
      'regel-wat-je-nodig-hebt': 1, 'gesprek-studieadvies': 1, geldfit: 1,
    },
  },
  {
    q: 'mijn studie duurt langer omdat ik voor mijn moeder zorg krijg ik daar geld voor', lang: 'nl', style: 'sentence',
    relevant: {
      profileringsfonds: 3, 'zorg-je-voor-iemand': 3, studentendecaan: 2, 'financieel-spreekuur': 2,
      'steunpunt-mantelzorg': 2, 'koffie-voor-wie-thuis-zorgt': 1, 'gesprek-studieadvies': 1, noodfonds: 1,
    },
  },
  {
    q: 'ik kan de trein naar school niet meer betalen', lang: 'nl', style: 'sentence',
    relevant: {
      noodfonds: 3, 'financieel-spreekuur': 2, budgetmaatje: 2, geldfit: 2, 'geld-overhouden': 1, studentendecaan: 1,
    },
  },
  {
    q: 'noodfons aanvrage', lang: 'nl', style: 'typo',
    relevant: { noodfonds: 3, 'financieel-spreekuur': 2, profileringsfonds: 1, geldfit: 1, studentendecaan: 1 },
  },
  {
    q: 'mijn huurbaas zet me er eind van de maand uit', lang: 'nl', style: 'sentence',
    relevant: {
      kamerhulp: 3, 'juridisch-loket': 3, 'housing-desk': 2, 'financieel-spreekuur': 1, noodfonds: 1,
      studentendecaan: 1, 'schuldhulp-gemeente': 1,
    },
  },
  {
    q: 'kamer', lang: 'nl', style: 'word',
    relevant: { kamerhulp: 3, 'housing-desk': 2, 'juridisch-loket': 1 },
  },
  {
    q: 'kamernood', lang: 'nl', style: 'compound',
    relevant: { kamerhulp: 3, 'housing-desk': 2, 'juridisch-loket': 1, studentendecaan: 1, noodfonds: 1 },
  },
  {
    q: 'ik slaap al een week bij vrienden op de bank', lang: 'nl', style: 'sentence',
    relevant: {
      kamerhulp: 3, noodfonds: 2, 'financieel-spreekuur': 2, studentendecaan: 2, 'housing-desk': 1, 'even-sparren': 1,
      'veilig-thuis': 1,
    },
  },
  {
    q: 'i found a room online but they want the deposit first, is it a scam', lang: 'en', style: 'sentence',
    relevant: { 'housing-desk': 3, kamerhulp: 2, 'juridisch-loket': 2, 'welcome-desk': 1, slachtofferhulp: 1 },
  },
  {
    q: 'need housing asap arriving in august', lang: 'en', style: 'sentence',
    relevant: { 'housing-desk': 3, kamerhulp: 2, 'welcome-desk': 2 },
  },
  {
    q: 'my landlord raised the rent by 200', lang: 'en', style: 'sentence',
    relevant: { kamerhulp: 3, 'juridisch-loket': 2, 'housing-desk': 2, 'financieel-spreekuur': 1 },
  },
  {
    q: 'mag mn huisbaas zomaar binnenkomen', lang: 'nl', style: 'sentence',
    relevant: { 'juridisch-loket': 3, kamerhulp: 3, 'housing-desk': 2 },
  },
  {
    q: 'huurkontract klopt niet', lang: 'nl', style: 'typo',
    relevant: { kamerhulp: 3, 'juridisch-loket': 3, 'housing-desk': 2 },
  },
  {
    q: 'ik heb een boete gekregen die niet klopt', lang: 'nl', style: 'sentence',
    relevant: { 'juridisch-loket': 3, 'financieel-spreekuur': 2, geldfit: 1 },
  },
  {
    q: 'mn baas betaalt mijn loon niet uit', lang: 'nl', style: 'sentence',
    relevant: {
      'juridisch-loket': 3, 'financieel-spreekuur': 2, 'studie-baan-en-de-rest': 2, geldfit: 1, noodfonds: 1,
    },
  },
  {
    q: 'mijn vader pakt mijn studiefinanciering af', lang: 'nl', style: 'sentence',
    relevant: {
      'veilig-thuis': 3, 'financieel-spreekuur': 3, studentendecaan: 2, 'even-sparren': 2, 'juridisch-loket': 2,
      'gesprek-studentenpsycholoog': 2, budgetmaatje: 1, geldfit: 1, 'ouders-op-je-schouders': 1,
    },
  },
  {
    q: 'broke af and rent is due friday', lang: 'en', style: 'youth',
    relevant: {
      noodfonds: 3, 'financieel-spreekuur': 3, budgetmaatje: 2, kamerhulp: 2, voorraadkast: 2, geldfit: 1,
      'geld-overhouden': 1, 'schuldhulp-gemeente': 1,
    },
  },
  {
    q: 'ik maak me zorgen over geld en weet niet waar ik moet beginnen', lang: 'nl', style: 'sentence',
    relevant: {
      geldfit: 3, 'financieel-spreekuur': 3, budgetmaatje: 3, 'geld-overhouden': 2, 'schuldhulp-gemeente': 2,
      noodfonds: 1, 'even-sparren': 1,
    },
  },
  {
    q: 'adhd en schulden want ik vergeet alles te betalen', lang: 'nl', style: 'mixed',
    relevant: {
      budgetmaatje: 3, 'financieel-spreekuur': 3, 'druk-hoofd-rustig-plan': 3, geldfit: 2, 'schuldhulp-gemeente': 2,
      'regel-wat-je-nodig-hebt': 2, studiecoach: 2, 'geld-overhouden': 1, studentendecaan: 1, huisarts: 1,
    },
  },
];
