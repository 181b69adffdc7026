import type { Text } from '../../frameworks/types.ts';
import { both, inYear, joined, listed, type Making, nameOf, paragraph, plain, plural, quoted, voicesOf } from '../making.ts';
import type { ReportSection, RowKind } from '../types.ts';
import { decidedIn } from './choices.ts';
import { guarded } from './results-figures.ts';

const count = ({ reg }: Making, id: string, label: Text, of: RowKind, ids: readonly string[]): string =>
  reg.add(id, { label, value: ids.length, of, ids });

function voices(make: Making): Text {
  const { input: { evaluations, year } } = make;
  const said = voicesOf(make.input);
  const about = [...new Set(said.map(({ evaluationId }) => evaluationId))];
  const names = (lang: 'nl' | 'en') => listed(about.map((id) => nameOf(make, evaluations.find((one) => one.id === id)?.initiativeId ?? '', lang)), lang);
  const tag = count(make, 'voices.count', { nl: 'Keer dat studenten meepraatten over een evaluatie', en: 'Times students talked about an evaluation' }, 'voice', said.map(({ id }) => id));
  return plural(said.length,
    { nl: `Er is in of over ${year} niet vastgelegd dat studenten meepraatten over een evaluatie. Schrijf het op bij de evaluatie, dan staat het hier.`, en: `It was not recorded in or about ${year} that students talked about an evaluation. Write it down with the evaluation, then it stands here.` },
    { nl: `Studenten praatten ${tag} keer mee over hoe iets werkt: bij ${names('nl')}.`, en: `Students talked ${tag} time about how something works: about ${names('en')}.` },
    { nl: `Studenten praatten ${tag} keer mee over hoe iets werkt: bij ${names('nl')}.`, en: `Students talked ${tag} times about how something works: about ${names('en')}.` });
}

function decisions(make: Making): Text {
  const all = decidedIn(make);
  if (all.length === 0) return { nl: '', en: '' };
  const [withThem, without] = [all.filter((one) => one.withStudents), all.filter((one) => !one.withStudents)];
  const total = count(make, 'decisions.count', { nl: 'Besluiten', en: 'Decisions' }, 'decision', all.map(({ id }) => id));
  const yes = count(make, 'decisions.with', { nl: 'Besluiten waar studenten over meepraatten', en: 'Decisions that students talked about' }, 'decision', withThem.map(({ id }) => id));
  const no = count(make, 'decisions.without', { nl: 'Besluiten zonder studenten', en: 'Decisions without students' }, 'decision', without.map(({ id }) => id));
  return joined([
    plural(all.length, { nl: '', en: '' },
      { nl: `Er was ${total} besluit; over ${yes} daarvan praatten studenten mee.`, en: `There was ${total} decision; students had a say in ${yes} of it.` },
      { nl: `Van de ${total} besluiten praatten studenten over ${yes} mee.`, en: `Of the ${total} decisions, students talked about ${yes}.` }),
    plural(without.length, { nl: '', en: '' },
      { nl: `${no} besluit is genomen zonder dat studenten meepraatten.`, en: `${no} decision was taken without students.` },
      { nl: `${no} besluiten zijn genomen zonder dat studenten meepraatten.`, en: `${no} decisions were taken without students.` }),
  ]);
}

function council(make: Making): Text {
  const said = make.input.comments.filter(({ on }) => inYear(on, make.input.year));
  if (said.length === 0) return { nl: '', en: '' };
  const answered = said.filter((one) => one.answered);
  const tag = count(make, 'comments.count', { nl: 'Reacties van studenten en medezeggenschap', en: 'Comments by students and the council' }, 'comment', said.map(({ id }) => id));
  const done = count(make, 'comments.answered', { nl: 'Reacties met een antwoord', en: 'Comments with an answer' }, 'comment', answered.map(({ id }) => id));
  return joined([
    plural(said.length, { nl: '', en: '' },
      { nl: `Studenten en medezeggenschap gaven ${tag} reactie op de visie of de verantwoording.`, en: `Students and the council gave ${tag} comment on the vision or the account.` },
      { nl: `Studenten en medezeggenschap gaven ${tag} reacties op de visie of de verantwoording.`, en: `Students and the council gave ${tag} comments on the vision or the account.` }),
    plural(answered.length, { nl: 'Er is nog geen antwoord gegeven.', en: 'No answer was given yet.' },
      { nl: `Op ${done} daarvan staat een antwoord met wat ermee is gedaan.`, en: `${done} of these has an answer that says what was done with it.` },
      { nl: `Op ${done} daarvan staat een antwoord met wat ermee is gedaan.`, en: `${done} of these have an answer that says what was done with it.` }),
  ]);
}

