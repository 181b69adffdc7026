import type { Route } from '../../types.ts';

/** New in the country: the way, the language, being far from home. */
export const nieuwInNederland: Route = {
  key: 'nieuw-in-nederland',
  themes: ['fs-t.4.7'],
  title: { nl: 'Nieuw in Nederland', en: 'New in the Netherlands' },
  notice: [
    {
      nl: 'Is net in Nederland, voor studie of gevlucht, en heeft heimwee',
      en: 'Has just come to the Netherlands, to study or as a refugee, and is homesick',
    },
    {
      nl: 'Begrijpt de regels, de toetsen of de manier van lesgeven niet',
      en: 'Does not understand the rules, the tests or the way of teaching',
    },
    {
      nl: 'Is een internationale student zonder huisarts, verzekering of kamer',
      en: 'Is an international student without a GP, insurance or a room',
    },
    {
      nl: 'Zegt weinig in de les omdat Nederlands of Engels moeilijk is',
      en: 'Says little in class because Dutch or English is hard',
    },
    {
      nl: 'Kent hier niemand, of alleen mensen uit het eigen land',
      en: 'Knows nobody here, or only people from their own country',
    },
    {
      nl: 'Maakt zich zorgen over visum, verblijf, geld of te weinig studiepunten',
      en: 'Worries about a visa, residence permit, money or too few credits',
    },
    {
      nl: 'Vindt mensen hier bot of koel, mist de eigen cultuur en vraagt geen hulp',
      en: 'Finds people here blunt or cold, misses their own culture and asks for no help',
    },
  ],
  open: [
    {
      nl: 'Hoe is het om zo ver van huis te wonen?',
      en: 'What is it like to live so far from home?',
    },
    {
      nl: 'Wat is hier heel anders dan je gewend bent?',
      en: 'What is very different here from what you are used to?',
    },
    {
      nl: 'Wie bel je als je een zware dag hebt?',
      en: 'Who do you call when you have had a hard day?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: zo doen we dat hier nu eenmaal. Leg liever uit waarom.',
      en: 'Do not say: that is just how we do it here. Explain why instead.',
    },
    {
      nl: 'Denk niet dat iemand de weg kent. Een huisarts of mentor is niet overal gewoon.',
      en: 'Do not assume that somebody knows the way. Not every country has GPs or mentors.',
    },
    {
      nl: 'Vul niet in wat een cultuur vindt. Vraag het aan de persoon zelf.',
      en: 'Do not assume what a culture thinks. Ask the person.',
    },
  ],
  yourself: [
    {
      nl: 'Praat rustig, gebruik gewone woorden en schrijf op wat je afspreekt.',
      en: 'Speak calmly, use plain words and write down what you agree.',
    },
    {
      nl: 'Leg uit wat hier gewoon is: vragen stellen, een docent mailen, hulp vragen.',
      en: 'Explain what is normal here: asking questions, emailing a teacher, asking for help.',
    },
    {
      nl: 'Zeg dat heimwee vaak voorkomt. Vraag wat als thuis voelt: eten, muziek, geloof, sport.',
      en: 'Say that many people get homesick. Ask what feels like home: food, music, faith, sport.',
    },
    {
      nl: 'Vraag of er een huisarts en een verzekering zijn. Zo niet, begin daar nu mee, voordat iemand ziek is.',
      en: 'Ask about a GP and insurance. If there are none, start now, before somebody is ill.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil mensen leren kennen en de weg leren.',
        en: 'Somebody wants to meet people and find their way around.',
      },
      say: {
        nl: 'Een buddy laat je zien hoe dingen hier gaan, en is ook gewoon gezellig. Zal ik kijken of er een voor je is?',
        en: 'A buddy shows you how things work here, and is good company too. Shall I see if there is one for you?',
      },
    },
    {
      to: 'international-office', speed: 'week',
      when: {
        nl: 'Het gaat om verblijf, verzekering, een kamer of een huisarts. Is er geen international office, zoals vaak in het mbo? Vraag dan de zorgcoördinator.',
        en: 'It is about a residence permit, insurance, a room or a GP. No international office, as often in mbo? Then ask the care coordinator.',
      },
      say: {
        nl: 'Het international office beantwoordt dit soort vragen elke dag. Zullen we je vraag samen opschrijven en mailen?',
        en: 'The international office answers questions like this every day. Shall we write down your question and email it together?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'Studeren gaat hier heel anders, of er zijn te weinig punten voor de verblijfsvergunning. In het mbo: de zorgcoördinator.',
        en: 'Studying is very different here, or there are too few credits for the residence permit. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Studeren in een nieuw land kost meer tijd. De studieadviseur maakt met je een plan en kent de regels. Zal ik meegaan?',
        en: 'Studying in a new country takes more time. The study adviser makes a plan with you and knows the rules. Shall I come along?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'De heimwee of het alleen zijn wordt te zwaar.',
        en: 'The homesickness or being alone gets too heavy.',
      },
      say: {
        nl: 'Hier is het gewoon om met een psycholoog te praten, ook als je niet ziek bent. Zullen we vragen of het in het Engels kan?',
        en: 'Here it is normal to talk to a psychologist, also when you are not ill. Shall we ask if it can be in English?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is ziek en heeft geen huisarts. Bel vandaag samen een praktijk in de buurt, of na sluiting de huisartsenpost. Is een leven in gevaar: 112.',
      en: 'Somebody is ill and has no GP. Call a practice nearby together today, or after closing time the out-of-hours GP (huisartsenpost). If a life is in danger: 112.',
    },
    {
      nl: 'Iemand kan de verblijfsvergunning kwijtraken, of er loopt een termijn af. Bel vandaag samen het international office, of het Juridisch Loket (0800-8020, gratis).',
      en: 'Somebody may lose their residence permit, or a deadline is close. Call the international office together today, or the Juridisch Loket (0800-8020, free).',
    },
    {
      nl: 'Iemand is ver van familie en wil niet meer leven. Vraag rustig naar zelfdoding. Blijf erbij, bel samen 113 (0800-0113), dag en nacht, en help met de taal.',
      en: 'Somebody is far from family and does not want to live any more. Ask calmly about suicide. Stay with them, call 113 together (0800-0113), day or night, and help with the language.',
    },
  ],
};
