import { pick, type Lang } from '../../ui/words/index.ts';

const many = (one: string, more: string) => (n: number) => `${n} ${n === 1 ? one : more}`;

const nl = {
  title: 'Overzicht',
  lead: (name: string) => `Wat er gebeurt voor studentenwelzijn, en waar nog niets is. Voor: ${name}.`,
  scope: (name: string) => `Voor: ${name}`,
  unit: 'Voor wie kijk je', whole: 'De hele instelling', show: 'Toon', keep: 'Kaders beheren', back: 'Overzicht',
  tabs: {
    label: 'Kaders', fs: 'Framework', 'fs-t': "Thema's", lk: 'Landelijk kader', gs: 'Gezonde School', sc: 'StepChange',
    ph: 'Positieve Gezondheid', care: 'Hoe intensief', cross: 'Voor wie',
  },
  stats: {
    doneLabel: (n: number) => (n === 1 ? 'initiatief' : 'initiatieven'),
    findable: 'kunnen studenten vinden', gaps: (n: number) => (n === 1 ? 'gat' : 'gaten'),
    overlaps: 'keer meer van hetzelfde', waiting: (n: number) => (n === 1 ? 'voorstel wacht' : 'voorstellen wachten'),
  },
  wheel: { title: 'Het framework in één beeld', rows: 'Hetzelfde in rijen' },
  scheme: {
    caption: (title: string) => `${title}: alle plekken`, place: 'Plek', total: 'Aantal', findable: 'Te vinden',
    partly: 'Voor een deel', planned: 'Ideeën', state: 'Wat er gebeurt', rows: 'Hetzelfde in een tabel', rest: 'Plekken zonder onderdelen',
    done: many('initiatief', 'initiatieven'),
    note: 'Elk initiatief telt één keer op een plek, en één keer bij alles daarboven. Een idee telt nog niet mee.',
    own: (version: string, source: string) => `Versie ${version}. Bron: ${source}.`, retired: 'niet meer gebruikt',
  },
  unplaced: {
    none: 'Nog geen enkel initiatief heeft een bevestigde plek in dit kader. Lege plekken zeggen daarom nog niets.',
    some: (n: number) => (n === 1 ? '1 initiatief heeft nog geen plek in dit kader' : `${n} initiatieven hebben nog geen plek in dit kader`),
    title: 'Nog zonder plek', lead: (scheme: string) => `Deze initiatieven hebben nog geen bevestigde plek in: ${scheme}.`,
    settle: 'Bevestig voorstellen', propose: 'Laat plekken voorstellen',
  },
  findings: {
    gaps: 'Gaten', overlaps: 'Meer van hetzelfde', none: 'Geen gaten gevonden.',
    lead: 'Een gat is een vraag om samen naar te kijken, geen fout.',
    leadOverlaps: 'Dit kan goed zijn. Het is een vraag om samen naar te kijken.',
    more: (n: number) => (n === 1 ? 'Nog 1' : `Nog ${n}`), add: 'Voeg een initiatief toe',
    waiting: many('voorstel past hier', 'voorstellen passen hier'), planned: many('idee voor deze plek', 'ideeën voor deze plek'),
    fill: 'Wat past hier?', see: 'Bekijk wat er is', forThem: 'Wat er voor hen is', everyone: 'Wat er voor iedereen is',
    level: 'Zonder niveau', alike: 'Bekijk ze samen',
  },
  cross: {
    title: 'Hoe intensief × voor wie', lead: 'Aanbod en voorzieningen die er zijn: van links naar rechts van licht naar intensief.',
    groups: 'Voor een groep in het bijzonder', everyone: 'Voor iedereen', people: 'Voor wie', anyone: 'Iedereen', unknown: 'Nog niet ingevuld',
    note: 'Wat voor twee groepen is, telt in twee rijen. Een lege plek betekent: niets in het bijzonder voor hen.',
    part: (people: string, level: string) => `${people}: ${level}`,
  },
  place: {
    here: 'Wat er is', none: 'Hier is nog niets.', ideas: 'Ideeën voor deze plek', parts: 'Onderdelen', could: 'Wat past hier misschien?',
    couldLead: 'Dit volgt uit waar deze initiatieven over gaan. Een mens beslist.', nothing: 'We vinden niets wat hier nog bij past.',
    waits: 'wacht op bevestiging', settle: 'Bevestig voorstellen', add: 'Staat iets er nog niet? Voeg een initiatief toe', more: (n: number) => `Nog ${n}`,
    counts: (total: number, findable: number) => `${total === 1 ? '1 initiatief' : `${total} initiatieven`}, ${findable} te vinden voor studenten.`,
  },
  list: {
    name: 'Naam', kind: 'Soort', status: 'Stand', level: 'Hoe intensief', unit: 'Voor', found: 'Te vinden',
    yes: 'ja', no: 'nee', whole: 'hele instelling', levelUnknown: 'nog niet ingevuld', empty: 'Hier staat niets.',
  },
  schemes: {
    title: 'Kaders beheren', lead: 'Een kader is een manier om te kijken naar wat je doet. De vaste kaders gebruik je zoals ze zijn. Een eigen kader lees je in als bestand.',
    caption: 'Kaders', name: 'Kader', version: 'Versie', parts: 'Plekken', used: 'Initiatieven', what: 'Wat je kunt doen',
    file: 'Haal het bestand op', places: 'Stel plekken voor', placesIn: (title: string) => `in ${title}`,
    allPlaces: 'Stel plekken voor in alle kaders', placesTitle: 'Plekken laten voorstellen',
    placesLead: 'Elk initiatief krijgt voorstellen op plekken die volgen uit waar het over gaat. Niets telt mee voordat een mens het bevestigt.',
    proposed: (n: number) => (n === 1 ? '1 plek voorgesteld.' : `${n} plekken voorgesteld.`), settle: 'Naar de voorstellen',
    loaded: (title: string) => `${title} is ingelezen.`, next: 'Laat er nu plekken in voorstellen', own: 'eigen kader', fixed: 'vast kader',
    load: 'Eigen kader inlezen', loadLead: 'Een JSON-bestand. Je ziet eerst wat er verandert; er wordt nog niets opgeslagen.',
    field: 'Bestand', button: 'Bekijk wat er verandert', wholeOnly: 'Een kader geldt voor de hele instelling. Wie een rol heeft voor één onderdeel, kan het hier bekijken.',
  },
  check: {
    missing: 'Kies een bestand.', tooLarge: 'Dit bestand is te groot. Het mag 2 MB zijn.',
    notJson: 'Hier klopt de JSON niet: misschien mist een komma, een haakje of een aanhalingsteken.',
    reserved: 'Deze sleutel gebruiken we zelf in een adres. Kies een andere.',
    at: (line: number, path: string) => `Regel ${line}${path ? `, ${path}` : ''}`,
    errors: (n: number) => (n === 1 ? 'Er klopt nog één ding niet in het bestand' : `Er kloppen nog ${n} dingen niet in het bestand`),
    caption: 'Wat er nog niet klopt', where: 'Waar', what: 'Wat', nothing: 'Er is nog niets opgeslagen. Pas het bestand aan en kies het opnieuw.',
    good: (n: number) => (n === 1 ? '1 plek klopt al' : `${n} plekken kloppen al`),
  },
  preview: {
    question: (title: string) => `${title} inlezen?`, yes: 'Lees dit kader in',
    version: {
      first: (next: string) => `Versie ${next}. Dit kader is nieuw.`,
      newer: (next: string, now: string) => `Versie ${next}. Nu is er versie ${now}.`,
      same: (_next: string, now: string) => `Het bestand heeft dezelfde versie als nu, ${now}. Het kan, maar een nieuw nummer is duidelijker.`,
      older: (next: string, now: string) => `Dit is een oudere versie, ${next}. Nu is er versie ${now}. Je gaat dus terug.`,
    },
    counts: (parts: number, mappings: number) => `${parts} plekken, met ${mappings} verbindingen naar de vaste kaders.`,
    added: (n: number) => `Nieuw (${n})`, changed: (n: number) => `Anders (${n})`, retired: (n: number) => `Niet meer gebruikt (${n})`, gone: (n: number) => `Weg (${n})`,
    retiredWhy: 'Hier staan initiatieven. Deze plekken blijven daarom bestaan, maar er komt niets meer bij.',
    goneWhy: 'Hier stond niets. Voorstellen op deze plekken verdwijnen.', nothing: 'Er verandert niets aan de plekken.', notes: (n: number) => `Goed om te weten (${n})`,
  },
} as const;

