/** One action of the demo. Days count from the day on which the demo is loaded. */
export type DemoAction = {
  readonly key: string; readonly title: string; readonly owner: string; readonly due: number; readonly start?: number;
  readonly state?: 'planned' | 'doing' | 'done' | 'dropped'; readonly euros?: number; readonly goal?: string;
  readonly initiative?: string; readonly unit?: string; readonly after?: readonly string[]; readonly note?: string;
};

/** The plan of Hogeschool Voorbeeld: two things late, one that waits, the rest of this year and the next. */
export const actions: readonly DemoAction[] = [
  {
    key: 'panel-najaar', title: 'Praat met het studentenpanel over de studiehuiskamer', owner: 'Vera Voorbeeld', due: -64, state: 'done',
    goal: 'thuis-2026', initiative: 'studiehuiskamer', euros: 150,
  },
  {
    key: 'trainers', title: 'Spreek met de trainers af hoeveel plekken er dit jaar zijn', owner: 'Kim Voorbeeld', due: -40, state: 'done',
    goal: 'gesprek-2026', initiative: 'training-praten-over-zelfdoding', euros: 2400,
  },
  {
    key: 'folder', title: 'Maak een folder voor de open dag', owner: 'Bo Bedacht', due: -30, state: 'dropped',
    note: 'De vindplaats op de site doet hetzelfde werk.',
  },
  {
    key: 'wachttijd-meten', title: 'Zet de wachttijd van elke maand op een rij', owner: 'Paula Psychotest', due: -12, state: 'doing', start: -40,
    goal: 'wachttijd-2026', initiative: 'gesprek-studentenpsycholoog',
  },
  {
    key: 'toetsrooster', title: 'Leg het toetsrooster naast dat van de andere opleidingen', owner: 'Tim Techniekproef', due: -5,
    goal: 'toetsdruk-2026', unit: 'techniek', note: 'Gaat het om meer dan twee toetsen in een week, bel dan met de planning.',
  },
  {
    key: 'huiskamer-avond', title: 'Open de studiehuiskamer op dinsdagavond', owner: 'Kim Voorbeeld', due: 9, state: 'doing', start: -14,
    goal: 'thuis-2026', initiative: 'studiehuiskamer', euros: 3200,
  },
  {
    key: 'gastheren', title: 'Zoek vier studenten die gastheer willen zijn', owner: 'Mila Meedenk-Voorbeeld', due: 16,
    goal: 'thuis-2026', initiative: 'studiehuiskamer', euros: 800, after: ['huiskamer-avond'],
  },
  {
    key: 'luistermaatjes', title: 'Werf tien nieuwe luistermaatjes', owner: 'Bo Bedacht', due: 24, goal: 'thuis-2026', initiative: 'luistermaatje',
    euros: 1250,
  },
  {
    key: 'thuisgroep-start', title: 'Begin met een thuisgroep in het eerste jaar', owner: 'Tim Techniekproef', due: 47, unit: 'techniek',
    goal: 'thuis-2026-techniek', initiative: 'thuisgroep', euros: 600,
  },
  {
    key: 'spreekuur', title: 'Probeer een inloopuur zonder afspraak', owner: 'Paula Psychotest', due: 66, start: 20, goal: 'wachttijd-2026',
    initiative: 'gesprek-studentenpsycholoog', euros: 5400, after: ['wachttijd-meten'],
  },
  {
    key: 'noodfonds-geld', title: 'Vraag of het noodfonds na volgend jaar uit eigen geld kan', owner: 'Vera Voorbeeld', due: 95, initiative: 'noodfonds',
  },
  {
    key: 'honderd-dagen', title: 'Kijk met eerstejaars terug op de eerste honderd dagen', owner: 'Hanna Gezondproef', due: 110, unit: 'gezondheid',
    goal: 'thuis-2026-gezondheid', initiative: 'eerste-honderd-dagen', euros: 300,
  },
  {
    key: 'slapen', title: 'Beslis of beter slapen doorgaat', owner: 'Vera Voorbeeld', due: 150, initiative: 'beter-slapen',
  },
  {
    key: 'doelen-nieuw', title: 'Maak met studenten de doelen voor volgend jaar', owner: 'Vera Voorbeeld', due: 190, euros: 500,
  },
];

/** One idea of a student in the demo. Days count from the day on which the demo is loaded. */
export type DemoProposal = {
  readonly key: string; readonly by: string; readonly title: string; readonly what: string; readonly sent: number;
  readonly euros?: number; readonly room?: string; readonly help?: string; readonly reach?: string;
  readonly yes?: { readonly on: number; readonly answer: string; readonly euros?: number; readonly room?: string; readonly contact: string };
  readonly no?: { readonly on: number; readonly answer: string };
  readonly account?: { readonly on: number; readonly text: string; readonly euros: number; readonly people: number };
};

/** Ideas in every state. Invented, like who sent them. */
export const proposals: readonly DemoProposal[] = [
  {
    key: 'soep', by: 'demo-student-1', title: 'Soep in de toetsweek', sent: -6,
    what: 'In de toetsweek eet bijna niemand gewoon.\nIk wil met een paar mensen soep maken en die om twaalf uur uitdelen, zodat je even ergens zit.',
    euros: 120, room: 'De keuken in gebouw De Linde, drie middagen', help: 'Iemand die weet hoe het met de sleutel zit',
  },
  {
    key: 'loopgroep', by: 'demo-student-2', title: 'Samen een rondje lopen', sent: -41,
    what: 'Elke woensdag om half vijf een half uur lopen, voor wie de hele dag achter een scherm zit. Je hoeft niet te praten.',
    euros: 60, reach: 'Yara, derde jaar HBO-ICT',
    yes: {
      on: -28, answer: 'Wat een goed idee, dit gaan we doen. We zetten het ook in de nieuwsbrief.', euros: 60,
      contact: 'Kim Voorbeeld, balie De Linde, maandag tot en met donderdag',
    },
  },
  {
    key: 'taalcafe', by: 'demo-student-3', title: 'Language café', sent: -420,
    what: 'A table in the canteen where Dutch and international students talk in each other\'s language, with coffee.',
    euros: 200, room: 'A corner of the canteen, on Thursdays',
    yes: { on: -405, answer: 'What a good idea. The canteen keeps the corner free for you.', euros: 200, room: 'De hoek bij het raam, donderdag om vier uur', contact: 'Bo Bedacht, kantine' },
    account: { on: -345, text: 'Nine Thursdays, with about fifteen people each time. Two of them started a study group. The posters worked, the mailing did not.', euros: 164.5, people: 40 },
  },
  {
    key: 'kat', by: 'demo-representative', title: 'Een schoolkat', sent: -120,
    what: 'Een kat in de bibliotheek, om te aaien tussen het leren door.',
    no: { on: -109, answer: 'Dank je wel dat je dit opschreef, we moesten er om lachen. Wij kunnen een dier niet goed verzorgen in het weekend, en sommige studenten kunnen er niet tegen. Heb je een ander idee, stuur het ook.' },
  },
];
