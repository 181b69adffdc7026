/** The words of this room, in Dutch. */
export const nl = {
  hub: 'Beleid',
  cycle: {
    name: 'De cyclus', title: (year: number) => `De cyclus van ${year}`,
    lead: 'Van doel naar cijfer, naar evaluatie, naar besluit, naar het doel van volgend jaar. Elke stap leidt naar de volgende, en terug.',
    years: 'Jaren',
    counts: (goals: number, evaluated: number, decided: number, next: number) =>
      `Van ${goals === 1 ? '1 doel' : `${goals} doelen`} ${evaluated === 1 ? 'heeft' : 'hebben'} er ${evaluated} een evaluatie, ${decided} een besluit en ${next} een vervolg.`,
    goal: 'Doel', figure: 'Cijfer', evaluation: 'Evaluatie', decision: 'Besluit', next: 'Volgend jaar',
    then: { figure: 'daarvan weten we', evaluation: 'wat we bekeken', decision: 'wat we besloten', next: 'waar het heen gaat' },
    from: 'Gaat verder op', cameOf: 'Komt uit besluit over',
    noEvaluation: 'Nog geen evaluatie', noDecision: 'Nog geen besluit', noNext: 'Nog geen vervolg', noInitiatives: 'Nog geen initiatief gekoppeld',
    startEvaluation: 'Begin er een', makeNext: (year: number) => `Maak het doel voor ${year}`, link: 'Koppel er een',
    evaluationStates: { planned: 'gepland', running: 'loopt', closed: 'klaar' },
    decisions: { keep: 'houden', change: 'veranderen', stop: 'stoppen', 'to-programme': 'naar de opleiding', 'to-partner': 'naar een partner' },
    withoutStudents: 'zonder studenten besloten', unknown: 'een initiatief',
    loose: 'Hoort bij geen doel van dit jaar', looseLead: 'Dit is bekeken of besloten, en geen doel noemt het. Misschien is dat goed zo.',
    outside: 'Ernaast: cijfers van elders', allFigures: 'Alle cijfers van elders', noOutside: 'Er staan geen cijfers van elders bij dit jaar.',
    none: 'Er zijn nog geen doelen voor dit jaar', noneText: 'De cyclus begint met een doel.', toGoals: 'Naar de doelen',
    print: 'Print de cyclus',
  },
  figures: {
    title: 'Cijfers van elders', lead: 'Landelijke monitor, NSE, uitval: met bron en jaar, naast die van ons. Vergelijk voorzichtig; het zijn vaak andere vragen.',
    add: 'Voeg een cijfer toe', caption: (year: number) => `Cijfers van ${year}`, what: 'Wat', value: 'Cijfer', of: 'Van', source: 'Bron', act: 'Bewerken', change: 'Pas aan',
    whole: 'de hele instelling', none: 'Er staan nog geen cijfers van elders', noneText: 'Zet er een paar neer die je toch al gebruikt, zoals uitval na het eerste jaar.',
    newTitle: 'Cijfer van elders toevoegen', editTitle: 'Cijfer van elders aanpassen', save: 'Bewaar', remove: 'Haal weg',
    whatLabel: 'Wat dit cijfer zegt', whatHint: 'Bijvoorbeeld: uitval na het eerste jaar.', year: 'Jaar', unit: 'Eenheid', unitHint: '%, studenten, maanden.',
    fewHint: 'Geen cijfers over minder dan tien studenten.',
    sourceHint: 'Bijvoorbeeld: NSE 2026.', url: 'Webadres van de bron', ofLabel: 'Van welk onderdeel',
    removeQuestion: 'Dit cijfer weghalen?', removeYes: 'Haal het cijfer weg',
  },
};
