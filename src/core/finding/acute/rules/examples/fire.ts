import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-5; the tests run every one of them. */
export const FIRE_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'er is brand in ons studentenhuis' },
    { lang: 'nl', text: 'de keuken staat in de fik' },
    { lang: 'nl', text: 'ik ruik gas in de gang' },
    { lang: 'nl', text: 'er komt rook uit de kamer van mijn huisgenoot' },
    { lang: 'en', text: 'there is a fire in my dorm' },
    { lang: 'en', text: 'the kitchen is on fire' },
    { lang: 'en', text: 'smoke coming from the hallway' },
    { lang: 'en', text: 'gas leak in our house what do i do' },
  ],
  against: [
    { lang: 'nl', text: 'brandoefening morgen op school' },
    { lang: 'nl', text: 'burnout, ik ben helemaal opgebrand' },
    { lang: 'nl', text: 'mijn hoofd staat in brand van alle deadlines' },
    { lang: 'nl', text: 'stoppen met roken' },
    { lang: 'en', text: 'my inbox is on fire' },
    { lang: 'en', text: 'i am on fire today, three assignments done' },
    { lang: 'en', text: 'personal brand workshop' },
    { lang: 'en', text: 'i got fired from my job' },
  ],
};
