import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-1; the tests run every one of them. */
export const OVERDOSE_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn huisgenoot heeft een hele strip paracetamol geslikt' },
    { lang: 'nl', text: 'ik heb net 20 pillen genomen en nu ben ik bang' },
    { lang: 'nl', text: 'ze heeft al haar slaappillen ingenomen' },
    { lang: 'nl', text: 'vriendin heeft te veel medicijnen op wat moet ik doen' },
    { lang: 'nl', text: 'hij dronk chloor' },
    { lang: 'en', text: 'i took way too many pills' },
    { lang: 'en', text: 'my roommate swallowed a whole bottle of sleeping pills' },
    { lang: 'en', text: 'I think she overdosed' },
    { lang: 'en', text: 'he drank bleach and will not tell anyone' },
  ],
  against: [
    { lang: 'nl', text: 'pillen vergeten, mag ik hem later nog nemen' },
    { lang: 'nl', text: 'overdosis cafeïne door de tentamenweek' },
    { lang: 'nl', text: 'ik heb twee paracetamol genomen tegen de hoofdpijn' },
    { lang: 'nl', text: 'mijn adhd medicijnen zijn op en de apotheek is dicht' },
    { lang: 'nl', text: 'vitamine pillen tegen vermoeidheid' },
    { lang: 'en', text: 'overdose of memes today' },
    { lang: 'en', text: 'i forgot to take my pill this morning' },
    { lang: 'en', text: 'where can i get my adhd meds as an international student' },
    { lang: 'en', text: 'this lecture was a hard pill to swallow' },
  ],
};
