import type { Text } from '../frameworks/types.ts';
import { AUDIENCE_PEOPLE } from '../initiatives/labels.ts';
import { LEVELS, type Audience, type Level } from '../initiatives/types.ts';
import { crossTable, type Cell, type CrossRow } from './cross-table.ts';
import { IMPORTANCE } from './importance.ts';
import type { Counted, Finding, Scope } from './types.ts';

const ask: Text = {
  nl: 'Vraag deze studenten wat zij missen, en of het aanbod voor iedereen hen helpt.',
  en: 'Ask these students what they miss, and whether the offer for everyone helps them.',
};
const general: Text = {
  nl: 'Voor iedereen is er daar wel aanbod. Kijk samen met deze studenten of dat ook hen helpt.',
  en: 'There is an offer for everyone there. See with these students whether it helps them too.',
};
const fill: Text = {
  nl: 'Vul het niveau in, dan zie je wat er nog mist.',
  en: 'Fill in the level, and you see what is still missing.',
};

type Gap = Pick<Finding, 'rule' | 'importance' | 'text' | 'advice' | 'level'>;

/** Acute help is there for everyone, so level 6 says nothing about one group. */
const planned = ({ level, count }: Cell): boolean => count > 0 && level !== 'unknown' && level < 6;

const has = (row: CrossRow, holds: (level: Level) => boolean): boolean =>
  row.cells.some((cell) => planned(cell) && holds(cell.level as Level));

/** COVER-9 to COVER-11 for one group; `level` is the highest or lowest level that is there. */
function gapsOf(row: CrossRow, people: Text, everyone: CrossRow, ownLimit: Level): Gap[] {
  const present = LEVELS.filter((level) => has(row, (one) => one === level));
  const highest = present.at(-1);
  const lowest = present.at(0);
  const unknown = row.cells.some(({ level, count }) => level === 'unknown' && count > 0);
  if (highest === undefined || lowest === undefined) return unknown ? [{
    rule: 'COVER-11', importance: IMPORTANCE.levelMissing, advice: fill,
    text: {
      nl: `Er is aanbod voor ${people.nl}, maar het niveau is nog niet ingevuld.`,
      en: `There is an offer for ${people.en}, but its level is not filled in yet.`,
    },
  }] : [{
    rule: 'COVER-9', importance: IMPORTANCE.audienceEmpty, advice: ask,
    text: { nl: `Nog niets speciaal voor ${people.nl}.`, en: `Nothing yet for ${people.en} in particular.` },
  }];
  const gaps: Gap[] = [];
  if (highest < ownLimit) gaps.push({
    rule: 'COVER-9', importance: IMPORTANCE.audienceLow, level: highest,
    advice: has(everyone, (level) => level > highest) ? general : ask,
    text: {
      nl: `Niets voor ${people.nl}, boven niveau ${highest}.`,
      en: `Nothing for ${people.en}, above level ${highest}.`,
    },
  });
  if (lowest > 2) gaps.push({
    rule: 'COVER-10', importance: IMPORTANCE.nothingLight, level: lowest,
    advice: has(everyone, (level) => level < lowest) ? general : ask,
    text: {
      nl: `Niets lichts voor ${people.nl}: het begint bij niveau ${lowest}.`,
      en: `Nothing light for ${people.en}: it starts at level ${lowest}.`,
    },
  });
  return gaps;
}

/**
 * Gaps per group of students, from the table of level × for whom.
 *
 * @param ownLimit the highest level that the institution offers itself (STEP-3)
 */
export function audienceGaps(initiatives: readonly Counted[], scope: Scope, ownLimit: Level): Finding[] {
  const [everyone, ...rows] = crossTable(initiatives, scope);
  if (everyone === undefined) return [];
  return rows.filter(({ row }) => row !== 'staff').flatMap((row) => {
    const audience = row.row as Audience;
    const ids = [...new Set(row.cells.flatMap((cell) => cell.ids))].sort();
    return gapsOf(row, AUDIENCE_PEOPLE[audience], everyone, ownLimit)
      .map((gap): Finding => ({ ...gap, kind: 'gap', audience, ids }));
  });
}
