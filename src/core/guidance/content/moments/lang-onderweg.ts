import type { KeyMoment } from '../../types.ts';

/** Long-term students: taking longer to finish. */
export const langOnderweg: KeyMoment = {
  key: 'lang-onderweg',
  name: { nl: 'Al lang onderweg', en: 'Taking longer to finish' },
  from: '10-01',
  to: '11-30',
  hear: [
    {
      nl: 'Langer over je studie doen komt veel voor. Er is bijna altijd een reden.',
      en: 'Taking longer happens a lot. There is almost always a reason.',
    },
    {
      nl: 'Je bent welkom, ook als je lang weg was.',
      en: 'You are welcome, even if you were away for long.',
    },
    {
      nl: 'We hoeven niet terug te kijken. Wat is een eerste kleine stap?',
      en: "We don't have to look back. What would be a small first step?",
    },
    {
      nl: 'Er zijn regelingen voor tijd en geld. Vraag de decaan wat er voor jou kan.',
      en: 'There are arrangements for time and money. Ask the dean what is possible for you.',
    },
    {
      nl: 'Doorgaan, wisselen of stoppen: jij kiest, en je kunt er hulp bij krijgen.',
      en: 'Carrying on, switching or stopping: you choose, and you can get help with that.',
    },
  ],
  message: {
    nl: 'Hoi allemaal, jullie zijn al wat langer bezig met deze studie. Daar is vaak een reden voor, en die hoef je mij niet uit te leggen. Misschien is je groep al klaar en ken je hier nog maar weinig mensen. Je bent nog steeds welkom, en ik hoor graag hoe het echt gaat. Op {link} zie je wie er helpt bij studie, geld of iets anders. Stuur me een bericht, hoe klein je vraag ook is. Dan spreken we iets af.',
    en: "Hi all, you have been working on this programme for a while now. There is often a reason for that, and you don't have to explain it to me. Perhaps your group has finished and you know only a few people here. You are still welcome, and I'd like to hear how things really are. At {link} you can see who helps with study, money or something else. Send me a message, however small your question is. Then we will find a time to meet.",
  },
  slide: {
    title: { nl: 'Duurt het langer? Je bent welkom', en: 'Taking longer? You are welcome' },
    lines: [
      {
        nl: 'Je bent niet de enige',
        en: "You're not the only one",
      },
      {
        nl: 'Begin met één kleine stap',
        en: 'Begin with one small step',
      },
      {
        nl: 'Vraag de decaan wat er kan met tijd en geld',
        en: 'Ask the dean what is possible with time and money',
      },
      {
        nl: 'Zoek anderen om mee te werken',
        en: 'Find others to work with',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie al lang niets heeft laten horen.',
      en: 'A student who has not been in touch for a long time.',
    },
    {
      nl: 'Wie nog één of twee vakken heeft en niet begint.',
      en: 'A student who has one or two courses left and does not start.',
    },
    {
      nl: 'Wie geen groep meer heeft.',
      en: 'A student who no longer has a group.',
    },
    {
      nl: 'Wie schulden heeft of veel moet werken.',
      en: 'A student who has debts or has to work a lot.',
    },
    {
      nl: 'Wie thuis voor iemand zorgt.',
      en: 'A student who cares for somebody at home.',
    },
  ],
};
