import { at } from './places.ts';
import { by } from './teams.ts';
import { free, offer, text } from './text.ts';

/** For students who come from elsewhere, or seek their own kind of people. */
export const worlds = [
  offer({
    key: 'bon-bini', ...by.inclusion,
    name: text('Bon Bini', 'Bon Bini'),
    summary: text('Netwerk voor studenten van de Caribische eilanden: thuiskomen, eten en elkaar de weg wijzen.',
      'Network for students from the Caribbean islands: feel at home, eat and show each other the way.'),
    description: text(`
      In de eerste maand helpt iemand van je eiland met DUO, een winterjas en het rooster. Daarna is er elke maand
      een avond. Je spreekt wat je wilt: Papiaments, Engels of Nederlands.`, `
      In your first month somebody from your island helps with DUO, a winter coat and the timetable. After that
      there is an evening every month. You speak what you like: Papiamento, English or Dutch.`),
    join: text('Stuur een bericht aan Team Inclusief.', 'Send a message to Team Inclusief.'),
    level: 2, aim: 'preventive', forms: ['group', 'event'], concepts: ['fs-t.4.7', 'fs-t.4.4'],
    audiences: ['caribbean'], transitions: ['start'], languages: ['nl', 'en'], places: [at.livingRoom],
    moments: [{ start: '2026-12-13T15:00', end: '2026-12-13T18:00' }], cost: free, embedding: 'central',
    checkedOn: '2026-09-20', reviewOn: '2027-03-20',
  }),
  offer({
    key: 'nieuw-begin', ...by.international,
    name: text('Nieuw begin', 'New Beginning'),
    summary: text('Een vast aanspreekpunt voor wie gevlucht is en hier studeert of wil studeren.',
      'A fixed contact for those who fled and study here, or want to.'),
    description: text(`
      Je krijgt hulp met je papieren, je diploma's, taal en geld. Er is een maatje dat zelf ook opnieuw begon. Over
      vroeger praat je alleen als jij dat wilt.`, `
      You get help with papers, diplomas, language and money. There is a mate who also started anew. You talk about
      the past only if you want to.`),
    join: text('Mail of app het International Office; een tolk kan erbij.',
      'Mail or message the International Office; an interpreter can join.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.4.7', 'fs-t.7.4'], audiences: ['refugee'],
    transitions: ['start'], languages: ['nl', 'en', 'ar', 'uk'], places: [at.linden],
    waiting: { fromDays: 2, toDays: 6, reportedOn: '2026-10-30' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-30', reviewOn: '2027-04-30',
  }),
  offer({
    key: 'welcome-desk', ...by.international,
    name: text('Welcome Desk', 'Welcome Desk'),
    summary: text('Eerste hulp bij wonen en studeren in Nederland, van verzekering tot fiets.',
      'First help with living and studying in the Netherlands, from insurance to bicycle.'),
    description: text(`
      Heimwee hoort er ook bij; daar is elke vrijdag thee voor. Je vraagt hier alles over je visum, een huisarts
      vinden, een bijbaan of hoe Nederlanders afspraken maken.`, `
      Homesickness is part of it too; there is tea for that every Friday. Ask here about your visa, finding a
      doctor, a job on the side or how Dutch people make plans.`),
    join: text('Loop op werkdagen tussen 10.00 en 15.00 uur binnen in De Linde.',
      'Walk in at De Linde on working days between 10:00 and 15:00.'),
    level: 1, aim: 'both', forms: ['drop-in', 'one-to-one'], concepts: ['fs-t.4.7', 'fs-t.7.4'],
    audiences: ['international'], transitions: ['start'], languages: ['en', 'nl'], places: [at.linden], cost: free,
    embedding: 'central', checkedOn: '2026-10-02', reviewOn: '2027-04-02',
  }),
  offer({
    key: 'regenboognetwerk', ...by.inclusion,
    name: text('Regenboognetwerk', 'Rainbow Network'),
    summary: text('Lhbtiq+-studenten en iedereen die nog zoekt, ontmoeten elkaar zonder vragen aan de deur.',
      'LGBTQI+ students and everybody still finding out meet, without questions at the door.'),
    description: text(`
      Elke eerste donderdag een film, een etentje of een gesprek. Je mag een andere naam gebruiken. De decaan helpt
      als je je naam ook in de systemen van school wilt veranderen.`, `
      A film, a meal or a talk every first Thursday. You may use another name. The dean helps if you want to change
      your name in the systems of the school too.`),
    join: text('Vraag de plek op via een bericht; die staat niet online.',
      'Ask for the place in a message; it is not online.'),
    level: 2, aim: 'preventive', forms: ['group', 'event'], concepts: ['fs-t.4.1', 'fs-t.4.4'],
    audiences: ['lgbtqi'], languages: ['nl', 'en'], moments: [{ start: '2026-12-03T19:00', end: '2026-12-03T22:00' }],
    cost: free, embedding: 'central', checkedOn: '2026-10-27', reviewOn: '2027-04-27',
  }),
  offer({
    key: 'extra-uitdaging', ...by.business,
    name: text('Extra uitdaging', 'Extra Challenge'),
    summary: text('Een programma naast je studie als je je verveelt of meer wilt dan de opleiding vraagt.',
      'A programme beside your studies if you are bored or want more than the programme asks.'),
    description: text(`
      Je kiest een vraag van een bedrijf of buurt en werkt met studenten van andere opleidingen. Je merkt hoe het
      is als je wel moet nadenken. Het kost vier uur per week.`, `
      You choose a question from a company or neighbourhood and work with students from other programmes. You find
      out what it is like to have to think. It takes four hours a week.`),
    join: text('Meld je aan voor 15 januari met een filmpje van een minuut.',
      'Sign up before 15 January with a one-minute film.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.1.4', 'fs-t.3.1'], audiences: ['neurodivergent'],
    transitions: ['within-study'], languages: ['nl', 'en'], units: ['economie'], places: [at.linden], cost: free,
    embedding: 'curriculum', checkedOn: '2026-09-17', reviewOn: '2027-03-17',
  }),
  offer({
    key: 'je-thuisland-in-het-nieuws', ...by.international,
    name: text('Als je thuisland in het nieuws is', 'When Home Is in the News'),
    summary: text('Samenkomen als er oorlog, een ramp of onrust is waar jij of je familie vandaan komt.',
      'Coming together when there is war, disaster or unrest where you or your family come from.'),
    description: text(`
      Er is altijd een psycholoog en iemand die weet wat school kan regelen: uitstel, geld, contact met thuis. Je
      hoeft geen mening te hebben. Is er nu iets gebeurd, dan komt de groep binnen drie dagen bij elkaar.`, `
      There is always a psychologist and somebody who knows what school can arrange: extra time, money, contact
      with home. You need not have an opinion. If something has just happened, the group meets within three days.`),
    join: text('Mail het International Office of loop binnen bij de Welcome Desk.',
      'Mail the International Office or walk in at the Welcome Desk.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.7.5', 'fs-t.4.6'],
    audiences: ['international', 'refugee'], languages: ['nl', 'en'], places: [at.quiet], cost: free,
    embedding: 'central', checkedOn: '2026-10-21', reviewOn: '2027-04-21',
  }),
];
