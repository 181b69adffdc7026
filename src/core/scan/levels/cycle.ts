import { described } from './described.ts';

/** FS: monitoring, evaluation and adjustment. */
export const cycle = [
  described('fs.m1', [
    'Hoe het gaat, weten we uit losse gesprekken. Wat er van plannen terechtkomt, houdt niemand bij.',
    'Er zijn cijfers uit enquêtes, vaak dubbel en laat. Studenten horen de uitkomst niet.',
    'Op vaste momenten vragen we weinig, en gericht. De uitkomst gaat terug naar studenten en komt naast de doelen te staan.',
    'Studenten kiezen mee wat we volgen. Cijfers en verhalen leiden binnen een jaar tot een gesprek en een keuze.',
  ], [
    'How things are going we know from separate talks. Nobody keeps track of what becomes of plans.',
    'There are figures from surveys, often double and late. Students do not hear the outcome.',
    'At set moments we ask little, and to the point. The outcome goes back to students and stands beside the goals.',
    'Students help choose what we follow. Within a year, figures and stories lead to a conversation and a choice.',
  ]),
  described('fs.m2', [
    'Aanbod blijft omdat het goed voelt. Of het iets brengt, is niet bekeken.',
    'Soms is er achteraf een evaluatie, met alleen een cijfer voor tevredenheid en zonder studenten.',
    'Bij de start staat vast hoe we bereik, waardering, effect en haalbaarheid bekijken. Studenten vullen hun deel in.',
    'Evalueren is gewoon. Studenten en medewerkers leggen uitkomsten naast elkaar, en zeggen ook wat die niet bewijzen.',
  ], [
    'Offers stay because they feel right. Nobody looked at whether they bring something.',
    'Sometimes there is an evaluation afterwards, with just a mark for satisfaction and without students.',
    'At the start it is set how we look at reach, reception, effect and feasibility. Students fill in their part.',
    'Evaluating is normal. Students and staff lay outcomes side by side, and also say what those do not prove.',
  ]),
  described('fs.m3', [
    'Er verandert iets als iemand daar tijd voor neemt. Stoppen gebeurt bijna nooit.',
    'Verbeterpunten komen op een lijst. Wie wat doet en wanneer, blijft vaak open.',
    'Na elke evaluatie volgt een besluit met een reden, een eigenaar en een datum. Het staat in het plan van volgend jaar.',
    'De kring gaat elk jaar rond, met studenten aan tafel. Iedereen kan terugvinden wat er met hun inbreng is gedaan.',
  ], [
    'Something changes when somebody takes the time. Stopping hardly ever happens.',
    'Points to improve go on a list. Who does what and when often stays open.',
    'After every evaluation there is a decision with a reason, an owner and a date. It is in the plan of next year.',
    'The circle goes round every year, with students at the table. Everybody can find back what was done with what they said.',
  ]),
];
