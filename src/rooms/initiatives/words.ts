import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  title: 'Initiatieven', lead: 'Alles wat de instelling doet voor studentenwelzijn, op één plek.',
  add: 'Nieuw initiatief', importLink: 'Lijst inlezen', exportLink: 'Exporteren', remembered: 'Opgeslagen.',
  list: {
    caption: 'Initiatieven', name: 'Naam', kind: 'Soort', status: 'Stand', themes: "Thema's", toConfirm: 'Te bevestigen',
    review: 'Nakijken op', found: 'Vindbaar', yes: 'ja', no: 'nee', none: 'Geen initiatief past bij deze keuzes.',
    count: (n: number) => (n === 1 ? '1 initiatief' : `${n} initiatieven`), all: 'Alles', text: 'Woord in naam of zin',
    only: 'Alleen', waiting: 'wat nog bevestigd moet worden', overdue: 'wat nagekeken moet worden', hidden: 'wat studenten nog niet vinden',
    theme: 'Thema', unit: 'Onderdeel', whole: 'hele instelling',
  },
  form: {
    newTitle: 'Nieuw initiatief', newLead: 'Zes vragen, in een minuut klaar. De rest kan later.', editTitle: 'Initiatief bewerken',
    nl: (label: string) => `${label}, in het Nederlands`, en: (label: string) => `${label}, in het Engels`,
    name: 'Naam', kind: 'Soort', summary: 'Wat is het, in één zin', owner: 'Wie zorgt dat dit klopt', ownerHint: 'Een persoon of een team.',
    ownerEmail: 'Mailadres van die persoon of dat team', ownerEmailHint: 'Daar vragen we op tijd of het nog klopt. Studenten zien dit niet.',
    join: 'Hoe doe je mee, of waar is het', status: 'Stand', save: 'Sla op', more: 'Sla op en vul meer in',
    published: 'Studenten mogen dit vinden', publishedHint: 'Kan bij aanbod en voorzieningen.', description: 'Beschrijving',
    level: 'Hoe intensief', aim: 'Voorkomen of helpen', forms: 'Vorm', themes: "Thema's", audiences: 'Voor wie', audienceHint: 'Niets gekozen is: voor iedereen.',
    transitions: 'Overgangen', languages: 'Talen waarin het gegeven wordt', languagesHint: 'Codes met een komma ertussen: nl, en', units: 'Voor welke onderdelen',
    unitsHint: 'Niets gekozen is: de hele instelling.', place: (n: number) => `Plek ${n}`, placeName: 'Naam van de plek', address: 'Straat en nummer', postalCode: 'Postcode', city: 'Plaats',
    hours: 'Wanneer open', moments: 'Data', momentsHint: 'Elke datum op een regel: 2027-02-01 13:00-15:00, 12 plekken', waiting: 'Wachttijd',
    waitingFrom: 'Wachttijd, van (dagen)', waitingTo: 'Wachttijd, tot (dagen)', waitingOn: 'Gemeld op', cost: 'Kosten', provider: 'Van wie', providerName: 'Naam',
    providerUrl: 'Webadres', internal: 'van ons', partner: 'van een partner', embedding: 'Waar het hoort', central: 'centraal', curriculum: 'in het onderwijs',
    funding: 'Waar het van betaald wordt', contactEmail: 'Mailadres voor studenten', contactPhone: 'Telefoon voor studenten', contactUrl: 'Webpagina', minimumAge: 'Vanaf leeftijd', maximumAge: 'Tot en met leeftijd',
    reviewOn: 'Nakijken op', checkedOn: 'Nagekeken op', texts: 'Teksten', about: 'Waar het over gaat', practical: 'Praktisch', keeping: 'Bijhouden', other: "Andere kaders",
  },
  page: {
    edit: 'Bewerken', back: 'Alle initiatieven', proposals: 'Voorgesteld, nog niet bevestigd', proposalsLead: 'Dit volgt uit de tekst of uit wat al bevestigd is. Jij beslist.',
    yes: 'Ja, klopt', no: 'Nee', allYes: 'Bevestig alles hieronder', noProposals: 'Er wacht niets op bevestiging.', confirmed: 'Bevestigde plekken', history: 'Geschiedenis',
    reports: 'Meldingen van studenten', handled: 'Afgehandeld', seen: 'Zoals studenten het zien', publish: 'Vindbaar voor studenten', hidden: 'Niet vindbaar voor studenten',
    incomplete: 'Nog invullen', by: { you: 'jij', somebody: 'een collega', owner: 'de beheerder van het aanbod', clock: 'vanzelf' },
    how: { form: 'bewerkt', import: 'ingelezen', confirmation: 'voorstel bevestigd of afgewezen', owner: 'bevestigd via mail', clock: 'niet op tijd bevestigd, van de lijst' },
    first: 'toegevoegd', changed: (fields: string) => `veranderd: ${fields}`, becomes: (label: string, value: string) => `${label}: ${value}`,
  },
  proposals: {
    title: 'Voorstellen bevestigen', lead: 'Samenhang stelt voor waar elk initiatief over gaat. Niets telt mee voordat een mens het bevestigt.',
    all: (n: number) => `Bevestig alle ${n} voorstellen`, caption: 'Voorstellen', initiative: 'Initiatief', proposal: 'Voorstel', why: 'Waarom', choice: 'Jouw keuze', save: 'Sla mijn keuzes op',
    none: 'Alles is bevestigd. Er wachten geen voorstellen.', later: 'Later', done: 'Je keuzes zijn opgeslagen.', link: (n: number) => `${n} voorstellen wachten op bevestiging`,
  },
  fields: { kind: 'Soort', level: 'Hoe intensief', aim: 'Voorkomen of helpen', forms: 'Vorm', audiences: 'Voor wie', transitions: 'Overgangen', concept: 'Plek' },
} as const;

