import { at } from './places.ts';
import { by, partner } from './teams.ts';
import { facility, free, offer, text } from './text.ts';

/** Sleep, food, moving, bodies and relationships, screens. */
export const lifestyle = [
  offer({
    key: 'beter-slapen', ...by.lifestyle,
    name: text('Slaap lekker', 'Sleep Well'),
    summary: text('In vier weken werk je met een kleine groep aan een nacht waarin je weer uitrust.',
      'In four weeks you work with a small group towards nights in which you rest again.'),
    description: text(`
      Je houdt een week bij hoe je slaapt. Daarna verander je elke week een ding: licht, tijd, piekeren, telefoon.
      Je komt een keer per week een uur bij elkaar, overdag. Je mag moe zijn.`, `
      For a week you note how you sleep. Then you change one thing each week: light, time, worrying, phone. You
      meet once a week for an hour, in the daytime. You are allowed to be tired.`),
    join: text('Meld je aan via de agenda; je krijgt meteen het slaapschrift.',
      'Sign up through the calendar; you get the sleep diary right away.'),
    level: 3, aim: 'both', forms: ['group'], concepts: ['fs-t.6.1'], languages: ['nl', 'en'],
    places: [at.successCentre],
    moments: [{ start: '2026-12-02T12:30', end: '2026-12-02T13:30', placesLeft: 1 },
      { start: '2027-01-20T12:30', end: '2027-01-20T13:30', placesLeft: 10 }],
    cost: free, embedding: 'central', checkedOn: '2026-11-08', reviewOn: '2027-05-08',
  }),
  offer({
    key: 'nachtgids', ...by.lifestyle,
    name: text('Nachtgids', 'Night Guide'),
    summary: text('Wat je nu kunt doen als je wakker ligt, in zes korte stukjes om te lezen of te horen.',
      'What you can do right now when you lie awake, in six short pieces to read or hear.'),
    description: text(`
      De tekst is donker en rustig, zodat je telefoon je niet nog wakkerder maakt. Er is een stukje voor
      nachtdiensten, een voor huisgenoten met lawaai en een voor een hoofd dat niet stopt.`, `
      The page is dark and calm, so that your phone does not wake you further. There is a piece for night shifts,
      one for noisy housemates and one for a head that will not stop.`),
    join: text('Open de pagina; inloggen hoeft niet.', 'Open the page; no need to sign in.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.6.1'], languages: ['nl', 'en'],
    cost: free, embedding: 'central', checkedOn: '2026-09-30', reviewOn: '2027-03-30',
  }),
  facility({
    key: 'sportkaart', ...by.lifestyle,
    name: text('Sportkaart', 'Sports Card'),
    summary: text('Sporten in De Spar: zaal, fitness en dertig lessen per week voor studentenprijs.',
      'Sports in De Spar: hall, gym and thirty classes a week at a student price.'),
    description: text(`
      De eerste week is gratis, zodat je kunt proberen. Er is een rustig uur zonder muziek op dinsdag en vrijdag om
      acht uur. Kun je het niet betalen, vraag dan bij het financieel spreekuur naar de sportbon.`, `
      The first week is free, so that you can try. There is a quiet hour without music on Tuesday and Friday at
      eight. If you cannot pay, ask for the sports voucher at the money office hour.`),
    join: text('Haal je kaart bij de balie van De Spar.', 'Get your card at the desk of De Spar.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.6.3'], places: [at.sports],
    cost: text('€ 11 per maand', '€ 11 a month'), embedding: 'central', checkedOn: '2026-09-05', reviewOn: '2027-09-01',
  }),
  offer({
    key: 'ommetje', ...by.lifestyle,
    name: text('Ommetje', 'Walk Around the Block'),
    summary: text('Wandel op dinsdag drie kwartier mee langs het water, met wie er toevallig ook is.',
      'Join a 45-minute walk along the water on Tuesdays, with whoever else is there.'),
    description: text(`
      Het tempo past zich aan de langzaamste aan; de route kan ook met een rolstoel. Je praat of je loopt stil mee.
      Bij regen zijn er paraplu's.`, `
      The pace follows the slowest; the route works for a wheelchair too. You talk or you walk in silence. If it
      rains there are umbrellas.`),
    join: text('Sta dinsdag om 12.30 uur bij de deur van De Wilg.', 'Be at the door of De Wilg on Tuesday at 12:30.'),
    level: 2, aim: 'preventive', forms: ['drop-in', 'group'], concepts: ['fs-t.6.3', 'fs-t.2.3'],
    languages: ['nl', 'en'], places: [at.livingRoom], cost: free, embedding: 'central',
    checkedOn: '2026-10-18', reviewOn: '2027-04-18',
  }),
  offer({
    key: 'koken-voor-een-tientje', ...by.lifestyle,
    name: text('Week koken voor een tientje', 'A Week of Cooking for Ten Euros'),
    summary: text('Kook samen vier maaltijden die goedkoop, gezond en in een kwartier klaar zijn.',
      'Cook four meals together that are cheap, healthy and ready in fifteen minutes.'),
    description: text(`
      Een student voeding laat zien hoe je slim inkoopt en bewaart. Je eet samen en neemt een bakje mee naar huis.
      Zeg het als je iets niet eet.`, `
      A nutrition student shows how to shop and store cleverly. You eat together and take a box home. Say so if
      there is something you do not eat.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.6.2', 'fs-t.7.2'], languages: ['nl', 'en'],
    places: [at.livingRoom], moments: [{ start: '2026-12-09T17:00', end: '2026-12-09T19:30', placesLeft: 5 }],
    cost: text('€ 3', '€ 3'), embedding: 'central', checkedOn: '2026-10-23', reviewOn: '2027-04-23',
  }),
  offer({
    key: 'gedoe-met-eten', ...by.psychologists,
    name: text('Gedoe met eten', 'When Eating Is a Struggle'),
    summary: text('Praat met een psycholoog of diëtist als eten, gewicht of je lijf te veel in je hoofd zit.',
      'Talk to a psychologist or dietitian when food, weight or your body takes up too much of your mind.'),
    description: text(`
      Te weinig, te veel, stiekem of alleen nog maar gezond: het mag hier op tafel. Er is geen weegschaal. In twee
      of drie gesprekken kijk je wat jou helpt. Is er meer nodig, dan gaat iemand met je mee naar de huisarts.`, `
      Too little, too much, in secret or only healthy: you can say it here. There are no scales. In two or three
      talks you look at what helps you. If more is needed, somebody goes with you to the GP.`),
    join: text('Mail de psychologen; je hoeft niet te schrijven waarom.',
      'Mail the psychologists; you need not write why.'),
    level: 4, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.6.2'], languages: ['nl', 'en'],
    places: [at.successCentre], waiting: { fromDays: 7, toDays: 21, reportedOn: '2026-11-09' }, cost: free,
    embedding: 'central', checkedOn: '2026-11-09', reviewOn: '2027-05-09',
  }),
  offer({
    key: 'spreekuur-seks', ...partner('GGD Voorbeeldregio'),
    name: text('Spreekuur seks', 'Sex and Health Office Hour'),
    summary: text('Een verpleegkundige van de GGD beantwoordt al je vragen over seks, soa, zwanger zijn en grenzen.',
      'A public-health nurse answers all your questions about sex, STIs, pregnancy and boundaries.'),
    description: text(`
      Je praat alleen, achter een dichte deur, een kwartier lang. Je kunt een soatest meenemen. Niets is raar en je
      naam komt niet bij de hogeschool.`, `
      You talk alone, behind a closed door, for fifteen minutes. You can take an STI test home. Nothing is strange
      and the university does not get your name.`),
    join: text('Loop woensdag tussen 13.00 en 16.00 uur binnen in De Linde.',
      'Walk in at De Linde on Wednesday between 13:00 and 16:00.'),
    level: 4, aim: 'both', forms: ['drop-in', 'one-to-one'], concepts: ['fs-t.6.4'], languages: ['nl', 'en'],
    places: [at.linden], cost: text('gratis tot 25 jaar', 'free up to 25'), embedding: 'central',
    checkedOn: '2026-09-29', reviewOn: '2027-03-29',
  }),
  offer({
    key: 'liefde-en-ander-gedoe', ...by.community,
    name: text('Liefde en ander gedoe', 'Love and Other Trouble'),
    summary: text('Een avond over verliefd zijn, uitmaken, grenzen en alleen zijn, met elke keer een ander thema.',
      'An evening about falling in love, breaking up, boundaries and being single, each time a different theme.'),
    description: text(`
      Je hoort twee verhalen van studenten en praat daarna aan kleine tafels. Alles wat je vertelt, blijft aan
      tafel. Je kunt ook een vraag in de pot doen.`, `
      You hear two stories from students and then talk at small tables. What you tell stays at the table. You can
      also put a question in the jar.`),
    join: text('Kom binnen; aanmelden hoeft niet.', 'Walk in; no need to sign up.'),
    level: 2, aim: 'preventive', forms: ['event', 'group'], concepts: ['fs-t.6.4'], languages: ['nl'],
    places: [at.livingRoom], moments: [{ start: '2026-12-16T19:30', end: '2026-12-16T21:00' }],
    cost: free, embedding: 'central', checkedOn: '2026-10-11', reviewOn: '2027-04-11',
  }),
  offer({
    key: 'telefoon-in-de-tas', ...by.lifestyle,
    name: text('Telefoon in de tas', 'Phone in the Bag'),
    summary: text('Een spel van twee weken om minder te scrollen en meer tijd over te houden.',
      'A two-week game to scroll less and have more time left.'),
    description: text(`
      Elke dag krijg je een kleine opdracht, zoals je scherm grijs zetten of een uur zonder. Je doet het alleen of
      met je huis. Terugvallen hoort erbij.`, `
      Every day you get a small task, such as turning your phone grey or an hour without. You do it alone or with
      your house. Slipping back is part of it.`),
    join: text('Begin wanneer je wilt op de pagina van Leefstijl en sport.',
      'Start whenever you like on the page of Lifestyle and Sport.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.7.6'], languages: ['nl', 'en'],
    cost: free, embedding: 'central', checkedOn: '2026-10-04', reviewOn: '2027-04-04',
  }),
  offer({
    key: 'perfecte-plaatjes', ...by.engineering,
    name: text('Perfecte plaatjes', 'Perfect Pictures'),
    summary: text('Workshop door ICT-studenten over wat sociale media met je zelfbeeld en je aandacht doen.',
      'Workshop by IT students on what social media do to your self-image and your attention.'),
    description: text(`
      Je ziet hoe een tijdlijn wordt gemaakt en bouwt er zelf een die rustig is. Ook over gepest worden en foto's
      die je niet had willen delen. De workshop duurt anderhalf uur.`, `
      You see how a timeline is made and build a calm one yourself. Also about being bullied and pictures you did
      not mean to share. The workshop takes an hour and a half.`),
    join: text('Schrijf je in via de agenda; alle academies zijn welkom.',
      'Sign up through the calendar; all academies are welcome.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.7.6', 'fs-t.1.2'], languages: ['nl', 'en'],
    places: [at.harbour], moments: [{ start: '2027-01-26T15:00', end: '2027-01-26T16:30', placesLeft: 25 }],
    cost: free, embedding: 'central', status: 'pilot', checkedOn: '2026-10-29', reviewOn: '2027-03-01',
  }),
  offer({
    key: 'leefstijl-in-je-rooster', ...by.health,
    name: text('Leefstijl in je rooster', 'Lifestyle in Your Timetable'),
    summary: text('Eerstejaars van Gezondheid en Sport onderzoeken hun eigen slaap, eten en bewegen.',
      'First-years in Health and Sport explore their own sleep, food and movement.'),
    description: text(`
      In blok 1 en 3 werk je met je groep aan een gewoonte van jezelf. Je cijfer gaat over hoe je onderzoekt, niet
      over hoe gezond je leeft.`, `
      In blocks 1 and 3 you work with your group on a habit of your own. Your mark is about how you explore, not
      about how healthily you live.`),
    join: text('Staat in je rooster.', 'It is in your timetable.'),
    level: 2, aim: 'preventive', forms: ['group'], concepts: ['fs-t.6.3', 'fs-t.6.1', 'fs-t.6.2'],
    audiences: ['first-year'], languages: ['nl'], units: ['gezondheid'], cost: free, embedding: 'curriculum',
    checkedOn: '2026-09-08', reviewOn: '2027-09-01',
  }),
  offer({
    key: 'topsport-en-studie', ...by.lifestyle,
    name: text('Topsport en studie', 'Top Sport and Study'),
    summary: text('Een vaste begeleider schuift met je in toetsen, lessen en trainingen.',
      'A fixed guide juggles exams, classes and training with you.'),
    description: text(`
      Je bespreekt twee keer per jaar je kalender en daarna wanneer het nodig is. Ook als je geblesseerd raakt of
      wilt stoppen, blijft je begeleider dezelfde.`, `
      You go through your calendar twice a year and whenever needed. If you get injured or want to stop, your guide
      stays the same.`),
    join: text('Mail met je sportprogramma.', 'Mail us your sports schedule.'),
    level: 4, aim: 'preventive', forms: ['one-to-one'], concepts: ['fs-t.3.6', 'fs-t.6.3'], audiences: ['top-sport'],
    languages: ['nl', 'en'], places: [at.sports], cost: free, embedding: 'central',
    checkedOn: '2026-09-16', reviewOn: '2027-03-16',
  }),
];
