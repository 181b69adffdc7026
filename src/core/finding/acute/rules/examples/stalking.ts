import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-17; the tests run every one of them. */
export const STALKING_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn ex stalkt me' },
    { lang: 'nl', text: 'ik word achtervolgd naar huis' },
    { lang: 'nl', text: 'mijn ex bedreigt me via whatsapp' },
    { lang: 'nl', text: 'ik krijg doodsbedreigingen' },
    { lang: 'en', text: 'someone is following me home' },
    { lang: 'en', text: 'my ex keeps showing up at my house' },
    { lang: 'en', text: 'i am being stalked by a classmate' },
    { lang: 'en', text: 'getting death threats online' },
  ],
  against: [
    { lang: 'nl', text: 'ik stalk mijn crush op insta' },
    { lang: 'nl', text: 'achtervolgd door pech dit blok' },
    { lang: 'nl', text: 'bedreigd met een negatief bsa' },
    { lang: 'nl', text: 'er volgt een boete van duo' },
    { lang: 'en', text: 'my debts keep following me' },
    { lang: 'en', text: 'following three courses this block' },
    { lang: 'en', text: 'swot analysis threats and opportunities' },
    { lang: 'en', text: 'the landlord threatens to evict me' },
  ],
};
