import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-6; the tests run every one of them. */
export const SUICIDE_NOW_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn vriend staat op het dak en wil springen' },
    { lang: 'nl', text: 'ik wil voor de trein springen' },
    { lang: 'nl', text: 'mijn huisgenote heeft een zelfmoordpoging gedaan' },
    { lang: 'nl', text: 'ze heeft haar polsen doorgesneden' },
    { lang: 'nl', text: 'hij heeft geprobeerd zich op te hangen' },
    { lang: 'en', text: 'i am standing on a bridge' },
    { lang: 'en', text: 'my friend tried to kill herself' },
    { lang: 'en', text: 'he says he is going to jump in front of a train' },
    { lang: 'en', text: 'im going to kill myself tonight' },
  ],
  against: [
    { lang: 'nl', text: 'ik spring uit mijn vel van mijn huisgenoten' },
    { lang: 'nl', text: 'bungeejumpen van een brug met de vereniging' },
    { lang: 'nl', text: 'de was ophangen op het balkon mag niet' },
    { lang: 'nl', text: 'derde poging voor mijn tentamen' },
    { lang: 'nl', text: 'ik sprong nog net in de trein' },
    { lang: 'en', text: 'jump to conclusions' },
    { lang: 'en', text: 'i missed my train and the exam' },
    { lang: 'en', text: 'rooftop party for new students' },
    { lang: 'en', text: 'hanging out with friends on the balcony' },
  ],
};
