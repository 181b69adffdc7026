import type { Text } from '../frameworks/types.ts';

type Seat = { readonly key: string; readonly label: Text; readonly sign: RegExp };

/** "student" as somebody in the team, not as in student affairs or student psychologist. */
const STUDENT = new RegExp([
  /\bstudent(?:en|s)?\b(?!\s*(?:-|affairs|services|wellbeing|welfare|psycholog|dean|counsel|advis|support|zaken))/,
  /studentlid|studentassess|studentenpanel|studentenraad|medezeggenschap/,
].map(({ source }) => source).join('|'), 'i');

/** Who the framework wants to see in a coordinating team, and the words by which one is known. */
const SEATS: readonly Seat[] = [
  { key: 'students', label: { nl: 'Studenten', en: 'Students' }, sign: STUDENT },
  { key: 'teachers', label: { nl: 'Docenten', en: 'Teachers' }, sign: /docent|leraar|leraren|teacher|lecturer/i },
  {
    key: 'advisers', label: { nl: 'Studiebegeleiders', en: 'Study guides' },
    sign: /studie-?advis|studie-?begeleid|studie-?coach|\bs?lb|\bsb'er|mentor|tutor|study (?:guide|advis|coach)/i,
  },
  { key: 'deans', label: { nl: 'Decanen', en: 'Deans' }, sign: /decaan|decanen|\bdeans?\b/i },
  { key: 'psychologists', label: { nl: 'Psychologen', en: 'Psychologists' }, sign: /psycholo/i },
  {
    key: 'affairs', label: { nl: 'Studentenzaken', en: 'Student affairs' },
    sign: /studentenzaken|studentzaken|student (?:affairs|services)|student(?:en)?(?:service|support|dienst)/i,
  },
  { key: 'communication', label: { nl: 'Communicatie', en: 'Communication' }, sign: /communicat/i },
  { key: 'hr', label: { nl: 'Personeelszaken (HR)', en: 'Human resources (HR)' }, sign: /\bhrm?\b|personeel|\bp&o\b|human resources/i },
];

/**
 * TEAM-1: who the framework names and the team does not have yet, by what is written about each member. A word may be
 * missed, so it is a list to think about and never a fault.
 */
export const missingSeats = (does: readonly string[]): readonly { readonly key: string; readonly label: Text }[] =>
  SEATS.filter(({ sign }) => !does.some((text) => sign.test(text))).map(({ key, label }) => ({ key, label }));

/**
 * TEAM-2: the order after somebody moves one place up or down.
 * @returns ids in the new order; the same order when there is no place to move to
 */
export function moved(ids: readonly string[], id: string, by: 'up' | 'down'): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + (by === 'up' ? -1 : 1);
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.map((one, at) => (at === to ? id : at === from ? ids[to] ?? one : one));
}
