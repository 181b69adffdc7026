import type { Route } from '../../types.ts';

/** War, disaster, climate and news that comes close. */
export const wereld: Route = {
  key: 'wereld',
  themes: ['fs-t.7.5'],
  title: { nl: 'Nieuws of oorlog komt dichtbij', en: 'News or war comes close' },
  notice: [
    {
      nl: 'Heeft familie of vrienden in een land met oorlog of een ramp',
      en: 'Has family or friends in a country with war or a disaster',
    },
    {
      nl: 'Kijkt de hele dag naar het nieuws en kan niet meer leren',
      en: 'Watches the news all day and cannot study any more',
    },
    {
      nl: 'Is bang voor het klimaat, de toekomst of een nieuwe oorlog',
      en: 'Is afraid about the climate, the future or another war',
    },
    {
      nl: 'Is gevlucht, of wacht op papieren of bericht van thuis',
      en: 'Has fled, or is waiting for papers or news from home',
    },
    {
      nl: 'Krijgt nare opmerkingen over land, geloof of afkomst door het nieuws',
      en: 'Gets nasty remarks about country, faith or background because of the news',
    },
    {
      nl: 'Krijgt door wat er in het land gebeurt geen geld meer van thuis',
      en: 'Gets no more money from home because of what is happening there',
    },
    {
      nl: 'Heeft ruzie in de groep over politiek, of zegt juist niets meer',
      en: 'Argues in the group about politics, or has gone silent',
    },
  ],
  open: [
    {
      nl: 'Er gebeurt veel in de wereld. Hoe is dat voor jou?',
      en: 'A lot is happening in the world. How is that for you?',
    },
    {
      nl: 'Heb je mensen daar om wie je je zorgen maakt?',
      en: 'Do you have people there you are worried about?',
    },
    {
      nl: 'Wat zou je deze week kunnen helpen?',
      en: 'What could help you this week?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vraag niet wat iemand van het conflict vindt. Niemand hoeft namens een land of geloof te praten.',
      en: 'Do not ask what somebody thinks of the conflict. Nobody has to speak for a country or a faith.',
    },
    {
      nl: 'Geef je eigen mening niet. Dan durft iemand misschien niets meer te zeggen.',
      en: 'Leave out your own opinion. Somebody may not dare to say anything after that.',
    },
    {
      nl: 'Zeg niet dat het wel meevalt of ver weg is. Voor iemand anders is het dichtbij.',
      en: 'Do not say it is not so bad or far away. For somebody else it is close by.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag het zelf, en onder vier ogen. Wacht niet tot iemand ermee komt.',
      en: 'Be the one who asks, and in private. Do not wait until somebody brings it up.',
    },
    {
      nl: 'De telefoon mag aan blijven in de les, als er bericht van thuis kan komen.',
      en: 'Let the phone stay on in class, if news from home may come.',
    },
    {
      nl: 'Kijk samen wat kan schuiven: een deadline, een presentatie, een toets.',
      en: 'Look together at what can move: a deadline, a presentation, a test.',
    },
    {
      nl: 'Gaat het over haat of uitsluiting? Noem Discriminatie.nl (0800-0880, gratis).',
      en: 'Is it about hate or being left out? Mention Discriminatie.nl (0800-0880, free).',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand voelt zich alleen met wat er gebeurt.',
        en: 'Somebody feels alone with what is happening.',
      },
      say: {
        nl: 'Misschien is het fijn om samen te zijn met iemand die dit ook kent. Zullen we kijken wie dat kan zijn?',
        en: 'It may be good to be with somebody who knows this too. Shall we see who that could be?',
      },
    },
    {
      to: 'international-office', speed: 'week',
      when: {
        nl: 'Het gaat om verblijf, papieren of geld dat niet meer komt.',
        en: 'It is about the stay, papers or money that no longer comes.',
      },
      say: {
        nl: 'Het international office kent de regels, en weet wat er nu kan. Zullen we samen een afspraak maken?',
        en: 'The international office knows the rules, and what is possible now. Shall we make an appointment together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand slaapt slecht, is steeds bang of heeft nare beelden in het hoofd.',
        en: 'Somebody sleeps badly, is always afraid or has upsetting images in their mind.',
      },
      say: {
        nl: 'Je draagt veel met je mee. De psycholoog kan met je praten over hoe je dit volhoudt. Wil je dat ik help met een afspraak?',
        en: 'You are carrying a lot. The psychologist can talk with you about how to keep going. Shall I help you make an appointment?',
      },
    },
    {
      to: 'crisis-team', speed: 'today',
      when: {
        nl: 'Iets raakt een hele groep, zoals een aanslag, een ramp of een overlijden.',
        en: 'Something hits a whole group, such as an attack, a disaster or a death.',
      },
      say: {
        nl: 'Dit raakt ons allemaal. Er zijn mensen hier die weten wat er nu nodig is, en jullie kunnen bij ze terecht.',
        en: 'This touches all of us. There are people here who know what is needed now, and you can turn to them.',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand heeft net gehoord dat familie is omgekomen of vermist. Laat die niet alleen. Bel vandaag samen iemand die nabij is.',
      en: 'Somebody has just heard that family died or is missing. Do not leave them alone. Call a person close to them together today.',
    },
    {
      nl: 'Iemand wordt bedreigd of durft niet meer naar school of huis. Bel vandaag de vertrouwenspersoon. Bij direct gevaar: 112.',
      en: 'Somebody is threatened or afraid to come to class or go home. Call the confidential adviser today. In immediate danger: 112.',
    },
    {
      nl: 'Iemand wil niet meer leven door wat er gebeurt. Vraag rustig naar zelfdoding; praten helpt. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody does not want to live any more because of what happens. Ask calmly about suicide; talking helps. 113 (0800-0113) is there day and night.',
    },
  ],
};
