import type { Indicator } from '../../core/goals/types.ts';
import type { DemoFigure, DemoGoal, DemoGoals } from './types.ts';

const SOURCE = 'Voorbeeld: verzonnen';
const figure = (nl: string, en: string, unit = '%', better: Indicator['better'] = 'higher'): Indicator =>
  ({ kind: 'figure', better, unit, source: SOURCE, what: { nl, en } });
const yesNo: Indicator = { kind: 'yes-no', better: 'higher', what: { nl: 'vastgesteld en bekend', en: 'decided and known' } };
const count: Indicator = {
  kind: 'count', better: 'higher', unit: 'initiatieven', what: { nl: 'initiatieven bij dit doel die lopen', en: 'initiatives of this goal that run' },
};

type Row = readonly [
  at: string, nl: string, en: string, indicator: Indicator, baseline: number, target: number,
  last?: DemoFigure, ...initiatives: string[],
];

/** One goal for each objective of the scheme, in its order. */
const rows: readonly Row[] = [
  ['1.1', 'Reflectie en veerkracht zitten in elke bachelor', 'Every bachelor has reflection and resilience in it', figure('bacheloropleidingen met een leerlijn', 'bachelor programmes with a learning line'), 30, 100, ['2026-09-01', 62]],
  ['1.2', 'Wie zich inschrijft, weet wat de studie vraagt', 'Whoever enrols knows what the study asks', figure('eerstejaars die zeggen dat het klopte', 'first-years who say that it was right'), 58, 75, ['2026-10-12', 66, 62, 70]],
  ['1.3', 'Studenten oefenen met druk en onzekerheid', 'Students practise with pressure and uncertainty', count, 0, 2, undefined, 'ex-veerkracht', 'ex-schrijfweek'],
  ['1.4', 'Op vier momenten per jaar hoor je wat er is', 'At four moments a year you hear what there is', figure('faculteiten die alle vier de momenten doen', 'faculties that do all four moments', 'faculteiten'), 0, 3, ['2026-11-02', 1]],
  ['2.1', 'Over tegenslag praten is gewoon', 'Talking about setbacks is normal', figure('studenten die dat zo ervaren', 'students who find it so'), 44, 60, ['2026-10-12', 51, 47, 55]],
  ['2.2', 'Minder studenten lopen ongezien vertraging op', 'Fewer students fall behind unseen', figure('studenten met vertraging zonder gesprek', 'students behind without a talk', '%', 'lower'), 38, 15, ['2026-09-01', 27, 24, 30]],
  ['2.3', 'Binnen drie weken aan de beurt', 'Your turn within three weeks', figure('wachttijd bij de studentenpsychologen, mediaan', 'waiting time with the student psychologists, median', 'dagen', 'lower'), 45, 21, ['2026-11-02', 20]],
  ['2.4', 'Begeleiders beginnen erover en weten de weg', 'Guides bring it up and know the way', figure('begeleiders die de basistraining volgden', 'guides who took the basic training'), 20, 70, ['2026-10-01', 46]],
  ['2.5', 'Nieuwe initiatieven zijn met studenten gemaakt', 'New initiatives were made with students', figure('nieuwe initiatieven met studenten in het team', 'new initiatives with students in the team'), 50, 100, ['2026-10-01', 75]],
  ['3.1', 'Elke student kan een training volgen', 'Every student can take a training', count, 0, 3, undefined, 'ex-veerkracht', 'ex-schrijfweek', 'ex-slaap'],
  ['3.2', 'Er is een vangnet, met genoeg psychologen', 'There is a safety net, with enough psychologists', figure('studenten per voltijds psycholoog', 'students per full-time psychologist', 'studenten', 'lower'), 4200, 3000, ['2026-09-01', 3300], 'ex-psycholoog'],
  ['3.3', 'Het is helder tot waar wij helpen', 'It is clear how far we help', yesNo, 0, 1, ['2026-05-20', 1]],
  ['3.4', 'Afspraken met huisartsen, ggz en de gemeente', 'Agreements with GPs, mental health care and the municipality', figure('afspraken die gelden', 'agreements that hold', 'afspraken'), 1, 5, ['2026-10-01', 3]],
  ['4.1', 'Begeleiders werken als één keten', 'Guides work as one chain', figure('overdrachten met een antwoord terug', 'hand-overs with an answer back'), 35, 80, ['2026-10-01', 58]],
  ['4.2', 'Ieders rol staat op papier', 'Everybody’s role is on paper', yesNo, 0, 1, ['2026-06-01', 0]],
  ['4.3', 'Scholing over internationale studenten', 'Training about international students', figure('begeleiders die deze training volgden', 'guides who took this training'), 5, 40, ['2026-10-01', 22], 'ex-training'],
  ['4.4', 'Begeleiden staat in het rooster', 'Guiding is in the timetable', figure('begeleiders die zeggen dat ze genoeg tijd hebben', 'guides who say they have enough time'), 31, 60, ['2026-06-15', 36, 29, 43]],
  ['5.1', 'Meer studenten voelen zich veilig', 'More students feel safe', figure('studenten die zich veilig voelen', 'students who feel safe'), 78, 88, ['2026-10-12', 84, 81, 87]],
  ['5.2', 'Minder pieken in de studielast', 'Fewer peaks in the workload', figure('opleidingen met drie of meer toetsen in één week', 'programmes with three or more tests in one week', 'opleidingen', 'lower'), 24, 6, ['2026-09-01', 13]],
  ['5.3', 'Een mentorgroep voor elke eerstejaars', 'A mentor group for every first-year', figure('eerstejaars met een mentorgroep', 'first-years with a mentor group'), 60, 100, ['2026-10-01', 88], 'ex-mentoraat'],
  ['5.4', 'Docent en student kennen elkaar', 'Teacher and student know each other', figure('studenten die een docent hebben die hen kent', 'students with a teacher who knows them'), 41, 60, ['2026-10-12', 47, 43, 51]],
  ['5.5', 'Wie zoekt, vindt een groep', 'Whoever looks finds a group', count, 0, 2, undefined, 'ex-mentoraat', 'ex-peers'],
];

