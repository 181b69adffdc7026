import { WHO_IS_THERE, type Step } from '../types.ts';

/** The first minutes: for whoever is there. */
export const stepsNow: readonly Step[] = [
  {
    key: 'safe', phase: 'now', role: WHO_IS_THERE,
    title: { nl: 'Is het veilig? Bel 112 bij gevaar', en: 'Is it safe? Call 112 if there is danger' },
    lines: {
      nl: [
        'Is een leven in gevaar, of is er geweld of brand? Bel 112. Bel daarna de beveiliging of de bhv.',
        'Zorg eerst dat jij veilig bent. Dan pas kun je een ander helpen.',
        'Vraag iemand bij de ingang op de hulpdiensten te wachten.',
      ],
      en: [
        'Is a life in danger, or is there violence or fire? Call 112. Then call security or first aid.',
        'First make sure that you are safe. Only then can you help somebody else.',
        'Ask somebody to wait for the emergency services at the entrance.',
      ],
    },
  },
  {
    key: 'stay', phase: 'now', role: WHO_IS_THERE, situations: ['danger', 'suicide', 'violence', 'accident'],
    title: { nl: 'Blijf erbij', en: 'Stay there' },
    lines: {
      nl: [
        'Laat iemand in nood niet alleen. Moet je weg, wacht dan tot een ander het overneemt.',
        'Praat rustig. Je hoeft niets op te lossen: er zijn is genoeg.',
        'Zoek een plek zonder publiek. Vraag omstanders verder te lopen en niet te filmen.',
      ],
      en: [
        'Do not leave somebody in need alone. If you have to go, wait until somebody takes over.',
        'Speak calmly. You do not have to solve anything: being there is enough.',
        'Find a place without onlookers. Ask bystanders to move on and not to film.',
      ],
    },
  },
  {
    key: 'listen', phase: 'now', role: WHO_IS_THERE, situations: ['danger', 'suicide'],
    title: { nl: 'Vraag, luister en bel samen 113', en: 'Ask, listen and call 113 together' },
    lines: {
      nl: [
        'Je mag gewoon vragen of iemand aan zelfdoding denkt. Praten helpt, en door de vraag wordt het niet erger.',
        'Luister zonder oordeel. Beloof geen geheimhouding: zeg dat je er samen hulp bij haalt.',
        'Bel samen 113 (gratis, dag en nacht). Jij mag ook zelf bellen om te overleggen.',
      ],
      en: [
        'You may simply ask whether somebody is thinking of suicide. Talking helps, and asking does not make it worse.',
        'Listen without judging. Do not promise to keep it secret: say that you will find help together.',
        'Call 113 together (free, day and night). You may also call them yourself, to think along.',
      ],
    },
  },
  {
    key: 'people-safe', phase: 'now', role: WHO_IS_THERE, situations: ['violence'],
    title: { nl: 'Breng mensen in veiligheid', en: 'Bring people to safety' },
    lines: {
      nl: [
        'Ga weg als dat kan. Kan dat niet: deur dicht, uit het zicht, telefoon stil.',
        'Houd niemand tegen en ga niet in discussie. De politie beslist.',
        'Een dreiging in een bericht of online: bewaar het, antwoord niet, bel wie de leiding heeft.',
      ],
      en: [
        'Leave if you can. If you cannot: close the door, stay out of sight, silence your phone.',
        'Do not hold anybody back and do not argue. The police decide.',
        'A threat in a message or online: keep it, do not answer, call whoever leads.',
      ],
    },
  },
  {
    key: 'search', phase: 'now', role: WHO_IS_THERE, situations: ['missing'],
    title: { nl: 'Zoek dichtbij en bel op tijd', en: 'Look close by and call in time' },
    lines: {
      nl: [
        'Wie zag of sprak de student het laatst, en waar? Bel en stuur een vriendelijk bericht.',
        'Zijn er zorgen over veiligheid of leven? Bel meteen 112. Je hoeft niet eerst een dag te wachten.',
        'Anders: 0900-8844 (politie, geen spoed). Wie de leiding heeft, belt met het thuisfront.',
      ],
      en: [
        'Who saw or spoke to the student last, and where? Call, and send a kind message.',
        'Is there worry about safety or life? Call 112 at once. You do not have to wait a day first.',
        'Otherwise: 0900-8844 (police, not urgent). Whoever leads calls home.',
      ],
    },
  },
  {
    key: 'first-aid', phase: 'now', role: WHO_IS_THERE, situations: ['accident'],
    title: { nl: 'Haal de bhv en doe wat 112 zegt', en: 'Get first aid and do what 112 says' },
    lines: {
      nl: ['Bel de bhv. Laat een AED halen. Blijf aan de lijn met 112.', 'Houd de weg vrij en laat alles liggen zoals het ligt.'],
      en: ['Call first aid. Have an AED brought. Stay on the line with 112.', 'Keep the way clear and leave everything as it is.'],
    },
  },
];
