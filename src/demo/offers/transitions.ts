import { at } from './places.ts';
import { by } from './teams.ts';
import { free, offer, text } from './text.ts';

/** Coming in, choosing, changing, placement, graduating, leaving. */
export const transitions = [
  offer({
    key: 'vliegende-start-mbo', ...by.skills,
    name: text('Van mbo naar hbo: vliegende start', 'From mbo to hbo: a flying start'),
    summary: text('Drie zomerdagen en vier avonden om te wennen aan het tempo en de taal van het hbo.',
      'Three summer days and four evenings to get used to the pace and the language of higher education.'),
    description: text(`
      Je leert bronnen zoeken, een verslag opbouwen en je week plannen. Je ontmoet anderen die ook van het mbo
      komen en een ouderejaars die het heeft gedaan. De avonden in het voorjaar zijn ook los te volgen.`, `
      You learn to find sources, build a report and plan your week. You meet others who also come from mbo and an
      older student who has done it. You can follow the spring evenings on their own too.`),
    join: text('Schrijf je in via de agenda; vanuit het mbo mag het ook voordat je bent ingeschreven.',
      'Sign up through the calendar; from mbo you may do so before you are enrolled.'),
    level: 2, aim: 'preventive', forms: ['group', 'workshop'], concepts: ['fs-t.4.3', 'fs-t.3.5', 'fs-t.3.3'],
    audiences: ['first-year', 'first-generation'], transitions: ['mbo-to-hbo', 'start'], languages: ['nl'],
    places: [at.linden], moments: [{ start: '2027-02-03T18:30', end: '2027-02-03T20:30', placesLeft: 24 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-13', reviewOn: '2027-05-01',
  }),
  offer({
    key: 'chat-met-een-student', ...by.career,
    name: text('Chat met een student', 'Chat with a Student'),
    summary: text('Stel al je vragen over een opleiding aan iemand die er nu studeert.',
      'Ask all your questions about a programme to somebody who studies there now.'),
    description: text(`
      Hoe druk is het echt, is er een leuke groep, wat viel tegen? Je krijgt een eerlijk antwoord, meestal dezelfde
      dag. Je hoeft je niet eerst in te schrijven.`, `
      How busy is it really, is the group nice, what was disappointing? You get an honest answer, mostly the same
      day. You do not have to enrol first.`),
    join: text('Open de chat op de pagina van de opleiding.', 'Open the chat on the page of the programme.'),
    level: 1, aim: 'preventive', forms: ['chat', 'online'], concepts: ['fs-t.3.4'],
    transitions: ['school-to-hbo', 'mbo-to-hbo'], languages: ['nl', 'en'], cost: free, embedding: 'central',
    checkedOn: '2026-09-03', reviewOn: '2027-09-03',
  }),
  offer({
    key: 'eerste-honderd-dagen', ...by.community,
    name: text('De eerste honderd dagen', 'The First Hundred Days'),
    summary: text('Een buddy uit een hoger jaar loopt met je mee van je eerste dag tot aan de kerst.',
      'A buddy from a higher year walks with you from your first day until Christmas.'),
    description: text(`
      Je buddy laat je het gebouw zien, gaat de eerste week mee lunchen en appt af en toe hoe het gaat. Je bent met
      vier eerstejaars per buddy. Later instappen kan tot en met november.`, `
      Your buddy shows you the building, has lunch with you in the first week and sends a message now and then.
      There are four first-years to a buddy. You can still join until the end of November.`),
    join: text('Vul het formulier in; binnen drie dagen stuurt je buddy een bericht.',
      'Fill in the form; within three days your buddy sends you a message.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.4.4', 'fs-t.4.3'], audiences: ['first-year'],
    transitions: ['start', 'school-to-hbo', 'mbo-to-hbo'], languages: ['nl', 'en'], cost: free, embedding: 'central',
    funding: 'Middelen Landelijk Kader, lijn 1', checkedOn: '2026-09-21', reviewOn: '2027-06-01',
  }),
  offer({
    key: 'zit-ik-hier-goed', ...by.career,
    name: text('Zit ik hier goed?', 'Am I in the Right Place?'),
    summary: text('Een adviseur denkt met je mee als je twijfelt over je opleiding.',
      'An adviser thinks along with you when you have doubts about your programme.'),
    description: text(`
      In twee gesprekken zoek je uit of het de studie is, het niveau, de groep of iets anders. Je kunt een dag
      meelopen bij een andere opleiding. Je hoeft nog niets te beslissen en je opleiding hoort er niets van.`, `
      In two talks you find out whether it is the subject, the level, the group or something else. You can spend a
      day with another programme. You need not decide yet and your programme hears nothing.`),
    join: text('Boek een gesprek in de agenda van het Loopbaancentrum.',
      'Book a talk in the calendar of the Career Centre.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'online'], concepts: ['fs-t.3.4'], audiences: ['first-year'],
    transitions: ['within-study', 'start'], languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 3, toDays: 8, reportedOn: '2026-11-04' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-04', reviewOn: '2027-02-04',
  }),
  offer({
    key: 'stoppen-of-overstappen', ...by.deans,
    name: text('Stoppen of overstappen zonder brokken', 'Stopping or Switching Without Damage'),
    summary: text('Een decaan zet met je op een rij wat stoppen of wisselen betekent voor geld, punten en kamer.',
      'A dean lists with you what stopping or switching means for money, credits and your room.'),
    description: text(`
      Je krijgt in een gesprek van drie kwartier een lijst met data en stappen. Zo weet je voor welke maand je je
      uitschrijft en wat je terugkrijgt. Daarna kies jij.`, `
      In a talk of 45 minutes you get a list of dates and steps. So you know in which month to sign out and what
      you get back. After that the choice is yours.`),
    join: text('Maak een afspraak bij het decanaat.', 'Make an appointment with the deans.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.3.3', 'fs-t.3.4'], transitions: ['within-study'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 3, toDays: 7, reportedOn: '2026-11-11' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-11', reviewOn: '2027-05-11',
  }),
  offer({
    key: 'stagecafe-zorg', ...by.health,
    name: text('Stagecafé', 'Placement Café'),
    summary: text('Praat bij met andere stagiairs uit de zorg over wat je op de werkvloer meemaakt.',
      'Catch up with other students on placement in care about what you see on the ward.'),
    description: text(`
      Elke twee weken een avond met soep. Je vertelt over een zware dienst, een fout of een mooi moment. Een docent
      luistert mee en helpt als iets je bijblijft. Wat je vertelt, telt niet mee voor je beoordeling.`, `
      An evening with soup every two weeks. You tell about a heavy shift, a mistake or a fine moment. A teacher
      listens and helps when something stays with you. What you tell does not count for your marks.`),
    join: text('Kom gewoon; de data staan in je stagegids.', 'Just come; the dates are in your placement guide.'),
    level: 2, aim: 'preventive', forms: ['group', 'drop-in'], concepts: ['fs-t.4.6', 'fs-t.2.2'],
    transitions: ['placement'], languages: ['nl'], units: ['verpleegkunde', 'fysiotherapie'], places: [at.linden],
    moments: [{ start: '2026-12-01T18:00', end: '2026-12-01T20:00' },
      { start: '2026-12-15T18:00', end: '2026-12-15T20:00' }],
    cost: text('gratis, soep inbegrepen', 'free, soup included'), embedding: 'curriculum',
    checkedOn: '2026-10-09', reviewOn: '2027-04-09',
  }),
  offer({
    key: 'stage-gaat-niet-goed', ...by.career,
    name: text('Als je stage niet goed gaat', 'When Your Placement Goes Wrong'),
    summary: text('Iemand van buiten je opleiding helpt je als je stage onveilig, leeg of te zwaar is.',
      'Somebody from outside your programme helps when your placement is unsafe, empty or too heavy.'),
    description: text(`
      Je vertelt wat er gebeurt en wat jij zou willen. Samen bereid je een gesprek voor met je stageplek of zoek je
      een uitweg. Je kunt ook bellen vanuit je pauze. Er gebeurt niets zonder dat jij ja zegt.`, `
      You tell what is happening and what you would like. Together you prepare a talk with your placement or look
      for a way out. You can also call in your break. Nothing happens without your yes.`),
    join: text('Mail het Loopbaancentrum; je wordt dezelfde of de volgende dag gebeld.',
      'Mail the Career Centre; you are called the same or the next day.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'phone'], concepts: ['fs-t.4.2', 'fs-t.3.3'],
    transitions: ['placement'], languages: ['nl', 'en'],
    waiting: { fromDays: 0, toDays: 1, reportedOn: '2026-10-26' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-26', reviewOn: '2027-01-26',
  }),
  offer({
    key: 'afstudeerkring', ...by.coaches,
    name: text('Afstudeerkring', 'Graduation Circle'),
    summary: text('Met zes anderen elke week een stap verder met je scriptie of eindwerk.',
      'One step further with your thesis or final work every week, with six others.'),
    description: text(`
      Je deelt je doel, werkt twee uur stil en leest af en toe een bladzij van elkaar. De coach kent de valkuilen:
      te groot beginnen, alles opnieuw willen doen, niet durven inleveren. De kring duurt twaalf weken.`, `
      You share your aim, work in silence for two hours and sometimes read a page of each other. The coach knows
      the traps: starting too big, wanting to redo it all, not daring to hand in. The circle lasts twelve weeks.`),
    join: text('Meld je aan via de agenda; nieuwe kringen starten in februari en september.',
      'Sign up through the calendar; new circles start in February and September.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.3.3', 'fs-t.3.2'], audiences: ['final-year', 'long-term'],
    transitions: ['graduation'], languages: ['nl', 'en'], places: [at.maple],
    moments: [{ start: '2027-02-10T10:00', end: '2027-02-10T13:00', placesLeft: 6 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-06', reviewOn: '2027-03-06',
  }),
  offer({
    key: 'workshop-solliciteren', ...by.career,
    name: text('Workshop solliciteren', 'Job Application Workshop'),
    summary: text('Maak in een middag een brief en een cv waar je achter staat en oefen een gesprek.',
      'Make a letter and a CV you stand behind in one afternoon, and practise an interview.'),
    description: text(`
      Je neemt een echte vacature mee. Iemand uit de praktijk leest mee en speelt het gesprek na. Je oefent ook wat
      je wel en niet over jezelf hoeft te vertellen.`, `
      You bring a real vacancy. Somebody from the field reads along and plays the interview. You also practise what
      you do and do not have to tell about yourself.`),
    join: text('Schrijf je in via de agenda van het Loopbaancentrum.', 'Sign up through the Career Centre calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.3.4'], audiences: ['final-year'],
    transitions: ['to-work', 'graduation'], languages: ['nl', 'en'], places: [at.successCentre],
    moments: [{ start: '2027-01-21T13:00', end: '2027-01-21T16:30', placesLeft: 10 }],
    cost: free, embedding: 'central', checkedOn: '2026-09-24', reviewOn: '2027-03-24',
  }),
  offer({
    key: 'sterk-aan-het-werk', ...by.career,
    name: text('Sterk aan het werk', 'Strong into Work'),
    summary: text('Een loopbaancoach helpt je een baan te vinden die past bij wat je lijf of hoofd vraagt.',
      'A career coach helps you find a job that suits what your body or mind asks for.'),
    description: text(`
      In vijf gesprekken zoek je uit wat je nodig hebt op een werkplek en hoe je dat vraagt. Je bezoekt een
      werkgever die hier ervaring mee heeft. Je begint het liefst een half jaar voor je diploma.`, `
      In five talks you find out what you need at work and how to ask for it. You visit an employer who knows about
      this. Best start half a year before you graduate.`),
    join: text('Mail het Loopbaancentrum.', 'Mail the Career Centre.'),
    level: 4, aim: 'preventive', forms: ['one-to-one'], concepts: ['fs-t.6.5', 'fs-t.3.4'],
    audiences: ['access-needs', 'neurodivergent', 'final-year'], transitions: ['to-work'], languages: ['nl'],
    places: [at.successCentre], waiting: { fromDays: 10, toDays: 20, reportedOn: '2026-10-19' }, cost: free,
    embedding: 'central', checkedOn: '2026-10-19', reviewOn: '2027-04-19',
  }),
  offer({
    key: 'mbo-pabo-traject', ...by.education,
    name: text('Mbo-pabo-traject', 'From mbo to teacher training'),
    summary: text('Een halfjaar voorbereiding op de pabo, een avond per week, terwijl je nog op het mbo zit.',
      'Half a year of preparation for teacher training, one evening a week, while you are still in mbo.'),
    description: text(`
      Je oefent taal, rekenen en de toelatingstoetsen in een kleine groep. Je loopt een ochtend mee op een
      basisschool. Je docent blijft in je eerste jaar je aanspreekpunt.`, `
      You practise language, arithmetic and the entrance tests in a small group. You spend a morning at a primary
      school. Your teacher stays your contact in your first year.`),
    join: text('Meld je aan via je mbo-school of mail de academie.',
      'Sign up through your mbo school or mail the academy.'),
    level: 3, aim: 'preventive', forms: ['group'], concepts: ['fs-t.3.3', 'fs-t.3.4'],
    transitions: ['mbo-to-hbo'], languages: ['nl'], units: ['pabo'], places: [at.maple],
    moments: [{ start: '2027-02-02T18:30', end: '2027-02-02T21:00', placesLeft: 17 }],
    cost: free, embedding: 'curriculum', checkedOn: '2026-10-16', reviewOn: '2027-04-16',
  }),
];
