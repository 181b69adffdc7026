import type { AcuteRule } from '../../types.ts';

/** Examples for and against ACUTE-19; the tests run every one of them. */
export const PSYCHOSIS_EXAMPLES: AcuteRule['examples'] = {
  for: [
    { lang: 'nl', text: 'mijn huisgenoot hoort stemmen die zeggen dat hij dingen moet doen' },
    { lang: 'nl', text: 'hij denkt dat de overheid hem achtervolgt en slaapt al dagen niet' },
    { lang: 'nl', text: 'ik zie dingen die er niet zijn' },
    { lang: 'nl', text: 'een student is psychotisch wat moet ik doen' },
    { lang: 'nl', text: 'mijn zus praat wartaal en herkent ons niet meer' },
    { lang: 'en', text: 'i hear voices in my head' },
    { lang: 'en', text: 'my flatmate thinks there are cameras in the walls' },
    { lang: 'en', text: 'he believes he is jesus and has not slept in days' },
    { lang: 'en', text: 'my friend is losing touch with reality' },
  ],
  against: [
    { lang: 'nl', text: 'stemmen voor de studentenraad' },
    { lang: 'nl', text: 'ik hoor stemmen van de buren door de muur' },
    { lang: 'nl', text: 'tentamen over psychose en schizofrenie' },
    { lang: 'nl', text: 'ik ben in de war door het rooster' },
    { lang: 'nl', text: 'essay over complottheorieën' },
    { lang: 'en', text: 'singing lessons, lost my voice' },
    { lang: 'en', text: 'chatgpt hallucinates sources' },
    { lang: 'en', text: 'housing crisis, no room' },
    { lang: 'en', text: 'i feel like everyone is judging me' },
  ],
};
