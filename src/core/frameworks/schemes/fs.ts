import { branch, buildScheme } from '../build.ts';
import { buildingBlocks } from './fs-blocks.ts';

const conditions = [
  branch('c1', 'Leiderschap en beleid', 'Leadership and policy',
    'Bestuur en leiding laten zien dat welzijn telt: met doelen, geld, mensen en duidelijke taken.',
    'Those who lead show that wellbeing counts: with goals, money, people and clear tasks.'),
  branch('c2', 'Stakeholderparticipatie', 'Stakeholder participation',
    'Studenten, medewerkers en partners buiten de deur denken mee, beslissen mee en maken samen afspraken.',
    'Students, colleagues and partners outside think along, decide together and make agreements.'),
  branch('c3', 'Kennis en kunde', 'Knowledge and skills',
    'Wie met studenten werkt, weet wat te doen en krijgt daar tijd en scholing voor. Ook eigen welzijn telt mee.',
    'Whoever works with students knows what to do, and gets time and training for it. Their own wellbeing counts too.'),
];

const cycle = [
  branch('m1', 'Monitoring', 'Monitoring',
    'Volgen hoe het met groepen studenten gaat en wat er van de plannen terechtkomt.',
    'Following how groups of students are doing and what becomes of the plans.'),
  branch('m2', 'Evaluatie', 'Evaluation',
    'Samen met studenten kijken wat iets heeft opgeleverd, of het te doen is en of het werkt.',
    'Looking together with students at what something brought, whether it can be done and whether it works.'),
  branch('m3', 'Bijstelling', 'Adjustment',
    'Met wat je geleerd hebt iets veranderen: doorgaan, aanpassen of stoppen.',
    'Changing something with what was learned: go on, adapt or stop.'),
];

/** FS: Framework Studentenwelzijn for mbo, hbo and wo. The aspects stand under their building block. */
export const fsScheme = buildScheme({
  id: 'fs',
  version: '2024',
  title: { nl: 'Framework Studentenwelzijn', en: 'Student Wellbeing Framework' },
  source: 'Framework Studentenwelzijn (mbo, hbo, wo)',
}, [
  branch('s', 'De student', 'The student',
    'Hier draait het om: wie goed in zijn vel zit leert beter, en goed leren doet goed.',
    'This is what it is about: who feels well learns better, and learning well does you good.'),
  branch('v', 'Visie', 'Vision',
    'Waar de instelling met welzijn heen wil, met eigen waarden, speerpunten en keuzes.',
    'Where the institution wants to go with wellbeing, with its own values, main points and choices.'),
  branch('c', 'Voorwaarden', 'Conditions',
    'Wat geregeld moet zijn voordat de rest goed kan lukken.',
    'What has to be in place before the rest can go well.', conditions),
  branch('b', 'Bouwstenen', 'Building blocks',
    'De inhoud: waar studenten in hun studie en daarbuiten iets van merken.',
    'The content: what students notice, in their studies and around them.', buildingBlocks),
  branch('m', 'Monitoring, evaluatie en bijstelling', 'Monitoring, evaluation and adjustment',
    'De kring die nooit af is: kijken, samen beoordelen en beter maken.',
    'The circle that is never finished: look, judge together and make it better.', cycle),
]);
