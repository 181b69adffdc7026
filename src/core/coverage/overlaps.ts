import { groupBy } from '../frameworks/group-by.ts';
import { themesScheme } from '../frameworks/themes.ts';
import { leaves } from '../frameworks/index.ts';
import type { Concept, Text } from '../frameworks/types.ts';
import { AUDIENCE_PEOPLE } from '../initiatives/labels.ts';
import type { Audience, Level } from '../initiatives/types.ts';
import { IMPORTANCE } from './importance.ts';
import { inScope } from './scope.ts';
import type { Counted, Finding, Scope } from './types.ts';
import { countWord } from './words.ts';

/** From this many on, offers that look alike are named together. */
const ALIKE_FROM = 3;

/** The same people, level and unit; '' is the whole institution. */
type Spot = {
  readonly offer: Counted;
  readonly level: Level;
  readonly audiences: readonly Audience[];
  readonly unit: string;
};

function spotsOf(offer: Counted): Spot[] {
  const { level, audiences = [], units = [] } = offer;
  if (level === undefined) return [];
  return (units.length === 0 ? [''] : [...new Set(units)])
    .map((unit) => ({ offer, level, audiences: [...audiences].sort(), unit }));
}

function nameUnit(key: string, { units }: Scope): Text {
  if (key === '') return { nl: 'voor de hele instelling', en: 'for the whole institution' };
  const name = units.find((unit) => unit.key === key)?.name ?? { nl: key, en: key };
  return { nl: `in ${name.nl}`, en: `in ${name.en}` };
}

function namePeople(audiences: readonly Audience[]): Text {
  const people = audiences.map((audience) => AUDIENCE_PEOPLE[audience]);
  const join = (names: readonly string[], before: string, and: string): string =>
    names.length === 0 ? '' : ` ${before} ${names.join(` ${and} `)}`;
  return { nl: join(people.map(({ nl }) => nl), 'voor', 'en'), en: join(people.map(({ en }) => en), 'for', 'and') };
}

function overlap({ id, label }: Concept, alike: readonly Spot[], scope: Scope): Finding[] {
  const [first] = alike;
  if (first === undefined || alike.length < ALIKE_FROM) return [];
  const { level } = first;
  const number = countWord(alike.length);
  const where = nameUnit(first.unit, scope);
  const people = namePeople(first.audiences);
  return [{
    rule: 'COVER-12', kind: 'overlap', concept: id, level,
    importance: IMPORTANCE.overlap + Math.min(alike.length, 9),
    ids: alike.map(({ offer }) => offer.id),
    text: {
      nl: `${number.nl} keer aanbod over ‘${label.nl}’${people.nl} op niveau ${level}, ${where.nl}.`,
      en: `${number.en} offers about ‘${label.en}’${people.en} at level ${level}, ${where.en}.`,
    },
    advice: { nl: 'Kijk of ze elkaar versterken.', en: 'See whether they strengthen each other.' },
  }];
}

/**
 * COVER-12: three or more offers about the same FS-T subtheme, at the same level, for the same people, in the same
 * unit or all for the whole institution. That can be fine: it is a question, not a fault.
 */
export function overlaps(initiatives: readonly Counted[], scope: Scope): Finding[] {
  const spots = inScope(initiatives, scope).filter(({ kind }) => kind === 'offer').flatMap(spotsOf);
  return leaves(themesScheme).flatMap((concept) => {
    const here = spots.filter(({ offer }) => offer.concepts?.includes(concept.id));
    const groups = groupBy(here, ({ level, audiences, unit }) => JSON.stringify([unit, level, audiences]));
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, alike]) => overlap(concept, alike, scope));
  });
}
