import { branch, buildScheme, numbered } from '../build.ts';
import { lines } from './lk-lines.ts';

const principles = [
  branch('p1', 'Inclusief studieklimaat', 'Inclusive study climate',
    'Elke student is welkom en weet bij wie steun te vinden is.',
    'Every student is welcome and knows who can give support.'),
  branch('p2', 'Zelfregie en toerusting in vaardigheden', 'Self-direction and skills',
    'Studenten leren stap voor stap goed voor zichzelf te zorgen. Medewerkers leren hoe ze daarbij helpen.',
    'Students learn step by step to take good care of themselves. Staff learn how to help with that.'),
  branch('p3', 'Oog voor verschillende startposities en diversiteit',
    'Attention to different starting points and diversity',
    'Niet iedereen begint op hetzelfde punt, dus de steun is ook niet voor iedereen gelijk.',
    'Not everybody starts at the same point, so support is not the same for everybody.'),
  branch('p4', '(Nieuwe) obstakels uit de weg ruimen', 'Removing (new) obstacles',
    'Niet de student een extra duwtje geven, maar de drempel zelf weghalen.',
    'Not giving the student an extra push, but taking the barrier away.'),
  branch('p5', 'Aandacht voor persoonsvorming en sociale ontwikkeling', 'Attention to personal and social development',
    'Studeren is ook groeien als mens, en dat hoort in het onderwijs.',
    'Studying is also growing as a person, and that belongs in education.'),
];

/** LK: Landelijk Kader Studentenwelzijn 2023-2030 for hbo and wo: 5 principles, 4 lines, 15 subthemes. */
export const lkScheme = buildScheme({
  id: 'lk',
  version: '2023-2030',
  title: { nl: 'Landelijk Kader Studentenwelzijn', en: 'National Framework for Student Wellbeing' },
  source: 'Landelijk Kader Studentenwelzijn 2023-2030 (hbo, wo)',
}, [...principles, ...numbered(lines)]);
