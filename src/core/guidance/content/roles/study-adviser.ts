import type { RoleCard } from '../../types.ts';

/** The study adviser: rules, planning and what is possible in a programme. */
export const studyAdviser: RoleCard = {
  key: 'study-adviser',
  name: { nl: 'Studieadviseur', en: 'Study adviser' },
  sectors: ['hbo', 'wo'],
  does: [
    {
      nl: 'Kent de regels, vakken en routes van je opleiding.',
      en: 'Knows the rules, courses and routes of your programme.',
    },
    {
      nl: 'Maakt met jou een studieplan dat past bij je situatie.',
      en: 'Makes a study plan with you that fits your situation.',
    },
    {
      nl: 'Helpt als je achterloopt of een waarschuwing krijgt over je studieadvies.',
      en: 'Helps when you fall behind or get a warning about your study advice.',
    },
    {
      nl: 'Zoekt uit wat er kan, zoals een andere planning of meer tijd.',
      en: 'Finds out what is possible, such as a different planning or more time.',
    },
    {
      nl: 'Wijst je de weg naar de decaan, de psycholoog of andere hulp.',
      en: 'Shows you the way to the dean, the psychologist or other help.',
    },
  ],
  doesNot: [
    {
      nl: 'Beslist meestal niet zelf over toetsen en regels.',
      en: 'Usually does not decide on tests and rules.',
    },
    {
      nl: 'Biedt geen therapie.',
      en: 'Offers no therapy.',
    },
    {
      nl: 'Hoeft niet je hele verhaal te weten.',
      en: 'Does not need to know your whole story.',
    },
  ],
  expect: [
    {
      nl: 'Je praat samen over wat jij nodig hebt om te studeren.',
      en: 'Together you talk about what you need to be able to study.',
    },
    {
      nl: 'Je krijgt uitleg over de regels, in gewone woorden.',
      en: 'You get the rules explained in plain words.',
    },
    {
      nl: 'Je gaat weg met een plan of een volgende stap.',
      en: 'You leave with a plan or a next step.',
    },
    {
      nl: 'Je kunt komen, ook als je nog niet weet wat je vraag is.',
      en: 'You can come, even if you do not know yet what your question is.',
    },
  ],
  privacy: {
    nl: 'Wat je vertelt, gaat alleen naar anderen als jij het goedvindt. Een studieadviseur kan geen geheimhouding beloven: bij gevaar komt er hulp bij, het liefst samen met jou.',
    en: 'What you tell goes to others only if you agree. A study adviser cannot promise secrecy: if there is danger, others are asked to help, with you if possible.',
  },
  asks: [
    {
      nl: 'De regels van de opleiding goed kennen en simpel uitleggen.',
      en: 'Knowing the rules of the programme well and explaining them simply.',
    },
    {
      nl: 'Zien wat er binnen de regels wel kan.',
      en: 'Seeing what is possible within the rules.',
    },
    {
      nl: 'Vragen wat iemand nodig heeft, en niet wat iemand heeft.',
      en: 'Asking what somebody needs, not what somebody has got.',
    },
    {
      nl: 'Warm verwijzen: samen bellen of mailen, en later vragen hoe het ging.',
      en: 'Referring warmly: calling or writing together, and asking later how it went.',
    },
  ],
};
