/** What a workbook says. */
export const sheetWords = {
  nl: {
    guide: 'Leeswijzer', summary: 'Samenvatting', lines: 'Verdeling', rows: 'Regels', initiatives: 'Activiteiten', goals: 'Doelen', decisions: 'Besluiten', figures: 'Alle cijfers',
    figure: 'Cijfer', value: 'Waarde', name: 'Naam in het verslag', from: 'Geteld uit', count: 'Rijen', nothing: 'Hier is nog niets vastgelegd.',
    year: 'Jaar', kind: 'Soort', whatFor: 'Waarvoor', source: 'Bron', initiative: 'Activiteit', amount: 'Bedrag', rest: 'Niet verdeeld', importRow: 'Rij in rekenblad',
    spent: 'Uitgegeven', budget: 'Begroot', total: 'Totaal',
    of: { money: 'Geld', evaluation: 'Evaluaties', goal: 'Doelen', decision: 'Besluiten', initiative: 'Activiteiten', proposal: 'Ideeën', comment: 'Reacties', voice: 'Gesprekken', scan: 'Zelfscans', action: 'Acties' },
    guideText: (name: string, year: number) => [
      `${name}, verantwoording studentenwelzijn ${year}`,
      'Bedragen zijn in euro. Een correctie is een negatief bedrag.',
      'Verdeling: begroot en uitgegeven. Wat verdeeld is en wat niet verdeeld is, zijn samen het totaal.',
      'Regels: elke regel van dit jaar, en hoe het is verdeeld. Onderaan staan de totalen; ze zijn gelijk aan die op het blad Verdeling.',
      'Activiteiten: bereik uit de evaluatie en uitgaven. Bij minder dan tien mensen staat er geen getal.',
      'Alle cijfers: elk getal uit het verslag, met de naam die het in het verslag heeft en het aantal rijen waaruit het is geteld.',
    ],
  },
  en: {
    guide: 'Reading guide', summary: 'Summary', lines: 'Division', rows: 'Rows', initiatives: 'Activities', goals: 'Goals', decisions: 'Decisions', figures: 'All figures',
    figure: 'Figure', value: 'Value', name: 'Name in the report', from: 'Counted from', count: 'Rows', nothing: 'Nothing was recorded here yet.',
    year: 'Year', kind: 'Kind', whatFor: 'What for', source: 'Source', initiative: 'Activity', amount: 'Amount', rest: 'Not divided', importRow: 'Row in spreadsheet',
    spent: 'Spent', budget: 'Budget', total: 'Total',
    of: { money: 'Money', evaluation: 'Evaluations', goal: 'Goals', decision: 'Decisions', initiative: 'Activities', proposal: 'Ideas', comment: 'Comments', voice: 'Conversations', scan: 'Self-scans', action: 'Actions' },
    guideText: (name: string, year: number) => [
      `${name}, account of student wellbeing ${year}`,
      'Amounts are in euros. A correction is a negative amount.',
      'Division: budget and spending. What is divided and what is not divided are together the total.',
      'Rows: every row of this year, and how it is divided. The totals stand at the bottom; they equal those on the sheet Division.',
      'Activities: reach from the evaluation, and spending. For fewer than ten people there is no number.',
      'All figures: every number of the report, with the name it has in the report and the number of rows it was counted from.',
    ],
  },
} as const;
