import { at } from './places.ts';
import { by } from './teams.ts';
import { free, offer, text } from './text.ts';

/** Stress, pressure, rest, and what makes life light. */
export const calm = [
  offer({
    key: 'stressless', ...by.psychologists,
    name: text('Stressless', 'Stressless'),
    summary: text('Vijf bijeenkomsten met een vaste groep om stress eerder te merken en weer te laten zakken.',
      'Five meetings with a fixed group to notice stress sooner and let it sink again.'),
    description: text(`
      Elke week anderhalf uur, met een psycholoog. De eerste keer teken je je eigen stressmeter: waar merk je het,
      in je buik, je slaap, je humeur? Daarna oefen je wat bij jou werkt. Reken op een kwartier oefenen per dag.`, `
      An hour and a half a week, with a psychologist. The first time you draw your own stress meter: where do you
      notice it, in your stomach, your sleep, your mood? Then you practise what works for you. Count on fifteen
      minutes a day.`),
    join: text('Meld je aan via de agenda; de groep start bij acht studenten.',
      'Sign up through the calendar; the group starts when there are eight students.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.2.2', 'fs-t.1.1'], languages: ['nl'],
    places: [at.successCentre],
    moments: [{ start: '2027-01-11T16:00', end: '2027-01-11T17:30', placesLeft: 5 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-19', reviewOn: '2027-04-19',
  }),
  offer({
    key: 'omgaan-met-stress', ...by.coaches,
    name: text('Workshop Omgaan met stress', 'Workshop: Dealing with Stress'),
    summary: text('Een middag met vijf technieken die je dezelfde week kunt gebruiken.',
      'One afternoon with five techniques that you can use the same week.'),
    description: text(`
      Je leert hoe stress werkt en wat je kunt doen als alles tegelijk komt. Veel doen, weinig praten. De workshop
      duurt tweeënhalf uur, met koffie.`, `
      You learn how stress works and what you can do when everything comes at once. Much doing, little talking. The
      workshop takes two and a half hours, with coffee.`),
    join: text('Schrijf je in via de agenda, tot een dag van tevoren.',
      'Sign up through the calendar, until the day before.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.2.2', 'fs-t.1.1'], languages: ['nl', 'en'],
    places: [at.linden],
    moments: [{ start: '2026-12-03T13:00', end: '2026-12-03T15:30', placesLeft: 8 },
      { start: '2027-01-14T13:00', end: '2027-01-14T15:30', placesLeft: 16 }],
    cost: free, embedding: 'central', checkedOn: '2026-09-28', reviewOn: '2027-03-28',
  }),
  offer({
    key: 'toets-zonder-knoop', ...by.psychologists,
    name: text('Toets zonder knoop in je maag', 'Exams Without a Knot in Your Stomach'),
    summary: text('Vier bijeenkomsten voor als je alles weet, maar bij de toets dichtslaat.',
      'Four meetings for when you know it all but freeze in the exam.'),
    description: text(`
      Je leert wat je lichaam doet bij spanning en hoe je het rustig krijgt. Je maakt een oefentoets in een echte
      toetszaal, met iemand naast je. Je kunt ook een losse afspraak maken als je toets al volgende week is.`, `
      You learn what your body does under tension and how to calm it. You sit a practice exam in a real exam hall,
      with somebody beside you. You can also make a single appointment if your exam is next week already.`),
    join: text('Mail de psychologen met de datum van je eerste toets.',
      'Mail the psychologists with the date of your first exam.'),
    level: 3, aim: 'both', forms: ['group', 'one-to-one'], concepts: ['fs-t.2.2', 'fs-t.2.1'], languages: ['nl', 'en'],
    places: [at.successCentre],
    moments: [{ start: '2026-12-01T15:00', end: '2026-12-01T17:00', placesLeft: 2 },
      { start: '2027-02-16T15:00', end: '2027-02-16T17:00', placesLeft: 10 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-10', reviewOn: '2027-05-10',
  }),
  offer({
    key: 'goed-is-goed-genoeg', ...by.business,
    name: text('Goed is goed genoeg', 'Good Is Good Enough'),
    summary: text('Voor studenten muziek en vormgeving: werken en optreden zonder dat de lat je platdrukt.',
      'For music and design students: working and performing without being crushed by the bar.'),
    description: text(`
      De lessen zitten in je rooster van blok 2. Je praat met makers over kritiek, vergelijken en podiumangst. Je
      maakt iets lelijks en laat het zien. Dat lucht op.`, `
      The lessons are in your timetable in block 2. You talk with makers about criticism, comparing and stage
      fright. You make something ugly and show it. That is a relief.`),
    join: text('Staat in je rooster; inhalen kan in blok 3 bij je studiebegeleider.',
      'It is in your timetable; you can catch up in block 3 with your study guide.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.2.2', 'fs-t.1.2'], languages: ['nl', 'en'],
    units: ['muziek', 'vormgeving'], cost: free, embedding: 'curriculum', checkedOn: '2026-09-07',
    reviewOn: '2027-09-01',
  }),
  offer({
    key: 'opgebrand', ...by.deans,
    name: text('Opgebrand? Rustig weer opbouwen', 'Running on Empty? Building Up Again'),
    summary: text('Een decaan en een coach maken met jou een plan als je op bent en niets meer lukt.',
      'A dean and a coach make a plan with you when you are worn out and nothing works any more.'),
    description: text(`
      Eerst gaat er iets af: een vak, een deadline, een baan. Dan bouw je in zes tot tien weken weer op. Elke week
      spreek je je coach een half uur, wandelend of online. Je decaan regelt het met je opleiding.`, `
      First something comes off: a course, a deadline, a job. Then you build up again in six to ten weeks. Each
      week you speak to your coach for half an hour, walking or online. Your dean arranges things with your
      programme.`),
    join: text('Mail het decanaat; iemand anders mag dat ook voor je doen.',
      'Mail the deans; somebody else may do that for you too.'),
    level: 4, aim: 'curative', forms: ['one-to-one', 'online'], concepts: ['fs-t.2.2', 'fs-t.3.6'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 7, toDays: 21, reportedOn: '2026-10-12' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-12', reviewOn: '2027-01-12',
  }),
  offer({
    key: 'tien-minuten-niets', ...by.meaning,
    name: text('Tien minuten niets', 'Ten Minutes of Nothing'),
    summary: text('Korte geluidsopnames om te ontspannen, voor in de trein, de pauze of in bed.',
      'Short recordings to relax with, on the train, in a break or in bed.'),
    description: text(`
      Kies uit twaalf opnames van drie tot vijftien minuten. Een stem vertelt wat je doet met je adem en je
      aandacht. Je hoeft niets te kunnen.`, `
      Choose from twelve recordings of three to fifteen minutes. A voice tells you what to do with your breath and
      your attention. You need no skill.`),
    join: text('Luister op de pagina van het Stiltecentrum, zonder in te loggen.',
      'Listen on the page of the Quiet Centre, without signing in.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.1.5'], languages: ['nl', 'en'],
    cost: free, embedding: 'central', checkedOn: '2026-08-31', reviewOn: '2027-08-31',
  }),
  offer({
    key: 'rust-in-je-hoofd', ...by.meaning,
    name: text('Rust in je hoofd: mindfulness', 'A Quiet Mind: mindfulness'),
    summary: text('Zes weken lang oefen je elke woensdagavond met aandacht, adem en even niets moeten.',
      'For six weeks you practise attention, breath and not having to do anything, every Wednesday evening.'),
    description: text(`
      Je zit op een stoel of een kussen; speciale kleren zijn niet nodig. De eerste avond merk je vooral hoe druk
      het in je hoofd is. Dat hoort zo. Elke avond duurt een uur.`, `
      You sit on a chair or a cushion; no special clothes needed. The first evening you mostly notice how busy your
      head is. That is how it goes. Each evening takes an hour.`),
    join: text('Schrijf je in via de agenda; een losse avond proberen kan.',
      'Sign up through the calendar; you can try a single evening.'),
    level: 2, aim: 'preventive', forms: ['group', 'workshop'], concepts: ['fs-t.1.5'], languages: ['nl', 'en'],
    places: [at.quiet],
    moments: [{ start: '2027-01-13T19:30', end: '2027-01-13T20:30', placesLeft: 14 }],
    cost: text('€ 15 voor zes avonden', '€ 15 for six evenings'), embedding: 'central',
    checkedOn: '2026-10-21', reviewOn: '2027-04-21',
  }),
  offer({
    key: 'yoga-tussen-de-lessen', ...by.lifestyle,
    name: text('Yoga tussen de lessen', 'Yoga Between Classes'),
    summary: text('Drie kwartier rustige yoga in de middagpauze, ook als je zo stijf bent als een plank.',
      'Forty-five minutes of gentle yoga at lunch, also if you are stiff as a board.'),
    description: text(`
      Er liggen matten klaar. Je houdt je gewone kleren aan en kunt na afloop zo door naar je les. De docent zegt
      bij elke oefening hoe het makkelijker kan.`, `
      Mats are ready for you. You keep your normal clothes on and can go straight to class afterwards. With every
      exercise the teacher says how to make it easier.`),
    join: text('Kom maandag of donderdag om 12.15 uur naar Sportgebouw De Spar.',
      'Come to sports building De Spar on Monday or Thursday at 12:15.'),
    level: 2, aim: 'preventive', forms: ['drop-in', 'group'], concepts: ['fs-t.1.5', 'fs-t.6.3'],
    languages: ['nl', 'en'], places: [at.sports],
    cost: text('gratis met sportkaart, anders € 2,50', 'free with a sports card, otherwise € 2.50'),
    embedding: 'central', checkedOn: '2026-09-22', reviewOn: '2027-03-22',
  }),
  offer({
    key: 'kleine-lichtpunten', ...by.psychologists,
    name: text('Kleine lichtpunten', 'Small Bright Spots'),
    summary: text('Een praatgroep van vier keer over wat je dagen lichter maakt, ook in een grijze tijd.',
      'A talking group of four meetings about what makes your days lighter, also in a grey time.'),
    description: text(`
      Je oefent met kleine dingen: iets goeds opschrijven, iets liefs zeggen, iets afmaken. Geen hoera, wel warm.
      Elke keer duurt een uur en je kunt een keer missen.`, `
      You practise small things: writing down something good, saying something kind, finishing something. No
      cheering, but warm. Each time takes an hour and you can miss one.`),
    join: text('Meld je aan via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.1.2', 'fs-t.1.4'], languages: ['nl'],
    places: [at.livingRoom],
    moments: [{ start: '2026-12-04T12:30', end: '2026-12-04T13:30', placesLeft: 6 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-02', reviewOn: '2027-04-02',
  }),
  offer({
    key: 'als-emoties-overlopen', ...by.psychologists,
    name: text('Als emoties overlopen', 'When Feelings Run Over'),
    summary: text('Workshop voor als je snel boos, verdrietig of leeg bent en daarna niet weet hoe je terugkomt.',
      'Workshop for when you are quickly angry, sad or empty and then do not know how to come back.'),
    description: text(`
      In twee middagen leer je zien wanneer het oploopt en wat jou helpt zakken: bewegen, praten, weggaan,
      terugkomen. Je maakt een eigen noodkaart voor in je telefoon.`, `
      In two afternoons you learn to see when it rises and what helps you come down: moving, talking, leaving,
      coming back. You make a card of your own to keep on your phone.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.1.3'], languages: ['nl', 'en'],
    places: [at.successCentre],
    moments: [{ start: '2026-12-10T13:30', end: '2026-12-10T16:00', placesLeft: 9 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-03', reviewOn: '2027-05-03',
  }),
];
