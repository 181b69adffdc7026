import type { AcuteRule } from '../types.ts';
import { HOME_VIOLENCE_EVERYDAY } from './everyday/home-violence.ts';
import { HOME_VIOLENCE_EXAMPLES } from './examples/home-violence.ts';
import { HOME_VIOLENCE_MENTIONS, HOME_VIOLENCE_SIGNS } from './signs/home-violence.ts';

export const homeViolence: AcuteRule = {
  id: 'ACUTE-15',
  kind: 'home-violence',
  covers: {
    nl: 'Geweld of onveiligheid thuis: door een partner, ex, ouder of een ander in huis; ook slaan van een ander.',
    en: 'Violence or not being safe at home: by a partner, ex, parent or somebody else in the house; also ' +
      'hitting another.',
  },
  signs: HOME_VIOLENCE_SIGNS,
  mentions: HOME_VIOLENCE_MENTIONS,
  everyday: HOME_VIOLENCE_EVERYDAY,
  lines: ['veilig-thuis', '112', 'slachtofferhulp', 'kindertelefoon', 'institution'],
  examples: HOME_VIOLENCE_EXAMPLES,
};
