import { at } from './places.ts';
import { by } from './teams.ts';
import { facility, free, offer, text } from './text.ts';

/** Daily functioning: starting, planning, staying on, not alone. */
export const study = [
  offer({
    key: 'begin-gewoon', ...by.coaches,
    name: text('Begin gewoon', 'Just Begin'),
    summary: text('Een vaste groep die elke week samen aan het werk gaat met wat je steeds uitstelt.',
      'A fixed group that sits down every week to do what you keep putting off.'),
    description: text(`
      Je zegt hardop wat je vandaag doet, werkt twee keer vijftig minuten en vertelt hoe het ging. Een coach zit
      erbij en helpt als je vastloopt. De groep duurt acht weken. Te laat komen is beter dan niet komen.`, `
      You say out loud what you will do today, work twice for fifty minutes and tell how it went. A coach is there
      and helps when you get stuck. The group lasts eight weeks. Coming late is better than not coming.`),
    join: text('Meld je aan via de agenda; instappen kan elke week zolang er plek is.',
      'Sign up through the calendar; you can step in any week while there is room.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.3.2', 'fs-t.3.5'], languages: ['nl', 'en'],
    places: [at.library],
    moments: [{ start: '2026-11-26T13:00', end: '2026-11-26T15:30', placesLeft: 2 },
      { start: '2026-12-03T13:00', end: '2026-12-03T15:30', placesLeft: 3 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-05', reviewOn: '2027-03-05',
  }),
  offer({
    key: 'van-morgen-naar-nu', ...by.skills,
    name: text('Van morgen naar nu', 'From Tomorrow to Now'),
    summary: text('Workshop van twee uur over waarom je uitstelt en hoe je toch begint.',
      'Two-hour workshop on why you put things off and how to start anyway.'),
    description: text(`
      Je neemt een opdracht mee die al weken ligt. Aan het eind heb je de eerste tien minuten ervan gedaan. Je
      krijgt twee weken lang elke ochtend een berichtje om je te helpen volhouden.`, `
      You bring a task that has been waiting for weeks. At the end you have done the first ten minutes of it. For
      two weeks you get a message each morning to help you keep going.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.3.2'], languages: ['nl', 'en'],
    places: [at.maple],
    moments: [{ start: '2026-12-09T10:00', end: '2026-12-09T12:00', placesLeft: 13 },
      { start: '2027-01-27T10:00', end: '2027-01-27T12:00', placesLeft: 18 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-08', reviewOn: '2027-04-08',
  }),
  offer({
    key: 'je-week-op-een-a4', ...by.skills,
    name: text('Je week op één A4', 'Your Week on One Page'),
    summary: text('Leer in een uur een weekplanning maken waar ook slapen, werken en niksen in past.',
      'Learn in one hour to plan a week with room for sleep, work and doing nothing.'),
    description: text(`
      Je neemt je rooster en je agenda mee. Samen zet je alles op een bladzij: eerst wat vaststaat, dan wat moet,
      dan wat je leuk vindt. Past het niet, dan zie je wat eraf kan.`, `
      You bring your timetable and your diary. Together you put everything on one page: first what is fixed, then
      what must be done, then what you enjoy. If it does not fit, you see what can go.`),
    join: text('Elke maandag om 9.00 uur in de bibliotheek; aanmelden hoeft niet.',
      'Every Monday at 9:00 in the library; no need to sign up.'),
    level: 2, aim: 'preventive', forms: ['workshop', 'drop-in'], concepts: ['fs-t.3.5', 'fs-t.3.1'],
    languages: ['nl', 'en'], places: [at.library], cost: free, embedding: 'central',
    checkedOn: '2026-09-14', reviewOn: '2027-09-14',
  }),
  offer({
    key: 'kennisclips', ...by.skills,
    name: text('Kennisclips studievaardigheden', 'Study Skills Clips'),
    summary: text('Filmpjes van vier minuten over samenvatten, leren, concentreren en een verslag schrijven.',
      'Four-minute films on summarising, learning, concentrating and writing a report.'),
    description: text(`
      Er zijn 24 filmpjes met ondertiteling in twee talen. Onder elk filmpje staat een opdracht van vijf minuten.
      Je kunt ze terugkijken op je telefoon.`, `
      There are 24 films with subtitles in two languages. Under each film is a five-minute task. You can watch them
      on your phone.`),
    join: text('Kijk op de pagina van de bibliotheek.', 'Watch them on the library page.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.3.5'], languages: ['nl', 'en'],
    cost: free, embedding: 'central', checkedOn: '2025-09-30', reviewOn: '2026-09-30',
  }),
  facility({
    key: 'studiehuiskamer', ...by.coaches,
    name: text('Studiehuiskamer De Lange Adem', 'Study Lounge De Lange Adem'),
    summary: text('Een werkplek met koffie en een coach voor wie langer over de studie doet dan gepland.',
      'A place to work with coffee and a coach, for those whose studies take longer than planned.'),
    description: text(`
      Je zit aan een grote tafel met anderen die nog een paar vakken of een scriptie moeten. Om tien uur zegt
      iedereen wat die gaat doen, om vier uur hoe het ging. Niemand vraagt hoe lang je al bezig bent.`, `
      You sit at a big table with others who still have a few courses or a thesis to do. At ten everybody says what
      they will do, at four how it went. Nobody asks how long you have been at it.`),
    join: text('Kom dinsdag, woensdag of donderdag vanaf 9.30 uur binnen in gebouw De Esdoorn.',
      'Walk in on Tuesday, Wednesday or Thursday from 9:30 in building De Esdoorn.'),
    level: 2, aim: 'both', forms: ['place', 'drop-in'], concepts: ['fs-t.3.3', 'fs-t.3.2'],
    audiences: ['long-term', 'final-year'], languages: ['nl', 'en'], places: [at.maple], cost: free,
    embedding: 'central', funding: 'Middelen Landelijk Kader, lijn 1', checkedOn: '2026-10-27', reviewOn: '2027-04-27',
  }),
  offer({
    key: 'studiecoach', ...by.coaches,
    name: text('Studiecoach', 'Study coach'),
    summary: text('Een coach kijkt drie tot zes gesprekken met je mee naar hoe jij studeert en wat er beter past.',
      'A coach looks at how you study and what suits you better, in three to six talks.'),
    description: text(`
      De eerste keer kijk je samen naar een gewone week. Daarna probeer je steeds een ding anders. Je coach is niet
      van je opleiding en geeft geen cijfers. Een gesprek duurt drie kwartier.`, `
      The first time you look at an ordinary week together. After that you change one thing at a time. Your coach
      is not from your programme and gives no marks. A talk takes 45 minutes.`),
    join: text('Maak zelf een afspraak in de agenda van de studiecoaches.',
      'Make an appointment yourself in the calendar of the study coaches.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'online'], concepts: ['fs-t.3.5', 'fs-t.3.2', 'fs-t.3.3'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 5, toDays: 10, reportedOn: '2026-11-13' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-13', reviewOn: '2027-02-13',
  }),
  offer({
    key: 'student-helpt-student', ...by.coaches,
    name: text('Student helpt student', 'Student Helps Student'),
    summary: text('Een ouderejaars van je eigen opleiding helpt je met een vak of met de weg vinden.',
      'An older student of your own programme helps you with a course or with finding your way.'),
    description: text(`
      Je wordt gekoppeld aan iemand die hetzelfde vak heeft gehaald. Jullie spreken drie keer een uur af, op school
      of online. De ouderejaars krijgt betaald; jij betaalt niets.`, `
      You are matched with somebody who passed the same course. You meet three times for an hour, on campus or
      online. The older student is paid; you pay nothing.`),
    join: text('Geef je vak en je vrije uren op in het formulier; binnen een week heb je een naam.',
      'Enter your course and your free hours in the form; within a week you have a name.'),
    level: 2, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.3.3', 'fs-t.3.5', 'fs-t.4.3'],
    languages: ['nl', 'en'], cost: free, embedding: 'central', checkedOn: '2026-10-01', reviewOn: '2027-04-01',
  }),
  offer({
    key: 'check-mate', ...by.community,
    name: text('Check-mate', 'Check-mate'),
    summary: text('Vind een studiemaatje met hetzelfde vak of hetzelfde ritme.',
      'Find a study mate with the same course or the same rhythm.'),
    description: text(`
      Je vult vier vragen in en krijgt drie mogelijke maatjes. Klikt het, dan spreken jullie zelf af. Klikt het
      niet, dan kies je opnieuw, zonder uitleg.`, `
      You answer four questions and get three possible mates. If it clicks, you arrange to meet. If not, you choose
      again, no reasons needed.`),
    join: text('Log in met je studentaccount en vul de vier vragen in.',
      'Sign in with your student account and answer the four questions.'),
    level: 2, aim: 'preventive', forms: ['online'], concepts: ['fs-t.4.3', 'fs-t.3.2'], languages: ['nl', 'en'],
    cost: free, embedding: 'central', checkedOn: '2026-09-10', reviewOn: '2027-03-10',
  }),
];
