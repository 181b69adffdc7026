import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-16; the tests run every one of them. */
export const HONOUR_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn ouders willen me uithuwelijken' },
    { lang: 'nl', text: 'ik word thuis opgesloten door mijn broers' },
    { lang: 'nl', text: 'vriendin moet trouwen met haar neef' },
    { lang: 'nl', text: 'bang voor eerwraak' },
    { lang: 'nl', text: 'mijn vader vermoordt me als hij ontdekt dat ik homo ben' },
    { lang: 'en', text: 'my parents are forcing me to marry someone i do not know' },
    { lang: 'en', text: 'he locks me in the house' },
    { lang: 'en', text: 'my family took my passport and wants to leave me in morocco' },
    { lang: 'en', text: 'they will kill me if they find out about my boyfriend' },
  ],
  against: [
    { lang: 'nl', text: 'ik heb mezelf buitengesloten, sleutel kwijt' },
    { lang: 'nl', text: 'essay over eerwraak' },
    { lang: 'nl', text: 'mijn zus gaat trouwen op de dag van mijn tentamen' },
    { lang: 'nl', text: 'ik voel me opgesloten op mijn kleine kamer' },
    { lang: 'nl', text: 'mezelf opsluiten in de bieb om te leren' },
    { lang: 'en', text: 'locked out of my account' },
    { lang: 'en', text: 'honours programme application' },
    { lang: 'en', text: 'i feel trapped in this degree' },
    { lang: 'en', text: 'lost my passport, where do i go' },
  ],
};
