import { at } from './places.ts';
import { by, helplinePartner, partner } from './teams.ts';
import { free, offer, text } from './text.ts';

const addictionCare = partner('Verslavingszorg Voorbeeldstad');

/** Drinking, drugs, pills, smoking, gaming and gambling: asked about without judging. */
export const substances = [
  offer({
    key: 'maand-zonder', ...by.lifestyle,
    name: text('Een maand zonder', 'A Month Without'),
    summary: text('Stop een maand met drinken of blowen en krijg elke paar dagen een berichtje mee.',
      'Stop drinking or smoking weed for a month and get a message every few days.'),
    description: text(`
      Je kiest zelf wat je laat staan. De berichtjes zijn kort en eerlijk, met tips voor feesten en slechte dagen.
      Lukt een dag niet, dan ga je de volgende verder.`, `
      You choose what you leave. The messages are short and honest, with tips for parties and bad days. If one day
      fails, you go on the next.`),
    join: text('Meld je aan met een schuilnaam.', 'Sign up under a nickname.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.5.1'], languages: ['nl', 'en'],
    cost: free, embedding: 'central', checkedOn: '2026-09-25', reviewOn: '2027-03-25',
  }),
  offer({
    key: 'praten-over-gebruik', ...addictionCare,
    name: text('Praten over gebruik', 'Talk About Using'),
    summary: text('Een gesprek op school met iemand die alles weet van drank, drugs, gokken en gamen.',
      'A talk on campus with somebody who knows all about drink, drugs, gambling and gaming.'),
    description: text(`
      Je hoeft niet te willen stoppen. In een tot vier gesprekken kijk je wat het je brengt en wat het je kost.
      Niemand van school hoort ervan.`, `
      You do not have to want to stop. In one to four talks you look at what it brings you and what it costs you.
      Nobody at school hears about it.`),
    join: text('Mail of bel via het Studentsuccescentrum; alleen een voornaam is genoeg.',
      'Mail or call through the Student Success Centre; a first name is enough.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.5.1', 'fs-t.5.3', 'fs-t.5.5'],
    languages: ['nl', 'en'], places: [at.successCentre],
    waiting: { fromDays: 5, toDays: 10, reportedOn: '2026-11-02' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-02', reviewOn: '2027-05-02',
  }),
  offer({
    key: 'studiepillen', ...by.psychologists,
    name: text('Studeren op pillen?', 'Studying on Pills?'),
    summary: text('Eerlijke uitleg en een vraagbaak over pillen van een ander om te leren of te slapen.',
      'Honest facts and a place to ask about somebody else\'s pills for studying or sleeping.'),
    description: text(`
      Je leest in tien minuten wat ze doen, wat er mis kan gaan en wat ook helpt om wakker te blijven of te rusten.
      Vragen stel je zonder naam; je krijgt binnen twee dagen antwoord.`, `
      In ten minutes you read what they do, what can go wrong and what else helps you stay awake or rest. You ask
      questions without a name; you get an answer within two days.`),
    join: text('Open de pagina of stuur je vraag zonder naam.', 'Open the page or send your question without a name.'),
    level: 1, aim: 'preventive', forms: ['online', 'chat', 'self-help'], concepts: ['fs-t.5.2'],
    languages: ['nl', 'en'], cost: free, embedding: 'central', checkedOn: '2026-10-03', reviewOn: '2027-04-03',
  }),
  offer({
    key: 'speel-jij-nog', ...addictionCare,
    name: text('Speel jij nog?', 'Are You Still Playing?'),
    summary: text('Twee avonden over gamen en gokken die meer tijd of geld kosten dan je wilt.',
      'Two evenings about gaming and gambling that cost more time or money than you want.'),
    description: text(`
      Je hoort hoe spellen en goksites je vasthouden en stelt een eigen grens in. Er is iemand die zelf gegokt
      heeft. Je leert ook hoe je sites en rekeningen kunt blokkeren.`, `
      You hear how games and betting sites hold on to you, and set a limit of your own. Somebody who gambled is
      there. You also learn how to block sites and accounts.`),
    join: text('Schrijf je in via de agenda; online meekijken mag zonder beeld.',
      'Sign up through the calendar; you may join online with your camera off.'),
    level: 2, aim: 'preventive', forms: ['workshop', 'online'], concepts: ['fs-t.5.3'], languages: ['nl'],
    places: [at.harbour], moments: [{ start: '2027-01-28T19:00', end: '2027-01-28T21:00', placesLeft: 16 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-24', reviewOn: '2027-04-24',
  }),
  offer({
    key: 'samen-rookvrij', ...by.lifestyle,
    name: text('Samen stoppen met roken en vapen', 'Quit Smoking and Vaping Together'),
    summary: text('Zeven weken met een vaste groep en een coach tot je van de sigaret of vape af bent.',
      'Seven weeks with a fixed group and a coach until you are off the cigarette or vape.'),
    description: text(`
      In week drie kies je samen een stopdag. De groepsapp staat dag en nacht open. Je zorgverzekeraar betaalt mee;
      wij helpen met het formulier.`, `
      In week three you choose a quit day together. The group chat is open day and night. Your health insurer pays
      part of it; we help with the form.`),
    join: text('Meld je aan via de agenda.', 'Sign up through the calendar.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.5.4'], languages: ['nl', 'en'],
    places: [at.sports], moments: [{ start: '2027-01-06T17:00', end: '2027-01-06T18:15', placesLeft: 8 }],
    cost: text('vaak gratis via je verzekering', 'often free through your insurance'), embedding: 'central',
    checkedOn: '2026-10-26', reviewOn: '2027-04-26',
  }),
  offer({
    key: 'pleister-of-plezier', ...addictionCare,
    name: text('Pleister of plezier?', 'Plaster or Pleasure?'),
    summary: text('Een kleine groep voor als je drinkt of gebruikt om iets niet te hoeven voelen.',
      'A small group for when you drink or use so as not to feel something.'),
    description: text(`
      In zes avonden kijk je waar je het voor gebruikt: slapen, durven, vergeten. Je leert wat er onder zit en wat
      anders kan helpen. Een psycholoog en iemand met eigen ervaring zijn erbij.`, `
      In six evenings you look at what you use it for: sleeping, daring, forgetting. You learn what lies under it
      and what else may help. A psychologist and somebody with own experience are there.`),
    join: text('Mail via het Studentsuccescentrum voor een kort kennismakingsgesprek.',
      'Mail through the Student Success Centre for a short first talk.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.5.6', 'fs-t.1.3'], languages: ['nl'],
    places: [at.quiet], moments: [{ start: '2027-01-21T19:00', end: '2027-01-21T20:45', placesLeft: 6 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-17', reviewOn: '2027-04-17',
  }),
  offer({
    key: 'veilig-uit', ...by.community,
    name: text('Veilig Uit', 'Safe Night Out'),
    summary: text('Studenten in een oranje hesje staan op feesten klaar met water, rust en een luisterend oor.',
      'Students in orange vests are at parties with water, a quiet corner and an open ear.'),
    description: text(`
      Ging het te hard, is een vriend niet aanspreekbaar of voel je je onveilig? Zij weten wat ze moeten doen. Je
      krijgt geen straf als je om hulp vraagt. Zelf meedoen kan na een training van een avond.`, `
      Too much, a friend who does not respond, or do you feel unsafe? They know what to do. You are never punished
      for asking. You can join the team after one evening of training.`),
    join: text('Zoek het oranje hesje, of meld je aan voor het team.',
      'Look for the orange vest, or sign up for the team.'),
    level: 2, aim: 'preventive', forms: ['event', 'drop-in'], concepts: ['fs-t.5.5', 'fs-t.5.1'],
    languages: ['nl', 'en'], moments: [{ start: '2026-12-17T21:00', end: '2026-12-18T03:00' }], cost: free,
    embedding: 'central', checkedOn: '2026-10-31', reviewOn: '2027-04-30',
  }),
  offer({
    key: 'verslavingszorg', ...addictionCare,
    name: text('Verslavingszorg in de stad', 'Addiction care in town'),
    summary: text('Langere hulp als stoppen of minderen met drank, drugs, gokken of gamen alleen niet lukt.',
      'Longer help when you cannot stop or cut down drink, drugs, gambling or gaming on your own.'),
    description: text(`
      Je gaat via de huisarts. Het eerste gesprek duurt een uur en gaat over wat jij wilt bereiken. Iemand van
      school kan meegaan.`, `
      You go through the GP. The first talk takes an hour and is about what you want to reach. Somebody from school
      can come along.`),
    join: text('Vraag je huisarts om een verwijzing; het decanaat helpt als je geen huisarts hebt.',
      'Ask your GP for a referral; the deans help if you have no GP.'),
    level: 5, aim: 'curative', forms: ['one-to-one', 'group'], concepts: ['fs-t.5.5', 'fs-t.5.1', 'fs-t.5.3'],
    languages: ['nl', 'en'], waiting: { fromDays: 21, toDays: 42, reportedOn: '2026-10-08' },
    cost: text('via je zorgverzekering, met eigen risico', 'through your health insurance, with the usual excess'),
    embedding: 'central', checkedOn: '2026-10-08', reviewOn: '2027-01-08',
  }),
  offer({
    key: 'drugs-infolijn', ...helplinePartner('drugs-infolijn'),
    name: text('Drugs Infolijn', 'Drugs information line'),
    summary: text('Stel je vraag over drugs of pillen aan iemand die het weet, zonder je naam te noemen.',
      'Ask your question about drugs or pills to somebody who knows, without giving your name.'),
    description: text(`
      Over wat je hebt genomen, wat je wilt nemen of wat een vriend gebruikt. Is iemand niet aanspreekbaar, bel dan
      112.`, `
      About what you took, what you want to take or what a friend uses. If somebody does not respond, call 112.`),
    join: text('Bel 0900-1995.', 'Call 0900-1995.'),
    level: 1, aim: 'both', forms: ['phone', 'online'], concepts: ['fs-t.5.1', 'fs-t.5.2'], languages: ['nl'],
    cost: text('kosten van het gesprek', 'cost of the call'), embedding: 'central',
    checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'alcohol-infolijn', ...helplinePartner('alcohol-infolijn'),
    name: text('Alcohol Infolijn', 'Alcohol information line'),
    summary: text('Bel met een vraag over drinken, van jezelf of van iemand thuis, zonder je naam te noemen.',
      'Call with a question about drinking, your own or of somebody at home, without giving your name.'),
    description: text(`
      Je krijgt rustig uitleg en hoort wat je verder kunt doen. Bellen verplicht tot niets.`, `
      You get a calm answer and hear what else you can do. Calling does not commit you to anything.`),
    join: text('Bel 0900-500 2021.', 'Call 0900-500 2021.'),
    level: 1, aim: 'both', forms: ['phone', 'online'], concepts: ['fs-t.5.1'], languages: ['nl'],
    cost: text('kosten van het gesprek', 'cost of the call'), embedding: 'central',
    checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
];
