import type { RoleCard } from '../../types.ts';

/** The money adviser: overview, arrangements and calm. */
export const moneyAdviser: RoleCard = {
  key: 'money-adviser',
  name: { nl: 'Geldadviseur of budgetcoach', en: 'Money adviser or budget coach' },
  does: [
    {
      nl: 'Zet met je op een rij wat er binnenkomt en wat eruit gaat.',
      en: 'Goes through with you what comes in and what goes out.',
    },
    {
      nl: 'Zoekt toeslagen, fondsen en regelingen waar je recht op hebt.',
      en: 'Looks for allowances, funds and arrangements that you have a right to.',
    },
    {
      nl: 'Helpt met brieven, rekeningen en afspraken over betalen.',
      en: 'Helps with letters, bills and arrangements for paying.',
    },
    {
      nl: 'Wijst de weg naar de gemeente of naar Geldfit (0800-8115, gratis).',
      en: 'Shows the way to the municipality or to Geldfit (0800-8115, free).',
    },
  ],
  doesNot: [
    {
      nl: 'Geeft of leent meestal zelf geen geld.',
      en: 'Usually does not give or lend money.',
    },
    {
      nl: 'Geeft je niet de schuld. Rondkomen is voor veel studenten moeilijk.',
      en: 'Does not blame you. Making ends meet is hard for many students.',
    },
    {
      nl: 'Neemt je geldzaken niet over. Je beslist zelf.',
      en: 'Does not take over your money matters. You decide.',
    },
  ],
  expect: [
    {
      nl: 'Je mag al je brieven meenemen, ook de dichte.',
      en: 'You can bring all your letters, even the unopened ones.',
    },
    {
      nl: 'Je kijkt samen wat nu moet, en wat later kan.',
      en: 'Together you look at what must be done now, and what can wait.',
    },
    {
      nl: 'Je hoort welk geld je nog kunt aanvragen.',
      en: 'You hear what money you can still apply for.',
    },
  ],
  privacy: {
    nl: 'De adviseur praat alleen met anderen over je geldzaken als jij dat goedvindt. Je docenten horen er niets over.',
    en: 'The adviser talks to others about your money matters only if you agree. Your teachers hear nothing about them.',
  },
  asks: [
    {
      nl: 'Weten hoe studiefinanciering, toeslagen en fondsen werken.',
      en: 'Knowing how student finance, allowances and funds work.',
    },
    {
      nl: 'Over geld praten zonder oordeel.',
      en: 'Talking about money without judging.',
    },
    {
      nl: 'Samenwerken met de decaan, de gemeente en schuldhulp.',
      en: 'Working together with the dean, the municipality and debt help.',
    },
  ],
};
