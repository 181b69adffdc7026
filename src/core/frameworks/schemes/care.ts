import { branch, buildScheme, numbered } from '../build.ts';

/** The six stepped-care levels of FS, least to most intensive. Words for students: core/stepped-care/levels.ts. */
export const careScheme = buildScheme({
  id: 'care',
  version: '2024',
  title: { nl: 'Getrapt ondersteuningsaanbod', en: 'Stepped care' },
  source: 'Framework Studentenwelzijn, getrapt ondersteuningsaanbod (stepped care)',
}, numbered([
  branch('1', 'Zelfgestuurd', 'Self-guided',
    'Iets wat een student alleen kan doen: lezen, oefenen, een module of een app.',
    'Something a student can do alone: reading, practising, a module or an app.'),
  branch('2', 'Peer-ondersteuning en workshops', 'Peer support and workshops',
    'Samen met andere studenten of in een korte workshop.',
    'Together with other students or in a short workshop.'),
  branch('3', 'Intensief groepsprogramma', 'Intensive group programme',
    'Een vaste groep die vaker bij elkaar komt, met begeleiding.',
    'A fixed group that meets several times, with guidance.'),
  branch('4', 'Intensief individueel', 'Intensive individual',
    'Gesprekken met één begeleider, zoals een decaan of psycholoog.',
    'Talks with one guide, such as a student counsellor or psychologist.'),
  branch('5', 'Specialistische zorg', 'Specialist care',
    'Hulp van een specialist, meestal buiten de instelling en via de huisarts.',
    'Help from a specialist, mostly outside the institution and through the general practitioner.'),
  branch('6', 'Acute zorg', 'Acute care',
    'Hulp die niet kan wachten.',
    'Help that cannot wait.'),
]));
