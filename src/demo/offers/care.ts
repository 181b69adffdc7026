import { at } from './places.ts';
import { by, helplinePartner, partner } from './teams.ts';
import { free, offer, text } from './text.ts';

/** Care outside the institution, help when it cannot wait, and the way there. */
export const care = [
  offer({
    key: 'eerste-opvang', ...by.safety,
    name: text('Eerste opvang op school', 'First response on campus'),
    summary: text('Op school is er meteen iemand bij je als het nu niet gaat, met jou of met een ander.',
      'On campus somebody is with you right away when things are not all right now, with you or with another.'),
    description: text(`
      Je belt het toestel of loopt naar de balie van De Linde. Iemand blijft bij je, zoekt een rustige kamer en
      belt samen met je. Bij levensgevaar bel je eerst 112.`, `
      You call the extension or walk to the desk in De Linde. Somebody stays with you, finds a quiet room and makes
      the call with you. If a life is in danger, call 112 first.`),
    join: text('Toestel 0000 (demo) of de balie van De Linde, maandag tot en met vrijdag 8.00–22.00 uur.',
      'Extension 0000 (demo) or the desk in De Linde, Monday to Friday 8:00–22:00.'),
    level: 6, aim: 'curative', forms: ['phone', 'place', 'drop-in'], concepts: ['fs-t.2.6', 'fs-t.7.4'],
    languages: ['nl', 'en'], places: [at.linden], cost: free, embedding: 'central',
    checkedOn: '2026-11-18', reviewOn: '2027-02-18',
  }),
  offer({
    key: '113', ...helplinePartner('113'),
    name: text('113 Zelfmoordpreventie', '113 Suicide Prevention'),
    summary: text('Bel of chat dag en nacht, zonder naam, als je aan zelfmoord denkt of je zorgen maakt om een ander.',
      'Call or chat day and night, without a name, when you think of suicide or worry about somebody.'),
    description: text(`
      Aan de andere kant zit iemand die rustig luistert en je niet laat vallen. Je hoeft niet te weten wat je moet
      zeggen. Het is gratis. Is er nu levensgevaar, bel dan 112.`, `
      At the other end is somebody who listens calmly and does not let you down. You need not know what to say. It
      is free. If a life is in danger now, call 112.`),
    join: text('Bel 113 of 0800-0113, of chat op 113.nl.', 'Call 113 or 0800-0113, or chat at 113.nl.'),
    level: 6, aim: 'both', forms: ['phone', 'chat'], concepts: ['fs-t.2.6'], languages: ['nl'], cost: free,
    embedding: 'central', checkedOn: '2026-11-22', reviewOn: '2027-02-22',
  }),
  offer({
    key: 'huisarts', ...partner('Huisartsenpraktijk De Voorbeeldhof'),
    name: text('Huisarts bij de campus', 'GP near campus'),
    summary: text('Een huisartsenpraktijk om de hoek die studenten aanneemt, ook als je net in de stad woont.',
      'A GP practice around the corner that takes students, also if you have just moved to town.'),
    description: text(`
      Voor je lichaam en voor je hoofd. De praktijkondersteuner heeft tijd voor een langer gesprek over somberheid,
      angst of spanning. De huisarts is ook de weg naar langere hulp.`, `
      For your body and your mind. The practice nurse has time for a longer talk about low mood, anxiety or
      tension. The GP is also the way to longer help.`),
    join: text('Schrijf je in op de site van de praktijk; bellen kan op werkdagen vanaf 8.00 uur.',
      'Register on the site of the practice; you can call on working days from 8:00.'),
    level: 5, aim: 'curative', forms: ['one-to-one', 'phone'], concepts: ['fs-t.7.4', 'fs-t.2.1'],
    languages: ['nl', 'en'], waiting: { fromDays: 1, toDays: 5, reportedOn: '2026-10-20' },
    cost: text('via je zorgverzekering', 'through your health insurance'), embedding: 'central',
    checkedOn: '2026-10-20', reviewOn: '2027-01-20',
  }),
  offer({
    key: 'huisartsenpost', ...partner('Huisartsenpost Voorbeeldregio'),
    name: text('Huisartsenpost', 'Out-of-hours GP'),
    summary: text('Een dokter voor de avond, de nacht en het weekend, voor wat niet kan wachten.',
      'A doctor for evenings, nights and weekends, for what cannot wait.'),
    description: text(`
      Bel altijd eerst; iemand vraagt wat er is en zegt wat je moet doen. Ook als het in je hoofd niet meer gaat.
      Je kunt er terecht zonder eigen huisarts.`, `
      Always call first; somebody asks what is the matter and says what to do. Also when your mind cannot take it
      any more. You can go there without a GP of your own.`),
    join: text('Bel het nummer van jouw regio, na 17.00 uur en in het weekend.',
      'Call the number of your region, after 17:00 and at weekends.'),
    level: 6, aim: 'curative', forms: ['phone', 'one-to-one'], concepts: ['fs-t.7.4', 'fs-t.2.6'], languages: ['nl'],
    cost: text('via je zorgverzekering', 'through your health insurance'), embedding: 'central',
    checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'ggz', ...partner('GGZ Voorbeeldregio'),
    name: text('GGZ via je huisarts', 'Mental health care through your GP'),
    summary: text('Langere hulp van een psycholoog of psychiater buiten school, als een paar gesprekken te weinig is.',
      'Longer help from a psychologist or psychiatrist outside school, when a few talks are not enough.'),
    description: text(`
      Je huisarts schrijft een brief en je kiest samen een plek. De wachttijd is vaak lang. Tot die tijd blijf je
      welkom bij de studentenpsycholoog, die je ook helpt bellen.`, `
      Your GP writes a letter and together you choose a place. The wait is often long. Until then you stay welcome
      with the student psychologist, who can also help you call.`),
    join: text('Begin bij je huisarts; heb je die niet, vraag dan de Welcome Desk of het decanaat.',
      'Start with your GP; if you have none, ask the Welcome Desk or the deans.'),
    level: 5, aim: 'curative', forms: ['one-to-one', 'group'], concepts: ['fs-t.2.1', 'fs-t.2.5', 'fs-t.7.4'],
    languages: ['nl', 'en'], waiting: { fromDays: 42, toDays: 140, reportedOn: '2026-10-06' },
    cost: text('via je zorgverzekering, met eigen risico', 'through your health insurance, with the usual excess'),
    embedding: 'central', checkedOn: '2026-10-06', reviewOn: '2027-01-06',
  }),
  offer({
    key: 'mind-korrelatie', ...helplinePartner('mind-korrelatie'),
    name: text('MIND Korrelatie', 'MIND Korrelatie'),
    summary: text('Praat zonder naam met een hulpverlener over wat je voelt of over iemand om je heen.',
      'Talk without a name to a professional about how you feel or about somebody near you.'),
    description: text(`
      Na een of een paar gesprekken weet je beter wat er speelt en welke hulp past. Handig als je niet naar school
      wilt met je verhaal.`, `
      After one or a few talks you know better what is going on and what help fits. Handy when you do not want to
      take your story to school.`),
    join: text('Bel 0900-1450.', 'Call 0900-1450.'),
    level: 4, aim: 'both', forms: ['phone', 'online'], concepts: ['fs-t.2.1'], languages: ['nl'],
    cost: text('kosten van het gesprek', 'cost of the call'), embedding: 'central',
    checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'luisterlijn', ...helplinePartner('luisterlijn'),
    name: text('De Luisterlijn', 'De Luisterlijn (listening line)'),
    summary: text('Er is dag en nacht iemand die luistert, ook om drie uur in de ochtend.',
      'There is somebody to listen day and night, also at three in the morning.'),
    description: text(`
      Je hoeft geen groot probleem te hebben. Je vertelt wat je kwijt wilt, en hangt op wanneer jij dat wilt.`, `
      You do not need a big problem. You tell what you want to tell, and hang up when you want to.`),
    join: text('Bel 088 0767 000 of chat via de site.', 'Call 088 0767 000 or chat through the site.'),
    level: 2, aim: 'both', forms: ['phone', 'chat'], concepts: ['fs-t.2.3', 'fs-t.4.6'], languages: ['nl'],
    cost: text('kosten van het gesprek', 'cost of the call'), embedding: 'central',
    checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'alles-oke', ...helplinePartner('alles-oke'),
    name: text('Alles Oké? Supportlijn', 'Alles Oké? Support Line'),
    summary: text('Een gratis lijn voor iedereen van 18 tot en met 24 jaar die even niet weet hoe het verder moet.',
      'A free line for everybody aged 18 to 24 who does not know how to go on for a while.'),
    description: text(`
      Over stress, ruzie, liefde, alleen zijn of iets waar je geen woord voor hebt. Aan de lijn zit iemand die naar
      je luistert en met je meedenkt.`, `
      About stress, quarrels, love, being alone or something you have no word for. On the line is somebody who
      listens and thinks along with you.`),
    join: text('Bel 0800-0450, gratis.', 'Call 0800-0450, free.'),
    level: 2, aim: 'both', forms: ['phone'], concepts: ['fs-t.2.3', 'fs-t.2.1'], languages: ['nl'], cost: free,
    embedding: 'central', minimumAge: 18, maximumAge: 24, checkedOn: '2026-11-22', reviewOn: '2027-05-22',
  }),
  offer({
    key: 'huisarts-vinden', ...by.international,
    name: text('Een huisarts vinden', 'Finding a Doctor'),
    summary: text('In vier stappen een huisarts en een verzekering, ook als je hier net bent.',
      'A doctor and insurance in four steps, also if you have only just arrived.'),
    description: text(`
      Je leest hoe zorg in Nederland werkt, wat het kost en wat je doet als je nog geen huisarts hebt. Er staat een
      mail in die je zo kunt versturen.`, `
      You read how care works in the Netherlands, what it costs and what to do when you have no GP yet. There is a
      mail in it that you can send as it is.`),
    join: text('Lees de pagina, of vraag de Welcome Desk om mee te doen.',
      'Read the page, or ask the Welcome Desk to do it with you.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.7.4'],
    audiences: ['international', 'refugee', 'caribbean'], transitions: ['start'], languages: ['en', 'nl'], cost: free,
    embedding: 'central', checkedOn: '2026-09-27', reviewOn: '2027-03-27',
  }),
  offer({
    key: 'na-een-schok', ...by.psychologists,
    name: text('Na een schok in de klas', 'After a Shock in Class'),
    summary: text(
      'Als een medestudent overlijdt of er iets ergs gebeurt, komt er binnen twee dagen iemand in je groep.',
      'When a fellow student dies or something awful happens, somebody comes to your group within two days.'),
    description: text(`
      Je praat samen over wat er is gebeurd en wat je nu nodig hebt. Wie liever alleen praat, kan dat dezelfde dag.
      Na drie weken komt dezelfde persoon terug.`, `
      You talk together about what happened and what you need now. If you would rather talk alone you can do so the
      same day. After three weeks the same person comes back.`),
    join: text('Iedereen uit de groep mag bellen of mailen; je docent mag dat ook doen.',
      'Anybody in the group may call or mail; your teacher can do so too.'),
    level: 3, aim: 'curative', forms: ['group', 'one-to-one'], concepts: ['fs-t.2.5', 'fs-t.2.6'],
    audiences: ['bereaved'], languages: ['nl', 'en'],
    waiting: { fromDays: 0, toDays: 2, reportedOn: '2026-10-05' }, cost: free, embedding: 'central',
    checkedOn: '2026-10-05', reviewOn: '2027-04-05',
  }),
];
