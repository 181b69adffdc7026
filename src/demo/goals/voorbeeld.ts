import type { DemoGoals } from './types.ts';

const owner = 'Vera Voorbeeld';
const feel = {
  kind: 'figure', better: 'higher', unit: '%', source: 'Eigen vraag aan studenten, steekproef (verzonnen)',
  what: { nl: 'studenten die zich thuis voelen op hun opleiding', en: 'students who feel at home in their programme' },
} as const;

/** The goals of Hogeschool Voorbeeld: 2025 is closed, 2026 is going on, 2027 begins to take shape. */
export const voorbeeldGoals: DemoGoals = {
  goals: [
    {
      key: 'thuis-2025', year: 2025, owner, concepts: ['fs.b1.1', 'lk.1.2'], initiatives: ['studiehuiskamer', 'thuisgroep', 'luistermaatje'],
      name: { nl: 'Meer studenten voelen zich hier thuis', en: 'More students feel at home here' },
      why: {
        nl: 'Wie zich thuis voelt, vraagt eerder om hulp. Studenten van het panel noemden dit als eerste.',
        en: 'Whoever feels at home asks for help sooner. Students of the panel named this first.',
      },
      indicator: feel, baseline: 55, target: 63, state: 'not-reached',
      outcome: 'Van 55% naar 59%. De studiehuiskamers werden goed gebruikt, maar twee academies hadden er nog geen. In 2026 gaan we door.',
      figures: [['2025-03-14', 55, 51, 59], ['2025-06-13', 57, 53, 61], ['2025-11-14', 59, 55, 62]],
    },
    {
      key: 'thuis-2026', year: 2026, owner, continues: 'thuis-2025', concepts: ['fs.b1.1', 'fs-t.4.4', 'lk.1.2'],
      initiatives: ['studiehuiskamer', 'thuisgroep', 'eerste-honderd-dagen', 'luistermaatje'],
      name: { nl: 'Twee op de drie studenten voelen zich hier thuis', en: 'Two in three students feel at home here' },
      why: {
        nl: 'Vorig jaar kwamen we tot 59%. Nu werken alle academies eraan, elk op hun eigen manier.',
        en: 'Last year we came to 59%. Now all academies work on it, each in their own way.',
      },
      indicator: feel, baseline: 59, target: 66,
      figures: [['2026-03-13', 60, 57, 63], ['2026-06-12', 62, 59, 65], ['2026-10-16', 64, 61, 67]],
    },
    {
      key: 'thuis-2026-techniek', year: 2026, owner: 'Manon Managertest', unit: 'techniek', parent: 'thuis-2026', concepts: ['fs.b1.1'],
      initiatives: ['thuisgroep'],
      name: { nl: 'In elke opleiding een vaste groep en een vaste plek', en: 'In every programme a steady group and a steady place' },
      indicator: feel, baseline: 52, target: 60, figures: [['2026-03-13', 52, 47, 57], ['2026-10-16', 54, 50, 58]],
    },
    {
      key: 'thuis-2026-gezondheid', year: 2026, owner: 'Hanna Gezondproef', unit: 'gezondheid', parent: 'thuis-2026', concepts: ['fs.b1.1'],
      initiatives: ['studiehuiskamer'],
      name: { nl: 'De studiehuiskamer is ook in stagetijd van jou', en: 'The study living room is yours during placement too' },
      indicator: feel, baseline: 62, target: 68, figures: [['2026-03-13', 64, 60, 68], ['2026-10-16', 72, 68, 76]],
    },
    {
      key: 'wachttijd-2026', year: 2026, owner: 'Paula Psychotest', concepts: ['fs.b2.3', 'fs-t.7.4', 'lk.4.2'], initiatives: ['gesprek-studentenpsycholoog'],
      name: { nl: 'Binnen twee weken een eerste gesprek', en: 'A first conversation within two weeks' },
      why: {
        nl: 'Wie de stap zet, moet niet zes weken wachten.', en: 'Whoever takes the step should not have to wait six weeks.',
      },
      indicator: {
        kind: 'figure', better: 'lower', unit: 'dagen', source: 'Agenda van de studentenpsychologen (verzonnen)',
        what: { nl: 'wachttijd op een eerste gesprek, mediaan', en: 'waiting time for a first conversation, median' },
      },
      baseline: 42, target: 14, figures: [['2026-02-02', 40], ['2026-05-04', 33], ['2026-08-31', 24], ['2026-11-02', 17]],
    },
    {
      key: 'gesprek-2026', year: 2026, owner, concepts: ['fs.c3', 'lk.3.2'], initiatives: ['training-praten-over-zelfdoding'],
      name: { nl: 'Studiebegeleiders durven het gesprek aan en weten de weg', en: 'Study guides dare to have the talk and know the way' },
      why: {
        nl: 'De studiebegeleider merkt vaak als eerste iets. De training was tot nu toe vrijwillig.',
        en: 'The study guide is often the first to notice. Until now the training was voluntary.',
      },
      indicator: {
        kind: 'figure', better: 'higher', unit: '%', source: 'Scholing, dekking (verzonnen)',
        what: { nl: 'studiebegeleiders met een geldig bewijs', en: 'study guides with a valid certificate' },
      },
      baseline: 35, target: 70, figures: [['2026-02-27', 37], ['2026-06-26', 43], ['2026-10-30', 48]],
    },
    {
      key: 'toetsdruk-2026', year: 2026, owner, concepts: ['fs.b3.3', 'fs-t.3.1', 'lk.2.1'], initiatives: ['toets-zonder-knoop', 'beter-slapen'],
      name: { nl: 'Meer studenten krijgen grip op toetsweken', en: 'More students get a grip on exam weeks' },
      why: {
        nl: 'Druk die blijft, kun je leren dragen. Tegelijk halen opleidingen stapels toetsen uit elkaar.',
        en: 'You can learn to carry pressure that stays. Meanwhile programmes pull piles of tests apart.',
      },
      indicator: {
        kind: 'reach', better: 'higher', unit: 'studenten',
        what: { nl: 'studenten die meededen aan de initiatieven bij dit doel', en: 'students who took part in the initiatives of this goal' },
      },
      baseline: 0, target: 400,
    },
    {
      key: 'thuis-2027', year: 2027, owner, continues: 'thuis-2026', concepts: ['fs.b1.1', 'lk.1.2'], initiatives: ['studiehuiskamer', 'eerste-honderd-dagen'],
      name: { nl: 'Ook wie later instroomt, voelt zich hier thuis', en: 'Whoever joins later feels at home here too' },
      indicator: {
        ...feel, what: { nl: 'instromers in februari die zich thuis voelen', en: 'students who joined in February and feel at home' },
      },
    },
  ],
  outside: [
    { year: 2025, what: 'Studenten die zich thuis voelen, alle hogescholen', value: 60, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van een landelijke enquête' },
    { year: 2026, what: 'Studenten die zich thuis voelen, alle hogescholen', value: 61, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van een landelijke enquête' },
    { year: 2026, what: 'Studenten die steun ervaren van hun instelling, alle hogescholen', value: 57, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van de landelijke monitor' },
    { year: 2025, what: 'Uitval na het eerste jaar', value: 16.1, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van eigen instroomcijfers' },
    { year: 2026, what: 'Uitval na het eerste jaar', value: 15.2, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van eigen instroomcijfers' },
    { year: 2026, what: 'Uitval na het eerste jaar', value: 18.4, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van eigen instroomcijfers', of: 'techniek' },
    { year: 2026, what: 'Uitval na het eerste jaar', value: 12.7, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van eigen instroomcijfers', of: 'gezondheid' },
  ],
};
