import { dayInWords } from '../../../core/time/days.ts';

/** What this room says, in Dutch. */
export const nl = {
  title: 'Verantwoording', policy: 'Beleid', all: 'Alle jaren',
  years: {
    lead: 'Het deel van het jaarverslag over studentenwelzijn. Het verslag maakt zichzelf uit wat jullie al vastlegden; jij maakt het af.',
    readLead: 'Het deel van het jaarverslag over studentenwelzijn, per jaar.',
    noneTitle: 'Nog geen verslag', none: 'Zodra er een verslag is gedeeld of vastgelegd, staat het hier.',
    draft: (year: number) => `Verslag over ${year}`, open: 'Open het concept', onePage: 'Op één pagina', versions: 'Versies',
    frozen: (number: number) => `Versie ${number}, vastgelegd`, comment: (number: number) => `Versie ${number}, ter bespreking`,
    made: (day: string) => `gemaakt op ${dayInWords(day, 'nl')}`,
    definitions: 'Wat betekent elk cijfer', definitionsLead: 'Hoe elk cijfer van het verslag wordt gemaakt, en van welke rijen.',
    packageTitle: 'Pakket voor een evaluatie van buiten',
    packageLead: 'Eén bestand met keuzes, acties, resultaten en de rol van studenten over meer jaren, de vastgelegde verslagen en een leeswijzer. Alleen cijfers over groepen.',
    from: 'Van jaar', until: 'Tot en met jaar', download: 'Download het pakket',
  },
  report: {
    of: (year: number) => `Verantwoording studentenwelzijn ${year}`,
    draft: 'Concept', draftNote: 'De cijfers lopen mee tot je het verslag vastlegt. Elk getal leidt naar de rijen waar het uit komt.',
    frozen: 'Vastgelegd', forComment: 'Ter bespreking', frozenNote: (day: string) => `Vastgelegd op ${dayInWords(day, 'nl')}. Dit verslag verandert niet meer.`,
    commentNote: (day: string) => `Gedeeld op ${dayInWords(day, 'nl')}, om op te reageren. De cijfers zijn die van die dag.`,
    edit: 'Bewerken', editOf: (title: string) => `Bewerk: ${title}`, edited: 'Zelf geschreven', behind: 'De gegevens zijn sindsdien veranderd',
    chapters: 'Hoofdstukken', source: (label: string) => `Waar komt dit vandaan: ${label}`, lost: 'cijfer dat er niet meer is',
    word: 'Word', sheet: 'Rekenblad', print: 'Druk af', share: 'Deel ter bespreking', freeze: 'Leg vast', onePage: 'Op één pagina', figures: 'Alle cijfers',
    downloads: 'Meenemen', next: 'Verder', wordIn: { nl: 'Word, Nederlands', en: 'Word, Engels' }, shared: 'Gedeeld. Bestuur en medezeggenschap lezen deze versie nu.',
    checks: 'Wat een lezer zou missen', checksNone: 'Er ontbreekt niets.', checksLead: 'Je kunt het verslag ook zonder dit af maken.', fill: 'Vul aan',
    versionFigures: 'Cijfers als csv', against: (year: string) => `(${year})`,
  },
  edit: {
    lead: 'Schrijf het zoals jullie het zeggen. Een getal tussen accolades blijft meelopen met de gegevens.',
    field: 'Tekst', hint: 'Een lege regel begint een nieuwe alinea. Regels die met - beginnen worden een lijst.',
    save: 'Bewaar', cancel: 'Terug zonder bewaren', back: 'Zet de gemaakte tekst terug', generated: 'Wat de gegevens nu zeggen',
    behind: 'De gegevens zeggen nu iets anders dan toen je dit schreef. Kijk of je tekst nog klopt.',
    tags: 'Cijfers die je kunt gebruiken', tag: 'Zo typ je het', what: 'Wat het is', now: 'Nu', mine: 'Cijfers in deze alinea', others: 'Alle andere cijfers',
    confirmBack: 'Zet de gemaakte tekst terug', language: 'Je bewerkt nu de Nederlandse tekst. De Engelse tekst bewerk je op de Engelse pagina.',
  },
  figure: {
    title: 'Waar dit cijfer vandaan komt', all: 'Alle cijfers van dit verslag', allLead: 'Elk cijfer met wat het is en waar het uit is opgeteld.',
    name: 'Cijfer', value: 'Waarde', kind: 'Geteld uit', rows: 'Rijen', noRows: 'Er zijn geen rijen onder dit cijfer: het is nul.',
    hidden: 'De rijen onder dit cijfer zijn voor de coördinator en het bestuur.', total: 'Samen', part: 'Telt hier mee voor', whatFor: 'Waarvoor', of: 'Van', year: 'Jaar', sort: 'Soort',
    spent: 'Uitgegeven', budget: 'Begroot', amount: 'Bedrag', row: 'Rij in het rekenblad', people: 'Mensen', few: 'minder dan tien', go: 'Open bij de bron', back: 'Terug naar het verslag',
    kinds: { money: 'Regels bij Geld', evaluation: 'Evaluaties', goal: 'Doelen', decision: 'Besluiten', initiative: 'Activiteiten', proposal: 'Ideeën van studenten', comment: 'Reacties', voice: 'Gesprekken met studenten', scan: 'Zelfscans', action: 'Acties uit het plan' },
    unknown: 'Dit cijfer staat niet in dit verslag.',
  },
  freeze: {
    question: (year: number) => `Het verslag over ${year} vastleggen?`, yes: 'Leg dit verslag vast',
    text: 'Je bewaart het verslag zoals het nu is. Daarna verandert er niets meer in, ook niet als er bedragen bij komen. Je kunt later wel een nieuwe versie vastleggen.',
    missing: 'Dit ontbreekt nog:', share: (year: number) => `Het verslag over ${year} delen ter bespreking?`, shareYes: 'Deel deze versie',
    shareText: 'Bestuur en medezeggenschap lezen dan het verslag zoals het nu is. De medezeggenschap kan erop reageren; jij antwoordt.',
  },
  comments: {
    title: 'Reacties van de medezeggenschap', none: 'Er is nog niet gereageerd.', field: 'Je reactie', hint: 'Bestuur en coördinator lezen dit, zonder je naam.',
    send: 'Stuur je reactie', answer: 'Antwoord', answerHint: 'Schrijf wat ermee is gedaan, of waarom niet.', reply: 'Bewaar het antwoord', from: (day: string) => `Medezeggenschap, ${dayInWords(day, 'nl')}`,
    answered: (day: string) => `Antwoord van ${dayInWords(day, 'nl')}`, open: 'Nog zonder antwoord', sent: 'Je reactie is verstuurd.', saved: 'Het antwoord is bewaard.',
  },
  board: { title: (year: number) => `Studentenwelzijn ${year} op één pagina`, whole: 'Lees het hele verslag', noneTitle: 'Nog niets gedeeld', none: 'De coördinator heeft het verslag over dit jaar nog niet gedeeld.' },
  definitions: {
    lead: 'Elk cijfer in het verslag is opgeteld uit rijen die op de dag van de versie zijn vastgelegd. Dit zijn de regels.',
    downloads: 'Vastgelegde cijfers', downloadsLead: 'Per versie een csv-bestand: elk cijfer met naam, waarde en soort. Alleen wat is vastgelegd.', none: 'Er is nog geen verslag vastgelegd.',
    figure: 'Cijfer', means: 'Wat het is',
  },
};