const en = {
  title: 'Overview',
  lead: (name: string) => `What is done for student wellbeing, and where there is nothing yet. For: ${name}.`,
  scope: (name: string) => `For: ${name}`,
  unit: 'For whom do you look', whole: 'The whole institution', show: 'Show', keep: 'Manage frameworks', back: 'Overview',
  tabs: {
    label: 'Frameworks', fs: 'Framework', 'fs-t': 'Themes', lk: 'National framework', gs: 'Healthy School', sc: 'StepChange',
    ph: 'Positive Health', care: 'How intensive', cross: 'For whom',
  },
  stats: {
    doneLabel: (n: number) => (n === 1 ? 'initiative' : 'initiatives'),
    findable: 'can be found by students', gaps: (n: number) => (n === 1 ? 'gap' : 'gaps'),
    overlaps: 'times more of the same', waiting: (n: number) => (n === 1 ? 'proposal is waiting' : 'proposals are waiting'),
  },
  wheel: { title: 'The framework in one picture', rows: 'The same in rows' },
  scheme: {
    caption: (title: string) => `${title}: all places`, place: 'Place', total: 'Number', findable: 'To be found',
    partly: 'For a part', planned: 'Ideas', state: 'What is done', rows: 'The same in a table', rest: 'Places without parts',
    done: many('initiative', 'initiatives'),
    note: 'Each initiative counts once at a place, and once at everything above it. An idea does not count yet.',
    own: (version: string, source: string) => `Version ${version}. Source: ${source}.`, retired: 'no longer used',
  },
  unplaced: {
    none: 'No initiative has a confirmed place in this framework yet. So empty places say nothing yet.',
    some: (n: number) => (n === 1 ? '1 initiative has no place in this framework yet' : `${n} initiatives have no place in this framework yet`),
    title: 'Without a place', lead: (scheme: string) => `These initiatives have no confirmed place yet in: ${scheme}.`,
    settle: 'Confirm proposals', propose: 'Have places proposed',
  },
  findings: {
    gaps: 'Gaps', overlaps: 'More of the same', none: 'No gaps found.',
    lead: 'A gap is a question to look at together, not a fault.',
    leadOverlaps: 'This can be fine. It is a question to look at together.',
    more: (n: number) => (n === 1 ? '1 more' : `${n} more`), add: 'Add an initiative',
    waiting: many('proposal fits here', 'proposals fit here'), planned: many('idea for this place', 'ideas for this place'),
    fill: 'What fits here?', see: 'See what there is', forThem: 'What there is for them', everyone: 'What there is for everyone',
    level: 'Without a level', alike: 'See them together',
  },
  cross: {
    title: 'How intensive × for whom', lead: 'Offers and facilities that are there: from left to right from light to intensive.',
    groups: 'For a group in particular', everyone: 'For everyone', people: 'For whom', anyone: 'Everyone', unknown: 'Not filled in yet',
    note: 'What is for two groups counts in two rows. An empty place means: nothing for them in particular.',
    part: (people: string, level: string) => `${people}: ${level}`,
  },
  place: {
    here: 'What there is', none: 'There is nothing here yet.', ideas: 'Ideas for this place', parts: 'Parts', could: 'What may fit here?',
    couldLead: 'This follows from what these initiatives are about. A person decides.', nothing: 'We find nothing else that fits here.',
    waits: 'waits to be confirmed', settle: 'Confirm proposals', add: 'Is something not listed yet? Add an initiative', more: (n: number) => `${n} more`,
    counts: (total: number, findable: number) => `${total === 1 ? '1 initiative' : `${total} initiatives`}, ${findable} to be found by students.`,
  },
  list: {
    name: 'Name', kind: 'Kind', status: 'Status', level: 'How intensive', unit: 'For', found: 'To be found',
    yes: 'yes', no: 'no', whole: 'whole institution', levelUnknown: 'not filled in yet', empty: 'There is nothing here.',
  },
  schemes: {
    title: 'Manage frameworks', lead: 'A framework is a way to look at what you do. The built-in ones are used as they are. You load a framework of your own as a file.',
    caption: 'Frameworks', name: 'Framework', version: 'Version', parts: 'Places', used: 'Initiatives', what: 'What you can do',
    file: 'Get the file', places: 'Propose places', placesIn: (title: string) => `in ${title}`,
    allPlaces: 'Propose places in all frameworks', placesTitle: 'Have places proposed',
    placesLead: 'Each initiative gets proposals at places that follow from what it is about. Nothing counts before a person confirms it.',
    proposed: (n: number) => (n === 1 ? '1 place proposed.' : `${n} places proposed.`), settle: 'To the proposals',
    loaded: (title: string) => `${title} is loaded.`, next: 'Now have places proposed in it', own: 'your own framework', fixed: 'built-in framework',
    load: 'Load a framework of your own', loadLead: 'A JSON file. You first see what will change; nothing is saved yet.',
    field: 'File', button: 'See what changes', wholeOnly: 'A framework is for the whole institution. Whoever has a role for one unit can look at it here.',
  },
  check: {
    missing: 'Choose a file.', tooLarge: 'This file is too large. At most 2 MB is allowed.',
    notJson: 'The JSON is not right here: perhaps a comma, a bracket or a quotation mark is missing.',
    reserved: 'We use this key in an address ourselves. Choose another one.',
    at: (line: number, path: string) => `Line ${line}${path ? `, ${path}` : ''}`,
    errors: (n: number) => (n === 1 ? 'One thing in the file is not right yet' : `${n} things in the file are not right yet`),
    caption: 'What is not right yet', where: 'Where', what: 'What', nothing: 'Nothing is saved yet. Change the file and choose it again.',
    good: (n: number) => (n === 1 ? '1 place is right already' : `${n} places are right already`),
  },
  preview: {
    question: (title: string) => `Load ${title}?`, yes: 'Load this framework',
    version: {
      first: (next: string) => `Version ${next}. This framework is new.`,
      newer: (next: string, now: string) => `Version ${next}. Now there is version ${now}.`,
      same: (_next: string, now: string) => `The file has the same version as now, ${now}. That is possible, but a new number is clearer.`,
      older: (next: string, now: string) => `This is an older version, ${next}. Now there is version ${now}. So you go back.`,
    },
    counts: (parts: number, mappings: number) => `${parts} places, with ${mappings} links to the built-in frameworks.`,
    added: (n: number) => `New (${n})`, changed: (n: number) => `Different (${n})`, retired: (n: number) => `No longer used (${n})`, gone: (n: number) => `Gone (${n})`,
    retiredWhy: 'There are initiatives here. So these places stay, but nothing is added to them any more.',
    goneWhy: 'There was nothing here. Proposals at these places disappear.', nothing: 'The places stay as they are.', notes: (n: number) => `Good to know (${n})`,
  },
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
