import { pick, type Lang } from '../../ui/words/index.ts';

const lines = (n: number) => (n === 1 ? '1 regel' : `${n} regels`);
const linesEn = (n: number) => (n === 1 ? '1 line' : `${n} lines`);

const nl = {
  title: 'Initiatieven', back: 'Alle initiatieven', importTitle: 'Lijst inlezen',
  importLead: 'Heb je al een lijst met wat jullie doen? Lees hem in. Je ziet eerst wat er gebeurt; daarna beslis jij.',
  file: 'Bestand', fileHint: 'Excel (xlsx), CSV of HSDS (json), hooguit 10 MB en 5.000 regels.', show: 'Laat zien wat er gebeurt',
  gone: 'Dit voorbeeld is er niet meer', goneText: 'Een voorbeeld blijft een dag staan, en verdwijnt als je het inleest. Kies het bestand nog eens.',
  kinds: {
    title: 'Welke lijsten kunnen we lezen', own: 'Je eigen lijst', ownText: 'Elk blad met een naam per regel, ook als het rommelig is. Je kiest één keer wat elke kolom is; dat onthouden we.',
    full: 'Een blad met de kolommen van Samenhang',
    fullText: 'Alleen een naam is genoeg. Exporteer wat er al is als voorbeeld, verander het in Excel en lees het weer in.',
    list: 'De lijst met 109 interventies uit 2022', listText: 'Met de kolommen dimensie, plaats en naam, precies zoals hij is.',
    hsds: 'HSDS 3.1', hsdsText: 'De standaard voor sociale kaarten, als json.',
    again: 'Je kunt dezelfde lijst vaker inlezen. Dat geeft geen dubbele regels, en wat jullie hier zelf hebben veranderd of bevestigd blijft staan.',
  },
  matching: {
    again: 'Kijk de kolommen na', asLastTime: 'Gelezen zoals vorige keer',
    asLastTimeText: 'De kolommen en de woorden zijn dezelfde als de vorige keer.',
  },
  preview: {
    title: 'Dit gaat er gebeuren', lead: (name: string) => `Er is nog niets opgeslagen. Dit staat in ${name}.`,
    added: 'Nieuw', changed: 'Verandert', unchanged: 'Blijft gelijk', refused: 'Kan niet mee', proposals: 'Voorstellen',
    complete: 'Compleet', completeNote: 'kunnen meteen naar studenten', refusedNote: 'de rest gaat wel mee', proposalsNote: 'jij beslist daarna',
    publish: 'Laat studenten meteen vinden wat compleet is', publishHint: (n: number) => `${lines(n)}. Wat hier zelf van de lijst is gehaald, blijft eraf.`,
    apply: (n: number) => (n === 1 ? 'Lees 1 regel in' : `Lees ${n} regels in`), cancel: 'Ander bestand', nothing: 'Er is niets om in te lezen.',
    nothingNew: 'Alles in dit bestand staat er al precies zo.', notes: 'Over het bestand',
    tabs: 'Regels van het bestand', line: 'Regel', name: 'Naam', field: 'Kolom', problem: 'Wat er niet klopt', what: 'Wat verandert er',
    proposed: 'Wat we voorstellen', missing: 'Nog in te vullen', remarks: 'Let op', none: 'Hier staat niets.',
    more: (n: number) => `En nog ${lines(n)}.`, becomes: (from: string, to: string) => `${from} wordt ${to}`, empty: 'leeg', longer: 'tekst',
    keptByHand: (fields: string) => `Hier met de hand veranderd, blijft zo: ${fields}.`, published: 'Studenten vinden dit al.', why: 'Waarom',
    onlySource: 'Gegevens van de bron die hier niet getoond worden',
  },
  done: {
    title: 'Ingelezen', text: (added: number, changed: number, unchanged: number) => `Nieuw: ${added}. Veranderd: ${changed}. Gelijk gebleven: ${unchanged}.`,
    published: (n: number) => (n === 0 ? 'Studenten vinden nog niets nieuws.' : `Studenten vinden er ${n} meer.`),
    refused: (n: number) => `${lines(n)} ging${n === 1 ? '' : 'en'} niet mee.`, next: 'Bekijk de voorstellen', list: 'Naar de lijst', more: 'Nog een lijst inlezen',
    nextText: 'Samenhang stelt voor wat voor soort het is, hoe intensief, en waar het over gaat. Niets telt mee voordat jij ja zegt.',
    after: 'Daarna', gaps: 'zie waar nog niets is', policy: 'maak doelen, en lees in wat het kostte',
  },
  exporting: {
    title: 'Exporteren', lead: 'Alles wat de instelling doet, om in te werken of mee te nemen. Ook wat studenten nog niet vinden, met eigenaar en financiering.',
    xlsx: 'Excel (xlsx)', xlsxText: 'Het handigst om in te werken. Je kunt het bestand daarna weer inlezen.',
    csv: 'CSV', csvText: 'Voor andere programma’s. Dezelfde kolommen als Excel.',
    hsds: 'HSDS 3.1', hsdsText: 'De standaard voor sociale kaarten. Wat studenten vinden, staat ook op het web als',
    open: 'open data', download: (format: string) => `Download als ${format}`,
  },
  fields: {
    name: 'Naam', kind: 'Soort', summary: 'In één zin', owner: 'Wie zorgt dat dit klopt', join: 'Hoe doe je mee', status: 'Stand',
    description: 'Beschrijving', published: 'Vindbaar', level: 'Hoe intensief', aim: 'Voorkomen of helpen', forms: 'Vorm', concepts: 'Plekken in kaders',
    audiences: 'Voor wie', transitions: 'Overgangen', languages: 'Talen', units: 'Onderdelen', places: 'Waar', moments: 'Data', waiting: 'Wachttijd',
    cost: 'Kosten', provider: 'Van wie', embedding: 'Waar het hoort', funding: 'Waar het van betaald wordt', contact: 'Contact',
    minimumAge: 'Vanaf leeftijd', maximumAge: 'Tot en met leeftijd', reviewOn: 'Nakijken op', checkedOn: 'Nagekeken op',
  },
};

