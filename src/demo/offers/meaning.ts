import { at } from './places.ts';
import { by } from './teams.ts';
import { facility, free, offer, text } from './text.ts';

/** What it is all for, and the news of the world. */
export const meaning = [
  facility({
    key: 'stiltecentrum', ...by.meaning,
    name: text('Stiltecentrum', 'Quiet Centre'),
    summary: text('Drie stille kamers om te bidden, te mediteren of even niets te horen.',
      'Three quiet rooms to pray, meditate or hear nothing for a while.'),
    description: text(`
      Er zijn kleden, kussens en een plek om je te wassen. De kamers zijn voor iedereen, gelovig of niet. Telefoons
      blijven stil; slapen mag in de derde kamer.`, `
      There are rugs, cushions and a place to wash. The rooms are for everybody, with or without faith. Phones stay
      silent; you may sleep in the third room.`),
    join: text('Loop binnen; de deur is open.', 'Walk in; the door is open.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.1.5', 'fs-t.4.1'], audiences: ['faith'],
    places: [at.quiet], cost: free, embedding: 'central', checkedOn: '2026-09-12', reviewOn: '2027-09-12',
  }),
  offer({
    key: 'studentenpastor', ...by.meaning,
    name: text('Geestelijk verzorger', 'Spiritual counsellor'),
    summary: text('Praat met iemand die tijd heeft voor grote vragen, met of zonder geloof.',
      'Talk to somebody who has time for big questions, with or without faith.'),
    description: text(`
      Over waarom je dit doet, over schuld, afscheid, geloof of leegte. Het mag wandelend. Een gesprek duurt zo
      lang als nodig en alles blijft tussen jullie.`, `
      About why you do this, about guilt, goodbyes, faith or emptiness. Walking is fine. A talk takes as long as
      needed and all of it stays between the two of you.`),
    join: text('Mail of klop aan bij het Stiltecentrum.', 'Mail or knock at the Quiet Centre.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'drop-in'], concepts: ['fs-t.1.4', 'fs-t.1.3'],
    audiences: ['faith', 'bereaved'], languages: ['nl', 'en'], places: [at.quiet],
    waiting: { fromDays: 0, toDays: 3, reportedOn: '2026-11-03' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-03', reviewOn: '2027-05-03',
  }),
  offer({
    key: 'ouders-op-je-schouders', ...by.meaning,
    name: text('Wat ze thuis van je verwachten', 'What They Expect of You at Home'),
    summary: text('Een gespreksgroep over familie, trots, druk en je eigen weg kiezen.',
      'A talking group about family, pride, pressure and choosing your own way.'),
    description: text(`
      Vier avonden met acht studenten uit allerlei gezinnen. Je schrijft een brief aan thuis die je niet hoeft te
      versturen. Voor wie tussen twee werelden in staat.`, `
      Four evenings with eight students from all kinds of families. You write a letter home that you need not send.
      For those who stand between two worlds.`),
    join: text('Meld je aan via de agenda.', 'Sign up through the calendar.'),
    level: 3, aim: 'preventive', forms: ['group'], concepts: ['fs-t.4.8', 'fs-t.2.2'],
    audiences: ['first-generation', 'faith'], languages: ['nl'], places: [at.quiet],
    moments: [{ start: '2027-02-01T19:00', end: '2027-02-01T21:00', placesLeft: 8 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-22', reviewOn: '2027-04-22',
  }),
  offer({
    key: 'kloosterweekend', ...by.meaning,
    name: text('Kloosterweekend', 'Abbey Weekend'),
    summary: text('Twee nachten stilte, wandelen en goed eten in een klooster, zonder telefoon.',
      'Two nights of silence, walking and good food in an abbey, without a phone.'),
    description: text(`
      Je reist samen met de trein. Je mag meedoen met de gebeden of uitslapen. Op zaterdag is er een gesprek bij
      het vuur. Kun je het niet betalen, zeg het, dan gaat je plek uit een potje.`, `
      You travel together by train. You may join the prayers or sleep in. On Saturday there is a talk by the fire.
      If you cannot pay, say so and your place comes out of a fund.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['event', 'group'], concepts: ['fs-t.1.4', 'fs-t.1.5'], audiences: ['faith'],
    languages: ['nl'], moments: [{ start: '2027-02-12T16:00', end: '2027-02-14T15:00', placesLeft: 11 }],
    cost: text('€ 60', '€ 60'), embedding: 'central', checkedOn: '2026-10-09', reviewOn: '2027-03-09',
  }),
  offer({
    key: 'koers-op-je-toekomst', ...by.career,
    name: text('Koers op je toekomst', 'Set Your Course'),
    summary: text('Ontdek in drie middagen wat je belangrijk vindt en wat daar voor werk bij past.',
      'Find out in three afternoons what matters to you and what work goes with it.'),
    description: text(`
      Je werkt met kaarten, beelden en gesprekken in tweetallen. Aan het eind heb je drie wegen op papier en een
      eerste stap. Ook goed als je zin in de studie weg is.`, `
      You work with cards, pictures and talks in pairs. At the end you have three roads on paper and a first step.
      Also good when you have lost your taste for studying.`),
    join: text('Schrijf je in via de agenda van het Loopbaancentrum.', 'Sign up through the Career Centre calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.1.4', 'fs-t.3.4'], languages: ['nl', 'en'],
    places: [at.successCentre], moments: [{ start: '2027-01-19T13:30', end: '2027-01-19T16:00', placesLeft: 12 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-01', reviewOn: '2027-04-01',
  }),
  offer({
    key: 'iets-doen-voor-een-ander', ...by.community,
    name: text('Iets doen voor een ander', 'Do Something for Somebody'),
    summary: text('Vrijwilligerswerk van twee uur per week dat bij je past, in de stad of verder weg.',
      'Two hours of volunteering a week that suit you, in town or further away.'),
    description: text(`
      Voorlezen, een moestuin, koken in de buurt of een zomer in het buitenland. Na een kennismaking van een half
      uur ga je een keer mee kijken.`, `
      Reading aloud, a garden, cooking in the neighbourhood or a summer abroad. After half an hour of getting to
      know you, you go along once to see.`),
    join: text('Loop binnen bij De Woonkamer en vraag naar het prikbord.',
      'Walk in at De Woonkamer and ask for the notice board.'),
    level: 1, aim: 'preventive', forms: ['group', 'event'], concepts: ['fs-t.4.6', 'fs-t.1.4'],
    languages: ['nl', 'en'], places: [at.livingRoom], cost: free, embedding: 'central',
    checkedOn: '2026-09-26', reviewOn: '2027-03-26',
  }),
  offer({
    key: 'goedemorgen', ...by.education,
    name: text('Goedemorgen', 'Good Morning'),
    summary: text('Bij Mens en Educatie begint de maandag met tien minuten samen: een lied, een tekst of een vraag.',
      'At Social Work and Education, Monday starts with ten minutes together: a song, a text or a question.'),
    description: text(`
      Iedere week verzorgt een andere klas de opening. Kijken mag, meedoen mag. Er is koffie.`, `
      Every week another class prepares the opening. You may watch or take part. There is coffee.`),
    join: text('Kom maandag om 8.45 uur naar de trap in De Esdoorn.', 'Come to the stairs in De Esdoorn, Monday 8:45.'),
    level: 1, aim: 'preventive', forms: ['event', 'drop-in'], concepts: ['fs-t.4.4', 'fs-t.1.4'], languages: ['nl'],
    units: ['mens'], places: [at.maple], cost: free, embedding: 'curriculum', checkedOn: '2026-09-09',
    reviewOn: '2027-09-01',
  }),
  offer({
    key: 'praktijkverhalen', ...by.education,
    name: text('Praktijkverhalen', 'Stories from Practice'),
    summary: text('Aanstaande leraren en social workers leren verwerken wat ze in hun werk raakt.',
      'Future teachers and social workers learn to deal with what moves them at work.'),
    description: text(`
      In jaar 2 en 3 vertel je in een vaste groep een verhaal dat je bijbleef. De anderen vragen door, zonder
      advies te geven. Je schrijft erover in je dossier wat je zelf kiest.`, `
      In years 2 and 3 you tell a fixed group a story that stayed with you. The others ask on, without advice. You
      choose what you write about it.`),
    join: text('Staat in je rooster.', 'It is in your timetable.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.1.3', 'fs-t.4.5'], transitions: ['placement'],
    languages: ['nl'], units: ['pabo', 'social-work', 'leraar-nederlands'], cost: free, embedding: 'curriculum',
    checkedOn: '2026-09-09', reviewOn: '2027-09-01',
  }),
  offer({
    key: 'het-nieuws-en-jij', ...by.community,
    name: text('Het nieuws en jij', 'The News and You'),
    summary: text('Een avond om te praten over oorlog, klimaat of verkiezingen zonder dat het ruzie wordt.',
      'An evening to talk about war, climate or elections without a fight.'),
    description: text(`
      Een gespreksleider zorgt dat iedereen uitpraat. Je begint met wat het nieuws met je doet, niet met wie gelijk
      heeft. Je gaat naar huis met een ding dat je zelf kunt doen.`, `
      A host makes sure that everybody can finish. You start with what the news does to you, not with who is right.
      You go home with one thing you can do.`),
    join: text('Kom binnen; aanmelden hoeft niet.', 'Walk in; no need to sign up.'),
    level: 2, aim: 'preventive', forms: ['event', 'group'], concepts: ['fs-t.7.5'], languages: ['nl', 'en'],
    places: [at.livingRoom], moments: [{ start: '2026-12-07T19:30', end: '2026-12-07T21:00' },
      { start: '2027-01-11T19:30', end: '2027-01-11T21:00' }],
    cost: free, embedding: 'central', checkedOn: '2026-10-16', reviewOn: '2027-04-16',
  }),
];
