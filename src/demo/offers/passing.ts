import { at } from './places.ts';
import { by } from './teams.ts';
import { free, offer, text } from './text.ts';

/** Exams, resits, language, credits, and a load one can carry. */
export const passing = [
  offer({
    key: 'toetstraining', ...by.skills,
    name: text('Toetstraining', 'Exam Training'),
    summary: text('Twee middagen om slim te leren voor je toetsen, met oude vragen en een plan per dag.',
      'Two afternoons to learn cleverly for your exams, with old questions and a plan for each day.'),
    description: text(`
      Je neemt de stof van een echt vak mee. Je leert kiezen wat je wel en niet leert en hoe je jezelf vragen
      stelt. In toetsweken is er elke avond een begeleide studiezaal.`, `
      You bring the material of a real course. You learn to choose what to learn and what not, and how to question
      yourself. In exam weeks there is a supervised study hall every evening.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.3.5', 'fs-t.3.1'], audiences: ['first-year'],
    transitions: ['start'], languages: ['nl'], places: [at.library],
    moments: [{ start: '2026-12-07T14:00', end: '2026-12-07T17:00', placesLeft: 15 },
      { start: '2026-12-08T14:00', end: '2026-12-08T17:00', placesLeft: 15 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-01', reviewOn: '2027-05-01',
  }),
  offer({
    key: 'tweede-kans-week', ...by.coaches,
    name: text('Tweede Kans Week', 'Second Chance Week'),
    summary: text('Vijf dagen samen leren voor herkansingen, met docenten die vragen beantwoorden.',
      'Five days of learning together for resits, with teachers who answer questions.'),
    description: text(`
      Elke dag van negen tot vier, met lunch. Je begint met uitzoeken waar het de vorige keer misging. Daarna leer
      je in blokken en stel je vragen aan een docent van jouw vak. Een dag komen mag ook.`, `
      Every day from nine to four, with lunch. You start by finding out where it went wrong last time. Then you
      learn in blocks and ask a teacher of your course. Coming for one day is fine too.`),
    join: text('Geef je vakken door in het formulier, uiterlijk een week van tevoren.',
      'Enter your courses in the form, at least a week before.'),
    level: 2, aim: 'both', forms: ['group', 'event'], concepts: ['fs-t.3.3', 'fs-t.3.1'], languages: ['nl', 'en'],
    places: [at.linden],
    moments: [{ start: '2027-01-25T09:00', end: '2027-01-29T16:00', placesLeft: 46 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-06', reviewOn: '2027-03-31',
  }),
  offer({
    key: 'taalcentrum', ...by.skills,
    name: text('Taalcentrum', 'Language Centre'),
    summary: text('Hulp bij schrijven, spelling en Nederlands of Engels als tweede taal.',
      'Help with writing, spelling, and Dutch or English as a second language.'),
    description: text(`
      Je krijgt een half uur met een taalcoach die met je meeleest. Er zijn ook cursussen van acht weken op drie
      niveaus. Heb je moeite met lezen of letters die dansen, dan denkt de taalcoach mee over wat jou helpt.`, `
      You get half an hour with a language coach who reads along with you. There are also eight-week courses at
      three levels. If reading is hard or letters dance, the coach thinks along about what helps you.`),
    join: text('Boek een half uur in de agenda of loop binnen op vrijdagochtend.',
      'Book half an hour in the calendar or walk in on Friday morning.'),
    level: 2, aim: 'both', forms: ['one-to-one', 'workshop', 'drop-in'], concepts: ['fs-t.3.5', 'fs-t.4.7'],
    audiences: ['international', 'refugee', 'caribbean', 'access-needs'], languages: ['nl', 'en'],
    places: [at.library], waiting: { fromDays: 2, toDays: 5, reportedOn: '2026-10-05' },
    cost: text('coach gratis, cursus € 45', 'coach free, course € 45'), embedding: 'central',
    checkedOn: '2026-10-05', reviewOn: '2027-04-05',
  }),
  offer({
    key: 'gesprek-studieadvies', ...by.deans,
    name: text('Gesprek over je studieadvies', 'Talk About Your Study Advice'),
    summary: text('Dreig je te weinig punten te halen, dan bekijkt een decaan met jou wat er nog kan.',
      'If you may end up with too few credits, a dean looks with you at what is still possible.'),
    description: text(`
      In een half uur kijk je naar je punten, naar wat er speelde en naar wie dat moet weten. Speelde er iets
      buiten je schuld, zoals ziekte of zorg thuis, dan telt dat mee. Hoe eerder je komt, hoe meer er kan.`, `
      In half an hour you look at your credits, at what was going on and at who needs to know. If something was not
      your fault, such as illness or care at home, it counts. The earlier you come, the more is possible.`),
    join: text('Maak een afspraak bij het decanaat, het liefst voor 1 februari.',
      'Make an appointment with the deans, if possible before 1 February.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.3.3'], audiences: ['first-year'],
    transitions: ['within-study'], languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 3, toDays: 7, reportedOn: '2026-11-11' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-11', reviewOn: '2027-02-11',
  }),
  offer({
    key: 'te-veel-op-je-bord', ...by.engineering,
    name: text('Te veel op je bord?', 'Too Much on Your Plate?'),
    summary: text('Spreekuur bij Techniek en ICT om je vakken en projecten weer in verhouding te brengen.',
      'Office hour at Engineering and ICT to bring your courses and projects back into proportion.'),
    description: text(`
      Je studiebegeleider telt met je mee: hoeveel uur vraagt dit blok echt? Samen kies je wat nu gaat en wat later
      mag. Klopt de drukte niet, dan neemt de begeleider dat mee naar de opleiding.`, `
      Your study guide counts with you: how many hours does this block really ask? Together you choose what goes
      now and what may go later. If the load is not right, the guide takes that to the programme.`),
    join: text('Loop woensdag tussen 15.00 en 17.00 uur binnen op Campus Haven.',
      'Walk in on Wednesday between 15:00 and 17:00 at Campus Haven.'),
    level: 2, aim: 'preventive', forms: ['drop-in', 'one-to-one'], concepts: ['fs-t.3.1', 'fs-t.3.6'],
    languages: ['nl', 'en'], units: ['techniek'], places: [at.harbour], cost: free, embedding: 'curriculum',
    checkedOn: '2026-10-15', reviewOn: '2027-04-15',
  }),
  offer({
    key: 'studie-baan-en-de-rest', ...by.coaches,
    name: text('Studie, baan en de rest', 'Study, Job and the Rest'),
    summary: text('Workshop voor wie naast de studie veel werkt en nergens meer tijd voor heeft.',
      'Workshop for those who work a lot beside their studies and have time for nothing.'),
    description: text(`
      Je telt je uren en je geld en kiest een ding dat anders kan. Je hoort ook wat je met je baas en je opleiding
      kunt afspreken. Online, zodat het past tussen twee diensten.`, `
      You count your hours and your money and choose one thing to change. You also hear what you can agree with
      your boss and your programme. Online, so that it fits between two shifts.`),
    join: text('Schrijf je in via de agenda; je krijgt de link een uur van tevoren.',
      'Sign up through the calendar; you get the link one hour before.'),
    level: 2, aim: 'preventive', forms: ['workshop', 'online'], concepts: ['fs-t.3.6', 'fs-t.3.1'],
    audiences: ['working'], languages: ['nl'],
    moments: [{ start: '2026-12-10T20:00', end: '2026-12-10T21:15', placesLeft: 22 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-10', reviewOn: '2027-04-10',
  }),
];
