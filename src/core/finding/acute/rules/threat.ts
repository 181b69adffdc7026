import type { AcuteRule } from '../types.ts';
import { THREAT_EVERYDAY } from './everyday/threat.ts';
import { THREAT_EXAMPLES } from './examples/threat.ts';
import { THREAT_MENTIONS, THREAT_SIGNS } from './signs/threat.ts';

export const threat: AcuteRule = {
  id: 'ACUTE-8',
  kind: 'threat',
  covers: {
    nl: 'Iemand wil een ander iets aandoen, of kondigt geweld aan, bijvoorbeeld op school.',
    en: 'Somebody wants to hurt another person, or announces violence, for instance at school.',
  },
  signs: THREAT_SIGNS,
  mentions: THREAT_MENTIONS,
  everyday: THREAT_EVERYDAY,
  lines: ['112', 'institution', 'slachtofferhulp'],
  examples: THREAT_EXAMPLES,
};
