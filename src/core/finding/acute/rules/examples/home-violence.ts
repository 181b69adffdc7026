import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-15; the tests run every one of them. */
export const HOME_VIOLENCE_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn vader slaat me' },
    { lang: 'nl', text: 'ik ben bang voor mijn vriend' },
    { lang: 'nl', text: 'het is thuis niet veilig' },
    { lang: 'nl', text: 'huiselijk geweld, waar kan ik heen' },
    { lang: 'nl', text: 'mijn zusje wordt mishandeld door mijn stiefvader' },
    { lang: 'en', text: 'my boyfriend hits me' },
    { lang: 'en', text: 'i am scared to go home' },
    { lang: 'en', text: 'my friend is in an abusive relationship' },
    { lang: 'en', text: 'my roommate has bruises from her boyfriend' },
  ],
  against: [
    { lang: 'nl', text: 'mijn broertje slaat me altijd bij schaken' },
    { lang: 'nl', text: 'mijn huisgenoot slaat met de deuren' },
    { lang: 'nl', text: 'werkgroep huiselijk geweld als onderzoeksonderwerp' },
    { lang: 'nl', text: 'dit rooster slaat nergens op' },
    { lang: 'nl', text: 'bang om mijn ouders teleur te stellen' },
    { lang: 'en', text: 'homesickness hits me hard' },
    { lang: 'en', text: 'my brother beats me at chess' },
    { lang: 'en', text: 'my landlord kicked me out' },
    { lang: 'en', text: 'i am afraid of losing my girlfriend' },
  ],
};
