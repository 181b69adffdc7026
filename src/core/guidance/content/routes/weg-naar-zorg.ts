import type { Route } from '../../types.ts';

/** Waiting for care, no GP, or not knowing how care works. */
export const wegNaarZorg: Route = {
  key: 'weg-naar-zorg',
  themes: ['fs-t.7.4'],
  title: { nl: 'Zoekt zorg of moet wachten', en: 'Looking for care, or waiting' },
  notice: [
    {
      nl: 'Staat op een wachtlijst bij de GGZ of een psycholoog',
      en: 'Is on a waiting list for mental health care or a psychologist',
    },
    {
      nl: 'Heeft geen huisarts, of die is nog in een andere stad of een ander land',
      en: 'Has no GP, or only one in another town or country',
    },
    {
      nl: 'Weet niet hoe zorg werkt of waar je moet beginnen',
      en: 'Does not know how care works or where to begin',
    },
    {
      nl: 'Is bang voor de kosten of is niet goed verzekerd',
      en: 'Is afraid of the costs or is not well insured',
    },
    {
      nl: 'Durft niet te bellen, of belde en kreeg nee te horen',
      en: 'Does not dare to call, or called and was told no',
    },
    {
      nl: 'Moet steeds opnieuw het verhaal doen, bij weer iemand anders',
      en: 'Has to tell the story again and again, to somebody new each time',
    },
    {
      nl: 'Stopte met hulp omdat het niet paste, niet klikte of te lang duurde',
      en: 'Stopped getting help because it did not fit, did not click or took too long',
    },
  ],
  open: [
    {
      nl: 'Wachten op hulp is zwaar. Hoe kom je deze tijd door?',
      en: 'Waiting for help is hard. How are you getting through it?',
    },
    {
      nl: 'Wat heb je al geprobeerd, en waar liep het vast?',
      en: 'What have you tried already, and where did it get stuck?',
    },
    {
      nl: 'Zullen we samen kijken wat de volgende stap is?',
      en: 'Shall we look together at what the next step is?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat iemand gewoon moet bellen. Bellen is soms juist het moeilijkst.',
      en: 'Do not say that somebody should just call. Sometimes calling is the hardest part.',
    },
    {
      nl: 'Beloof niet dat hulp snel komt. Zeg eerlijk wat je niet weet.',
      en: 'Do not promise that help comes soon. Say honestly what you do not know.',
    },
    {
      nl: 'Word zelf geen hulpverlener. Dat is te zwaar. Blijf iemand die luistert en meezoekt.',
      en: 'Do not become a counsellor yourself. That is too heavy. Keep listening, and help them look.',
    },
  ],
  yourself: [
    {
      nl: 'Leg de weg uit: eerst de huisarts, en die verwijst door als er meer nodig is.',
      en: 'Explain the way: first the GP, who refers on when more is needed.',
    },
    {
      nl: 'Schrijf samen drie zinnen op voor aan de telefoon. Blijf erbij als iemand belt.',
      en: 'Write down three sentences for the phone together. Stay while they call.',
    },
    {
      nl: 'Spreek iets af voor de tijd van wachten: elke week even praten, en wat er in de studie rustiger kan.',
      en: 'Agree on something for the wait: a short talk each week, and what can be calmer in the studies.',
    },
    {
      nl: 'Noem wie nu al luistert: De Luisterlijn (088 0767 000), of van 18 tot en met 24 jaar Alles Oké? (0800-0450).',
      en: 'Mention who listens now: De Luisterlijn (088 0767 000), or aged 18 to 24 Alles Oké? (0800-0450).',
    },
  ],
  refer: [
    {
      to: 'international-office', speed: 'calm',
      when: {
        nl: 'Een internationale student heeft nog geen huisarts of weet niet hoe verzekeren gaat.',
        en: 'An international student has no GP yet or does not know how insurance works.',
      },
      say: {
        nl: 'Hier begint bijna alle zorg bij de huisarts. Het international office helpt je er een te vinden. Zullen we dat nu vast vragen?',
        en: 'Here almost all care starts with the GP. The international office helps you find one. Shall we ask them now?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: er zijn veel hulpverleners, of juist geen.',
        en: 'In mbo: there are many care workers, or none at all.',
      },
      say: {
        nl: 'De zorgcoördinator kent de weg, ook bij de gemeente. Dan hoef je het niet alleen uit te zoeken. Zullen we samen gaan?',
        en: 'The care coordinator knows the way, also at the municipality. Then you do not have to find out alone. Shall we go together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand wacht op hulp, en praten kan in de tussentijd helpen.',
        en: 'Somebody is waiting for help, and talking can help meanwhile.',
      },
      say: {
        nl: 'Misschien kan de psycholoog hier met je praten tot je aan de beurt bent. Dan wacht je niet alleen. Zullen we het vragen?',
        en: 'Perhaps the psychologist here can talk with you until it is your turn. Then you do not wait alone. Shall we ask?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'De hulp past niet of het wachten wordt zwaarder.',
        en: 'The help does not fit or the wait is getting harder.',
      },
      say: {
        nl: 'Je mag je huisarts bellen en zeggen dat wachten niet meer gaat. Soms kan er iets eerder of ergens anders. Zullen we het samen voorbereiden?',
        en: 'You can call your GP and say that waiting is too hard. Sometimes there is something sooner, or somewhere else. Shall we prepare it together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Het gaat tijdens het wachten snel slechter. Bel vandaag samen de huisarts, of in avond, nacht of weekend de huisartsenpost.',
      en: 'Things get worse fast during the wait. Call the GP together today, or in the evening, at night or at weekends the huisartsenpost.',
    },
    {
      nl: 'Iemand heeft nu hulp nodig en heeft geen huisarts. Bel vandaag samen een praktijk in de buurt, of na sluiting de huisartsenpost.',
      en: 'Somebody needs help now and has no GP. Call a practice nearby together today, or the out-of-hours GP (huisartsenpost) after closing time.',
    },
    {
      nl: 'Iemand denkt aan zelfdoding. Blijf erbij en bel samen 113 (0800-0113), dag en nacht. Is er direct gevaar, bel dan 112.',
      en: 'Somebody thinks of suicide. Stay with them and call 113 (0800-0113) together, day or night. If there is immediate danger, call 112.',
    },
  ],
};
