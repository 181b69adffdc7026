import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  title: 'Samen veranderen',
  lead: (n: number) => (n === 1 ? 'Je koos 1 initiatief.' : `Je koos ${n} initiatieven.`),
  leadHint: 'Kies één ding om te veranderen. Je ziet eerst wat er gebeurt; daarna beslis je.',
  nothing: 'Je hebt nog niets gekozen.',
  nothingHint: 'Vink in de lijst aan wat je samen wilt veranderen.',
  tooMany: (most: number) => `Kies er hooguit ${most} tegelijk. Maak de lijst korter en probeer het opnieuw.`,
  back: 'Alle initiatieven',
  which: 'Welke initiatieven',
  look: 'Bekijk wat er verandert',
  titles: {
    status: 'Stand', owner: 'Wie zorgt dat het klopt', review: 'Dag om na te kijken', published: 'Vindbaar voor studenten',
    level: 'Hoe intensief', concept: 'Plek in een kader', unit: 'Onderdeel',
  },
  status: 'Nieuwe stand', ownerName: 'Naam van een persoon of team', ownerEmail: 'Mailadres', ownerEmailHint:
    'Daar vragen we op tijd of het nog klopt. Studenten zien dit niet. Leeg laten haalt het oude adres weg.',
  review: 'Nakijken op', published: 'Mogen studenten dit vinden?', yes: 'ja', no: 'nee',
  level: 'Nieuw niveau', concept: 'Plek', unit: 'Welk onderdeel', do: 'Toevoegen of weghalen', add: 'toevoegen',
  remove: 'weghalen',
  question: (n: number) => (n === 1 ? '1 initiatief veranderen?' : `${n} initiatieven veranderen?`),
  none: 'Er verandert niets',
  yesDo: (n: number) => (n === 1 ? 'Verander dit initiatief' : `Verander deze ${n} initiatieven`),
  change: 'Wat je koos',
  changes: (n: number) => (n === 1 ? 'Dit initiatief verandert' : `Deze ${n} veranderen`),
  from: 'Nu', to: 'Wordt', initiative: 'Initiatief',
  stay: (n: number) => (n === 1 ? '1 blijft zoals het is' : `${n} blijven zoals ze zijn`),
  stays: {
    'not-yours': 'Hoort bij een ander onderdeel dan het jouwe',
    same: 'Is al zo',
    kind: 'Alleen aanbod en voorzieningen kunnen studenten vinden',
    whole: 'Is voor de hele instelling; een onderdeel kies je bij het initiatief zelf',
    'last-unit': 'Dit is het enige onderdeel; zonder zou het voor de hele instelling zijn',
  },
  history: 'In de geschiedenis van elk initiatief staat straks wat er veranderde.',
  other: 'Iets anders veranderen',
  nothingYet: 'niet ingevuld',
  errors: {
    status: 'Kies een stand.', name: 'Schrijf wie ervoor zorgt dat dit klopt, in hooguit 120 tekens.',
    email: 'Dit is geen mailadres. Bijvoorbeeld: naam@school.nl',
    on: 'Kies een dag die bestaat. Bijvoorbeeld: 2027-02-01', published: 'Kies ja of nee.', level: 'Kies een niveau.',
    concept: 'Kies een plek in een kader.', unit: 'Kies een onderdeel dat bij jouw rol hoort.', do: 'Kies toevoegen of weghalen.',
  },
};

const en: typeof nl = {
  title: 'Change together',
  lead: (n) => (n === 1 ? 'You chose 1 initiative.' : `You chose ${n} initiatives.`),
  leadHint: 'Choose one thing to change. First you see what will happen; then you decide.',
  nothing: 'You have not chosen anything yet.',
  nothingHint: 'In the list, tick what you want to change together.',
  tooMany: (most) => `Choose at most ${most} at a time. Make the list shorter and try again.`,
  back: 'All initiatives',
  which: 'Which initiatives',
  look: 'See what will change',
  titles: {
    status: 'Status', owner: 'Who keeps it true', review: 'Day to check', published: 'Students can find it',
    level: 'How intensive', concept: 'Place in a framework', unit: 'Unit',
  },
  status: 'New status', ownerName: 'Name of a person or a team', ownerEmail: 'Mail address', ownerEmailHint:
    'We ask there in time whether it still holds. Students do not see this. Leaving it empty takes the old address away.',
  review: 'Check on', published: 'May students find this?', yes: 'yes', no: 'no',
  level: 'New level', concept: 'Place', unit: 'Which unit', do: 'Add or take away', add: 'add', remove: 'take away',
  question: (n) => (n === 1 ? 'Change 1 initiative?' : `Change ${n} initiatives?`),
  none: 'Nothing will change',
  yesDo: (n) => (n === 1 ? 'Change this initiative' : `Change these ${n} initiatives`),
  change: 'What you chose',
  changes: (n) => (n === 1 ? 'This initiative will change' : `These ${n} will change`),
  from: 'Now', to: 'Becomes', initiative: 'Initiative',
  stay: (n) => (n === 1 ? '1 stays as it is' : `${n} stay as they are`),
  stays: {
    'not-yours': 'Belongs to another unit than yours',
    same: 'Is like this already',
    kind: 'Students can only find offers and facilities',
    whole: 'Is for the whole institution; choose a unit at the initiative itself',
    'last-unit': 'This is its only unit; without one it would be for the whole institution',
  },
  history: 'The history of each initiative will say what was changed.',
  other: 'Change something else',
  nothingYet: 'not filled in',
  errors: {
    status: 'Choose a status.', name: 'Write who keeps this true, in at most 120 characters.',
    email: 'This is not a mail address. For example: name@school.nl',
    on: 'Choose a day that exists. For example: 2027-02-01', published: 'Choose yes or no.', level: 'Choose a level.',
    concept: 'Choose a place in a framework.', unit: 'Choose a unit that belongs to your role.', do: 'Choose add or take away.',
  },
};

/** The words of changing many together. */
export const bulkWordsOf = (lang: Lang) => pick(lang, { nl, en });
export type BulkError = keyof typeof nl.errors;
