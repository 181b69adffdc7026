import type { DemoPerson, DemoRole } from './types.ts';

type Home = 'hogeschool-voorbeeld.example' | 'roc-proef.example' | 'universiteit-exempel.example';

const student = (
  home: Home, sub: string, displayName: string, nl: string, en: string, ...more: DemoRole[]
): DemoPerson => ({
  sub, displayName, about: { nl, en }, affiliation: 'student', homeOrganisation: home,
  roles: [{ role: 'student' }, ...more.map((role) => ({ role }))],
});

const staff = (
  home: Home, sub: string, displayName: string, nl: string, en: string, role: DemoRole, unit?: string,
): DemoPerson => {
  const [first = '', last = ''] = displayName.toLowerCase().split(' ');
  return {
    sub, displayName, about: { nl, en }, affiliation: 'employee', homeOrganisation: home,
    email: `${first}.${last}@${home}`,
    roles: [unit === undefined ? { role } : { role, unit }],
  };
};

const hbo = 'hogeschool-voorbeeld.example';
const roc = 'roc-proef.example';
const uni = 'universiteit-exempel.example';

/** People one can sign in as in the demo. All invented; the names say so. */
export const people: readonly DemoPerson[] = [
  student(hbo, 'demo-student-1', 'Sam Testman', 'student Verpleegkunde, eerste jaar',
    'Nursing student, first year'),
  student(hbo, 'demo-student-2', 'Yara Proefstudent', 'student HBO-ICT, derde jaar', 'IT student, third year'),
  student(hbo, 'demo-student-3', 'Alex Example', 'student International Business, spreekt Engels',
    'International Business student, speaks English'),
  student(hbo, 'demo-representative', 'Mila Meedenk-Voorbeeld', 'lid van het studentenpanel',
    'member of the student panel', 'representative'),
  staff(hbo, 'demo-guide', 'Gerda Gidsvoorbeeld', 'studiebegeleider', 'study guide', 'guide'),
  staff(hbo, 'demo-guide-techniek', 'Tim Techniekproef', 'studiebegeleider, alleen Academie Techniek en ICT',
    'study guide, Academy of Engineering and ICT only', 'guide', 'techniek'),
  staff(hbo, 'demo-dean', 'Dina Decaanproef', 'studentendecaan', 'student dean', 'specialist'),
  staff(hbo, 'demo-psychologist', 'Paula Psychotest', 'studentenpsycholoog', 'student psychologist', 'specialist'),
  staff(hbo, 'demo-confidential', 'Vincent Vertrouwproef', 'vertrouwenspersoon', 'confidential adviser',
    'specialist'),
  staff(hbo, 'demo-coordinator', 'Vera Voorbeeld', 'coördinator studentenwelzijn', 'student wellbeing coordinator',
    'coordinator'),
  staff(hbo, 'demo-coordinator-gezondheid', 'Hanna Gezondproef',
    'coördinator, alleen Academie Gezondheid en Sport', 'coordinator, Academy of Health and Sport only',
    'coordinator', 'gezondheid'),
  staff(hbo, 'demo-executive', 'Bas Bestuurtest', 'bestuurder', 'member of the executive board', 'executive'),
  staff(hbo, 'demo-manager', 'Manon Managertest', 'leidinggevende, alleen Academie Techniek en ICT',
    'manager, Academy of Engineering and ICT only', 'executive', 'techniek'),
  staff(hbo, 'demo-researcher', 'Otto Onderzoekproef', 'onderzoeker', 'researcher', 'researcher'),
  staff(hbo, 'demo-administrator', 'Ada Beheertest', 'beheerder', 'administrator', 'administrator'),

  student(roc, 'proef-student', 'Pim Proefmans', 'student ROC Proef, 17 jaar', 'student at ROC Proef, aged 17'),
  staff(roc, 'proef-mentor', 'Mo Mentorproef', 'mentor bij ROC Proef', 'mentor at ROC Proef', 'guide'),
  staff(roc, 'proef-care', 'Zora Zorgproef', 'zorgcoördinator bij ROC Proef', 'care coordinator at ROC Proef',
    'specialist'),
  staff(roc, 'proef-coordinator', 'Roos Rocproef', 'coördinator studentenwelzijn bij ROC Proef',
    'student wellbeing coordinator at ROC Proef', 'coordinator'),

  staff(uni, 'exempel-coordinator', 'Lieke Leidtest', 'coördinator studentenwelzijn bij Universiteit Exempel',
    'student wellbeing coordinator at Exempel University', 'coordinator'),
  staff(uni, 'exempel-executive', 'Bram Bestuurvoorbeeld', 'bestuurder bij Universiteit Exempel',
    'member of the executive board of Exempel University', 'executive'),
  student(uni, 'exempel-representative', 'Ravi Raadproef', 'lid van de studentenraad van Universiteit Exempel',
    'member of the student council of Exempel University', 'representative'),
];
