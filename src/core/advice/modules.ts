import type { Both } from '../instruments/types.ts';

/** What the exercises are called where a rule names them, by key. One that an institution added goes by its key. */
export const MODULE_NAMES: Readonly<Record<string, Both>> = {
  faalangst: { nl: 'faalangst', en: 'fear of failure' },
  slaap: { nl: 'slapen', en: 'sleep' },
  'stress-en-druk': { nl: 'stress en druk', en: 'stress and pressure' },
  piekeren: { nl: 'piekeren', en: 'worrying' },
  uitstellen: { nl: 'uitstellen', en: 'putting things off' },
  plannen: { nl: 'plannen', en: 'planning' },
  zelfvertrouwen: { nl: 'zelfvertrouwen', en: 'self-confidence' },
  perfectionisme: { nl: 'perfectionisme', en: 'perfectionism' },
  somberheid: { nl: 'somberheid en op gang komen', en: 'low mood and getting going' },
  eenzaamheid: { nl: 'eenzaamheid en mensen ontmoeten', en: 'loneliness and meeting people' },
  grenzen: { nl: 'grenzen en hulp vragen', en: 'boundaries and asking for help' },
  'alcohol-en-drugs': { nl: 'alcohol en drugs', en: 'alcohol and drugs' },
  'bewegen-en-eten': { nl: 'bewegen en eten', en: 'moving and eating' },
  motivatie: { nl: 'motivatie en twijfel over de studie', en: 'motivation and doubts about the study' },
  rouw: { nl: 'rouw en verlies', en: 'grief and loss' },
  zin: { nl: 'zin en toekomst', en: 'meaning and the future' },
};
