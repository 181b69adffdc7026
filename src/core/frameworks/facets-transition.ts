import type { Transition } from '../initiatives/types.ts';
import type { Facet } from './facets.ts';
import type { Text } from './types.ts';

type To = Facet['to'];

const moment: Text = {
  nl: 'Dit is het moment in de studie dat is ingevuld.',
  en: 'This is the moment in the study that was filled in.',
};
const start: Text = {
  nl: 'Hier gaat het om een goede start in het hoger onderwijs.',
  en: 'This is about a good start in higher education.',
};

function facet(transition: Transition, to: To, why: Text): Facet {
  return {
    from: `transition:${transition}`, to, why,
    when: ({ transitions = [] }) => transitions.includes(transition),
  };
}

/** From the transition moment an initiative is for. */
export const transitionFacets: readonly Facet[] = [
  facet('school-to-hbo', [['exact', 'sc.8.1']], moment),
  facet('mbo-to-hbo', [['exact', 'sc.8.2']], moment),
  facet('start', [['broad', 'sc.8']], moment),
  facet('within-study', [['exact', 'sc.8.3']], moment),
  facet('placement', [['exact', 'sc.8.4']], moment),
  facet('graduation', [['exact', 'sc.8.5']], moment),
  facet('to-work', [['exact', 'sc.8.6']], moment),
  facet('school-to-hbo', [['broad', 'lk.2.2'], ['related', 'fs.b1.2']], start),
  facet('mbo-to-hbo', [['broad', 'lk.2.2'], ['related', 'fs.b1.2']], start),
  facet('start', [['close', 'lk.2.2'], ['related', 'fs.b1.2']], start),
  facet('placement', [['related', 'fs.b2.5']], {
    nl: 'Leerbedrijven en stageplaatsen zijn partners van de instelling.',
    en: 'Work placements are partners of the institution.',
  }),
  facet('to-work', [['related', 'fs-t.3.4']], {
    nl: 'De stap naar werk hoort bij loopbaanoriëntatie.',
    en: 'The step to work belongs to career orientation.',
  }),
];
