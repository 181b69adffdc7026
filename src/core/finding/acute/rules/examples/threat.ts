import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-8; the tests run every one of them. */
export const THREAT_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik ga hem vermoorden' },
    { lang: 'nl', text: 'een klasgenoot zegt dat hij morgen iedereen gaat neerschieten' },
    { lang: 'nl', text: 'ik heb gedachten om mensen iets aan te doen' },
    { lang: 'nl', text: 'student dreigt met een aanslag op school' },
    { lang: 'nl', text: 'er is een bommelding op school' },
    { lang: 'en', text: 'someone in my class said he will shoot up the school' },
    { lang: 'en', text: 'i want to kill my roommate and i am scared of it' },
    { lang: 'en', text: 'thoughts about hurting people' },
    { lang: 'en', text: 'he made a kill list with names of teachers' },
  ],
  against: [
    { lang: 'nl', text: 'ik zou een moord doen voor een kamer' },
    { lang: 'nl', text: 'mijn ouders vermoorden me als ik mijn bsa niet haal' },
    { lang: 'nl', text: 'ik sla mijn broertje bij het schaken' },
    { lang: 'nl', text: 'ik kan mijn huisgenoot wel vermoorden als hij weer de afwas laat staan' },
    { lang: 'nl', text: 'voetbalwedstrijd verloren, helemaal afgemaakt' },
    { lang: 'en', text: 'this paper is killing me' },
    { lang: 'en', text: 'kill it at the exam' },
    { lang: 'en', text: 'i could murder a pizza' },
    { lang: 'en', text: 'my mom is going to kill me when she sees my grades' },
  ],
};
