/** The words of this room, in Dutch. */
export const nl = {
  title: 'Formulieren', evaluations: 'Evaluaties',
  lead: 'Voor wie meedeed. Zonder naam, in twee minuten, op de telefoon. Je ziet de uitkomst pas als het formulier dicht is en tien mensen hebben geantwoord.',
  make: {
    title: 'Maak een formulier', kind: 'Welk formulier', kinds: { reception: 'Na afloop', 'before-after': 'Ervoor en erna' },
    hints: {
      reception: 'Vier zinnen en één open vraag, nadat iemand meedeed.',
      'before-after': 'Dezelfde zes zinnen aan het begin en aan het eind. Een woord dat alleen iemand zelf weet, legt de twee naast elkaar.',
    },
    closes: 'Tot en met welke dag', closesHint: 'De dag erna rekenen we uit wat eruit komt, en wissen we de losse antwoorden.', save: 'Maak het formulier',
  },
  form: {
    of: (kind: string) => `Formulier: ${kind}`, open: (day: string) => `Open tot en met ${day}`, closed: 'Dicht. De uitkomst staat op de kaart.', waits: 'Dicht. De uitkomst komt binnen een dag op de kaart.',
    link: 'Deel deze link', linkBefore: 'Voor het begin', linkAfter: 'Voor het eind', alt: 'Code om te scannen: het formulier', poster: 'Poster om te printen',
    seen: 'Bekijk het formulier', close: 'Sluit nu', closeText: 'Niemand kan dan nog antwoorden. Bij minder dan tien antwoorden zie je niets en is alles weg.', toCard: 'Naar de kaart',
    none: 'Er zijn nog geen formulieren.', list: 'De formulieren',
  },
  poster: {
    title: 'Wat vond je ervan?', lead: 'Twee minuten, zonder naam.', scan: 'Scan, of ga naar', no: 'Niemand ziet jouw antwoord apart.', alt: 'Code om te scannen: het formulier',
  },
  open: {
    title: 'Jouw mening', before: 'Hoe gaat het nu?', about: (name: string) => `Over: ${name}`,
    safe: 'Geen naam. Niemand ziet jouw antwoord apart: we laten pas iets zien als tien mensen hebben geantwoord. Daarna wissen we de losse antwoorden. Meedoen hoeft niet.',
    moment: 'Wanneer vul je dit in', moments: { before: 'Aan het begin', after: 'Aan het eind' },
    answers: ['Helemaal niet', 'Niet zo', 'Ertussenin', 'Wel', 'Helemaal wel'],
    remark: 'Wat moet anders, of juist blijven?', remarkHint: 'Wat je hier schrijft, lezen medewerkers en het studentenpanel woord voor woord. Schrijf geen namen.',
    word: 'Een woord dat alleen jij weet', wordHint: 'Gebruik aan het begin en aan het eind hetzelfde woord, dan leggen we je twee antwoorden naast elkaar. Bijvoorbeeld je eerste huisdier en een getal. Geen naam, geen studentnummer. We bewaren het woord zelf niet.',
    send: 'Verstuur', optional: 'Je mag alles overslaan.', now: 'Heb je nu hulp nodig? Dan zijn er mensen die luisteren.', nowLink: 'Hulp nu',
    thanks: 'Dank je wel', thanksText: 'Je antwoord telt mee. Wat eruit komt, bespreken we met studenten.', closed: 'Dit formulier is dicht', closedText: 'Dank je wel dat je wilde meedoen. De antwoorden worden nu bekeken.',
    find: 'Zoek wat er nog meer is',
  },
};
