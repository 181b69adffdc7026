import type { KeyMoment } from '../../types.ts';

/** The conversation when a negative study advice threatens. */
export const bsaGesprek: KeyMoment = {
  key: 'bsa-gesprek',
  name: { nl: 'Gesprek over het studieadvies (bsa)', en: 'Talk about the study advice (bsa)' },
  from: '01-15',
  to: '02-28',
  hear: [
    {
      nl: 'Een waarschuwing is nog geen besluit. Er is tijd en er is hulp.',
      en: 'A warning is not a decision. There is time and there is help.',
    },
    {
      nl: 'Persoonlijke omstandigheden tellen mee. Meld ze op tijd; ik help je uitzoeken waar.',
      en: "Personal circumstances count. Report them in time; I'll help you find out where.",
    },
    {
      nl: 'Je hoeft mij niet alles te vertellen. Zeg wat je nodig hebt.',
      en: "You don't have to tell me everything. Say what you need.",
    },
    {
      nl: 'Er zijn meer wegen: doorgaan met een plan, wisselen of stoppen.',
      en: 'There are several ways: carrying on with a plan, switching or stopping.',
    },
    {
      nl: 'Dit gaat over resultaten, en niet over wat je waard bent.',
      en: 'This is about results, not about what you are worth.',
    },
  ],
  message: {
    nl: "Hoi allemaal, sommigen van jullie krijgen in deze tijd een brief over het studieadvies. Zo'n brief kan hard binnenkomen. Het is nog geen besluit, en je staat er niet alleen voor. Was er iets waardoor studeren moeilijk was? Vertel het snel aan mij, de studieadviseur of de decaan, want het kan meetellen. Op {link} lees je wie je kan helpen. Ik praat graag met je over wat je nodig hebt.",
    en: "Hi all, around this time some of you will get a letter about the study advice. A letter like that can hit hard. It's not a decision yet, and you're not alone in this. Was there something that made studying difficult? Tell me, the study adviser or the dean soon, because it can count. At {link} you can read who can help you. I'm happy to talk with you about what you need.",
  },
  slide: {
    title: { nl: 'Een brief over je studieadvies?', en: 'A letter about your study advice?' },
    lines: [
      {
        nl: 'Een waarschuwing is nog geen besluit',
        en: 'A warning is not a decision',
      },
      {
        nl: 'Omstandigheden tellen mee: meld ze op tijd',
        en: 'Circumstances count: report them in time',
      },
      {
        nl: 'Maak samen met je mentor een plan',
        en: 'Make a plan together with your mentor',
      },
      {
        nl: 'Wisselen mag ook',
        en: 'Switching is fine too',
      },
    ],
  },
  watch: [
    {
      nl: 'Wie de brief niet opent of niet reageert.',
      en: 'A student who does not open the letter or does not answer.',
    },
    {
      nl: 'Wie alles alleen wil oplossen.',
      en: 'A student who wants to solve everything alone.',
    },
    {
      nl: 'Wie bang is voor de reactie thuis.',
      en: 'A student who is afraid of the reaction at home.',
    },
    {
      nl: 'Wie niet weet wat dit betekent voor geld, kamer of verblijf.',
      en: 'A student who does not know what this means for money, a room or a residence permit.',
    },
    {
      nl: 'Wie zegt dat nu alles voorbij is. Blijf erbij en vraag rustig of iemand aan zelfdoding denkt. Vragen helpt. Bel samen 113 (0800-0113).',
      en: 'A student who says that everything is over now. Stay with them and ask calmly whether they think of suicide. Asking helps. Call 113 (0800-0113) together.',
    },
  ],
};