const en = {
  title: 'Initiatives', back: 'All initiatives', importTitle: 'Load a list',
  importLead: 'Do you have a list of what you do already? Load it. You see first what will happen; then you decide.',
  file: 'File', fileHint: 'Excel (xlsx), CSV or HSDS (json), at most 10 MB and 5,000 lines.', show: 'Show what will happen',
  gone: 'This preview is no longer here', goneText: 'A preview stays for a day, and goes when you load it. Choose the file once more.',
  kinds: {
    title: 'Which lists we can read', own: 'Your own list', ownText: 'Any sheet with a name on each row, also when it is messy. You choose once what each column is; we remember it.',
    full: 'A sheet with the columns of Samenhang',
    fullText: 'A name is enough. Export what is here as an example, change it in Excel and load it again.',
    list: 'The list of 109 interventions of 2022', listText: 'With the columns dimensie, plaats and naam, exactly as it is.',
    hsds: 'HSDS 3.1', hsdsText: 'The standard for directories of services, as json.',
    again: 'You can load the same list more than once. That makes no duplicates, and what you changed or confirmed here stays.',
  },
  matching: {
    again: 'Check the columns', asLastTime: 'Read as last time',
    asLastTimeText: 'The columns and the words are the same as last time.',
  },
  preview: {
    title: 'This is what will happen', lead: (name: string) => `Nothing is saved yet. This is in ${name}.`,
    added: 'New', changed: 'Changes', unchanged: 'Stays the same', refused: 'Cannot be loaded', proposals: 'Proposals',
    complete: 'Complete', completeNote: 'can go to students at once', refusedNote: 'the rest is loaded', proposalsNote: 'you decide afterwards',
    publish: 'Let students find what is complete right away', publishHint: (n: number) => `${linesEn(n)}. What was taken off the list here stays off.`,
    apply: (n: number) => (n === 1 ? 'Load 1 line' : `Load ${n} lines`), cancel: 'Another file', nothing: 'There is nothing to load.',
    nothingNew: 'Everything in this file is here already, exactly like this.', notes: 'About the file',
    tabs: 'Lines of the file', line: 'Line', name: 'Name', field: 'Column', problem: 'What is wrong', what: 'What changes',
    proposed: 'What we propose', missing: 'Still to fill in', remarks: 'Please note', none: 'Nothing here.',
    more: (n: number) => `And ${linesEn(n)} more.`, becomes: (from: string, to: string) => `${from} becomes ${to}`, empty: 'empty', longer: 'text',
    keptByHand: (fields: string) => `Changed here by hand, stays as it is: ${fields}.`, published: 'Students find this already.', why: 'Why',
    onlySource: 'Details of the source that are not shown here',
  },
  done: {
    title: 'Loaded', text: (added: number, changed: number, unchanged: number) => `New: ${added}. Changed: ${changed}. Same as before: ${unchanged}.`,
    published: (n: number) => (n === 0 ? 'Students find nothing new yet.' : `Students find ${n} more.`),
    refused: (n: number) => `${linesEn(n)} could not be loaded.`, next: 'See the proposals', list: 'To the list', more: 'Load another list',
    nextText: 'Samenhang proposes what kind each is, how intensive, and what it is about. Nothing counts before you say yes.',
    after: 'After that', gaps: 'see where nothing happens yet', policy: 'set goals, and load what it cost',
  },
  exporting: {
    title: 'Export', lead: 'Everything the institution does, to work in or take along. Also what students cannot find yet, with owner and funding.',
    xlsx: 'Excel (xlsx)', xlsxText: 'The easiest to work in. You can load the file again afterwards.',
    csv: 'CSV', csvText: 'For other programs. The same columns as Excel.',
    hsds: 'HSDS 3.1', hsdsText: 'The standard for directories of services. What students find is on the web as well, as',
    open: 'open data', download: (format: string) => `Download as ${format}`,
  },
  fields: {
    name: 'Name', kind: 'Kind', summary: 'In one sentence', owner: 'Who keeps this true', join: 'How to join', status: 'Status',
    description: 'Description', published: 'Can be found', level: 'How intensive', aim: 'Preventing or helping', forms: 'Form', concepts: 'Places in frameworks',
    audiences: 'For whom', transitions: 'Transitions', languages: 'Languages', units: 'Units', places: 'Where', moments: 'Dates', waiting: 'Waiting time',
    cost: 'Cost', provider: 'Offered by', embedding: 'Where it belongs', funding: 'What pays for it', contact: 'Contact',
    minimumAge: 'From age', maximumAge: 'Up to age', reviewOn: 'Check on', checkedOn: 'Checked on',
  },
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type ExchangeWords = ReturnType<typeof wordsOf>;
