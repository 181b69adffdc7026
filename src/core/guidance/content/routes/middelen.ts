import type { Route } from '../../types.ts';

/** Drink, drugs, and using to feel less. */
export const middelen: Route = {
  key: 'middelen',
  themes: ['fs-t.5.1', 'fs-t.5.5', 'fs-t.5.6'],
  title: { nl: 'Drinkt veel of gebruikt drugs', en: 'Drinks a lot or uses drugs' },
  notice: [
    {
      nl: 'Ruikt naar drank, alcohol of wiet',
      en: 'Smells of drink, alcohol or weed',
    },
    {
      nl: 'Is dronken, stoned of suf in de les of op stage',
      en: 'Is drunk, stoned or dazed in class or on placement',
    },
    {
      nl: 'Heeft vaak een kater en mist daardoor de ochtend',
      en: 'Often has a hangover and misses the morning',
    },
    {
      nl: 'Blowt elke dag of slaapt niet zonder joint',
      en: 'Smokes cannabis every day or cannot sleep without a joint',
    },
    {
      nl: 'Vertelt over pillen, xtc, coke, ketamine, 3-MMC of lachgas',
      en: 'Talks about pills, ecstasy, coke, ketamine, 3-MMC or laughing gas',
    },
    {
      nl: 'Drinkt of gebruikt om even niets te voelen of te vergeten',
      en: 'Drinks or uses drugs to feel nothing for a while, or to forget',
    },
    {
      nl: 'Wil minderen of stoppen, maar het lukt niet',
      en: 'Wants to cut down or stop, but it does not work',
    },
  ],
  open: [
    {
      nl: 'Ik merk dat je er de laatste tijd minder bij bent. Hoe gaat het echt met je?',
      en: 'I notice you have been less present lately. How are you really?',
    },
    {
      nl: 'Je zei iets over drinken of gebruiken. Wil je daar meer over vertellen?',
      en: 'You said something about drinking or using. Would you like to tell me more?',
    },
    {
      nl: 'Wat brengt het je, en wat kost het je?',
      en: 'What does it give you, and what does it cost you?',
    },
  ],
  leaveOut: [
    {
      nl: 'Preek niet. Wie zich veroordeeld voelt, vertelt niets meer.',
      en: 'Do not preach. Somebody who feels judged tells you nothing more.',
    },
    {
      nl: 'Vraag niet waar het vandaan komt. Je bent er om te helpen, niet om iets uit te zoeken.',
      en: 'Do not ask where it comes from. You are there to help, not to find things out.',
    },
    {
      nl: 'Zeg niet dat iemand meteen moet stoppen. Dat kan zwaar zijn voor het lichaam. De huisarts weet wat kan.',
      en: 'Do not say that somebody must stop at once. That can be hard on the body. The GP knows what is possible.',
    },
  ],
  yourself: [
    {
      nl: 'Is iemand nu onder invloed? Laat die niet rijden of met machines werken. Praat later, als iemand nuchter is.',
      en: 'Is somebody drunk or high now? No driving, no machines. Talk later, when they are sober.',
    },
    {
      nl: 'Luister eerst. Vraag daarna wat iemand zelf anders zou willen.',
      en: 'Listen first. Then ask what they would like to be different.',
    },
    {
      nl: 'Noem de Drugs Infolijn (0900-1995) en de Alcohol Infolijn (0900-500 2021). Bellen kan anoniem.',
      en: 'Mention the Drugs Infolijn (0900-1995) and the Alcohol Infolijn (0900-500 2021). Calling is anonymous.',
    },
    {
      nl: 'Spreek af wanneer je weer praat. Vraag dan hoe het gaat.',
      en: 'Agree when you will talk again. Then ask how things are.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil minderen, maar is bang de groep kwijt te raken.',
        en: 'Somebody wants to cut down, but is afraid of losing the group.',
      },
      say: {
        nl: 'Een buddy kan leuke dingen met je doen zonder drank of drugs. Zullen we kijken wie bij je past?',
        en: 'A buddy can do fun things with you without drink or drugs. Shall we see who would suit you?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand drinkt of gebruikt om minder te voelen.',
        en: 'Somebody drinks or uses to feel less.',
      },
      say: {
        nl: 'Het klinkt alsof er meer achter zit. De psycholoog kan daar rustig met je over praten. Zullen we samen een afspraak maken?',
        en: 'It sounds as if there is more behind it. The psychologist can talk about that with you, calmly. Shall we make an appointment together?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'Minderen lukt niet, of het lichaam heeft er last van.',
        en: 'Cutting down does not work, or it is hard on the body.',
      },
      say: {
        nl: 'De huisarts hoort dit vaker en weet welke hulp er is. Zullen we samen bedenken wat je aan de telefoon zegt?',
        en: 'The GP hears this more often and knows what help there is. Shall we think together about what to say on the phone?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is niet goed wakker te krijgen, ademt vreemd of is erg in de war. Bel 112 en blijf erbij.',
      en: 'Somebody is hard to wake, breathes strangely or is very confused. Call 112 and stay with them.',
    },
    {
      nl: 'Iemand is net gestopt en trilt of zweet erg. Bel vandaag samen de huisarts. Raakt iemand in de war, bel dan 112.',
      en: 'Somebody has just stopped and is shaking or sweating a lot. Call the GP together today. If they become confused, call 112.',
    },
    {
      nl: 'Iemand wil niet meer leven. Vraag rustig of die aan zelfdoding denkt; praten helpt. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody does not want to live any more. Ask calmly if they think of suicide; talking helps. 113 (0800-0113) is there day and night.',
    },
  ],
};
