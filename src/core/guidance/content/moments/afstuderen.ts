import type { KeyMoment } from '../../types.ts';

/** Graduation and what comes after it. */
export const afstuderen: KeyMoment = {
  key: 'afstuderen',
  name: { nl: 'Afstuderen', en: 'Graduation' },
  from: '05-15',
  to: '07-15',
  hear: [
    {
      nl: 'Klaar zijn kan blij en leeg tegelijk voelen.',
      en: 'Finishing can feel happy and empty at the same time.',
    },
    {
      nl: 'Nog geen plan voor hierna? Je bent niet de enige.',
      en: "No plan for afterwards yet? You're not the only one.",
    },
    {
      nl: 'Zoek hulp nu je nog student bent. Na je diploma kan er vaak minder.',
      en: 'Look for help while you are still a student. After your diploma less is often possible.',
    },
    {
      nl: 'Verhuis je? Zoek op tijd een nieuwe huisarts.',
      en: 'Are you moving? Look for a new GP in time.',
    },
    {
      nl: 'Haal je het niet voor de zomer? Dan maken we een plan voor daarna.',
      en: 'Not finished before the summer? Then we make a plan for afterwards.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, voor velen van jullie komt het diploma in zicht. Dat is iets om trots op te zijn. Het kan ook leeg of onzeker voelen, en dat is net zo gewoon. Na je studie kun je vaak niet meer terecht bij de hulp van onze instelling. Kijk daarom nu op {link} wat er voor je is. Haal je het net niet, of weet je niet wat je hierna wilt? Laat het me weten, dan kijken we samen.',
    en: 'Hi all, for many of you the diploma is in sight. That is something to be proud of. It can also feel empty or uncertain, and that is just as normal. After your studies you can often no longer use the help our institution offers. So look at {link} now to see what there is for you. Not quite there yet, or not sure what you want next? Let me know, and we will look at it together.',
  },
  slide: {
    title: { nl: 'Bijna klaar', en: 'Almost there' },
    lines: [
      {
        nl: 'Blij en leeg kan tegelijk',
        en: 'Happy and empty can go together',
      },
      {
        nl: 'Nog geen plan? Je bent niet de enige',
        en: "No plan yet? You're not the only one",
      },
      {
        nl: 'Gebruik de hulp nu je nog student bent',
        en: 'Use the help while you are still a student',
      },
      {
        nl: 'Verhuis je? Zoek een nieuwe huisarts',
        en: 'Moving? Look for a new GP',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie vlak voor het einde stilvalt.',
      en: 'A student who comes to a halt just before the end.',
    },
    {
      nl: 'Wie nog niet klaar is, terwijl de groep verdergaat.',
      en: 'A student who is not finished yet, while the group moves on.',
    },
    {
      nl: 'Wie steun heeft die bij het diploma stopt.',
      en: 'A student who has support that ends with the diploma.',
    },
    {
      nl: 'Wie straks een kamer kwijtraakt.',
      en: 'A student who will soon lose a room.',
    },
    {
      nl: 'Wie moet vertrekken omdat het verblijf afloopt.',
      en: 'A student who has to leave because their residence permit ends.',
    },
  ],
};
