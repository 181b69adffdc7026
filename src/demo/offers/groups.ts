import { at } from './places.ts';
import { by, partner } from './teams.ts';
import { free, offer, text } from './text.ts';

/** For students whose body, mind or home asks something extra. */
export const groups = [
  offer({
    key: 'studentendecaan', ...by.deans,
    name: text('Studentendecaan', 'Student dean'),
    summary: text('De decaan kent de regels en regelt met jou wat je nodig hebt om te kunnen studeren.',
      'The dean knows the rules and arranges with you what you need to be able to study.'),
    description: text(`
      Voor alles wat je studie in de weg zit: ziekte, thuis, geld, een kind, een conflict. Het eerste gesprek duurt
      drie kwartier. Je beslist zelf wat je opleiding te horen krijgt.`, `
      For anything that gets in the way of your studies: illness, home, money, a child, a conflict. The first talk
      takes 45 minutes. You decide what your programme gets to hear.`),
    join: text('Maak een afspraak in de agenda van het decanaat.', 'Make an appointment in the calendar of the deans.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'online', 'phone'], concepts: ['fs-t.3.3', 'fs-t.6.5', 'fs-t.7.4'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 3, toDays: 7, reportedOn: '2026-11-11' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-11', reviewOn: '2027-02-11',
  }),
  offer({
    key: 'regel-wat-je-nodig-hebt', ...by.deans,
    name: text('Regel wat je nodig hebt', 'Arrange What You Need'),
    summary: text('Meer tijd bij toetsen, een andere plek of andere regels als je lijf of hoofd dat vraagt.',
      'More time in exams, another place or other rules when your body or mind asks for it.'),
    description: text(`
      Je vertelt wat in de les of bij een toets lastig is. Een briefje is handig, maar niet altijd nodig. Binnen
      drie weken staat het in het systeem en weten je docenten wat ze moeten doen, niet waarom.`, `
      You tell what is hard in class or exams. A letter is handy but not always needed. Within three weeks it is in
      the system and your teachers know what to do, not why.`),
    join: text('Vul de vragenlijst in; daarna volgt een gesprek van een half uur.',
      'Fill in the short form; after that we talk for half an hour.'),
    level: 4, aim: 'preventive', forms: ['one-to-one', 'online'], concepts: ['fs-t.6.5', 'fs-t.2.4'],
    audiences: ['access-needs', 'neurodivergent'], languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 7, toDays: 21, reportedOn: '2026-11-11' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-11', reviewOn: '2027-05-11',
  }),
  offer({
    key: 'druk-hoofd-rustig-plan', ...by.coaches,
    name: text('Druk hoofd, rustig plan', 'Busy Head, Calm Plan'),
    summary: text('Een groep voor wie snel is afgeleid of alles tegelijk doet, met of zonder adhd.',
      'A group for those who are easily distracted or do everything at once, with or without ADHD.'),
    description: text(`
      Acht keer anderhalf uur, met veel pauzes en bewegen. Je probeert trucs uit die anderen met een druk hoofd
      hebben bedacht. Een papier van een arts is niet nodig.`, `
      Eight times an hour and a half, with many breaks and moving about. You try tricks that others with a busy
      head came up with. No doctor's letter needed.`),
    join: text('Meld je aan via de agenda; je krijgt de dag ervoor een berichtje.',
      'Sign up through the calendar; you get a message the day before.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.2.4', 'fs-t.3.5'], audiences: ['neurodivergent'],
    languages: ['nl', 'en'], places: [at.successCentre],
    moments: [{ start: '2027-01-15T11:00', end: '2027-01-15T12:30', placesLeft: 4 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-06', reviewOn: '2027-05-06',
  }),
  offer({
    key: 'vast-baken', ...by.coaches,
    name: text('Vast baken', 'Steady Beacon'),
    summary: text('Een vaste coach die duidelijkheid geeft over roosters, groepen en wat anderen bedoelen.',
      'A fixed coach who brings clarity about timetables, groups and what others mean.'),
    description: text(`
      Voor wie veel prikkels merkt, autisme heeft of gewoon graag weet waar die aan toe is. Je spreekt elke week
      een half uur op dezelfde tijd, in dezelfde stille kamer. Mailen mag ook.`, `
      For those who notice every sound and light, have autism or simply like to know what to expect. You meet half
      an hour every week, at the same time, in the same quiet room. Mail is fine too.`),
    join: text('Mail de studiecoaches; je krijgt een foto van je coach en van de kamer.',
      'Mail the study coaches; you get a picture of your coach and of the room.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.2.4'], audiences: ['neurodivergent'],
    languages: ['nl'], places: [at.successCentre],
    waiting: { fromDays: 14, toDays: 35, reportedOn: '2026-09-21' }, cost: free, embedding: 'central',
    checkedOn: '2026-09-21', reviewOn: '2026-11-15',
  }),
  offer({
    key: 'lage-energie-cafe', ...by.inclusion,
    name: text('Lage-energiecafé', 'Low Energy Café'),
    summary: text('Online praten met studenten die ook ziek, moe of vol pijn zijn, vanaf de bank.',
      'Talk online, from your sofa, with students who are also ill, tired or in pain.'),
    description: text(`
      Elke twee weken een uur. Camera uit mag, liggen mag, weggaan mag. Je deelt trucs voor studeren met weinig
      energie.`, `
      An hour every two weeks. Camera off is fine, lying down is fine, leaving is fine. You share tricks for
      studying with little energy.`),
    join: text('Vraag de link aan Team Inclusief.', 'Ask Team Inclusief for the link.'),
    level: 2, aim: 'preventive', forms: ['online', 'group'], concepts: ['fs-t.6.5', 'fs-t.4.6'],
    audiences: ['access-needs'], languages: ['nl', 'en'],
    moments: [{ start: '2026-12-03T16:00', end: '2026-12-03T17:00' }, { start: '2026-12-17T16:00',
    end: '2026-12-17T17:00' }],
    cost: free, embedding: 'central', checkedOn: '2026-10-06', reviewOn: '2027-04-06',
  }),
  offer({
    key: 'koffie-voor-wie-thuis-zorgt', ...by.inclusion,
    name: text('Koffie voor wie thuis zorgt', 'Coffee for Those Who Care at Home'),
    summary: text('Studenten die voor een ouder, broer, zus of partner zorgen, drinken samen koffie.',
      'Students who care for a parent, brother, sister or partner have coffee together.'),
    description: text(`
      Een keer per maand een uur. Je hoeft niet uit te leggen waarom je telefoon aan staat. Je hoort hoe anderen
      hun rooster en hun geweten rond krijgen.`, `
      One hour a month. You need not explain why your phone is on. You hear how others square their timetable and
      their conscience.`),
    join: text('Kom naar De Woonkamer; later komen of eerder gaan is gewoon.',
      'Come to De Woonkamer; coming late or leaving early is normal.'),
    level: 2, aim: 'preventive', forms: ['group', 'drop-in'], concepts: ['fs-t.3.6', 'fs-t.4.6'], audiences: ['carer'],
    languages: ['nl'], places: [at.livingRoom], moments: [{ start: '2026-12-08T12:30', end: '2026-12-08T13:30' },
      { start: '2027-01-12T12:30', end: '2027-01-12T13:30' }],
    cost: free, embedding: 'central', checkedOn: '2026-10-13', reviewOn: '2027-04-13',
  }),
  offer({
    key: 'zorg-je-voor-iemand', ...by.inclusion,
    name: text('Zorg je voor iemand?', 'Do You Care for Somebody?'),
    summary: text('Een overzicht van wat je kunt regelen als je naast je studie mantelzorger bent.',
      'An overview of what you can arrange when you care for somebody beside your studies.'),
    description: text(`
      Je leest in vijf minuten over uitstel, afwezig zijn en geld. Er staat ook een voorbeeldmail in die je aan je
      docent kunt sturen.`, `
      In five minutes you read about extra time, being absent and money. There is also a sample mail to send to
      your teacher.`),
    join: text('Lees de pagina van Team Inclusief.', 'Read the page of Team Inclusief.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.3.6'], audiences: ['carer'],
    languages: ['nl', 'en'], cost: free, embedding: 'central', checkedOn: '2026-10-13', reviewOn: '2027-04-13',
  }),
  offer({
    key: 'studeren-met-een-kind', ...by.deans,
    name: text('Studeren met een kind', 'Studying with a Child'),
    summary: text('De decaan helpt (aanstaande) ouders met rooster, verlof, opvang en geld.',
      'The dean helps parents and parents-to-be with timetable, leave, child care and money.'),
    description: text(`
      Zwanger, net vader of alleen met een kleuter: je maakt een plan per blok. Je kind mag mee naar het gesprek.
      Twee keer per jaar is er een ouderlunch.`, `
      Pregnant, a new father or alone with a toddler: you make a plan for each block. Your child may come to the
      talk. Twice a year there is a lunch for parents.`),
    join: text('Maak een afspraak bij het decanaat.', 'Make an appointment with the deans.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.3.6', 'fs-t.7.3'], audiences: ['parent'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 3, toDays: 7, reportedOn: '2026-11-11' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-14', reviewOn: '2027-04-14',
  }),
  offer({
    key: 'steunpunt-mantelzorg', ...partner('Steunpunt Mantelzorg Voorbeeldstad'),
    name: text('Steunpunt Mantelzorg', 'Carers\' Support Point'),
    summary: text('In de stad vind je anderen die voor iemand zorgen en tips om even vrij te zijn.',
      'In town you find others who care for somebody and tips to have some time off.'),
    description: text(`
      Er is een jongerenavond tot 25 jaar. Je kunt vragen om iemand die een middag van je overneemt.`, `
      There is an evening for people up to 25. You can ask for somebody to take over for an afternoon.`),
    join: text('Loop binnen of mail het steunpunt.', 'Walk in or mail the support point.'),
    level: 2, aim: 'preventive', forms: ['drop-in', 'group'], concepts: ['fs-t.3.6', 'fs-t.7.4'], audiences: ['carer'],
    languages: ['nl'], cost: free, embedding: 'central', checkedOn: '2026-06-01', reviewOn: '2026-11-01',
  }),
];
