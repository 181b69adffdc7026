import { at } from './places.ts';
import { by, helplinePartner } from './teams.ts';
import { free, offer, text } from './text.ts';

/** Being safe, being treated fairly, being yourself. */
export const safety = [
  offer({
    key: 'vertrouwenspersoon', ...by.safety,
    name: text('Vertrouwenspersoon', 'Confidential adviser'),
    summary: text('Vertel in vertrouwen over pesten, intimidatie, ongewenst gedrag of misbruik van macht.',
      'Tell in confidence about bullying, harassment, unwanted behaviour or abuse of power.'),
    description: text(`
      De vertrouwenspersoon staat aan jouw kant en doet niets zonder dat jij het wilt. Samen bekijk je wat je kunt:
      praten, melden, een klacht indienen of nu nog niets. Je kiest uit twee mensen.`, `
      The confidential adviser is on your side and does nothing that you do not want. Together you look at what you
      can do: talk, report, file a complaint or nothing yet. You choose between two people.`),
    join: text('Bel of mail rechtstreeks; je spreekt elkaar binnen drie werkdagen, ook buiten school.',
      'Call or mail directly; you meet within three working days, off campus if you like.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'phone'], concepts: ['fs-t.4.2'], languages: ['nl', 'en'],
    waiting: { fromDays: 0, toDays: 3, reportedOn: '2026-11-16' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-16', reviewOn: '2027-02-16',
  }),
  offer({
    key: 'meldpunt', ...by.safety,
    name: text('Meldpunt Zo Niet', 'Not Like This: report it'),
    summary: text('Meld in vijf minuten wat je zag of meemaakte, met of zonder je naam.',
      'Report what you saw or went through in five minutes, with or without your name.'),
    description: text(`
      Over een docent, een medestudent, een stage of een feest. Je leest meteen wat er met je melding gebeurt. Noem
      je je naam, dan krijg je binnen twee werkdagen antwoord.`, `
      About a teacher, a fellow student, a placement or a party. You read at once what is done with your report. If
      you give your name you get an answer within two working days.`),
    join: text('Vul het formulier in; inloggen hoeft niet.', 'Fill in the form; no need to sign in.'),
    level: 1, aim: 'both', forms: ['online'], concepts: ['fs-t.4.2'], languages: ['nl', 'en'], cost: free,
    embedding: 'central', checkedOn: '2026-10-30', reviewOn: '2027-04-30',
  }),
  offer({
    key: 'ombudsman', ...by.safety,
    name: text('Studentenombudsman', 'Student ombudsman'),
    summary: text('Een onafhankelijk persoon kijkt mee als je vindt dat school niet eerlijk met je omgaat.',
      'An independent person looks along when you think the school does not deal with you fairly.'),
    description: text(`
      Over een cijfer, een regel, een besluit of een toon. De ombudsman hoort beide kanten en zegt wat er beter
      kan. Wil je in beroep, dan hoor je voor welke datum dat moet.`, `
      About a mark, a rule, a decision or a tone. The ombudsman hears both sides and says what can be better. If
      you want to appeal, you hear by which date.`),
    join: text('Mail je verhaal in een paar zinnen.', 'Mail your story in a few sentences.'),
    level: 4, aim: 'curative', forms: ['one-to-one'], concepts: ['fs-t.4.2', 'fs-t.3.3'], languages: ['nl', 'en'],
    waiting: { fromDays: 4, toDays: 10, reportedOn: '2026-10-20' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-20', reviewOn: '2027-04-20',
  }),
  offer({
    key: 'team-inclusief', ...by.inclusion,
    name: text('Team Inclusief', 'Team Inclusief'),
    summary: text('Loop binnen als je je op school niet gezien voelt of iets wilt veranderen.',
      'Walk in when you do not feel seen at school or want to change something.'),
    description: text(`
      Over afkomst, geloof, lichaam, gender of taal. Het team luistert, brengt je in contact met anderen en praat
      met de opleiding als jij dat wilt. Elke maand is er een open tafel.`, `
      About origin, faith, body, gender or language. The team listens, brings you in touch with others and talks to
      your programme if you want that. Every month there is an open table.`),
    join: text('Loop op maandag of dinsdag tussen 12.00 en 14.00 uur binnen in De Woonkamer.',
      'Walk in at De Woonkamer on Monday or Tuesday between 12:00 and 14:00.'),
    level: 2, aim: 'preventive', forms: ['drop-in', 'group'], concepts: ['fs-t.4.1', 'fs-t.4.4'],
    languages: ['nl', 'en'], places: [at.livingRoom], cost: free, embedding: 'central',
    checkedOn: '2026-10-19', reviewOn: '2027-04-19',
  }),
  offer({
    key: 'wat-zeg-je-terug', ...by.inclusion,
    name: text('Wat zeg je terug?', 'What Do You Say Back?'),
    summary: text('Oefen wat je kunt doen bij rotopmerkingen over afkomst, geloof, gender of je lijf.',
      'Practise what you can do about nasty remarks on origin, faith, gender or your body.'),
    description: text(`
      Met een acteur speel je situaties uit de klas, de stage en de groepsapp na. Je oefent voor jezelf en als
      omstander. Je bepaalt zelf of je meespeelt.`, `
      With an actor you play scenes from class, placement and the group chat. You practise for yourself and as a
      bystander. You decide whether you act along.`),
    join: text('Schrijf je in via de agenda.', 'Sign up through the calendar.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.4.2', 'fs-t.4.1'], languages: ['nl', 'en'],
    places: [at.maple], moments: [{ start: '2027-01-12T15:00', end: '2027-01-12T17:00', placesLeft: 14 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-02', reviewOn: '2027-04-02',
  }),
  offer({
    key: 'ja-is-ja', ...by.safety,
    name: text('Ja is ja', 'Yes Means Yes'),
    summary: text('Theater en gesprek over seks, grenzen en wat je doet als het misgaat.',
      'Theatre and talk about sex, boundaries and what to do when it goes wrong.'),
    description: text(`
      Een voorstelling van drie kwartier, daarna praat je in kleine groepen. Je mag altijd even weglopen; buiten
      staat iemand klaar. Studentenverenigingen kunnen de avond ook zelf boeken.`, `
      A show of 45 minutes, then you talk in small groups. You may always step out; somebody is there outside.
      Student associations can also book the evening themselves.`),
    join: text('Reserveer een gratis kaartje via de agenda.', 'Book a free ticket through the calendar.'),
    level: 2, aim: 'preventive', forms: ['event', 'workshop'], concepts: ['fs-t.6.4', 'fs-t.4.2'],
    languages: ['nl', 'en'], places: [at.linden],
    moments: [{ start: '2027-01-14T19:30', end: '2027-01-14T21:30', placesLeft: 85 }],
    cost: free, embedding: 'central', checkedOn: '2026-10-11', reviewOn: '2027-04-11',
  }),
  offer({
    key: 'discriminatie-melden', ...helplinePartner('discriminatie'),
    name: text('Discriminatie.nl', 'Discriminatie.nl'),
    summary: text(
      'Bel gratis als je minder kansen krijgt of wordt uitgescholden om wie je bent, op stage, werk of straat.',
      'Call for free when you are dealt with unfairly for who you are, on placement, at work or in the street.'),
    description: text(`
      Iemand luistert, zoekt uit wat je rechten zijn en kan bemiddelen. Melden verplicht je tot niets.`, `
      Somebody listens, finds out what your rights are and can mediate. Reporting does not commit you to anything.`),
    join: text('Bel 0800-0880, gratis.', 'Call 0800-0880, free.'),
    level: 4, aim: 'both', forms: ['phone', 'online'], concepts: ['fs-t.4.2', 'fs-t.4.1'], languages: ['nl'],
    cost: free, embedding: 'central', checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'veilig-thuis', ...helplinePartner('veilig-thuis'),
    name: text('Veilig Thuis', 'Veilig Thuis (Safe at Home)'),
    summary: text(
      'Bel dag en nacht gratis als je thuis of in je relatie niet veilig bent, of als een ander dat niet is.',
      'Call for free, day and night, when you or somebody else is not safe at home or in a relationship.'),
    description: text(`
      Over slaan, dreigen, controleren, geld afpakken of gedwongen worden. Je krijgt advies en je beslist samen wat
      er gebeurt. Is er nu gevaar, bel dan 112.`, `
      About hitting, threats, control, taking your money or being forced. You get advice and decide together what
      happens. If there is danger now, call 112.`),
    join: text('Bel 0800-2000, gratis.', 'Call 0800-2000, free.'),
    level: 6, aim: 'curative', forms: ['phone'], concepts: ['fs-t.4.2', 'fs-t.2.5'], languages: ['nl'], cost: free,
    embedding: 'central', checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'centrum-seksueel-geweld', ...helplinePartner('centrum-seksueel-geweld'),
    name: text('Centrum Seksueel Geweld', 'Sexual Assault Centre'),
    summary: text('Hulp na aanranding of verkrachting, dag en nacht, het liefst binnen zeven dagen.',
      'Help after assault or rape, day and night, if you can within seven days.'),
    description: text(`
      Je belt en iemand vertelt rustig wat er kan, voor je lijf, je hoofd en eventueel de politie. Jij kiest. Is
      het langer geleden, dan mag je ook bellen. Het was niet jouw schuld.`, `
      You call and somebody tells you calmly what is possible, for your body, your mind and the police if you want.
      You choose. If it was longer ago you may call too. It was not your fault.`),
    join: text('Bel 0800-0188, gratis.', 'Call 0800-0188, free.'),
    level: 6, aim: 'curative', forms: ['phone', 'one-to-one'], concepts: ['fs-t.6.4', 'fs-t.2.5'], languages: ['nl'],
    cost: free, embedding: 'central', checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'slachtofferhulp', ...helplinePartner('slachtofferhulp'),
    name: text('Slachtofferhulp Nederland', 'Victim Support'),
    summary: text('Steun en praktische hulp na een misdrijf, een ongeluk of een ramp.',
      'Support and practical help after a crime, an accident or a disaster.'),
    description: text(`
      Iemand helpt je met aangifte, schade en papieren, en praat met je over wat het met je doet. Je kunt ook
      bellen als het een ander overkwam.`, `
      Somebody helps you with reporting, damage and papers, and talks with you about what it does to you. You can
      also call when it happened to somebody else.`),
    join: text('Bel 0900-0101.', 'Call 0900-0101.'),
    level: 4, aim: 'curative', forms: ['phone', 'one-to-one'], concepts: ['fs-t.2.5', 'fs-t.7.4'], languages: ['nl'],
    cost: text('hulp is gratis, je betaalt het gesprek', 'help is free, you pay for the call'), embedding: 'central',
    checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
];
