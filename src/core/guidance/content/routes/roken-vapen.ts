import type { Route } from '../../types.ts';

/** Smoking and vaping. */
export const rokenVapen: Route = {
  key: 'roken-vapen',
  themes: ['fs-t.5.4'],
  title: { nl: 'Rookt of vapet veel', en: 'Smokes or vapes a lot' },
  notice: [
    {
      nl: 'Rookt of vapet in elke pauze en tussen de lessen',
      en: 'Smokes or vapes in every break and between lessons',
    },
    {
      nl: 'Loopt de les uit voor een sigaret of een vape',
      en: 'Walks out of class for a cigarette or a vape',
    },
    {
      nl: 'Vapet stiekem op de wc of in het lokaal',
      en: 'Vapes secretly in the toilets or the classroom',
    },
    {
      nl: 'Ruikt naar rook of hoest veel',
      en: 'Smells of smoke or coughs a lot',
    },
    {
      nl: 'Gebruikt snus of nicotinezakjes',
      en: 'Uses snus or nicotine pouches',
    },
    {
      nl: 'Zegt: ik wil stoppen met roken, maar het lukt me niet',
      en: "Says: I want to stop smoking, but I can't",
    },
    {
      nl: 'Begon met vapen op school en wil er nu vanaf',
      en: 'Started vaping at school and now wants to be rid of it',
    },
  ],
  open: [
    {
      nl: 'Ik zie dat je vaak even naar buiten moet. Hoe is dat voor je?',
      en: 'I see that you often need to go outside. What is that like for you?',
    },
    {
      nl: 'Zou je er iets aan willen veranderen, of nu even niet?',
      en: 'Would you like to change something about it, or not right now?',
    },
    {
      nl: 'Wat helpt jou als je gespannen bent?',
      en: 'What helps you when you are tense?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vertel niet hoe ongezond het is. Dat weet iemand al, en het klinkt als een preek.',
      en: 'Do not say how unhealthy it is. They know, and it sounds like preaching.',
    },
    {
      nl: 'Maak er geen gesprek over straf van. Regels op het terrein horen bij een ander moment.',
      en: 'Do not turn it into a talk about punishment. House rules belong to another moment.',
    },
    {
      nl: 'Dring niet aan op stoppen. Een eigen besluit houdt langer stand.',
      en: 'Do not push somebody to stop. Their own decision lasts longer.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag wanneer de trek het sterkst is, en wat er dan speelt: stress, verveling of de groep.',
      en: 'Ask when the craving is strongest, and what is going on then: stress, boredom or the group.',
    },
    {
      nl: 'Wil iemand stoppen? Kies samen een dag, en iemand die meedoet of steunt.',
      en: 'Does somebody want to stop? Choose a day together, and a person who joins in or gives support.',
    },
    {
      nl: 'Zeg dat het vaak meer dan één keer proberen kost. Opnieuw beginnen is heel gewoon.',
      en: 'Say that it often takes more than one try. Starting again is normal.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil stoppen, maar de hele vriendengroep rookt of vapet.',
        en: 'Somebody wants to stop, but all their friends smoke or vape.',
      },
      say: {
        nl: 'Stoppen is makkelijker met iemand naast je. Zullen we kijken of er een buddy is die met je meedoet?',
        en: 'Stopping is easier with somebody beside you. Shall we see if there is a buddy who can do it with you?',
      },
    },
    {
      to: 'gp', speed: 'calm',
      when: {
        nl: 'Iemand wil hulp om te stoppen.',
        en: 'Somebody wants help to stop.',
      },
      say: {
        nl: 'Bij de huisarts kun je hulp krijgen om te stoppen. Je mag daar gewoon naar vragen. Heb je al een huisarts hier?',
        en: 'At the GP you can get help with stopping. You can simply ask for it. Do you have a GP here yet?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Roken of vapen is de enige manier om rustig te worden.',
        en: 'Smoking or vaping is the only way to calm down.',
      },
      say: {
        nl: 'Je zei dat je het nodig hebt om rustig te worden. De psycholoog kan met je zoeken naar iets wat ook helpt. Wil je dat ik vertel hoe dat gaat?',
        en: 'You said you need it to calm down. The psychologist can help you find something else that works. Shall I tell you how that goes?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is erg benauwd, heeft pijn op de borst of wordt niet goed na een vape. Bel 112 en blijf erbij.',
      en: 'Somebody is very short of breath, has chest pain or becomes unwell after vaping. Call 112 and stay with them.',
    },
    {
      nl: 'Er zat iets anders in de vape en iemand doet vreemd of is suf. Bel 112. Zeg eerlijk wat je weet.',
      en: 'There was something else in the vape and somebody acts strangely or is drowsy. Call 112. Say honestly what you know.',
    },
  ],
};
