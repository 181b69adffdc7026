import type { KeyMoment } from '../../types.ts';

/** The first weeks: doubt, homesickness, finding a group. */
export const eersteWeken: KeyMoment = {
  key: 'eerste-weken',
  name: { nl: 'De eerste weken', en: 'The first weeks' },
  from: '09-15',
  to: '10-31',
  hear: [
    {
      nl: 'Twijfelen mag, en je kunt erover praten.',
      en: "It's fine to have doubts, and you can talk about them.",
    },
    {
      nl: 'Studeren, werken, reizen en voor jezelf zorgen: dat is veel tegelijk.',
      en: 'Studying, working, travelling and looking after yourself: that is a lot at once.',
    },
    {
      nl: 'Heimwee hoort vaak bij een nieuwe plek. Het gaat niet altijd vanzelf over, en praten helpt.',
      en: "Homesickness often comes with a new place. It doesn't always pass by itself, and talking helps.",
    },
    {
      nl: 'Loop je achter? Nu is het nog klein.',
      en: "Falling behind? It's still small now.",
    },
    {
      nl: 'Samen studeren maakt het lichter. Zoek een groepje, of vraag mij om hulp.',
      en: 'Studying together makes it lighter. Find a few others, or ask me to help.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, de eerste weken zitten erop. Misschien gaat het lekker, misschien valt het tegen. Allebei komt veel voor. Ik hoor graag hoe het echt met je gaat, ook als dat niet zo goed is. Op {link} vind je mensen om mee te praten en dingen om te doen. Kom je er niet uit? Stuur me een bericht, dan kijken we samen.',
    en: "Hi all, the first weeks are behind us. Perhaps they went well, perhaps they were harder than you hoped. Both happen a lot. I'd like to hear how you really are, even if that's not so good. At {link} you can find people to talk to and things to do. Are you stuck? Send me a message and we will look at it together.",
  },
  slide: {
    title: { nl: 'Hoe gaat het echt?', en: 'How are you really?' },
    lines: [
      {
        nl: 'Twijfel en heimwee horen er vaak bij',
        en: 'Doubts and homesickness are often part of it',
      },
      {
        nl: 'Loop je achter? Nu is het nog klein',
        en: "Falling behind? It's still small now",
      },
      {
        nl: 'Zoek een groepje om mee te studeren',
        en: 'Find a few others to study with',
      },
      {
        nl: 'Praat erover, ook als het niet zo goed gaat',
        en: "Talk about it, even when things aren't so good",
      },
    ],
  },
  watch: [
    {
      nl: 'Wie minder vaak komt, of steeds later.',
      en: 'A student who comes less often, or later each time.',
    },
    {
      nl: 'Wie geen groepje heeft gevonden.',
      en: 'A student who has not found a group.',
    },
    {
      nl: 'Wie zegt dat het wel gaat, en snel wegkijkt.',
      en: 'A student who says it is fine, and quickly looks away.',
    },
    {
      nl: 'Wie veel moet werken om rond te komen.',
      en: 'A student who has to work a lot to make ends meet.',
    },
    {
      nl: 'Wie nog geen kamer heeft of elk weekend weg wil.',
      en: 'A student who has no room yet or wants to get away every weekend.',
    },
  ],
};
