import type { RoleCard } from '../../types.ts';

/** The confidential adviser: when somebody crossed a boundary. */
export const confidentialAdviser: RoleCard = {
  key: 'confidential-adviser',
  name: { nl: 'Vertrouwenspersoon', en: 'Confidential adviser' },
  does: [
    {
      nl: 'Luistert als iemand over je grens is gegaan of als je je niet veilig voelt.',
      en: 'Listens when somebody has crossed your boundaries or when you do not feel safe.',
    },
    {
      nl: 'Legt uit wat je kunt doen: praten, melden, een klacht, of nu nog niets.',
      en: 'Explains what you can do: talk, report it, complain, or do nothing for now.',
    },
    {
      nl: 'Steunt je bij de stap die jij kiest.',
      en: 'Supports you in the step that you choose.',
    },
    {
      nl: 'Kent ook hulp van buiten, zoals het Centrum Seksueel Geweld (0800-0188, dag en nacht).',
      en: 'Knows help from outside too, such as the Centrum Seksueel Geweld (0800-0188, day and night).',
    },
  ],
  doesNot: [
    {
      nl: 'Onderzoekt niet wat er is gebeurd en oordeelt niet.',
      en: 'Does not investigate what happened and does not judge.',
    },
    {
      nl: 'Beslist niet over een klacht. Dat doet een commissie of het bestuur.',
      en: 'Does not decide on a complaint. A committee or the board does.',
    },
    {
      nl: 'Zet geen stappen buiten jou om.',
      en: 'Takes no steps without you.',
    },
  ],
  expect: [
    {
      nl: 'Je verhaal wordt serieus genomen.',
      en: 'Your story is taken seriously.',
    },
    {
      nl: 'Jij kiest wat er gebeurt, en hoe snel.',
      en: 'You choose what happens, and how fast.',
    },
    {
      nl: 'Je mag iemand meenemen.',
      en: 'You can bring somebody along.',
    },
    {
      nl: 'Je kunt ook komen als het langer geleden is.',
      en: 'You can come too if it was longer ago.',
    },
  ],
  privacy: {
    nl: 'De vertrouwenspersoon bevestigt aan niemand dat je bent geweest en deelt niets zonder dat jij het goedvindt. Dat kan alleen anders zijn bij gevaar, of als de wet het vraagt.',
    en: 'The confidential adviser does not confirm to anybody that you came and shares nothing unless you agree. This can be different only if there is danger, or if the law requires it.',
  },
  asks: [
    {
      nl: 'Een opleiding tot vertrouwenspersoon, en die bijhouden.',
      en: 'Training as a confidential adviser, kept up to date.',
    },
    {
      nl: 'Onafhankelijk zijn en dat ook laten zien.',
      en: 'Being independent, and showing it.',
    },
    {
      nl: 'De klachtenregeling kennen, en de hulp van buiten.',
      en: 'Knowing the complaints procedure, and the help from outside.',
    },
    {
      nl: 'Rustig luisteren, ook naar een zwaar verhaal.',
      en: 'Listening calmly, even to a hard story.',
    },
  ],
};