const whole = ([at, nl, en, indicator, baseline, target, last, ...initiatives]: Row): DemoGoal => ({
  key: `lv-${at}`, year: 2024, until: 2027, owner: at < '4' ? 'Lieke Leidtest' : 'Bestuur van Universiteit Exempel', name: { nl, en },
  concepts: [`lv.${at}`], initiatives, indicator, baseline, target, figures: last ? [last] : [],
});

type Working = readonly [unit: string, at: string, nl: string, en: string, baseline: number, target: number, ...figures: DemoFigure[]];

/** What two faculties make of some of them, with targets and figures of their own. */
const workings: readonly Working[] = [
  ['letteren', '1.1', 'Een portfolio in elk jaar van Letteren', 'A portfolio in every year of Humanities', 40, 100, ['2026-09-01', 80]],
  ['letteren', '5.2', 'Toetsen verdeeld over het blok', 'Tests spread over the term', 9, 2, ['2026-09-01', 3]],
  ['letteren', '5.4', 'Elke student een vaste docent', 'Every student a steady teacher', 45, 70, ['2026-10-12', 62, 54, 70]],
  ['science', '1.1', 'Leren falen in het practicum', 'Learning to fail in the lab', 20, 100, ['2026-09-01', 35]],
  ['science', '2.4', 'Alle practicumbegeleiders getraind', 'All lab guides trained', 10, 80, ['2026-10-01', 30]],
  ['science', '5.3', 'Een mentorgroep voor wie later begint', 'A mentor group for whoever begins later', 50, 100, ['2026-10-01', 90]],
];

const worked = ([unit, at, nl, en, baseline, target, ...figures]: Working): DemoGoal => ({
  key: `lv-${at}-${unit}`, year: 2025, until: 2027, unit, parent: `lv-${at}`, owner: unit === 'letteren' ? 'Faculteit Letteren' : 'Faculteit Science',
  name: { nl, en }, concepts: [`lv.${at}`], indicator: rows.find((row) => row[0] === at)?.[3] ?? yesNo, baseline, target, figures,
});

/** The goals of Universiteit Exempel: the 22 objectives of its own scheme, and what faculties make of them. */
export const exempelGoals: DemoGoals = {
  goals: [...rows.map(whole), ...workings.map(worked)],
  outside: [
    { year: 2026, what: 'Studenten die steun ervaren van hun instelling, alle universiteiten', value: 54, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van de landelijke monitor' },
    { year: 2026, what: 'Uitval na het eerste jaar', value: 11.3, unit: '%', source: 'Voorbeeld: verzonnen, in de vorm van eigen instroomcijfers' },
  ],
};
