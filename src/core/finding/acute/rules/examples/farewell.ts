import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-11; the tests run every one of them. */
export const FAREWELL_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik heb een afscheidsbrief geschreven' },
    { lang: 'nl', text: 'mijn huisgenoot geeft al haar spullen weg' },
    { lang: 'nl', text: 'heb de pillen al klaarliggen' },
    { lang: 'nl', text: 'vaarwel allemaal, sorry voor alles' },
    { lang: 'nl', text: 'hij heeft van iedereen afscheid genomen' },
    { lang: 'en', text: 'found a suicide note in her room' },
    { lang: 'en', text: 'this is my last message' },
    { lang: 'en', text: 'he is saying goodbye to all his friends' },
    { lang: 'en', text: 'i have been saving up my pills' },
  ],
  against: [
    { lang: 'nl', text: 'afscheid nemen van mijn collega\'s na mijn stage' },
    { lang: 'nl', text: 'begrafenis van mijn opa op dezelfde dag als mijn tentamen' },
    { lang: 'nl', text: 'ik geef spullen weg door mijn verhuizing' },
    { lang: 'nl', text: 'laatste dag om in te schrijven' },
    { lang: 'nl', text: 'geld sparen voor een rijbewijs' },
    { lang: 'en', text: 'how to say goodbye to my exchange friends' },
    { lang: 'en', text: 'final message from my supervisor was rude' },
    { lang: 'en', text: 'giving away clothes, moving out' },
    { lang: 'en', text: 'missed an exam because of a funeral' },
  ],
};
