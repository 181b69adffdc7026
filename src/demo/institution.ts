import type { DemoInstitution, DemoUnit } from './types.ts';

const faculty = (
  key: string, nl: string, en: string, programmes: readonly (readonly [key: string, nl: string, en: string])[],
): readonly DemoUnit[] => [
  { key, kind: 'faculty', name: { nl, en } },
  ...programmes.map(([programme, nameNl, nameEn]) => ({
    key: programme, kind: 'programme' as const, parent: key, name: { nl: nameNl, en: nameEn },
  })),
];

/** The demo institution. Invented: nothing in it is, or stands for, a real hogeschool. */
export const voorbeeld: DemoInstitution = {
  key: 'voorbeeld',
  name: { nl: 'Hogeschool Voorbeeld', en: 'Voorbeeld University of Applied Sciences' },
  sector: 'hbo',
  homeOrganisation: 'hogeschool-voorbeeld.example',
  city: 'Voorbeeldstad',
  students: 14_000,
  units: [
    ...faculty('gezondheid', 'Academie Gezondheid en Sport', 'Academy of Health and Sport', [
      ['verpleegkunde', 'Verpleegkunde', 'Nursing'],
      ['fysiotherapie', 'Fysiotherapie', 'Physiotherapy'],
      ['sportkunde', 'Sportkunde', 'Sport Studies'],
    ]),
    ...faculty('techniek', 'Academie Techniek en ICT', 'Academy of Engineering and ICT', [
      ['hbo-ict', 'HBO-ICT', 'Information Technology'],
      ['werktuigbouwkunde', 'Werktuigbouwkunde', 'Mechanical Engineering'],
      ['bouwkunde', 'Bouwkunde', 'Built Environment'],
    ]),
    ...faculty('mens', 'Academie Mens en Educatie', 'Academy of Social Work and Education', [
      ['pabo', 'Pabo', 'Primary Teacher Education'],
      ['social-work', 'Social Work', 'Social Work'],
      ['leraar-nederlands', 'Leraar Nederlands', 'Teacher of Dutch'],
    ]),
    ...faculty('economie', 'Academie Economie, Recht en Kunsten', 'Academy of Business, Law and Arts', [
      ['bedrijfskunde', 'Bedrijfskunde', 'Business Administration'],
      ['international-business', 'International Business', 'International Business'],
      ['hbo-rechten', 'HBO-Rechten', 'Law'],
      ['vormgeving', 'Vormgeving', 'Design'],
      ['muziek', 'Muziek', 'Music'],
    ]),
  ],
  acute: {
    name: { nl: 'Eerste opvang Hogeschool Voorbeeld', en: 'First response, Voorbeeld University' },
    phone: { nl: 'toestel 0000 (demo)', en: 'extension 0000 (demo)' },
    place: { nl: 'Balie gebouw De Linde, Voorbeeldlaan 1', en: 'Desk in building De Linde, Voorbeeldlaan 1' },
    hours: {
      nl: 'maandag tot en met vrijdag van 8.00 tot 22.00 uur, ook in toetsweken',
      en: 'Monday to Friday, 8:00 to 22:00, also in exam weeks',
    },
    note: {
      nl: 'Iemand blijft bij je en belt samen met je. Buiten deze uren: 112, 113 of de huisartsenpost.',
      en: 'Somebody stays with you and makes the call with you. Outside these hours: 112, 113 or the out-of-hours GP.',
    },
  },
};

/** A university, to carry one example whole: a scheme of its own, whose 22 objectives are its goals. */
export const exempel: DemoInstitution = {
  key: 'exempel',
  name: { nl: 'Universiteit Exempel', en: 'Exempel University' },
  sector: 'wo',
  homeOrganisation: 'universiteit-exempel.example',
  city: 'Exempelstad',
  students: 26_000,
  units: [
    ...faculty('letteren', 'Faculteit Letteren', 'Faculty of Humanities', [['geschiedenis', 'Geschiedenis', 'History']]),
    ...faculty('science', 'Faculteit Science', 'Faculty of Science', [['biologie', 'Biologie', 'Biology']]),
    ...faculty('recht', 'Faculteit Recht', 'Faculty of Law', [['rechten', 'Rechtsgeleerdheid', 'Law']]),
  ],
  acute: {
    name: { nl: 'Welzijnsbalie Exempel', en: 'Wellbeing desk, Exempel University' },
    phone: { nl: 'toestel 0002 (demo)', en: 'extension 0002 (demo)' },
    place: { nl: 'Hoofdgebouw, begane grond', en: 'Main building, ground floor' },
    hours: { nl: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur', en: 'Monday to Friday, 9:00 to 17:00' },
    note: { nl: 'Buiten deze uren: 112, 113 of de huisartsenpost.', en: 'Outside these hours: 112, 113 or the out-of-hours GP.' },
  },
};

/** A second, tiny institution (mbo): it shows and tests that institutions do not see each other. */
export const proef: DemoInstitution = {
  key: 'proef',
  name: { nl: 'ROC Proef', en: 'ROC Proef' },
  sector: 'mbo',
  homeOrganisation: 'roc-proef.example',
  city: 'Proefdorp',
  students: 900,
  units: [
    { key: 'zorg', kind: 'faculty', name: { nl: 'College Zorg', en: 'College of Care' } },
    { key: 'helpende', kind: 'programme', parent: 'zorg', name: { nl: 'Helpende', en: 'Care Assistant' } },
    { key: 'techniek', kind: 'faculty', name: { nl: 'College Techniek', en: 'College of Technology' } },
  ],
  acute: {
    name: { nl: 'Zorgteam ROC Proef', en: 'Care team, ROC Proef' },
    phone: { nl: 'toestel 0001 (demo)', en: 'extension 0001 (demo)' },
    place: { nl: 'Kamer naast de receptie', en: 'Room next to reception' },
    hours: { nl: 'schooldagen van 8.00 tot 17.00 uur', en: 'school days, 8:00 to 17:00' },
    note: { nl: 'Buiten deze uren: 112, 113 of de huisartsenpost.',
    en: 'Outside these hours: 112, 113 or the out-of-hours GP.' },
  },
};
