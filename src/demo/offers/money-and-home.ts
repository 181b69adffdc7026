import { at } from './places.ts';
import { by, helplinePartner, partner } from './teams.ts';
import { facility, free, offer, text } from './text.ts';

/** Money and a roof. */
export const moneyAndHome = [
  offer({
    key: 'financieel-spreekuur', ...by.money,
    name: text('Financieel spreekuur', 'Money Office Hour'),
    summary: text('Loop binnen met al je vragen over geld, DUO, toeslagen of een rekening die je niet kunt betalen.',
      'Walk in with any question about money, DUO, allowances or a bill you cannot pay.'),
    description: text(`
      Neem mee wat je hebt, ook ongeopende post. In twintig minuten weet je wat eerst moet. Je kunt terugkomen zo
      vaak je wilt. De adviseur oordeelt niet en vertelt het niet verder.`, `
      Bring what you have, unopened letters too. In twenty minutes you know what comes first. You can come back as
      often as you like. The adviser does not judge and tells nobody.`),
    join: text('Loop maandag of donderdag tussen 11.00 en 14.00 uur binnen.',
      'Walk in on Monday or Thursday between 11:00 and 14:00.'),
    level: 2, aim: 'both', forms: ['drop-in', 'one-to-one'], concepts: ['fs-t.7.2', 'fs-t.7.3'],
    languages: ['nl', 'en'], places: [at.successCentre], cost: free, embedding: 'central',
    checkedOn: '2026-11-03', reviewOn: '2027-05-03',
  }),
  offer({
    key: 'budgetmaatje', ...by.money,
    name: text('Budgetmaatje', 'Budget Buddy'),
    summary: text('Een budgetcoach kijkt een half jaar lang elke maand met je mee naar je geld.',
      'A budget coach looks at your money with you every month for half a year.'),
    description: text(`
      Eerst zet je samen alles op een rij: wat komt binnen, wat gaat eruit, wat staat open. Daarna maak je kleine
      afspraken met jezelf. Heb je schulden, dan gaat je coach mee naar wie dat kan regelen.`, `
      First you list everything together: what comes in, what goes out, what is still to pay. Then you make small
      promises to yourself. If you have debts, your coach goes with you to those who can settle them.`),
    join: text('Vraag ernaar bij het financieel spreekuur of mail.', 'Ask at the money office hour or send a mail.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.7.2', 'fs-t.7.3'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 7, toDays: 14, reportedOn: '2026-10-22' }, cost: free,
    embedding: 'central', checkedOn: '2026-10-22', reviewOn: '2027-01-22',
  }),
  offer({
    key: 'noodfonds', ...by.money,
    name: text('Noodfonds', 'Emergency Fund'),
    summary: text('Geld voor deze week als je geen eten, huur of reis naar school kunt betalen.',
      'Money for this week when you cannot pay for food, rent or the journey to school.'),
    description: text(`
      Je vraagt tot 500 euro aan in een gesprek van een kwartier. Je neemt een bankafschrift mee. Meestal staat het
      geld er binnen drie werkdagen. Vaak is het een gift, soms een lening zonder rente.`, `
      You ask for up to 500 euros in a talk of fifteen minutes. You bring a bank statement. Mostly the money is
      there within three working days. Often it is a gift, sometimes a loan without interest.`),
    join: text('Mail of loop binnen bij Geld en wonen; bij haast dezelfde dag.',
      'Mail or walk in at Money and Housing; the same day if it is urgent.'),
    level: 4, aim: 'curative', forms: ['money', 'one-to-one'], concepts: ['fs-t.7.2'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 1, toDays: 3, reportedOn: '2026-11-12' }, cost: free,
    embedding: 'central', funding: 'Profileringsfonds', checkedOn: '2026-11-12', reviewOn: '2027-05-12',
  }),
  offer({
    key: 'profileringsfonds', ...by.deans,
    name: text('Profileringsfonds', 'Profile Fund'),
    summary: text('Geld voor de maanden die je langer studeert door iets waar je niets aan kunt doen.',
      'Money for the months your studies take longer because of something you cannot help.'),
    description: text(`
      Denk aan ziekte, zorg voor een ander, een zwangerschap, een bestuursjaar of topsport. Een decaan vult de
      aanvraag met je in. Meld het zodra het speelt, want achteraf is het lastiger.`, `
      Think of illness, care for somebody, a pregnancy, a board year or top-level sport. A dean fills in the
      request with you. Report it as soon as it starts, because afterwards is harder.`),
    join: text('Maak een afspraak bij het decanaat.', 'Make an appointment with the deans.'),
    level: 4, aim: 'curative', forms: ['money', 'one-to-one'], concepts: ['fs-t.7.3', 'fs-t.3.3'],
    audiences: ['long-term', 'top-sport', 'parent'], languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 3, toDays: 7, reportedOn: '2026-11-11' }, cost: free, embedding: 'central',
    funding: 'Profileringsfonds', checkedOn: '2026-11-11', reviewOn: '2027-08-01',
  }),
  offer({
    key: 'geld-overhouden', ...by.money,
    name: text('Geld overhouden, hoe dan?', 'Money Left Over, How?'),
    summary: text('Workshop van een avond over rondkomen, lenen en achteraf betalen.',
      'One-evening workshop on making ends meet, borrowing and pay-later.'),
    description: text(`
      Je ziet wat een lening je later kost en waarom achteraf betalen zo makkelijk misgaat. Je maakt een maandplan
      op je telefoon. Er is pizza.`, `
      You see what a loan costs you later and why pay-later so easily goes wrong. You make a monthly plan on your
      phone. There is pizza.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.7.2', 'fs-t.7.3'], languages: ['nl', 'en'],
    places: [at.livingRoom], moments: [{ start: '2027-01-19T18:00', end: '2027-01-19T20:00', placesLeft: 21 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-07', reviewOn: '2027-04-07',
  }),
  offer({
    key: 'kamerhulp', ...by.money,
    name: text('Kamerhulp', 'Room Help'),
    summary: text('Hulp bij een kamer zoeken, een huur die te hoog is of een huurcontract dat stopt.',
      'Help with finding a room, a rent that is too high or a contract that ends.'),
    description: text(`
      Je krijgt een half uur met iemand die de regels en de stad kent. Samen lees je je contract of schrijf je een
      brief. Sta je binnen een week op straat, zeg dat dan: er zijn vier noodkamers.`, `
      You get half an hour with somebody who knows the rules and the town. Together you read your contract or write
      a letter. If you have nowhere to stay within a week, say so: there are four emergency rooms.`),
    join: text('Mail Geld en wonen of loop binnen op dinsdag tussen 12.00 en 15.00 uur.',
      'Mail Money and Housing or walk in on Tuesday between 12:00 and 15:00.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'drop-in'], concepts: ['fs-t.7.1'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 1, toDays: 4, reportedOn: '2026-11-17' }, cost: free,
    embedding: 'central', checkedOn: '2026-11-17', reviewOn: '2027-02-17',
  }),
  offer({
    key: 'housing-desk', ...by.international,
    name: text('Woonloket voor internationale studenten', 'Housing Desk for International Students'),
    summary: text('Hulp bij een eerste kamer, valse advertenties herkennen en je inschrijven bij de gemeente.',
      'Help with a first room, spotting fake advertisements and registering with the municipality.'),
    description: text(`
      Er zijn 120 kamers voor het eerste jaar. Je leert wat normaal is in een Nederlands huurcontract en je betaalt
      nooit voordat je een kamer hebt gezien. Mailen kan al voordat je in Nederland bent.`, `
      There are 120 rooms for the first year. You learn what is normal in a Dutch rental contract, and never to pay
      before you have seen a room. You can mail before you are in the Netherlands.`),
    join: text('Vul het woonformulier in of kom naar de balie van het International Office.',
      'Fill in the housing form or come to the desk of the International Office.'),
    level: 2, aim: 'both', forms: ['one-to-one', 'online'], concepts: ['fs-t.7.1', 'fs-t.4.7'],
    audiences: ['international'], transitions: ['start'], languages: ['en', 'nl'], places: [at.linden], cost: free,
    embedding: 'central', checkedOn: '2026-09-18', reviewOn: '2027-03-18',
  }),
  facility({
    key: 'voorraadkast', ...by.community,
    name: text('De Voorraadkast', 'The Pantry'),
    summary: text('Een kast met eten en spullen waaruit je gratis meeneemt wat je nodig hebt.',
      'A cupboard of food and things from which you take what you need, for free.'),
    description: text(`
      Pasta, blikken, zeep, maandverband, schriften. Niemand schrijft op wat je pakt. Heb je iets over, zet het
      erin.`, `
      Pasta, tins, soap, sanitary pads, notebooks. Nobody writes down what you take. If you have something to
      spare, put it in.`),
    join: text('Naast De Woonkamer, open zolang het gebouw open is.',
      'Next to De Woonkamer, open while the building is open.'),
    level: 1, aim: 'both', forms: ['place'], concepts: ['fs-t.7.2', 'fs-t.6.2'], places: [at.livingRoom], cost: free,
    embedding: 'central', checkedOn: '2026-10-25', reviewOn: '2027-04-25',
  }),
  facility({
    key: 'laptop-lenen', ...by.facilities,
    name: text('Laptop lenen', 'Borrow a Laptop'),
    summary: text('Leen een laptop voor een dag of voor een heel blok als die van jou stuk is of ontbreekt.',
      'Borrow a laptop for a day or a whole block when yours is broken or missing.'),
    description: text(`
      Je laat je studentenpas zien en loopt weg met een opgeladen laptop. Voorleesprogramma en spraakherkenning
      staan er al op. Voor een heel blok teken je een briefje.`, `
      You show your student card and walk away with a charged laptop. Read-aloud and speech software is on it
      already. For a whole block you sign a note.`),
    join: text('Bij de balie van de bibliotheek.', 'At the library desk.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.7.2', 'fs-t.6.5'], audiences: ['access-needs'],
    places: [at.library], cost: free, embedding: 'central', checkedOn: '2026-09-02', reviewOn: '2027-09-02',
  }),
  offer({
    key: 'geldfit', ...helplinePartner('geldfit'),
    name: text('Geldfit', 'Geldfit'),
    summary: text('Bel gratis als je je zorgen maakt over geld en niet weet waar je moet beginnen.',
      'Call for free when you worry about money and do not know where to begin.'),
    description: text(`
      Iemand luistert, stelt een paar vragen en vertelt welke hulp er bij jou in de buurt is. Op de site kun je
      ook zelf een begin maken.`, `
      Somebody listens, asks a few questions and tells you what help there is near you. On the site you can also
      make a start yourself.`),
    join: text('Bel 0800-8115, gratis.', 'Call 0800-8115, free.'),
    level: 1, aim: 'both', forms: ['phone', 'online'], concepts: ['fs-t.7.2', 'fs-t.7.3'], languages: ['nl'],
    cost: free, embedding: 'central', checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'juridisch-loket', ...helplinePartner('juridisch-loket'),
    name: text('Juridisch Loket', 'Juridisch Loket (legal advice)'),
    summary: text('Gratis advies over je rechten: huur, werk, een contract, een boete of een ruzie met een bedrijf.',
      'Free advice on your rights: rent, work, a contract, a fine or a dispute with a company.'),
    description: text(`
      Je legt uit wat er speelt en hoort wat je kunt doen en binnen welke tijd. Leg je papieren klaar voordat je
      belt. Een jurist van buiten de hogeschool staat aan jouw kant.`, `
      You explain what is going on and hear what you can do and by when. Have your papers ready before you call. A
      lawyer from outside the university is on your side.`),
    join: text('Bel 0800-8020, gratis.', 'Call 0800-8020, free.'),
    level: 4, aim: 'both', forms: ['phone', 'one-to-one'], concepts: ['fs-t.7.1', 'fs-t.7.4'], languages: ['nl'],
    cost: free, embedding: 'central', checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'schuldhulp-gemeente', ...partner('Gemeente Voorbeeldstad'),
    name: text('Schuldhulp van de gemeente', 'Debt help from the municipality'),
    summary: text('De gemeente regelt met je schuldeisers een plan als je er zelf niet meer uitkomt.',
      'The municipality makes a plan with those you owe money to, when you cannot manage it alone.'),
    description: text(`
      Binnen vier weken heb je een eerste gesprek, bij dreigende uitzetting binnen drie dagen. Je neemt een lijst
      van je schulden mee. Ons budgetmaatje kan met je meegaan.`, `
      Within four weeks you have a first talk, within three days if you may lose your home. You bring a list of
      your debts. Our budget buddy can go with you.`),
    join: text('Meld je bij het wijkteam van de gemeente of vraag het financieel spreekuur om mee te bellen.',
      'Contact the neighbourhood team of the municipality or ask the money office hour to call with you.'),
    level: 5, aim: 'curative', forms: ['one-to-one'], concepts: ['fs-t.7.3'], languages: ['nl'],
    waiting: { fromDays: 14, toDays: 28, reportedOn: '2026-10-01' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-01', reviewOn: '2027-01-01',
  }),
];
