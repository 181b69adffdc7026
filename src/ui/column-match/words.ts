import { pick, type Lang } from '../words/index.ts';

const nl = {
  column: (letter: string) => `Kolom ${letter}`, noName: (letter: string) => `Kolom ${letter} (zonder naam)`,
  examples: 'Er staat bijvoorbeeld', empty: 'Deze kolom is leeg.', skip: 'Niet inlezen',
  because: {
    header: { sure: 'We herkennen de naam van de kolom.', likely: 'De naam van de kolom lijkt hierop. Klopt het?', guess: '' },
    cells: 'Dit denken we door wat erin staat. Klopt het?',
  },
  unknown: 'Deze kolom kennen we niet. Kies wat het is, of laat hem weg.',
  each: 'Wat is elke kolom?', columnsTitle: 'Kolommen kiezen',
  columnsLead: (name: string, n: number) => `We vonden ${n === 1 ? '1 regel' : `${n} regels`} in ${name}. Kijk of we elke kolom goed begrijpen. Dat onthouden we voor de volgende keer.`,
  sheetLead: (name: string) => `In ${name} staat meer dan één blad.`, valuesTitle: 'Woorden uit je bestand',
  valuesLead: 'Jullie schrijven het op jullie manier. Zeg één keer wat ermee bedoeld wordt, dan onthouden we het.',
  next: 'Verder', see: 'Laat zien wat er gebeurt', toColumns: 'Terug naar de kolommen', other: 'Ander bestand', sections: 'Wat betekenen de tussenkoppen?',
  sectionsHint: (all: string) => `Tussen de regels staan koppen: ${all}. De regels eronder krijgen die waarde, als ze zelf niets zeggen.`,
  sectionsSkip: 'Niets, sla ze over', sectionsRows: 'Het zijn gewone regels: lees ze in',
  headerLine: 'De namen van de kolommen staan op regel', headerHint: 'Klopt dit niet? Verander het nummer; dan lezen we het blad opnieuw.',
  firstRows: 'Zo lezen we de eerste regels', line: 'Regel', aside: (n: number) => (n === 1 ? '1 regel lezen we niet in' : `${n} regels lezen we niet in`),
  asideText: 'Kijk even of hier niets tussen staat dat je nodig hebt.', what: 'Wat het is', text: 'Wat er staat',
  kinds: { above: 'Boven de kolommen', header: 'Kop die terugkomt', section: 'Tussenkop', total: 'Totaal', note: 'Opmerking' },
  asLastTime: 'Zoals vorige keer', asLastTimeText: 'Je hebt een blad met deze kolommen al eens ingelezen. We doen het net zo. Hieronder kun je het nog veranderen.',
  sheet: 'Welk blad wil je inlezen?', rows: (n: number) => (n === 1 ? '1 regel' : `${n} regels`), hidden: 'verborgen blad',
  open: 'Dit weten we nog niet', openText: 'Kies wat ermee bedoeld wordt. Je hoeft dit maar één keer te doen.',
  likely: 'Dit denken we', likelyText: 'Kijk of het klopt.',
  known: (n: number) => (n === 1 ? '1 woord herkennen we' : `${n} woorden herkennen we`), knownText: 'Klopt er iets niet? Verander het hier.',
  nothing: 'Niets: laat het weg', more: (n: number) => `Er staan nog ${n} andere woorden in deze kolom. Die lezen we niet. Is dit wel de goede kolom?`,
};

const en: typeof nl = {
  column: (letter) => `Column ${letter}`, noName: (letter) => `Column ${letter} (without a name)`,
  examples: 'It holds for example', empty: 'This column is empty.', skip: 'Do not load',
  because: {
    header: { sure: 'We know the name of the column.', likely: 'The name of the column looks like this. Is it right?', guess: '' },
    cells: 'We think so because of what is in it. Is it right?',
  },
  unknown: 'We do not know this column. Choose what it is, or leave it out.',
  each: 'What is each column?', columnsTitle: 'Choose the columns',
  columnsLead: (name, n) => `We found ${n === 1 ? '1 row' : `${n} rows`} in ${name}. Please see whether we understand each column. We remember it for the next time.`,
  sheetLead: (name) => `There is more than one sheet in ${name}.`, valuesTitle: 'Words from your file',
  valuesLead: 'You write things in your own way. Say once what it means, and we remember it.',
  next: 'Go on', see: 'Show what will happen', toColumns: 'Back to the columns', other: 'Another file', sections: 'What do the headings between the rows mean?',
  sectionsHint: (all) => `There are headings between the rows: ${all}. The rows below get that value, when they say nothing themselves.`,
  sectionsSkip: 'Nothing, skip them', sectionsRows: 'They are rows like the others: load them',
  headerLine: 'The names of the columns are on line', headerHint: 'Not right? Change the number; then we read the sheet again.',
  firstRows: 'This is how we read the first rows', line: 'Line', aside: (n) => (n === 1 ? 'We do not load 1 line' : `We do not load ${n} lines`),
  asideText: 'Please look whether there is nothing here that you need.', what: 'What it is', text: 'What it says',
  kinds: { above: 'Above the columns', header: 'Header that comes back', section: 'Heading', total: 'Total', note: 'Note' },
  asLastTime: 'As last time', asLastTimeText: 'You loaded a sheet with these columns before. We do it in the same way. Below you can still change it.',
  sheet: 'Which sheet do you want to load?', rows: (n) => (n === 1 ? '1 row' : `${n} rows`), hidden: 'hidden sheet',
  open: 'We do not know this yet', openText: 'Choose what it means. You do this only once.',
  likely: 'This is what we think', likelyText: 'Please see whether it is right.',
  known: (n) => (n === 1 ? 'We know 1 word' : `We know ${n} words`), knownText: 'Is something not right? Change it here.',
  nothing: 'Nothing: leave it out', more: (n) => `There are ${n} more words in this column. We do not read those. Is this the right column?`,
};

/** The words around matching a spreadsheet. */
export const matchWords = (lang: Lang) => pick(lang, { nl, en });
