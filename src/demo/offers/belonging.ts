import { at } from './places.ts';
import { by, partner } from './teams.ts';
import { facility, free, offer, text } from './text.ts';

/** Taking part: meeting, joining, having a say. */
export const belonging = [
  facility({
    key: 'de-woonkamer', ...by.community,
    name: text('De Woonkamer', 'De Woonkamer (the living room)'),
    summary: text('Een huiskamer op school met banken, thee en altijd iemand die gedag zegt.',
      'A living room on campus with sofas, tea and always somebody who says hello.'),
    description: text(`
      Je hoeft niets te kopen en niets te doen. Er liggen spelletjes en er is een rustige hoek. De gastvrouw of
      gastheer van de dag is een student. Er wordt geen alcohol geschonken.`, `
      You need not buy or do anything. There are games and a quiet corner. The host of the day is a student. No
      alcohol is served.`),
    join: text('Loop binnen in gebouw De Wilg.', 'Walk in at building De Wilg.'),
    level: 1, aim: 'preventive', forms: ['place', 'drop-in'], concepts: ['fs-t.4.4', 'fs-t.2.3'],
    languages: ['nl', 'en'], places: [at.livingRoom], cost: free, embedding: 'central',
    funding: 'Middelen Landelijk Kader, lijn 1', checkedOn: '2026-11-01', reviewOn: '2027-05-01',
  }),
  offer({
    key: 'schuif-aan', ...by.community,
    name: text('Schuif aan', 'Pull Up a Chair'),
    summary: text('Eet op woensdag mee aan een lange tafel, ook als je niemand kent.',
      'Join a meal at a long table on Wednesdays, also if you know nobody.'),
    description: text(`
      Bij de deur krijg je een kaartje met een plek en een vraag om mee te beginnen. Wie alleen komt, zit nooit
      alleen. Het eten is vegetarisch en halal.`, `
      At the door you get a card with a seat and a question to start with. Who comes alone never sits alone. The
      food is vegetarian and halal.`),
    join: text('Schrijf je in voor woensdag 12.00 uur, of kijk om 18.00 uur of er nog plek is.',
      'Sign up before Wednesday 12:00, or come at 18:00 to see if there is room.'),
    level: 2, aim: 'preventive', forms: ['event', 'group'], concepts: ['fs-t.2.3', 'fs-t.4.4'],
    languages: ['nl', 'en'], places: [at.livingRoom],
    moments: [{ start: '2026-11-25T18:00', end: '2026-11-25T20:00', placesLeft: 7 },
      { start: '2026-12-02T18:00', end: '2026-12-02T20:00', placesLeft: 23 }],
    cost: text('€ 3', '€ 3'), embedding: 'central', checkedOn: '2026-11-04', reviewOn: '2027-05-04',
  }),
  offer({
    key: 'nieuwe-mensen', ...by.psychologists,
    name: text('Nieuwe mensen, kleine stappen', 'New People, Small Steps'),
    summary: text('Een groep voor wie zich vaak alleen voelt en niet weet hoe je vrienden maakt.',
      'A group for those who often feel alone and do not know how to make friends.'),
    description: text(`
      Vijf keer oefen je met wat klein en moeilijk is: groeten, meevragen, een afspraak maken. De groep is net zo
      zenuwachtig als jij. Na afloop kun je met de groep bij Schuif aan terecht.`, `
      Five times you practise what is small and hard: saying hello, asking somebody along, making a plan. The group
      is just as nervous as you. Afterwards you can go to Pull Up a Chair together.`),
    join: text('Mail de psychologen of vraag ernaar bij Even sparren.',
      'Mail the psychologists or ask at the quick chat.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.2.3'], languages: ['nl', 'en'],
    places: [at.successCentre],
    moments: [{ start: '2027-01-07T16:00', end: '2027-01-07T17:30', placesLeft: 6 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-20', reviewOn: '2027-04-20',
  }),
  offer({
    key: 'verenigingenwijzer', ...partner('Studentenvereniging De Proefballon'),
    name: text('Verenigingenwijzer', 'Find Your Association'),
    summary: text('Een ouderejaars gaat een keer met je mee naar een vereniging, koor of sportclub.',
      'An older student goes with you once to an association, choir or sports club.'),
    description: text(`
      Je vertelt wat je leuk vindt en wat het mag kosten. Er zijn ook clubs zonder drank, zonder ontgroening en
      voor wie thuis woont. Je zit nergens aan vast.`, `
      You tell what you like and what it may cost. There are clubs without drinking, without initiation and for
      those who live at home. You are not tied to anything.`),
    join: text('Stuur een bericht via De Woonkamer.', 'Send a message through De Woonkamer.'),
    level: 2, aim: 'preventive', forms: ['one-to-one', 'event'], concepts: ['fs-t.4.6', 'fs-t.4.3'],
    languages: ['nl', 'en'], cost: free, embedding: 'central', checkedOn: '2026-09-19', reviewOn: '2027-03-19',
  }),
  offer({
    key: 'tandem', ...by.international,
    name: text('Tandem', 'Tandem'),
    summary: text('Word gekoppeld aan een Nederlandse of internationale student en doe elke week iets samen.',
      'Get matched with a Dutch or international student and do something together each week.'),
    description: text(`
      Samen koken, elkaars taal oefenen of naar de markt. De eerste ontmoeting is met alle duo's, met pannenkoeken.
      Klikt het niet, dan krijg je iemand anders.`, `
      Cook together, practise each other's language or go to the market. The first meeting is with all pairs, with
      pancakes. If it does not click you get somebody else.`),
    join: text('Vul het formulier in; je hoort binnen tien dagen wie je maatje is.',
      'Fill in the form; within ten days you hear who your match is.'),
    level: 2, aim: 'preventive', forms: ['one-to-one', 'event'], concepts: ['fs-t.4.7', 'fs-t.4.6'],
    audiences: ['international'], languages: ['en', 'nl'], places: [at.livingRoom],
    moments: [{ start: '2027-02-05T17:00', end: '2027-02-05T19:00', placesLeft: 40 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-12', reviewOn: '2027-04-12',
  }),
  offer({
    key: 'thuisgroep', ...by.engineering,
    name: text('Thuisgroep', 'Home Group'),
    summary: text('Eerstejaars van Techniek en ICT hebben een vaste groep van twaalf, elke week een uur.',
      'First-years in Engineering and ICT have a fixed group of twelve, one hour every week.'),
    description: text(`
      Je bespreekt hoe het gaat, met het project en met elkaar. Een tutor en een ouderejaars zijn erbij. Mis je
      twee keer, dan stuurt iemand je een bericht, omdat je gemist wordt.`, `
      You talk about how it goes, with the project and with each other. A tutor and an older student are there. If
      you miss two times somebody sends you a message, because you are missed.`),
    join: text('Je wordt in week 1 ingedeeld; wisselen kan via je tutor.',
      'You are placed in week 1; your tutor can arrange a change.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.4.3', 'fs-t.4.5', 'fs-t.4.4'],
    audiences: ['first-year'], transitions: ['start'], languages: ['nl', 'en'], units: ['techniek'],
    places: [at.harbour], cost: free, embedding: 'curriculum', checkedOn: '2026-09-11', reviewOn: '2027-09-01',
  }),
  offer({
    key: 'gedoe-in-de-groep', ...by.coaches,
    name: text('Gedoe in de groep', 'Trouble in the Team'),
    summary: text('Een coach helpt je projectgroep als iemand niets doet, de baas speelt of buiten de boot valt.',
      'A coach helps your project group when somebody does nothing, is bossy or is left out.'),
    description: text(`
      Je kunt alleen komen of met de hele groep. In een uur spreek je uit wat er speelt en maak je drie afspraken.
      Na twee weken kijk je samen of het beter gaat.`, `
      You can come alone or with the whole group. In one hour you say what is going on and make three agreements.
      After two weeks you look together whether it is better.`),
    join: text('Boek een uur in de agenda van de studiecoaches.', 'Book an hour in the calendar of the study coaches.'),
    level: 3, aim: 'both', forms: ['group', 'one-to-one'], concepts: ['fs-t.4.5'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 2, toDays: 5, reportedOn: '2026-11-13' }, cost: free,
    embedding: 'central', checkedOn: '2026-11-13', reviewOn: '2027-05-13',
  }),
  offer({
    key: 'open-podium', ...by.community,
    name: text('Open podium', 'Open Stage'),
    summary: text('Een avond waarop studenten zingen, dansen, voorlezen of alleen komen kijken.',
      'An evening where students sing, dance, read or just come to watch.'),
    description: text(`
      Er is een instrument, een microfoon en een lief publiek. Elke act duurt vijf minuten. Om half acht is er een
      workshop muziek of dans waar iedereen aan mee kan doen.`, `
      There is an instrument, a microphone and a kind audience. Each act takes five minutes. At half past seven
      there is a music or dance workshop that anybody can join.`),
    join: text('Kom kijken, of geef je act door aan de bar.',
      'Come and watch, or give your name at the bar to perform.'),
    level: 1, aim: 'preventive', forms: ['event'], concepts: ['fs-t.4.6', 'fs-t.4.4'], languages: ['nl', 'en'],
    places: [at.livingRoom], moments: [{ start: '2026-12-11T19:30', end: '2026-12-11T22:00' },
      { start: '2027-02-12T19:30', end: '2027-02-12T22:00' }],
    cost: free, embedding: 'central', checkedOn: '2026-10-05', reviewOn: '2027-04-05',
  }),
  offer({
    key: 'studentenpanel', ...by.policy,
    name: text('Studentenpanel en opleidingscommissie', 'Student Panel and Programme Committee'),
    summary: text('Denk mee over hoe school beter kan en zie wat ermee gebeurt.',
      'Help think about how school can be better and see what is done with it.'),
    description: text(`
      Het panel komt zes keer per jaar bij elkaar, met eten en een bon van 15 euro. Je krijgt altijd een antwoord
      op wat je zegt. Wil je meer, dan kan je in de commissie van je opleiding.`, `
      The panel meets six times a year, with food and a 15-euro voucher. You always get an answer to what you say.
      If you want more, you can join the committee of your programme.`),
    join: text('Mail Beleid studentenwelzijn of kom een keer kijken.',
      'Mail student wellbeing policy or come and see.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.4.6', 'fs-t.4.3'], languages: ['nl', 'en'],
    places: [at.linden], moments: [{ start: '2026-12-14T17:30', end: '2026-12-14T19:30', placesLeft: 9 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-02', reviewOn: '2027-05-02',
  }),
  offer({
    key: 'eerste-thuis', ...by.inclusion,
    name: text('Eerste thuis die studeert', 'First at Home to Study'),
    summary: text('Een netwerk van studenten die als eersten in hun familie naar het hbo gaan.',
      'A network of students who are the first in their family in higher education.'),
    description: text(`
      Elke maand een avond met eten en een verhaal. Je vraagt alles wat iedereen lijkt te weten, zoals hoe je een
      docent mailt. Je gaat naar huis met namen van mensen die je kunt appen.`, `
      An evening a month with food and a story. You ask all the things that everybody seems to know, such as how to
      mail a teacher. You go home with names of people to message.`),
    join: text('Kom een keer mee-eten; aanmelden kan via de agenda.',
      'Come and eat with us once; sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['group', 'event'], concepts: ['fs-t.4.8', 'fs-t.4.4'],
    audiences: ['first-generation'], languages: ['nl'], places: [at.livingRoom],
    moments: [{ start: '2026-12-10T18:00', end: '2026-12-10T20:30', placesLeft: 14 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-28', reviewOn: '2027-04-28',
  }),
  offer({
    key: 'mentor-die-het-kent', ...by.inclusion,
    name: text('Mentor die het kent', 'A Mentor Who Knows'),
    summary: text('Een oud-student die ook de eerste thuis was, spreekt een jaar lang elke maand met je af.',
      'A former student who was the first at home too meets you every month for a year.'),
    description: text(`
      Je kiest zelf iemand uit een lijst met foto en verhaal. Jullie praten over studeren, thuis en werk. Stoppen
      kan altijd.`, `
      You choose somebody from a list with a picture and a story. You talk about studying, home and work. You can
      stop at any time.`),
    join: text('Kies een mentor op de pagina van Team Inclusief.', 'Choose a mentor on the page of Team Inclusief.'),
    level: 4, aim: 'preventive', forms: ['one-to-one'], concepts: ['fs-t.4.8', 'fs-t.3.4'],
    audiences: ['first-generation'], languages: ['nl', 'en'],
    waiting: { fromDays: 10, toDays: 30, reportedOn: '2026-10-15' }, cost: free, embedding: 'central',
    checkedOn: '2025-11-03', reviewOn: '2026-11-03',
  }),
];
