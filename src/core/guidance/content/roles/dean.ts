import type { RoleCard } from '../../types.ts';

/** The student dean: rights, arrangements, adjustments and money. */
export const dean: RoleCard = {
  key: 'dean',
  name: { nl: 'Studentendecaan', en: 'Student dean' },
  does: [
    {
      nl: 'Geeft advies over je rechten, regelingen en geld tijdens je studie.',
      en: 'Gives advice on your rights, arrangements and money during your studies.',
    },
    {
      nl: 'Helpt bij aanpassingen, zoals extra tijd of een ander rooster.',
      en: 'Helps with adjustments, such as extra time or a different timetable.',
    },
    {
      nl: 'Denkt mee bij ziekte, zwangerschap, zorg voor familie of topsport.',
      en: 'Advises you around illness, pregnancy, caring for family or top-level sport.',
    },
    {
      nl: 'Helpt bij een aanvraag, bijvoorbeeld bij een fonds of bij DUO.',
      en: 'Helps with an application, for instance to a fund or to DUO.',
    },
    {
      nl: 'Legt uit hoe je bezwaar maakt of een klacht indient.',
      en: 'Explains how to object to a decision or make a complaint.',
    },
  ],
  doesNot: [
    {
      nl: 'Beslist meestal niet zelf, maar geeft advies aan wie beslist.',
      en: 'Usually does not decide, but advises those who do.',
    },
    {
      nl: 'Biedt geen therapie en geen hulp bij vakken.',
      en: 'Offers no therapy and no help with courses.',
    },
    {
      nl: 'Werkt niet op elke school in het mbo. Daar helpt vaak de zorgcoördinator.',
      en: 'Does not work at every mbo school. There the care coordinator often helps.',
    },
  ],
  expect: [
    {
      nl: 'Je hoort welke regelingen er zijn en wat bij jou past.',
      en: 'You hear which arrangements there are and what suits you.',
    },
    {
      nl: 'Je krijgt vertrouwelijk advies, los van je docenten.',
      en: 'You get confidential advice, separate from your teachers.',
    },
    {
      nl: 'Je kiest zelf wat je aanvraagt.',
      en: 'You choose yourself what to apply for.',
    },
    {
      nl: 'Kom liever te vroeg dan te laat. Niet alles kan achteraf.',
      en: 'Come early rather than late. Not everything can be arranged afterwards.',
    },
  ],
  privacy: {
    nl: 'De decaan overlegt alleen met anderen als jij dat goedvindt. Dat kan alleen anders zijn bij gevaar, en dan hoor je het zo mogelijk eerst.',
    en: 'The dean talks to others only if you agree. This can be different only if there is danger, and then you hear it first if possible.',
  },
  asks: [
    {
      nl: 'De regels over studeren, rechten en geld goed kennen.',
      en: 'Knowing the rules on studying, rights and money well.',
    },
    {
      nl: 'Onafhankelijk blijven, ook als een opleiding iets anders wil.',
      en: 'Staying independent, even when a programme wants something else.',
    },
    {
      nl: 'Helder opschrijven wat nodig is, en niet meer delen dan moet.',
      en: 'Writing down clearly what is needed, and sharing no more than necessary.',
    },
  ],
};
