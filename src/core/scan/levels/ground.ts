import { described } from './described.ts';

/** FS: the vision and the three conditions. */
export const ground = [
  described('fs.v', [
    'Er is geen gedeelde visie op welzijn. Wat belangrijk is, hangt af van wie je spreekt.',
    'Er staat iets op papier over welzijn, maar weinig mensen kennen het en er volgen geen keuzes uit.',
    'Er is een vastgestelde visie met eigen waarden en speerpunten. Opleidingen en diensten gebruiken die bij hun plannen.',
    'Studenten en medewerkers herkennen de visie in wat er gebeurt. Op een vaste datum bekijken en verbeteren ze die samen.',
  ], [
    'There is no shared vision on wellbeing. What matters depends on whom you ask.',
    'Something about wellbeing is on paper, but few people know it and no choices follow from it.',
    'There is a decided vision with its own values and main points. Programmes and services use it for their plans.',
    'Students and staff recognise the vision in what happens. On a fixed date they look at it again and improve it together.',
  ]),
  described('fs.c1', [
    'Een paar betrokken mensen trekken welzijn. Vallen zij weg, dan valt het stil.',
    'Er is een coördinator, vaak op tijdelijk geld. Doelen zijn vaag en het is niet duidelijk wie waarover gaat.',
    'Een team met docenten, begeleiders en studenten werkt aan meetbare doelen. Taken, uren en geld liggen vast.',
    'Het bestuur bespreekt elk jaar met studenten wat werkt, en stelt doelen en geld bij. Ook als mensen wisselen gaat het door.',
  ], [
    'A few dedicated people carry wellbeing. When they leave, it stops.',
    'There is a coordinator, often on temporary money. Goals are vague and it is unclear who decides what.',
    'A team with teachers, guides and students works on goals that can be measured. Tasks, hours and money are set.',
    'Every year the board discusses with students what works, and adjusts goals and money. It goes on when people change.',
  ]),
  described('fs.c2', [
    'Wie meedenkt, hangt af van wie elkaar kent. Studenten horen plannen pas als die af zijn.',
    'Soms is er een panel of een gesprek met een partner. Wat ermee gebeurt, horen de deelnemers niet altijd.',
    'Studenten en partners maken plannen mee, in vaste gesprekken. Er zijn afspraken over een goede overdracht naar hulp.',
    'Studenten beslissen mee, ook wie je minder vaak hoort. Elk jaar bekijken alle partijen samen of de afspraken nog kloppen.',
  ], [
    'Who thinks along depends on who knows whom. Students hear of plans only when they are finished.',
    'Sometimes there is a panel or a talk with a partner. Those who took part do not always hear what was done with it.',
    'Students and partners help make the plans, in regular talks. There are agreements on a good hand-over to help.',
    'Students take part in decisions, also those who are heard less often. Every year all parties check whether the agreements still hold.',
  ]),
  described('fs.c3', [
    'Medewerkers leren het van elkaar of zoeken het zelf uit. Scholing volgt alleen wie daarvoor kiest.',
    'Er is scholing, maar zonder vaste tijd. Nieuwe collega’s missen die vaak, en het eigen welzijn komt weinig aan bod.',
    'Bij elke rol hoort scholing, met uren: merken, durven vragen, doorverwijzen, noodgevallen. Er is aandacht voor eigen welzijn.',
    'Scholing hoort bij het werk en wordt elk jaar beter met ervaringen van studenten. Collega’s leren ook van elkaar.',
  ], [
    'Staff learn from each other or find out by themselves. Only those who choose to follow training do.',
    'There is training, but without set time. New colleagues often miss it, and the wellbeing of staff gets little attention.',
    'Each role comes with training, with hours: noticing, daring to ask, referring, emergencies. The wellbeing of staff gets attention.',
    'Training is part of the job and gets better every year with experiences of students. Colleagues learn from each other too.',
  ]),
];
