import type { KeyMoment } from '../../types.ts';

/** After the first tests. */
export const naEersteToetsen: KeyMoment = {
  key: 'na-eerste-toetsen',
  name: { nl: 'Na de eerste toetsen', en: 'After the first tests' },
  from: '11-15',
  to: '12-15',
  hear: [
    {
      nl: 'Een onvoldoende is vervelend, en je kunt er iets mee.',
      en: 'A fail is no fun, and there is something you can do with it.',
    },
    {
      nl: 'Kijk je toets in. Dan zie je wat er goed ging en wat niet.',
      en: "Look at your marked test. Then you see what went well and what didn't.",
    },
    {
      nl: 'Bijna iedereen haalt weleens iets niet. Je hoort er alleen weinig over.',
      en: "Almost everybody fails something at times. You just don't hear much about it.",
    },
    {
      nl: 'Er is nog tijd om iets te veranderen: je aanpak, je planning of je hulp.',
      en: 'There is still time to change something: your approach, your planning or your help.',
    },
    {
      nl: 'Ging het goed? Sta daar dan even bij stil.',
      en: 'Did it go well? Then take a moment to enjoy that.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, de eerste uitslagen zijn er. Ging het goed, geniet daar dan even van. Viel het tegen, dan betekent dat niet dat je hier niet hoort. Kijk je toets in en kies één ding dat je de volgende keer anders doet. Op {link} vind je hulp bij leren en plannen, en mensen om mee te praten. Wil je samen kijken wat je nodig hebt? Stuur me een bericht, dan plannen we een gesprek.',
    en: "Hi all, the first results are in. If it went well, take a moment to enjoy that. If it didn't, that doesn't mean you don't belong here. Look at your marked test and choose one thing to do differently next time. At {link} you can find help with learning and planning, and people to talk to. Would you like to look together at what you need? Send me a message and we will find a time to talk.",
  },
  slide: {
    title: { nl: 'De uitslag is er. En nu?', en: 'The results are in. What now?' },
    lines: [
      {
        nl: 'Een cijfer gaat over een toets, niet over jou',
        en: 'A mark is about a test, not about you',
      },
      {
        nl: 'Kijk je toets in',
        en: 'Look at your marked test',
      },
      {
        nl: 'Verander één ding in je aanpak',
        en: 'Change one thing in how you study',
      },
      {
        nl: 'Baal je ervan? Praat erover',
        en: 'Fed up? Talk about it',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie meer dan één toets niet haalde, of niet kwam opdagen.',
      en: 'A student who failed more than one test, or did not turn up.',
    },
    {
      nl: 'Wie zich schaamt en niet meer komt.',
      en: 'A student who is ashamed and stops coming.',
    },
    {
      nl: 'Wie zegt dat het geen zin meer heeft. Vraag dan wat iemand bedoelt.',
      en: 'A student who says there is no point any more. Ask what they mean.',
    },
    {
      nl: 'Wie thuis veel druk voelt.',
      en: 'A student who feels a lot of pressure from home.',
    },
    {
      nl: 'Wie alles haalde, maar op is.',
      en: 'A student who passed everything, but is worn out.',
    },
  ],
};