function proposals(make: Making): Text {
  const granted = make.input.proposals.filter(({ answeredOn }) => inYear(answeredOn, make.input.year));
  if (granted.length === 0) {
    return { nl: `Er is in ${make.input.year} geen geld of ruimte gegeven aan een eigen idee van studenten.`, en: `No money or room was given to an idea of students in ${make.input.year}.` };
  }
  const ids = granted.map(({ id }) => id);
  const tag = count(make, 'proposals.granted', { nl: 'Ideeën van studenten die steun kregen', en: 'Ideas of students that got support' }, 'proposal', ids);
  const cents = granted.reduce((sum, { grantCents = 0 }) => sum + grantCents, 0);
  const money = make.reg.add('proposals.money', { label: { nl: 'Geld voor ideeën van studenten', en: 'Money for ideas of students' }, kind: 'euros', value: cents, of: 'proposal', ids });
  const intro = plural(granted.length, { nl: '', en: '' },
    { nl: `${tag} idee van studenten kreeg steun, met ${money}:`, en: `${tag} idea of students got support, with ${money}:` },
    { nl: `${tag} ideeën van studenten kregen steun, samen ${money}:`, en: `${tag} ideas of students got support, together ${money}:` });
  return joined([intro, ...granted.map(({ title, done }) => both((lang) =>
    `- ${plain(title)}${done ? '' : { nl: ' (loopt nog)', en: ' (still going on)' }[lang]}`))], '\n');
}

function scan(make: Making): Text {
  const rounds = make.input.scans.filter(({ year }) => year === make.input.year);
  const filled = rounds.reduce((sum, one) => sum + one.filledIn, 0);
  const students = rounds.reduce((sum, one) => sum + one.byStudents, 0);
  if (filled === 0) return { nl: '', en: '' };
  const ids = rounds.map(({ id }) => id);
  const all = make.reg.add('scan.filled', { label: { nl: 'Mensen die de zelfscan invulden', en: 'People who filled in the self-scan' }, value: guarded(filled), of: 'scan', ids });
  const byStudents = make.reg.add('scan.students', { label: { nl: 'Studenten die de zelfscan invulden', en: 'Students who filled in the self-scan' }, value: guarded(students), of: 'scan', ids });
  return joined([
    { nl: `De zelfscan is ingevuld door ${all} mensen.`, en: `The self-scan was filled in by ${all} people.` },
    students === 0 ? { nl: 'Er deden geen studenten mee.', en: 'No students took part.' }
      : { nl: `Onder hen waren ${byStudents} studenten.`, en: `Among them were ${byStudents} students.` },
  ]);
}

/**
 * What the council said of this, in its words; the report quotes it, and answers it elsewhere. What a student said of
 * the vision is never quoted (REP-11).
 */
export const lastWords = (make: Making): Text => joined(make.input.comments
  .filter(({ subject, on, answered }) => subject === 'account' && inYear(on, make.input.year) && !answered).slice(0, 3)
  .map(({ text }) => both((lang) => ({ nl: `- Nog zonder antwoord: ${quoted(text)}`, en: `- Not answered yet: ${quoted(text)}` })[lang])), '\n');

/** How students were involved. */
export const studentsSection = (make: Making): ReportSection => ({
  key: 'students', title: { nl: 'Hoe studenten meededen', en: 'How students took part' },
  paragraphs: [
    ...paragraph('students.voices', { nl: 'Meepraten over wat werkt', en: 'Talking about what works' }, voices(make)),
    ...paragraph('students.decisions', { nl: 'Meepraten over besluiten', en: 'Talking about decisions' }, decisions(make)),
    ...paragraph('students.council', { nl: 'Reacties van de medezeggenschap', en: 'Comments by the council' }, council(make)),
    ...paragraph('students.proposals', { nl: 'Eigen ideeën van studenten', en: 'Ideas of students' }, proposals(make)),
    ...paragraph('students.scan', { nl: 'Zelfscan', en: 'Self-scan' }, scan(make)),
  ],
  tables: [], pictures: [],
});
