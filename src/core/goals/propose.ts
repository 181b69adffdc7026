import { gaps } from '../coverage/findings.ts';
import { sortFindings } from '../coverage/importance.ts';
import type { Counted, Finding, Scope } from '../coverage/types.ts';
import { conceptById, SCHEMES } from '../frameworks/index.ts';
import { fsScheme } from '../frameworks/schemes/fs.ts';
import { themesScheme } from '../frameworks/themes.ts';
import type { Mapping, Scheme, Text } from '../frameworks/types.ts';
import { AUDIENCE_PEOPLE } from '../initiatives/labels.ts';
import { goalInYear } from './cycle.ts';
import { PART_GOALS, type PartGoal } from './part-goals.ts';
import { partsWithoutGoal } from './parts.ts';
import type { Goal } from './types.ts';

/** A goal that somebody can take over, with what it comes from. `key` may stand in an address. */
export type ProposedGoal = PartGoal & {
  readonly key: string; readonly concepts: readonly string[]; readonly from?: Text;
};

export type ProposeFrom = {
  readonly goals: readonly Goal[];
  readonly own: readonly { readonly scheme: Scheme; readonly mappings: readonly Mapping[] }[];
  readonly inventory: readonly Counted[]; readonly scope: Scope;
};

const MOST = 6;
/** how many of them come straight from a gap, so that there is room for the parts of the framework */
const FROM_GAPS = 3;

const count = (nl: string, en: string): Pick<PartGoal, 'indicator' | 'baseline' | 'target'> => ({
  indicator: { kind: 'count', better: 'higher', unit: '', what: { nl, en } }, baseline: 0, target: 1,
});

/** A gap as a goal: something that students can find, for a theme or for who has nothing yet. */
function goalFor({ concept, audience, rule, text, ids }: Finding): ProposedGoal | undefined {
  if (concept?.startsWith('fs-t.')) {
    const label = conceptById(concept)?.label;
    return label && {
      key: concept, concepts: [concept], from: text, why: text,
      name: { nl: `Studenten vinden iets bij ‘${label.nl}’`, en: `Students find something at ‘${label.en}’` },
      ...count(`initiatieven bij ‘${label.nl}’ die lopen`, `initiatives at ‘${label.en}’ that run`),
    };
  }
  if (audience === undefined || rule === 'COVER-11' || ids.length > 0) return undefined;
  const label = AUDIENCE_PEOPLE[audience];
  return {
    key: audience, concepts: ['fs.b1.4'], from: text, why: text,
    name: { nl: `Er is aanbod voor ${label.nl}`, en: `There is an offer for ${label.en}` },
    ...count(`initiatieven voor ${label.nl}`, `initiatives for ${label.en}`),
  };
}

/** GOAL-10: goals to begin with, from the gaps of the inventory and the parts of the framework without a goal. */
export function proposeGoals({ goals, own, inventory, scope }: ProposeFrom, year: number): readonly ProposedGoal[] {
  const now = goals.filter((goal) => goalInYear(goal, year));
  const named = new Set(now.flatMap(({ concepts }) => concepts));
  const found = inventory.length === 0 ? [] : sortFindings(gaps(themesScheme, inventory, scope));
  const direct = found.flatMap((finding) => goalFor(finding) ?? [])
    .filter((one) => !one.concepts.some((id) => named.has(id))).slice(0, FROM_GAPS);
  const empty = new Set(partsWithoutGoal(now, SCHEMES, own).map(({ id }) => id));
  const gap = new Map(gaps(fsScheme, inventory, scope).flatMap(({ concept, text }) => (concept ? [[concept, text]]
    : [])));
  const parts = Object.entries(PART_GOALS).filter(([id]) => empty.has(id)).map(([id, goal]): ProposedGoal => {
    const from = gap.get(id);
    return { ...goal, key: id, concepts: [id], ...(from ? { from } : {}) };
  });
  return [...direct, ...parts].slice(0, MOST);
}
