import type { CrisisRole, Protocol, Words } from '../types.ts';
import { forStaff, forStudents } from './aftercare.ts';
import { stepsHour } from './steps-hour.ts';
import { stepsLater } from './steps-later.ts';
import { stepsNow } from './steps-now.ts';

const nobody = { name: '', phone: '' };
const role = (key: string, name: Words, callFor: Words): CrisisRole =>
  ({ key, name, callFor, holder: '', deputy: nobody, windows: [] });

/** What we propose to every institution: steps and aftercare in words of ours, roles without names yet. */
export const ourProtocol: Protocol = {
  roles: [
    role('lead', { nl: 'Crisiscoördinator', en: 'Crisis coordinator' },
      { nl: 'heeft de leiding en verdeelt de taken', en: 'leads and hands out the tasks' }),
    role('safety', { nl: 'Beveiliging en bhv', en: 'Security and first aid' },
      { nl: 'veiligheid in en om het gebouw, eerste hulp', en: 'safety in and around the building, first aid' }),
    role('care', { nl: 'Zorgteam', en: 'Care team' },
      { nl: 'opvang, en meedenken over wat een student nodig heeft', en: 'being there, and thinking along about what a student needs' }),
    role('family', { nl: 'Contactpersoon familie', en: 'Contact for the family' },
      { nl: 'de enige die met de familie belt', en: 'the only one who calls the family' }),
    role('programme', { nl: 'Opleiding', en: 'Programme' },
      { nl: 'de klas of groep, docenten, toetsen', en: 'the class or group, lecturers, tests' }),
  ],
  steps: [...stepsNow, ...stepsHour, ...stepsLater],
  spokesperson: {
    ...nobody, deputy: nobody,
    others: {
      nl: ['“Ik kan daar niets over zeggen. Onze woordvoerder helpt je verder.” Meer niet, ook niet vertrouwelijk.', 'Geef geen naam, geen foto en geen nummer van een student of collega.'],
      en: ['“I cannot say anything about that. Our spokesperson will help you.” No more, not in confidence either.', 'Do not give a name, a picture or a number of a student or a colleague.'],
    },
  },
  aftercare: { students: forStudents, staff: forStaff },
  policies: { suicidePrevention: { present: false }, loss: { present: false } },
};
