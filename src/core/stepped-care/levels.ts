import type { Lang, Text } from '../frameworks/types.ts';
import type { Level } from '../initiatives/types.ts';

/** A stepped-care level in the words of a student. The field's own terms: concept `care.<level>`. */
export type CareLevel = {
  readonly level: Level;
  readonly concept: string;
  /** a few words, for a result or a filter */
  readonly label: Text;
  /** how much it asks of you */
  readonly weight: Text;
  /** when it fits, as something to recognise, never as a condition */
  readonly fits: Text;
};

const level = (
  number: Level, label: Text, weight: Text, fits: Text,
): CareLevel => ({ level: number, concept: `care.${number}`, label, weight, fits });

/** Source: FS, getrapt ondersteuningsaanbod (stepped care), least to most intensive. */
export const CARE_LEVELS: readonly CareLevel[] = [
  level(1,
    { nl: 'Zelf aan de slag', en: 'On your own' },
    {
      nl: 'Licht: in je eigen tijd, en je kunt altijd stoppen.',
      en: 'Light: in your own time, and you can always stop.',
    },
    {
      nl: 'Past als je eerst zelf iets wilt lezen of proberen.',
      en: 'Fits if you first want to read or try something yourself.',
    }),
  level(2,
    { nl: 'Samen met anderen', en: 'Together with others' },
    { nl: 'Licht: een keer of een paar keer meedoen.', en: 'Light: join once or a few times.' },
    {
      nl: 'Past als je liever niet alleen bent, of wilt horen hoe anderen het doen.',
      en: 'Fits if you would rather not be alone, or want to hear how others do it.',
    }),
  level(3,
    { nl: 'In een vaste groep', en: 'In a fixed group' },
    { nl: 'Iets meer: een aantal weken, met begeleiding.', en: 'A bit more: some weeks, with guidance.' },
    {
      nl: 'Past als je er langer aan wilt werken, samen met mensen die hetzelfde meemaken.',
      en: 'Fits if you want to work on it for longer, with people who go through the same.',
    }),
  level(4,
    { nl: 'Met één begeleider', en: 'With one person' },
    { nl: 'Meer: gesprekken die over jou gaan.', en: 'More: talks that are about you.' },
    {
      nl: 'Past als je het met iemand alleen wilt bespreken.',
      en: 'Fits if you want to talk about it with one person only.',
    }),
  level(5,
    { nl: 'Bij een specialist', en: 'With a specialist' },
    {
      nl: 'Veel: hulp voor langere tijd, meestal buiten school en via de huisarts.',
      en: 'A lot: help for a longer time, mostly outside school and through a general practitioner.',
    },
    {
      nl: 'Past als je meer nodig hebt dan school kan geven.',
      en: 'Fits if you need more than school can give.',
    }),
  level(6,
    { nl: 'Nu meteen', en: 'Right now' },
    { nl: 'Direct: iemand helpt je vandaag nog.', en: 'At once: somebody helps you today.' },
    {
      nl: 'Past als het niet kan wachten, voor jou of voor een ander.',
      en: 'Fits if it cannot wait, for you or for somebody else.',
    }),
];

/** The few words of a level, in one language. */
export const levelLabel = (level: Level, lang: Lang): string => (CARE_LEVELS[level - 1] as CareLevel).label[lang];
