import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-13; the tests run every one of them. */
export const SEXUAL_ASSAULT_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik ben aangerand op een feestje' },
    { lang: 'nl', text: 'mijn vriendin is verkracht door haar ex' },
    { lang: 'nl', text: 'ik zei nee maar hij ging gewoon door' },
    { lang: 'nl', text: 'als kind misbruikt door mijn oom' },
    { lang: 'nl', text: 'iemand chanteert me met naaktfotos' },
    { lang: 'en', text: 'i think i was raped' },
    { lang: 'en', text: 'he touched me without consent' },
    { lang: 'en', text: 'my roommate was sexually assaulted' },
    { lang: 'en', text: 'my boyfriend forces me to have sex' },
  ],
  against: [
    { lang: 'nl', text: 'workshop over consent' },
    { lang: 'nl', text: 'misbruik van mijn spullen door huisgenoten' },
    { lang: 'nl', text: 'essay over mensenhandel' },
    { lang: 'nl', text: 'het lied raakte me diep' },
    { lang: 'nl', text: 'machtsmisbruik door mijn begeleider' },
    { lang: 'en', text: 'take advantage of student discount' },
    { lang: 'en', text: 'substance abuse course' },
    { lang: 'en', text: 'that movie touched me' },
    { lang: 'en', text: 'where can i get an sti test' },
  ],
};
