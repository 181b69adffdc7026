import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  caption: 'Initiatieven', name: 'Naam', kind: 'Soort', status: 'Stand', owner: 'Wie zorgt dat het klopt',
  themes: "Thema's", toConfirm: 'Te bevestigen', review: 'Nakijken op', found: 'Vindbaar', yes: 'ja', no: 'nee',
  empty: 'Geen initiatief past bij deze keuzes.',
  emptyHint: 'Haal een keuze weg, of begin opnieuw.',
  count: (n: number, of: number) =>
    (n === of ? (n === 1 ? '1 initiatief' : `${n} initiatieven`) : `${n} van de ${of} initiatieven`),
  chosen: 'Gekozen', clear: 'Alles wissen', drop: (what: string) => `Haal ${what} weg`,
  share: 'Het adres van deze pagina onthoudt je keuzes. Je kunt het delen met collega’s.',
  all: 'Alles', whole: 'hele instelling',
  anywhere: (scheme: string) => `ergens in ${scheme}`, nowhere: (scheme: string) => `zonder plek in ${scheme}`,
  facets: {
    text: 'Woorden in naam, tekst of beheerder', kind: 'Soort', status: 'Stand', concept: 'Plek in een kader',
    level: 'Hoe intensief', audience: 'Voor wie', unit: 'Onderdeel', owner: 'Wie zorgt dat het klopt',
    funding: 'Waar het van betaald wordt', published: 'Vindbaar voor studenten', only: 'Nog te doen',
  },
  none: { level: 'niet ingevuld', audience: 'iedereen', funding: 'niet ingevuld' },
  published: { yes: 'ja', no: 'nee' },
  only: {
    waiting: 'nog te bevestigen', overdue: 'nakijken: dag voorbij', unplanned: 'geen dag om na te kijken',
    hidden: 'studenten vinden het nog niet', ownerless: 'zonder beheerder of mailadres', placeless: 'zonder plek in een kader',
    levelless: 'aanbod zonder niveau',
  },
  pick: (name: string) => `Kies ${name}`,
  together: 'Samen veranderen', togetherHint: 'Vink initiatieven aan, of neem ze allemaal.',
  picked: 'Verander wat ik aanvinkte', page: (n: number) => `Alle ${n} op deze pagina`, foundAll: (n: number) => `Alle ${n} gevonden`,
  tooMany: (most: number) => `Meer dan ${most} tegelijk kan niet: maak de lijst eerst korter.`,
  changed: (n: number) => (n === 1 ? '1 initiatief is veranderd.' : `${n} initiatieven zijn veranderd.`),
};

const en: typeof nl = {
  caption: 'Initiatives', name: 'Name', kind: 'Kind', status: 'Status', owner: 'Who keeps it true',
  themes: 'Themes', toConfirm: 'To confirm', review: 'Check on', found: 'Can be found', yes: 'yes', no: 'no',
  empty: 'No initiative fits these choices.',
  emptyHint: 'Take a choice away, or start again.',
  count: (n, of) => (n === of ? (n === 1 ? '1 initiative' : `${n} initiatives`) : `${n} of the ${of} initiatives`),
  chosen: 'Chosen', clear: 'Clear all', drop: (what) => `Take ${what} away`,
  share: 'The address of this page remembers your choices. You can share it with colleagues.',
  all: 'Everything', whole: 'whole institution',
  anywhere: (scheme) => `anywhere in ${scheme}`, nowhere: (scheme) => `without a place in ${scheme}`,
  facets: {
    text: 'Words in name, text or owner', kind: 'Kind', status: 'Status', concept: 'Place in a framework',
    level: 'How intensive', audience: 'For whom', unit: 'Unit', owner: 'Who keeps it true',
    funding: 'What pays for it', published: 'Students can find it', only: 'Still to do',
  },
  none: { level: 'not filled in', audience: 'everyone', funding: 'not filled in' },
  published: { yes: 'yes', no: 'no' },
  only: {
    waiting: 'still to be confirmed', overdue: 'check: day has passed', unplanned: 'no day to check',
    hidden: 'students cannot find it yet', ownerless: 'without an owner or mail address',
    placeless: 'without a place in a framework', levelless: 'offers without a level',
  },
  pick: (name) => `Choose ${name}`,
  together: 'Change together', togetherHint: 'Tick initiatives, or take all of them.',
  picked: 'Change what I ticked', page: (n) => `All ${n} on this page`, foundAll: (n) => `All ${n} found`,
  tooMany: (most) => `More than ${most} at a time is not possible: make the list shorter first.`,
  changed: (n) => (n === 1 ? '1 initiative is changed.' : `${n} initiatives are changed.`),
};

/** The words of the list. */
export const listWordsOf = (lang: Lang) => pick(lang, { nl, en });
