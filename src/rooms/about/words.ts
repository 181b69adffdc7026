import type { Lang, Text } from '../../core/frameworks/types.ts';

type Page = { readonly title: Text; readonly parts: readonly { readonly heading?: Text; readonly text: Text }[] };

/** The pages about this site, in words that everybody can read. */
export const PAGES = {
  privacy: {
    title: { nl: 'Privacy', en: 'Privacy' },
    parts: [
      {
        text: {
          nl: 'Hulp vinden kan zonder inloggen. We vragen niet wie je bent.',
          en: 'You can find help without signing in. We do not ask who you are.',
        },
      },
      {
        heading: { nl: 'Wat je intikt', en: 'What you type' },
        text: {
          nl: 'Je woorden gaan naar onze server om hulp te zoeken, en daarna zijn ze weg. Ze staan niet in een adres, niet in een logboek en niet in een mail. We tellen alleen over welk thema vragen gaan, per maand, zonder dat iemand kan zien wie het was. Een vraag in nood tellen we helemaal niet. Kies je zelf voor “stuur mijn vraag mee”, dan bewaren we die woorden en de dag, een half jaar lang.',
          en: 'Your words go to our server to look for help, and then they are gone. They are not in an address, not in a log and not in a mail. We only count which theme questions are about, by month, and nobody can see who it was. A question in distress is not counted at all. If you choose “send my question along”, we keep those words and the day, for half a year.',
        },
      },
      {
        heading: { nl: 'Als je inlogt', en: 'If you sign in' },
        text: {
          nl: 'Van een student bewaren we een nummer dat alleen hier geldt, en de naam die je school meestuurt. Van medewerkers met een rol ook het mailadres. Je blijft hooguit twaalf uur ingelogd.',
          en: 'Of a student we keep a number that is only valid here, and the name your school sends along. Of staff with a role also the mail address. You stay signed in for twelve hours at most.',
        },
      },
      {
        heading: { nl: 'Een overdracht', en: 'A hand-over' },
        text: {
          nl: 'Maak je een overdracht, dan zie jij precies wat er naar wie gaat. Niets gaat weg zonder jouw ja, en een ja kun je terugnemen: dan zijn die woorden weg, ook uit reservekopieën. Alleen wie je bij naam hebt gezien leest het. Geen beheerder, coördinator of bestuurder kan het lezen. Je begeleider hoort alleen wat jij laat weten. Na de afronding verdwijnt alles vanzelf, meestal na acht weken. Een brief voor de huisarts of de gemeente bewaren we niet.',
          en: 'If you make a hand-over, you see exactly what goes to whom. Nothing leaves without your yes, and you can take a yes back: then those words are gone, from backups too. Only the people you saw by name read it. No administrator, coordinator or executive can read it. Your guide hears only what you let them know. When it is finished everything disappears by itself, mostly after eight weeks. A letter for the GP or the municipality is not kept.',
        },
      },
      {
        heading: { nl: 'Cookies', en: 'Cookies' },
        text: {
          nl: 'We bewaren alleen wat nodig is: je taal, licht of donker, en of je bent ingelogd. Niemand volgt je hier.',
          en: 'We keep only what is needed: your language, light or dark, and whether you are signed in. Nobody follows you here.',
        },
      },
    ],
  },
  accessibility: {
    title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    parts: [
      {
        text: {
          nl: 'Iedereen moet hier hulp kunnen vinden: met een toetsenbord, met een schermlezer, op een kleine telefoon, met grote letters, in het donker en zonder script. We bouwen volgens WCAG 2.2, niveau AA, en testen elke bladzijde in beide talen.',
          en: 'Everybody must be able to find help here: with a keyboard, with a screen reader, on a small phone, with large letters, in the dark and without script. We build to WCAG 2.2, level AA, and test every page in both languages.',
        },
      },
      {
        text: {
          nl: 'Lukt er iets niet? Zeg het tegen je school; daar kunnen ze ons bereiken. Snel weg: druk twee keer op Esc, of kies “Snel weg” bovenaan of onderaan de bladzijde.',
          en: 'Does something not work? Tell your school; they can reach us. Quick way out: press Esc twice, or choose “Leave quickly” at the top or the bottom of the page.',
        },
      },
    ],
  },
  about: {
    title: { nl: 'Over Samenhang', en: 'About Samenhang' },
    parts: [
      {
        text: {
          nl: 'Samenhang is een open platform voor studentenwelzijn. Studenten vinden hulp in hun eigen woorden. De school ziet wat ze doet, en waar nog iets mist.',
          en: 'Samenhang is an open platform for student wellbeing. Students find help in their own words. The school sees what it does, and where something is missing.',
        },
      },
      {
        text: {
          nl: 'Het is geen medisch dossier en het plakt geen etiket op je. Het wijst de weg, en jij beslist. Wat je ziet, volgt uit regels die mensen kunnen lezen.',
          en: 'It is not a medical record and it puts no label on you. It shows the way, and you decide. What you see follows from rules that people can read.',
        },
      },
    ],
  },
} as const satisfies Record<string, Page>;

export const inLang = (page: Page, lang: Lang) => ({
  title: page.title[lang],
  parts: page.parts.map(({ heading, text }) => ({ heading: heading?.[lang], text: text[lang] })),
});
