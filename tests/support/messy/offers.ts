import type { MessyRow, MessySheet } from './workbook.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Days since 1900, as a spreadsheet shows a date in a cell without a format. */
const serial = (text: string): number => Math.round((day(text).getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);

/**
 * Last year's offers as a coordinator kept them: a title, a date, headings between the rows, a merged cell, two people
 * in one cell, statuses in their own words, dates in four ways, a name that comes back, and a count at the bottom.
 * 42 rows to load, of which one repeats a name at another unit and one repeats a name outright.
 */
export const OFFER_ROWS: readonly MessyRow[] = [
  [{ text: 'Overzicht activiteiten studentenwelzijn 2025', across: 5 }],
  ['laatst bijgewerkt: 12-12-2025 door K. Voorbeeld'],
  [],
  ['Nr.', 'Activiteit ', 'Korte omschrijving', 'Doelgroep', 'Trekker(s)', 'Status', 'Academie', 'Lijn LK', 'Evaluatiedatum', ''],
  ['Sense of belonging'],
  [1, 'Soepavond op de campus', 'Elke dinsdag samen soep eten.\nIedereen schuift aan.', 'alle studenten', 'Kim Voorbeeld / Sam Bedacht', 'loopt', 'hele hogeschool', { text: 'lijn 1', down: 3 }, day('2026-03-01'), ''],
  [2, 'Verzonnen Buddyproject', 'Ouderejaars helpt eerstejaars op weg.', 'eerstejaars', 'Noor Bedacht', 'loopt nog', 'Techniek', null, serial('2026-04-15')],
  [3, 'Buitenlunch', 'Samen lunchen in het park als het droog is', 'internationals', 'n.bedacht@voorbeeld.example', 'pilot', 'Economie', null, '1 mei 2026'],
  [4, 'Kerstkaarten schrijven', '', 'alle studenten', '', 'gestopt', '', '1', ''],
  [5, 'Spelletjeskast in de hal', 'Spellen om te lenen bij de balie', '', 'Team Balie', 'loopt', 'Gezondheid', 'lijn 1', '15-06-26'],
  [6, 'Welkomstontbijt', 'Ontbijt voor wie net begint', 'eerstejaars', 'Kim Voorbeeld', 'loopt', 'Gezondheid', '1', ''],
  [7, 'Welkomstontbijt', 'Ontbijt voor wie net begint', 'eerstejaars', 'Kim Voorbeeld', 'loopt', 'Techniek', '1', ''],
  [8, 'Internationale kookavond', 'Om de beurt koken uit een ander land', 'internationals', 'Sam Bedacht', 'loopt', 'Economie', 'lijn 1', ''],
  [9, 'Verhalenmuur', 'Muur waar je je verhaal ophangt', '', 'Bo Verzonnen', 'wordt afgebouwd', 'Mens en educatie', 'lijn 1', ''],
  [10, 'Vriendenbankje', '', '', '', 'idee', '', '', ''],
  [],
  ['Preventie'],
  [11, 'Workshop uitstellen', 'Drie keer over uitstelgedrag en beginnen', 'alle studenten', 'Noor Bedacht', 'loopt', 'hele hogeschool', 'lijn 2', day('2026-02-01')],
  [12, 'Slaapweek', 'Week vol tips over slaap', 'alle studenten', 'Team Leefstijl', 'loopt', '', '2 - preventie', ''],
  [13, 'Toetsstress-training', 'Vier bijeenkomsten over spanning voor een toets', '', 'Sam Bedacht', 'loopt', 'Gezondheid', '2 - preventie', 'najaar'],
  [14, 'Ademruimte', 'Kort ontspannen tussen de lessen door', '', 'Sam Bedacht', 'proef', 'Mens en educatie', '2', ''],
  [15, 'Beweegpauze', 'Vijf minuten bewegen in de les', '', 'Team Leefstijl', 'loopt', 'Gezondheid', '2', ''],
  [16, 'Scriptiekring', 'Samen schrijven, elke woensdag', 'afstudeerders', 'Bo Verzonnen', 'loopt', 'Economie', '2', ''],
  [17, 'Geldspreekuur voorbeeldstad', 'Vragen over geld en schulden', 'alle studenten', 'Gemeente Verzonnen', 'loopt', '', '2', ''],
  [18, 'Stagekring', 'Praten over je stage', 'stagiairs', 'Bo Verzonnen', 'loopt', 'Mens en educatie', '2', ''],
  [19, 'Planner maken', 'Werkblad om je week te plannen', '', 'Team Studie', 'loopt', '', '2', ''],
  [20, 'Slaapweek', 'Week vol tips over slaap', 'alle studenten', 'Team Leefstijl', 'loopt', '', '2 - preventie', ''],
  [21, 'Schermvrije middag', 'Een middag zonder telefoon', '', '', 'idee', '', '2', ''],
  [22, 'Netwerk mantelzorg', 'Voor studenten die thuis zorgen', 'mantelzorgers', 'Kim Voorbeeld', 'loopt', '', '2', ''],
  [],
  ['Kennis en kunde'],
  [23, 'Training luisteren voor mentoren', 'Halve dag, met oefenen', 'docenten', 'Noor Bedacht', 'loopt', 'hele hogeschool', 'lijn 3', ''],
  [24, 'Intervisie SB’ers', 'Vier keer per jaar in een groep', 'medewerkers', 'Noor Bedacht', 'loopt', 'Techniek', '3', ''],
  [25, 'Nieuwsbrief welzijn', 'Elke maand voor collega’s', 'medewerkers', 'Kim Voorbeeld', 'gestopt', '', '3', ''],
  [26, 'Handreiking doorverwijzen', 'Boekje van acht pagina’s', 'medewerkers', 'Kim Voorbeeld', 'loopt', '', '3', ''],
  [27, 'Lunchlezing jong en online', 'Lezing', 'docenten', 'Sam Bedacht', 'gestopt', 'Techniek', '3', ''],
  [28, 'E-learning signaleren', 'Online, een uur', 'medewerkers', 'Team Studie', 'in ontwikkeling', '', '3', ''],
  [29, 'Startgesprek nieuwe docenten', 'Half uur met de coördinator', 'docenten', 'Kim Voorbeeld', 'loopt', '', '3', ''],
  [30, 'Leerkring veilig lesgeven', 'Samen lessen bekijken', 'docenten', 'Bo Verzonnen', 'loopt', 'Mens en educatie', 'kennis', ''],
  [31, 'Bijscholing rouw', 'Hoe praat je over verlies', 'medewerkers', 'Noor Bedacht', 'proef', '', '3', ''],
  [],
  ['Samenwerking zorgketen'],
  [32, 'Overleg huisartsen', 'Twee keer per jaar', '', 'Kim Voorbeeld', 'loopt', '', 'lijn 4', ''],
  [33, 'Afspraak wijkteam', 'Vaste contactpersoon', '', 'Gemeente Verzonnen', 'loopt', '', '4', ''],
  [34, 'Inloop ervaringsmaatje', 'Inloop met iemand die het kent', 'alle studenten', 'Stichting Bedacht', 'loopt', '', '4', ''],
  [35, 'Warme overdracht GGZ', 'Afspraken over samen bellen', '', 'Kim Voorbeeld', 'in ontwikkeling', '', 'keten', ''],
  [36, 'Ketenkaart', 'Wie doet wat in de stad', 'medewerkers', 'Kim Voorbeeld', 'loopt', '', '4', ''],
  [37, 'Noodbed', 'Een bed voor een paar nachten', '', 'Gemeente Verzonnen', 'idee', '', '4', ''],
  [38, 'Sportpas', 'Sporten met korting', 'alle studenten', 'Sportbedrijf Verzonnen', 'loopt', '', '', ''],
  [39, 'Stadsmaatjes', 'Maatje uit de stad voor internationals', 'internationals', 'Stichting Bedacht', 'loopt', '', '4', ''],
  [40, 'Beursje', 'Klein bedrag voor een groot probleem', 'alle studenten', 'Sam Bedacht', 'loopt', '', '?', ''],
  [41, 'Zomerschool', 'Twee weken voor wie vast zit', 'langstudeerders', 'Bo Verzonnen', 'stopt in juli', 'Economie', '2', ''],
  [42, '', 'hier moet nog een naam bij', '', '', '', '', '', ''],
  [],
  ['Totaal', '42 activiteiten'],
  ['* lijn volgens het Landelijk Kader; sommige nog na te vragen'],
];

/** Everything about the file: the list, a sheet with choices, and one with nothing. */
export const OFFER_SHEETS: readonly MessySheet[] = [
  { name: 'Activiteiten 2025', rows: OFFER_ROWS },
  { name: 'keuzelijsten', rows: [['Status'], ['loopt'], ['pilot'], ['gestopt'], ['idee']] },
  { name: 'Blad3', rows: [] },
];
