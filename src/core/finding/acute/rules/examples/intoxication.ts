import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-2; the tests run every one of them. */
export const INTOXICATION_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'vriend is out gegaan op ghb' },
    { lang: 'nl', text: 'hoe herken ik een alcoholvergiftiging' },
    { lang: 'nl', text: 'ze is zo dronken dat ze niet meer kan praten' },
    { lang: 'nl', text: 'te veel xtc genomen en mijn hart gaat tekeer' },
    { lang: 'nl', text: 'hij heeft 3mmc en ketamine gemixt en flipt' },
    { lang: 'en', text: 'I think my friend has alcohol poisoning' },
    { lang: 'en', text: 'she took too much mdma and is overheating' },
    { lang: 'en', text: 'he is so drunk he cannot stand or talk' },
    { lang: 'en', text: 'bad trip, my mate is freaking out on shrooms' },
  ],
  against: [
    { lang: 'nl', text: 'te veel gedronken gisteren, kater en nu college' },
    { lang: 'nl', text: 'ik drink elk weekend veel en wil minderen' },
    { lang: 'nl', text: 'ik blow elke dag en kan niet stoppen' },
    { lang: 'nl', text: 'mijn huisgenoot dealt wiet in huis' },
    { lang: 'nl', text: 'te veel energydrank in de tentamenweek' },
    { lang: 'en', text: 'how do i stop smoking weed' },
    { lang: 'en', text: 'i got drunk last night and missed my exam' },
    { lang: 'en', text: 'too much coffee, my hands are shaking' },
    { lang: 'en', text: 'speed dating event for internationals' },
  ],
};