const en = {
  title: 'Initiatives', lead: 'Everything the institution does for student wellbeing, in one place.',
  add: 'New initiative', importLink: 'Load a list', exportLink: 'Export', remembered: 'Saved.',
  list: {
    caption: 'Initiatives', name: 'Name', kind: 'Kind', status: 'Status', themes: 'Themes', toConfirm: 'To confirm',
    review: 'Check on', found: 'Can be found', yes: 'yes', no: 'no', none: 'No initiative fits these choices.',
    count: (n: number) => (n === 1 ? '1 initiative' : `${n} initiatives`), all: 'Everything', text: 'Word in name or sentence',
    only: 'Only', waiting: 'what is still to be confirmed', overdue: 'what is due for a check', hidden: 'what students cannot find yet',
    theme: 'Theme', unit: 'Unit', whole: 'whole institution',
  },
  form: {
    newTitle: 'New initiative', newLead: 'Six questions, done in a minute. The rest can follow later.', editTitle: 'Edit initiative',
    nl: (label: string) => `${label}, in Dutch`, en: (label: string) => `${label}, in English`,
    name: 'Name', kind: 'Kind', summary: 'What it is, in one sentence', owner: 'Who keeps this true', ownerHint: 'A person or a team.',
    ownerEmail: 'Mail address of that person or team', ownerEmailHint: 'We ask there in time whether it still holds. Students do not see this.',
    join: 'How to join, or where it is', status: 'Status', save: 'Save', more: 'Save and fill in more',
    published: 'Students may find this', publishedHint: 'Possible for offers and facilities.', description: 'Description',
    level: 'How intensive', aim: 'Preventing or helping', forms: 'Form', themes: 'Themes', audiences: 'For whom', audienceHint: 'Nothing chosen means: for everyone.',
    transitions: 'Transitions', languages: 'Languages it is given in', languagesHint: 'Codes with a comma in between: nl, en', units: 'For which units',
    unitsHint: 'Nothing chosen means: the whole institution.', place: (n: number) => `Place ${n}`, placeName: 'Name of the place', address: 'Street and number', postalCode: 'Postal code', city: 'City',
    hours: 'When open', moments: 'Dates', momentsHint: 'Each date on a line: 2027-02-01 13:00-15:00, 12 places', waiting: 'Waiting time',
    waitingFrom: 'Waiting time, from (days)', waitingTo: 'Waiting time, to (days)', waitingOn: 'Reported on', cost: 'Cost', provider: 'Offered by', providerName: 'Name',
    providerUrl: 'Web address', internal: 'by us', partner: 'by a partner', embedding: 'Where it belongs', central: 'central', curriculum: 'in the curriculum',
    funding: 'What pays for it', contactEmail: 'Mail address for students', contactPhone: 'Phone for students', contactUrl: 'Web page', minimumAge: 'From age', maximumAge: 'Up to age',
    reviewOn: 'Check on', checkedOn: 'Checked on', texts: 'Texts', about: 'What it is about', practical: 'Practical', keeping: 'Keeping it true', other: 'Other frameworks',
  },
  page: {
    edit: 'Edit', back: 'All initiatives', proposals: 'Proposed, not yet confirmed', proposalsLead: 'This follows from the text or from what is confirmed already. You decide.',
    yes: 'Yes, right', no: 'No', allYes: 'Confirm all of these', noProposals: 'Nothing is waiting to be confirmed.', confirmed: 'Confirmed places', history: 'History',
    reports: 'Reports from students', handled: 'Handled', seen: 'As students see it', publish: 'Students can find this', hidden: 'Students cannot find this',
    incomplete: 'Still to fill in', by: { you: 'you', somebody: 'a colleague', owner: 'the owner of the offer', clock: 'by itself' },
    how: { form: 'edited', import: 'loaded from a list', confirmation: 'proposal confirmed or turned down', owner: 'confirmed by mail', clock: 'not confirmed in time, off the list' },
    first: 'added', changed: (fields: string) => `changed: ${fields}`, becomes: (label: string, value: string) => `${label}: ${value}`,
  },
  proposals: {
    title: 'Confirm proposals', lead: 'Samenhang proposes what each initiative is about. Nothing counts before a person confirms it.',
    all: (n: number) => `Confirm all ${n} proposals`, caption: 'Proposals', initiative: 'Initiative', proposal: 'Proposal', why: 'Why', choice: 'Your choice', save: 'Save my choices',
    none: 'Everything is confirmed. No proposals are waiting.', later: 'Later', done: 'Your choices are saved.', link: (n: number) => `${n} proposals are waiting to be confirmed`,
  },
  fields: { kind: 'Kind', level: 'How intensive', aim: 'Preventing or helping', forms: 'Form', audiences: 'For whom', transitions: 'Transitions', concept: 'Place' },
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type InitiativeWords = ReturnType<typeof wordsOf>;
