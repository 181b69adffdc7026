import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-18; the tests run every one of them. */
export const VIOLENCE_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'ik ben in elkaar geslagen op straat' },
    { lang: 'nl', text: 'mijn huisgenoot is aangevallen bij het station' },
    { lang: 'nl', text: 'vannacht met geweld beroofd door een groep jongens' },
    { lang: 'nl', text: 'een klasgenoot sloeg me in mijn gezicht' },
    { lang: 'en', text: 'i got beaten up last night' },
    { lang: 'en', text: 'my friend was attacked for being gay' },
    { lang: 'en', text: 'mugged on my way home' },
    { lang: 'en', text: 'a stranger punched me on the train' },
  ],
  against: [
    { lang: 'nl', text: 'ik voelde me aangevallen door de feedback' },
    { lang: 'nl', text: 'overvallen door vragen in de pauze' },
    { lang: 'nl', text: 'mijn fiets is gestolen' },
    { lang: 'nl', text: 'met stomheid geslagen door mijn cijfer' },
    { lang: 'en', text: 'homesickness hit me hard' },
    { lang: 'en', text: 'robbed of my sleep by noisy neighbours' },
    { lang: 'en', text: 'i beat myself up over mistakes' },
    { lang: 'en', text: 'attacked by a goose on campus' },
  ],
};
