import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-3; the tests run every one of them. */
export const UNCONSCIOUS_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn huisgenoot is bewusteloos' },
    { lang: 'nl', text: 'hij ademt niet meer help' },
    { lang: 'nl', text: 'krijg haar niet wakker' },
    { lang: 'nl', text: 'iemand ligt op de grond en reageert nergens op' },
    { lang: 'nl', text: 'mijn vriendin krijgt een epileptische aanval' },
    { lang: 'en', text: 'she wont wake up' },
    { lang: 'en', text: 'my friend passed out and is not breathing' },
    { lang: 'en', text: 'someone is having a seizure in the library' },
    { lang: 'en', text: 'chest pain and my left arm feels weird' },
  ],
  against: [
    { lang: 'nl', text: 'mijn docent reageert niet op mijn mails' },
    { lang: 'nl', text: 'stikken van de hitte op mijn kamer' },
    { lang: 'nl', text: 'ik kreeg bijna een hartaanval van mijn cijfer' },
    { lang: 'nl', text: 'ik word niet wakker van mijn wekker' },
    { lang: 'nl', text: 'ademhalingsoefeningen tegen stress' },
    { lang: 'en', text: 'my group members are not responding on whatsapp' },
    { lang: 'en', text: 'i cannot wake up early for lectures' },
    { lang: 'en', text: 'that jump scare gave me a heart attack' },
    { lang: 'en', text: 'i am out of breath after the stairs' },
  ],
};
