import type { Route } from '../../types.ts';

/** Left out, or different from the group. */
export const hoortErNietBij: Route = {
  key: 'hoort-er-niet-bij',
  themes: ['fs-t.4.1'],
  title: { nl: 'Hoort er niet echt bij', en: 'Does not quite fit in' },
  notice: [
    {
      nl: 'Wordt buitengesloten, genegeerd of nooit meegevraagd',
      en: 'Is excluded, ignored or never asked along',
    },
    {
      nl: 'Zegt: ik ben hier anders dan de rest, niemand lijkt op mij',
      en: 'Says: I am different from the rest, nobody here is like me',
    },
    {
      nl: 'Is de enige met een andere huidskleur, taal, geloof of afkomst',
      en: 'Is the only one with another skin colour, language, faith or background',
    },
    {
      nl: 'Is lhbtiq+ en durft in de groep niet te zeggen wie die is',
      en: 'Is LGBTQ+ and does not dare to say so in the group',
    },
    {
      nl: 'Gaat niet mee met borrels of uitjes, door geld, geloof, alcohol of een trap',
      en: 'Skips drinks or trips because of money, faith, alcohol or stairs',
    },
    {
      nl: 'Krijgt steeds vragen of grapjes over naam, accent of hoofddoek',
      en: 'Keeps getting questions or jokes about their name, accent or headscarf',
    },
    {
      nl: 'Is ouder dan de rest, of kwam later in de groep',
      en: 'Is older than the rest, or joined the group later',
    },
  ],
  open: [
    {
      nl: 'Hoe is het om hier jezelf te zijn?',
      en: 'What is it like to be yourself here?',
    },
    {
      nl: 'Bij wie voel je je hier op je gemak?',
      en: 'Who do you feel at ease with here?',
    },
    {
      nl: 'Is er iets waardoor je niet goed mee kunt doen? Wat zou helpen?',
      en: 'Is there something that keeps you from joining in? What would help?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat het vast niet zo bedoeld was. Dan kies je voor de ander.',
      en: 'Do not say that it was surely not meant that way. You would be taking the other side.',
    },
    {
      nl: 'Laat iemand niet voor een hele groep spreken. Iemand is één mens.',
      en: 'Do not make somebody speak for a whole group. They are one person.',
    },
    {
      nl: 'Vertel anderen niet wie iemand is of wat iemand gelooft. Dat mag alleen die persoon zelf.',
      en: 'Do not tell others who somebody is or what they believe. Only they may tell that.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag hoe iemand genoemd wil worden, en gebruik die naam.',
      en: 'Ask what somebody would like to be called, and use that name.',
    },
    {
      nl: 'Geef bij groepswerk iedereen een rol. Dan staat niemand aan de kant.',
      en: 'Give everybody a role in group work. Then nobody stands on the side.',
    },
    {
      nl: 'Zeg er iets van als een grap pijn doet, ook als niemand klaagt.',
      en: 'Say something when a joke hurts, even if nobody complains.',
    },
    {
      nl: 'Plan iets waar iedereen bij kan: zonder kosten, zonder drank, zonder trap.',
      en: 'Plan something that everybody can join: no cost, no alcohol, no stairs.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil studenten ontmoeten die dit ook kennen.',
        en: 'Somebody wants to meet students who know this too.',
      },
      say: {
        nl: 'Misschien is het fijn om iemand te spreken die dit ook kent. Zal ik rondvragen, zonder je naam te noemen?',
        en: 'It may be good to talk to somebody who knows this too. Shall I ask around, without your name?',
      },
    },
    {
      to: 'dean', speed: 'calm',
      when: {
        nl: 'Er moet iets anders aan gebouw, rooster of toetsen om mee te kunnen doen. In het mbo: de zorgcoördinator.',
        en: 'Something about the building, timetable or tests keeps somebody from joining in. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Jij hoeft je niet aan te passen aan een trap of een rooster. De decaan weet wat er kan. Zullen we opschrijven wat je nodig hebt?',
        en: 'You do not have to adapt to stairs or a timetable. The student dean knows what is possible. Shall we write down what you need?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Het knaagt: iemand trekt zich terug of gaat slecht over zichzelf denken.',
        en: 'It wears somebody down: they withdraw or start to think badly of themselves.',
      },
      say: {
        nl: 'Er niet bij horen doet pijn. Met de psycholoog kun je praten over wat dit met je doet. Zal ik je helpen met aanmelden?',
        en: 'Not belonging hurts. With the psychologist you can talk about what this does to you. Shall I help you sign up?',
      },
    },
    {
      to: 'confidential-adviser', speed: 'week',
      when: {
        nl: 'Het gaat verder: kwetsende woorden, pesten of discriminatie.',
        en: 'It goes further: hurtful words, bullying or discrimination.',
      },
      say: {
        nl: 'Dit hoef je niet te slikken. De vertrouwenspersoon kijkt met je wat er kan, en jij kiest. Zal ik je laten zien hoe je contact maakt?',
        en: 'You do not have to put up with this. The confidential adviser looks with you at what is possible, and you choose. Shall I show you how to get in touch?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand wordt bedreigd, geduwd of geslagen. Bel vandaag samen de vertrouwenspersoon. Bij direct gevaar: 112.',
      en: 'Somebody is threatened, pushed or hit. Call the confidential adviser together today. In immediate danger: 112.',
    },
    {
      nl: 'Iemand is thuis niet veilig om wie die is of wat die gelooft. Bel samen Veilig Thuis (0800-2000), dag en nacht. Zoek zelf geen contact met thuis.',
      en: 'Somebody is not safe at home because of who they are or what they believe. Call Veilig Thuis together (0800-2000), day or night. Do not contact the family yourself.',
    },
    {
      nl: 'Iemand zegt: zonder mij is het beter. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht, en blijf erbij.',
      en: 'Somebody says: things are better without me. Ask calmly if they think of suicide. Call 113 together (0800-0113), day or night, and stay with them.',
    },
  ],
};
