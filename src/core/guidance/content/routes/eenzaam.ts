import type { Route } from '../../types.ts';

/** Being alone, also among others. */
export const eenzaam: Route = {
  key: 'eenzaam',
  themes: ['fs-t.2.3'],
  title: { nl: 'Veel alleen of eenzaam', en: 'Often alone or lonely' },
  notice: [
    {
      nl: 'Zit altijd alleen in de pauze of in de les',
      en: 'Always sits alone, in breaks or in class',
    },
    {
      nl: 'Voelt zich eenzaam, ook met veel mensen om zich heen',
      en: 'Feels lonely, even with many people around',
    },
    {
      nl: 'Heeft geen vrienden hier en vindt geen aansluiting bij de groep',
      en: 'Has no friends here and does not fit in with the group',
    },
    {
      nl: 'Wordt niet gevraagd, valt buiten de groepsapp of blijft over bij groepjes',
      en: 'Is not invited, is left out of the group chat or is last when groups form',
    },
    {
      nl: 'Woont net op kamers of in een nieuw land en heeft heimwee',
      en: 'Has just moved out or come to a new country and is homesick',
    },
    {
      nl: 'Zit hele dagen op de eigen kamer en spreekt bijna niemand',
      en: 'Spends whole days in their room and speaks to hardly anybody',
    },
    {
      nl: 'Blijft hangen na de les en wil graag praten',
      en: 'Stays behind after class and likes to talk',
    },
  ],
  open: [
    {
      nl: 'Hoe is het voor je in de groep?',
      en: 'What is it like for you in the group?',
    },
    {
      nl: 'Met wie deel je het als je een rotdag hebt?',
      en: 'Who do you tell when you have had a bad day?',
    },
    {
      nl: 'Veel studenten voelen zich soms alleen. Hoe is dat bij jou?',
      en: 'Many students feel alone at times. How is that for you?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: ga gewoon wat leuks doen. Dat lukt juist niet als je alleen bent.',
      en: 'Do not say: just go and do something fun. That is the very thing that is hard alone.',
    },
    {
      nl: 'Koppel iemand niet aan een ander waar de groep bij is. Dat maakt verlegen.',
      en: 'Do not pair somebody up in front of the group. It is embarrassing.',
    },
    {
      nl: 'Word niet zelf de enige vriend. Dan wordt het zwaar voor jullie allebei.',
      en: 'Do not become the only friend yourself. It gets heavy for both of you.',
    },
  ],
  yourself: [
    {
      nl: 'Maak zelf de groepjes, dan blijft niemand over.',
      en: 'Make the groups yourself, so that nobody is left over.',
    },
    {
      nl: 'Vraag wat iemand graag doet, en zoek daar één ander bij.',
      en: 'Ask what somebody likes doing, and find one other person for it.',
    },
    {
      nl: 'Noem de student bij naam, en vraag een week later weer hoe het gaat.',
      en: "Use the student's name, and ask again a week later how things are.",
    },
    {
      nl: 'Noem wie luistert: De Luisterlijn (088 0767 000) of Alles Oké? Supportlijn (0800-0450, 18–24 jaar). Tot en met 18 jaar: De Kindertelefoon (0800-0432).',
      en: 'Mention who listens: De Luisterlijn (088 0767 000) or Alles Oké? Supportlijn (0800-0450, ages 18–24). Up to 18: De Kindertelefoon (0800-0432).',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil mensen leren kennen, maar weet niet hoe te beginnen.',
        en: 'Somebody wants to meet people, but does not know where to start.',
      },
      say: {
        nl: 'Een buddy drinkt eens koffie met je, of gaat ergens mee naartoe. Je zit nergens aan vast. Zal ik er een voor je zoeken?',
        en: 'A buddy can have a coffee with you, or go along somewhere. It does not tie you to anything. Shall I find you one?',
      },
    },
    {
      to: 'international-office', speed: 'calm',
      when: {
        nl: 'Iemand is nieuw in Nederland en mist thuis.',
        en: 'Somebody is new in the Netherlands and misses home.',
      },
      say: {
        nl: 'Het international office kent groepen en avonden voor nieuwe studenten. Zullen we kijken wat er deze maand is?',
        en: 'The international office knows of groups and evenings for new students. Shall we see what is on this month?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: iemand wordt buitengesloten, of komt daardoor niet meer.',
        en: 'In mbo: somebody is shut out, or stays away because of it.',
      },
      say: {
        nl: 'Het ligt niet aan jou. De zorgcoördinator kan meedenken over hoe het hier beter wordt. Zullen we er samen heen gaan?',
        en: 'This is not your fault. The care coordinator can think along about making it better here. Shall we go there together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Het duurt al lang, of iemand durft geen contact te maken.',
        en: 'It has lasted for a long time, or somebody does not dare to make contact.',
      },
      say: {
        nl: 'Alleen zijn kan steeds zwaarder worden. De psycholoog praat er met je over, soms is er ook een groep. Zal ik helpen met aanmelden?',
        en: 'Being alone can get heavier and heavier. The psychologist talks about it with you, and sometimes there is a group. Shall I help you sign up?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand zegt dat niemand zou merken als die er niet meer is. Vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says nobody would notice if they were gone. Ask calmly about suicide. Call 113 together (0800-0113), day or night.',
    },
    {
      nl: 'Al dagen heeft niemand iets gehoord van een student die alleen woont. Bel vandaag. Ben je bang voor een leven, bel dan 112.',
      en: 'Nobody has heard for days from a student who lives alone. Call them today. If you fear for their life, call 112.',
    },
  ],
};
