import { makeTree } from '../frameworks/tree.ts';
import type { Concept, Text } from '../frameworks/types.ts';
import { IMPORTANCE, SAFETY } from './importance.ts';
import type { ConceptCount, Coverage, Finding } from './types.ts';

/** The centre of FS is what everything is for; nothing is placed there. */
const CENTRE = 'fs.s';

const ask: Text = {
  nl: 'Misschien doet iemand dit al zonder dat het hier staat. Vraag het na bij medewerkers en studenten.',
  en: 'Perhaps somebody does this already and it is not listed here. Ask staff and students.',
};
const planned: Text = {
  nl: 'Er is al een idee voor. Kijk wat er nodig is om te beginnen.',
  en: 'There is an idea for it already. See what is needed to start.',
};
const publish: Text = {
  nl: 'Publiceer iets waar studenten naartoe kunnen, of noem een partner.',
  en: 'Publish something that students can go to, or name a partner.',
};

/** COVER-7: nothing at a place. When everything under it is empty too, the place itself is named, once. */
function emptyPlace({ id, label }: Concept, count: ConceptCount, hasParts: boolean, aboutSafety: boolean): Finding {
  const usual = hasParts ? IMPORTANCE.branchEmpty : IMPORTANCE.placeEmpty;
  return {
    rule: 'COVER-7', kind: 'gap', concept: id, ids: [],
    importance: aboutSafety ? IMPORTANCE.safety : usual,
    text: hasParts
      ? {
        nl: `Nog niets bij ‘${label.nl}’ en wat daaronder valt.`,
        en: `Nothing yet at ‘${label.en}’ and what is part of it.`,
      }
      : { nl: `Nog niets bij ‘${label.nl}’.`, en: `Nothing yet at ‘${label.en}’.` },
    advice: count.planned > 0 ? planned : ask,
  };
}

/** COVER-8: something is done about a theme, but a student finds nothing about it. */
function notFindable({ id, label }: Concept, { ids }: ConceptCount): Finding {
  return {
    rule: 'COVER-8', kind: 'gap', concept: id, ids,
    importance: SAFETY.has(id) ? IMPORTANCE.safety : IMPORTANCE.notFindable,
    text: {
      nl: `Rond ‘${label.nl}’ gebeurt iets, maar studenten kunnen er nog niets over vinden.`,
      en: `Something is done about ‘${label.en}’, but students can't find anything about it yet.`,
    },
    advice: publish,
  };
}

/** Gaps at the concepts of one scheme, in the scheme's order. A retired concept is no gap. */
export function conceptGaps({ scheme, counts }: Coverage): Finding[] {
  const { narrower, ancestors } = makeTree([scheme]);
  const aboutSafety = new Set([...SAFETY].flatMap((id) => [id, ...ancestors(id)]));
  const isEmpty = (id: string): boolean => counts.get(id)?.total === 0;
  return scheme.concepts.flatMap((concept): Finding[] => {
    const count = counts.get(concept.id);
    if (count === undefined || concept.retired || concept.id === CENTRE) return [];
    const hasParts = narrower(concept.id).length > 0;
    if (count.total === 0) {
      const saidAbove = concept.broader !== undefined && isEmpty(concept.broader);
      return saidAbove ? [] : [emptyPlace(concept, count, hasParts, aboutSafety.has(concept.id))];
    }
    return scheme.id === 'fs-t' && !hasParts && count.findable === 0 ? [notFindable(concept, count)] : [];
  });
}
