import { at } from './places.ts';
import { by } from './teams.ts';
import { free, offer, text } from './text.ts';

/** Mental wellbeing: talking, alone or in a small group. */
export const mind = [
  offer({
    key: 'gesprek-studentenpsycholoog', ...by.psychologists,
    name: text('Gesprek met de studentenpsycholoog', 'Talk to the student psychologist'),
    summary: text(
      'Je praat alleen met een psycholoog van de hogeschool over wat je dwarszit, in een tot vijf gesprekken.',
      'You talk one-to-one with a psychologist of the university about what weighs on you, in one to five talks.'),
    description: text(`
      Het eerste gesprek duurt 45 minuten. Je vertelt wat er speelt en samen kies je wat je nodig hebt. Niemand van
      je opleiding hoort dat je er was. Past langere hulp beter, dan helpt de psycholoog je op weg naar de
      huisarts.`, `
      The first talk takes 45 minutes. You say what is going on and together you choose what you need. Nobody in
      your programme hears that you came. If longer help fits better, the psychologist helps you on your way to the
      GP.`),
    join: text('Vul het korte formulier in of mail; je krijgt binnen twee werkdagen een voorstel voor een afspraak.',
      'Fill in the short form or send a mail; within two working days we suggest an appointment.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'online'], concepts: ['fs-t.2.1', 'fs-t.2.2', 'fs-t.1.3'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 14, toDays: 28, reportedOn: '2026-11-09' }, cost: free, embedding: 'central',
    funding: 'Vaste begroting', checkedOn: '2026-11-09', reviewOn: '2027-02-09',
  }),
  offer({
    key: 'even-sparren', ...by.psychologists,
    name: text('Even sparren', 'Quick chat with a psychologist'),
    summary: text('Loop een kwartier binnen bij een psycholoog, zonder afspraak en zonder dossier.',
      'Walk in for fifteen minutes with a psychologist, without an appointment and without a file.'),
    description: text(`
      Je hoeft niet te weten wat er is of wat je wilt. Na een kwartier heb je een tip, een plan voor vandaag of een
      plek waar je verder kunt. Je noemt je naam alleen als je dat wilt.`, `
      You need not know what it is or what you want. After a quarter of an hour you have a tip, a plan for today or
      a place to go next. You only give your name if you want to.`),
    join: text('Kom dinsdag of donderdag tussen 12.00 en 14.00 uur naar het Studentsuccescentrum.',
      'Come to the Student Success Centre on Tuesday or Thursday between 12:00 and 14:00.'),
    level: 2, aim: 'both', forms: ['drop-in', 'one-to-one'], concepts: ['fs-t.2.1', 'fs-t.7.4'],
    languages: ['nl', 'en'], places: [at.successCentre], cost: free, embedding: 'central',
    checkedOn: '2026-10-20', reviewOn: '2027-04-20',
  }),
  offer({
    key: 'luistermaatje', ...by.community,
    name: text('Luistermaatje', 'Listening Mate'),
    summary: text('Chat in de avond met een student die heeft geleerd om goed te luisteren.',
      'Chat in the evening with a student who has learnt to listen well.'),
    description: text(`
      Je chat zonder je naam te noemen. Je luistermaatje geeft geen oordeel en stelt rustige vragen. Een gesprek
      duurt meestal een half uur. Gaat het over iets zwaars, dan denkt je luistermaatje mee over een volgende stap.`, `
      You chat without giving your name. Your listening mate does not judge and asks calm questions. A chat usually
      takes half an hour. If it is about something heavy, your mate thinks along about a next step.`),
    join: text('Open de chat op zondag tot en met donderdag tussen 19.00 en 22.00 uur.',
      'Open the chat from Sunday to Thursday between 19:00 and 22:00.'),
    level: 2, aim: 'preventive', forms: ['chat', 'online'], concepts: ['fs-t.2.3', 'fs-t.2.1', 'fs-t.4.6'],
    languages: ['nl', 'en'], cost: free, embedding: 'central', funding: 'Middelen Landelijk Kader, lijn 2',
    checkedOn: '2026-11-02', reviewOn: '2027-05-02',
  }),
  offer({
    key: 'grip-op-piekeren', ...by.psychologists,
    name: text('Grip op je gedachten', 'Getting a Grip on Your Thoughts'),
    summary: text('In zes bijeenkomsten leer je in een kleine groep hoe je minder piekert en je zorgen laat rusten.',
      'In six meetings with a small group you learn how to worry less and let your worries rest.'),
    description: text(`
      Met acht tot tien studenten oefen je elke week iets kleins. De eerste keer maak je kennis en kies je een
      gedachte waar je last van hebt. Je vertelt alleen wat je wilt. Elke bijeenkomst duurt anderhalf uur.`, `
      With eight to ten students you practise something small each week. The first time you meet each other and
      choose one thought that bothers you. You only share what you want. Each meeting takes an hour and a half.`),
    join: text('Meld je aan per mail; je krijgt eerst een kort telefoongesprek.',
      'Sign up by mail; first we have a short phone call.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.2.1', 'fs-t.1.3'], languages: ['nl'],
    places: [at.successCentre],
    moments: [{ start: '2026-11-30T15:30', end: '2026-11-30T17:00', placesLeft: 0 },
      { start: '2027-01-18T15:30', end: '2027-01-18T17:00', placesLeft: 7 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-28', reviewOn: '2027-03-01',
  }),
  offer({
    key: 'opkikker', ...by.psychologists,
    name: text('Opkikker: online modules', 'Opkikker: online modules'),
    summary: text('Werk alleen en in je eigen tempo aan een onderwerp als somberheid, spanning of zelfbeeld.',
      'Work on a subject such as low mood, tension or self-image, alone and at your own pace.'),
    description: text(`
      Er zijn acht modules van elk vijf korte lessen. Een les duurt tien minuten en eindigt met een kleine
      opdracht. Je logt in met je studentaccount; de hogeschool ziet niet welke module je doet.`, `
      There are eight modules of five short lessons each. A lesson takes ten minutes and ends with a small task.
      You sign in with your student account; the university does not see which module you do.`),
    join: text('Log in met je studentaccount en begin meteen, ook midden in de nacht.',
      'Sign in with your student account and start right away, also in the middle of the night.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.2.1', 'fs-t.1.1', 'fs-t.1.2'],
    languages: ['nl', 'en'], cost: free, embedding: 'central', checkedOn: '2026-09-15', reviewOn: '2027-03-15',
  }),
  offer({
    key: 'bouwen-aan-zelfvertrouwen', ...by.psychologists,
    name: text('Bouwen aan zelfvertrouwen', 'Building Self-Confidence'),
    summary: text('Een groep van vijf avonden voor als je jezelf vaak te klein of niet goed genoeg vindt.',
      'A group of five evenings for when you often feel too small or not good enough.'),
    description: text(`
      Je ontdekt waar die strenge stem vandaan komt en oefent met milder naar jezelf kijken. De eerste avond praat
      je in tweetallen, nooit voor de hele groep. Na afloop heb je een eigen plan op een kaart.`, `
      You find out where that strict voice comes from and practise looking at yourself more kindly. On the first
      evening you talk in pairs, never in front of the whole group. At the end you have a plan of your own on a
      card.`),
    join: text('Schrijf je in via de agenda van het Studentsuccescentrum.',
      'Sign up through the calendar of the Student Success Centre.'),
    level: 3, aim: 'preventive', forms: ['group'], concepts: ['fs-t.1.2'], languages: ['nl'],
    places: [at.successCentre],
    moments: [{ start: '2027-02-04T18:30', end: '2027-02-04T20:30', placesLeft: 9 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-06', reviewOn: '2027-04-06',
  }),
  offer({
    key: 'durf-te-praten', ...by.skills,
    name: text('Je mond opendoen', 'Finding Your Voice'),
    summary: text('Oefen in kleine stappen met praten in de les of presenteren, ook als je het nu niet durft.',
      'Practise speaking in class or presenting in small steps, also if you do not dare to now.'),
    description: text(`
      In drie middagen ga je van een zin tegen een ander naar twee minuten voor een kleine groep. Je wordt nooit
      onverwacht aan de beurt gezet. Iedereen in de zaal vindt dit spannend.`, `
      In three afternoons you go from one sentence to one person to two minutes for a small group. You are never
      put on the spot. Everybody in the room finds this hard.`),
    join: text('Meld je aan via de agenda; een berichtje vooraf over wat je spannend vindt mag.',
      'Sign up through the calendar; you may send a message first about what you find hard.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.2.1', 'fs-t.3.5'], languages: ['nl', 'en'],
    places: [at.linden],
    moments: [{ start: '2026-12-02T14:00', end: '2026-12-02T16:30', placesLeft: 4 },
      { start: '2027-01-20T14:00', end: '2027-01-20T16:30', placesLeft: 12 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-12', reviewOn: '2027-05-12',
  }),
  offer({
    key: 'rouwgroep', ...by.psychologists,
    name: text('Samen stilstaan', 'Standing Still Together'),
    summary: text('Een groep voor studenten die iemand zijn verloren, kort of lang geleden.',
      'A group for students who have lost somebody, recently or long ago.'),
    description: text(`
      Vijf keer kom je met zes tot acht studenten bij elkaar. Je mag praten, luisteren of alleen thee drinken. De
      groep wordt geleid door een psycholoog en een geestelijk verzorger. Wie je mist, maakt niet uit.`, `
      Five times you meet with six to eight students. You may talk, listen or just drink tea. A psychologist and a
      spiritual counsellor lead the group. It does not matter who it is that you miss.`),
    join: text('Bel of mail; eerst drink je koffie met een van de begeleiders.',
      'Call or mail; first you have coffee with one of the leaders.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.1.3', 'fs-t.4.6'], audiences: ['bereaved'],
    languages: ['nl'], places: [at.quiet],
    moments: [{ start: '2027-01-12T19:00', end: '2027-01-12T21:00', placesLeft: 3 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-30', reviewOn: '2027-04-30',
  }),
  offer({
    key: 'na-iets-heftigs', ...by.psychologists,
    name: text('Na iets heftigs weer studeren', 'Studying Again After Something Awful'),
    summary: text(
      'Een psycholoog en een decaan helpen je studeren als iets ergs van vroeger of kort geleden blijft terugkomen.',
      'A psychologist and a dean help you study when something awful from the past keeps coming back.'),
    description: text(`
      Je hoeft niet te vertellen wat er is gebeurd. In drie gesprekken zoek je uit wat je in de les, bij een toets
      of op stage nodig hebt om je veilig te voelen. Wil je er ook aan werken, dan zoeken we samen wie dat goed
      kan.`, `
      You need not tell what happened. In three talks you find out what you need in class, in an exam or on
      placement to feel safe. If you want to work on it too, we look together for somebody who does that well.`),
    join: text('Mail de psychologen met alleen de woorden "na iets heftigs"; dat is genoeg.',
      'Mail the psychologists with just the words "after something awful"; that is enough.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.2.5'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 7, toDays: 14, reportedOn: '2026-11-09' }, cost: free,
    embedding: 'central', checkedOn: '2026-11-09', reviewOn: '2027-05-09',
  }),
  offer({
    key: 'gesprek-niet-meer-willen-leven', ...by.psychologists,
    name: text('Als je niet meer wilt leven: een gesprek', 'When you do not want to live any more: a talk'),
    summary: text('Binnen een werkdag praat je met een psycholoog die niet schrikt van wat je vertelt.',
      'Within one working day you talk to a psychologist who is not shocked by what you say.'),
    description: text(`
      Praten helpt, ook als je denkt van niet. Je mag alles zeggen zoals het is. Samen maak je een plan voor de
      komende dagen: wat helpt, wie er bij je kan zijn en wie je 's nachts belt. Je spreekt daarna snel weer af. Is
      het nu te zwaar, bel dan 113.`, `
      Talking helps, even when you think it does not. You may say everything as it is. Together you make a plan for
      the coming days: what helps, who can be with you and whom to call at night. The next appointment follows
      soon. If it is too heavy right now, call 113.`),
    join: text('Loop binnen bij het Studentsuccescentrum of mail; op werkdagen krijg je dezelfde dag antwoord.',
      'Walk in at the Student Success Centre or send a mail; on working days you get an answer the same day.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'drop-in'], concepts: ['fs-t.2.6'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 0, toDays: 1, reportedOn: '2026-11-16' }, cost: free,
    embedding: 'central', checkedOn: '2026-11-16', reviewOn: '2027-02-16',
  }),
  offer({
    key: 'bezorgd-om-een-ander', ...by.psychologists,
    name: text('Bezorgd om een ander?', 'Worried About Somebody?'),
    summary: text('In twee uur leer je hoe je aan een vriend of huisgenoot vraagt of die aan zelfdoding denkt.',
      'In two hours you learn how to ask a friend or housemate whether they think of suicide.'),
    description: text(`
      Je oefent met rustige zinnen en je leert wat je daarna doet en wat niet jouw taak is. Vragen maakt het niet
      erger. Je gaat naar huis met een kaartje met nummers.`, `
      You practise calm sentences and learn what to do next, and what is not your job. Asking does not make it
      worse. You go home with a small card of numbers.`),
    join: text('Schrijf je in via de agenda; vrienden meenemen mag.', 'Sign up through the calendar; bring friends.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.2.6', 'fs-t.4.6'], languages: ['nl', 'en'],
    places: [at.linden],
    moments: [{ start: '2026-12-08T16:00', end: '2026-12-08T18:00', placesLeft: 11 },
      { start: '2027-02-09T16:00', end: '2027-02-09T18:00', placesLeft: 20 }],
    cost: free, embedding: 'central', funding: 'Middelen Landelijk Kader, lijn 2',
    checkedOn: '2026-10-14', reviewOn: '2027-04-14',
  }),
];
