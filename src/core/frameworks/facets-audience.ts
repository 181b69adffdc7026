import type { Audience } from '../initiatives/types.ts';
import type { Facet } from './facets.ts';

type To = Facet['to'];

/** Groups whose life asks more of them than of most: FS names them attention groups. */
const groups: readonly (readonly [audience: Audience, to: To])[] = [
  ['international', [['close', 'fs-t.4.7']]],
  ['first-generation', [['close', 'fs-t.4.8']]],
  ['carer', [['related', 'fs-t.3.6']]],
  ['parent', [['related', 'fs-t.3.6']]],
  ['access-needs', [['close', 'fs-t.6.5'], ['related', 'fs.b3.5']]],
  ['neurodivergent', [['close', 'fs-t.2.4']]],
  ['refugee', [['related', 'fs-t.4.7']]],
  ['caribbean', [['related', 'fs-t.4.7']]],
  ['lgbtqi', [['related', 'fs-t.4.1']]],
  ['faith', [['related', 'fs-t.4.1']]],
  ['top-sport', [['related', 'fs-t.3.6'], ['related', 'fs.b3.7']]],
  ['working', [['related', 'fs-t.3.6']]],
  ['bereaved', [['related', 'fs.b3.7']]],
  ['long-term', [['related', 'fs-t.3.3']]],
];

const has = (audience: Audience): Facet['when'] => ({ audiences = [] }) => audiences.includes(audience);

const forGroup: readonly Facet[] = groups.flatMap(([audience, to]) => [
  {
    from: `audience:${audience}`, when: has(audience), to,
    why: {
      nl: 'Dit past bij de studenten voor wie het initiatief is.',
      en: 'This fits the students the initiative is for.',
    },
  },
  {
    from: `audience:${audience}`, when: has(audience),
    to: [['broad', 'fs.b1.4'], ['broad', 'lk.p3']] satisfies To,
    why: {
      nl: 'Het initiatief is er voor studenten die meer op hun bord hebben dan de meeste anderen.',
      en: 'The initiative is for students who carry more than most others.',
    },
  },
]);

/** From the people an initiative is for. */
export const audienceFacets: readonly Facet[] = [
  ...forGroup,
  {
    from: 'audience:first-year',
    when: has('first-year'),
    to: [['related', 'lk.2.2'], ['related', 'fs.b1.2'], ['related', 'sc.8']],
    why: {
      nl: 'Voor eerstejaars gaat het om een goede start.',
      en: 'For first-years it is about a good start.',
    },
  },
  {
    from: 'audience:final-year',
    when: has('final-year'),
    to: [['related', 'sc.8.5']],
    why: {
      nl: 'Aan het einde van de studie draait het om afstuderen.',
      en: 'At the end of the study it is about graduating.',
    },
  },
  {
    from: 'audience:staff',
    when: has('staff'),
    to: [['related', 'fs.c3'], ['related', 'lk.3.2'], ['related', 'sc.2']],
    why: {
      nl: 'Het initiatief is er voor medewerkers, en ook hun kennis en welzijn tellen mee.',
      en: 'The initiative is for staff, and their knowledge and wellbeing count too.',
    },
  },
];
