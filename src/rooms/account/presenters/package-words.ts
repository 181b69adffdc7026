const span = (years: readonly number[]): string => (years.length === 0 ? '' : `${Math.min(...years)}-${Math.max(...years)}`);

/** What the package for an outside evaluator says. */
export const packageWords = {
  nl: {
    choices: 'Keuzes', results: 'Activiteiten en bereik', students: 'Rol van studenten', money: 'Geld', goals: 'Doelen', actions: 'Acties',
    year: 'Jaar', initiative: 'Activiteit', decision: 'Besluit', date: 'Datum', why: 'Waarom', withStudents: 'Met studenten', yes: 'ja', no: 'nee',
    state: 'Stand', reach: 'Bereik', spent: 'Uitgegeven', figure: 'Cijfer', value: 'Waarde', rest: 'Niet verdeeld', total: 'Totaal',
    goal: 'Doel', start: 'Begin', now: 'Stand', target: 'Streefcijfer', outcome: 'Uitkomst',
    kinds: { keep: 'houden', change: 'veranderen', stop: 'stoppen', 'to-programme': 'naar de opleidingen', 'to-partner': 'naar een partner' },
    guide: (name: string, years: readonly number[], reports: readonly string[]) => [
      `Leeswijzer bij het pakket van ${name}, ${span(years)}`, '',
      'In dit pakket', '- gegevens.xlsx: zes bladen, een rij per jaar en onderwerp.',
      ...(reports.length === 0 ? ['- Er is over deze jaren nog geen verslag vastgelegd.'] : ['- verslagen: het laatst vastgelegde verslag van elk jaar, in het Nederlands en het Engels (Word).', ...reports.map((one) => `  - ${one}`)]), '',
      'De bladen',
      '- Keuzes: elk besluit over een activiteit. Jaar, Activiteit, Besluit (houden, veranderen, stoppen, naar de opleidingen, naar een partner), Datum, Waarom (in de woorden van de instelling), Met studenten (of studenten meepraatten).',
      '- Activiteiten en bereik: wat er dat jaar was. Bereik is het aantal mensen uit de evaluatie; wie aan twee dingen meedeed telt twee keer. "Minder dan tien" is met opzet geen getal. Uitgegeven is in euro.',
      '- Rol van studenten: hoe vaak studenten meepraatten, over hoeveel besluiten, reacties, eigen ideeën. Alleen aantallen.',
      '- Geld: uitgegeven in euro, en hoe het is verdeeld. "Niet verdeeld" hoort nog nergens bij. Samen zijn ze het totaal.',
      '- Doelen: Begin, Stand en Streefcijfer in de eenheid van het doel; Uitkomst in woorden.',
      '- Acties: hoeveel acties uit het plan klaar waren, en hoeveel te laat.', '',
      'Wat dit niet zegt', '- Een verschil tussen voor en na bewijst niet dat de activiteit de oorzaak is.', '- Bedragen zijn niet gecorrigeerd voor hogere prijzen.',
      '- Een leeg vak betekent dat er niets is vastgelegd, niet dat het nul was.', '- Er staan geen gegevens over één student in.', '',
    ],
  },
  en: {
    choices: 'Choices', results: 'Activities and reach', students: 'Part of students', money: 'Money', goals: 'Goals', actions: 'Actions',
    year: 'Year', initiative: 'Activity', decision: 'Decision', date: 'Date', why: 'Why', withStudents: 'With students', yes: 'yes', no: 'no',
    state: 'State', reach: 'Reach', spent: 'Spent', figure: 'Figure', value: 'Value', rest: 'Not divided', total: 'Total',
    goal: 'Goal', start: 'Start', now: 'Now', target: 'Target', outcome: 'Outcome',
    kinds: { keep: 'keep', change: 'change', stop: 'stop', 'to-programme': 'to the programmes', 'to-partner': 'to a partner' },
    guide: (name: string, years: readonly number[], reports: readonly string[]) => [
      `Reading guide to the package of ${name}, ${span(years)}`, '',
      'In this package', '- gegevens.xlsx: six sheets, in the language of who made it; a row for each year and subject.',
      ...(reports.length === 0 ? ['- No report was made final on these years yet.'] : ['- verslagen: the last final report of each year, in Dutch and English (Word).', ...reports.map((one) => `  - ${one}`)]), '',
      'The sheets',
      '- Choices: each decision about an activity. Year, Activity, Decision (keep, change, stop, to the programmes, to a partner), Date, Why (in the words of the institution), With students (whether students had a say).',
      '- Activities and reach: what there was that year. Reach is the number of people in the evaluation; who took part in two things counts twice. "Fewer than ten" is no number on purpose. Spent is in euros.',
      '- Part of students: how often students had a say, about how many decisions, comments, ideas of their own. Only counts.',
      '- Money: spent in euros, and how it is divided. "Not divided" belongs nowhere yet. Together they are the total.',
      '- Goals: Start, Now and Target in the unit of the goal; Outcome in words.',
      '- Actions: how many actions of the plan were done, and how many were late.', '',
      'What this does not say', '- A difference between before and after does not prove that the activity is the cause.', '- Amounts are not corrected for higher prices.',
      '- An empty cell means that nothing was recorded, not that it was zero.', '- It has no data about any one student.', '',
    ],
  },
} as const;
