import type { RoleCard } from '../../types.ts';

/** The career or study choice adviser: doubts, choices and the step to work. */
export const careerAdviser: RoleCard = {
  key: 'career-adviser',
  name: { nl: 'Loopbaanadviseur of studiekeuzeadviseur', en: 'Career or study choice adviser' },
  does: [
    {
      nl: 'Praat met je over twijfel aan je studie of je toekomst.',
      en: 'Talks with you about doubts about your studies or your future.',
    },
    {
      nl: 'Helpt je ontdekken wat je kunt, wat je wilt en wat bij je past.',
      en: 'Helps you discover what you can do, what you want and what suits you.',
    },
    {
      nl: 'Zoekt met je uit welke studies en welk werk er zijn.',
      en: 'Finds out with you which studies and jobs there are.',
    },
    {
      nl: 'Helpt met je cv, solliciteren en de stap naar werk.',
      en: 'Helps with your CV, applying for jobs and the step to work.',
    },
  ],
  doesNot: [
    {
      nl: 'Kiest niet voor jou.',
      en: 'Does not choose for you.',
    },
    {
      nl: 'Regelt je inschrijving of studiefinanciering niet.',
      en: 'Does not arrange your enrolment or student finance.',
    },
    {
      nl: 'Ziet stoppen niet als mislukking, en doorgaan niet als plicht.',
      en: 'Does not see stopping as failing, or carrying on as a duty.',
    },
  ],
  expect: [
    {
      nl: 'Je mag twijfelen, met of zonder plan.',
      en: 'You can have doubts, with or without a plan.',
    },
    {
      nl: 'Je krijgt vragen en oefeningen die je verder helpen.',
      en: 'You get questions and exercises that help you on.',
    },
    {
      nl: 'Je gaat weg met een stap die je zelf kunt zetten.',
      en: 'You leave with a step that you can take yourself.',
    },
  ],
  privacy: {
    nl: 'Wat je zegt over stoppen of wisselen, gaat alleen naar je opleiding als jij het goedvindt. Vraag gerust wat er wordt opgeschreven.',
    en: 'What you say about stopping or switching goes to your programme only if you agree. Feel free to ask what is written down.',
  },
  asks: [
    {
      nl: 'De studies, de leerwegen en het werk in het vak kennen.',
      en: 'Knowing the studies, the routes and the work in the field.',
    },
    {
      nl: 'Open vragen stellen, zonder een kant op te duwen.',
      en: 'Asking open questions, without pushing one way.',
    },
    {
      nl: 'Weten welke data tellen als iemand stopt of wisselt.',
      en: 'Knowing which dates matter when somebody stops or switches.',
    },
  ],
};
