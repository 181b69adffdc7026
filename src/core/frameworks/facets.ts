import type { Audience, Kind, Level, Provider, Transition } from '../initiatives/types.ts';
import { audienceFacets } from './facets-audience.ts';
import { kindFacets } from './facets-kind.ts';
import { transitionFacets } from './facets-transition.ts';
import type { Relation } from './relations.ts';
import type { Text } from './types.ts';

/** What is known of an initiative when its places are proposed. `themes`: concept ids, mostly FS-T subthemes. */
export type Tags = {
  readonly themes: readonly string[];
  readonly kind?: Kind;
  readonly audiences?: readonly Audience[];
  readonly transitions?: readonly Transition[];
  readonly provider?: Pick<Provider, 'kind'>;
  readonly level?: Level;
};

/** A rule from something other than a theme to places in the schemes, with the reason a person can read. */
export type Facet = {
  /** what it comes from: `kind:training`, `audience:carer`, `transition:placement`, `level:5`, `provider:partner` */
  readonly from: string;
  readonly when: (tags: Tags) => boolean;
  readonly to: readonly (readonly [relation: Relation, concept: string])[];
  readonly why: Text;
};

const levelFacets: readonly Facet[] = ([1, 2, 3, 4, 5, 6] as const).map((level) => ({
  from: `level:${level}`,
  when: (tags) => tags.level === level,
  to: [['exact', `care.${level}`]],
  why: {
    nl: 'Dit is het niveau dat bij dit initiatief is ingevuld.',
    en: 'This is the level that was filled in for this initiative.',
  },
}));

const heavyFacets: readonly Facet[] = [
  {
    from: 'level:4',
    when: (tags) => tags.level === 4,
    to: [['related', 'sc.7']],
    why: {
      nl: 'Gesprekken met één begeleider zijn studentbegeleiding.',
      en: 'Talks with one guide are student guidance.',
    },
  },
  {
    from: 'level:5',
    when: (tags) => tags.level === 5,
    to: [['related', 'fs.b2.5'], ['related', 'lk.4.2'], ['related', 'sc.4']],
    why: {
      nl: 'Hulp van een specialist loopt meestal via partners buiten de instelling.',
      en: 'Help from a specialist mostly goes through partners outside the institution.',
    },
  },
  {
    from: 'level:6',
    when: (tags) => tags.level === 6,
    to: [['related', 'fs.b2.7']],
    why: {
      nl: 'Hulp die niet kan wachten hoort bij de afspraken voor noodsituaties.',
      en: 'Help that cannot wait belongs to the agreements for emergencies.',
    },
  },
];

/** Every rule that does not come from a theme. */
export const FACETS: readonly Facet[] = [
  ...kindFacets, ...audienceFacets, ...transitionFacets, ...levelFacets, ...heavyFacets,
];
