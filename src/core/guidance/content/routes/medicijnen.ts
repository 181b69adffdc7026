import type { Route } from '../../types.ts';

/** Medicines of somebody else, to study or to sleep. */
export const medicijnen: Route = {
  key: 'medicijnen',
  themes: ['fs-t.5.2'],
  title: { nl: 'Neemt medicijnen van een ander', en: "Takes somebody else's medicines" },
  notice: [
    {
      nl: 'Neemt Ritalin of andere pillen van een ander om te leren',
      en: 'Takes Ritalin or other pills from somebody else to study',
    },
    {
      nl: 'Koopt pillen via internet of van een medestudent, zonder recept',
      en: 'Buys pills online or from a fellow student, without a prescription',
    },
    {
      nl: 'Slikt concentratiepillen voor een toets of deadline',
      en: 'Takes pills to focus before a test or deadline',
    },
    {
      nl: 'Kan niet slapen of rustig worden zonder slaappil of oxazepam',
      en: 'Cannot sleep or calm down without a sleeping pill or tranquilliser',
    },
    {
      nl: 'Gebruikt steeds meer pijnstillers, zoals tramadol of oxycodon',
      en: 'Uses more and more painkillers, such as tramadol or oxycodone',
    },
    {
      nl: 'Deelt of verkoopt de eigen medicijnen aan vrienden',
      en: 'Shares or sells their own medicines to friends',
    },
    {
      nl: 'Is heel druk en opgejaagd, en later opeens uitgeput',
      en: 'Is very restless and wound up, and later suddenly worn out',
    },
  ],
  open: [
    {
      nl: 'Je vertelde dat je pillen neemt om te kunnen leren. Hoe is dat voor je?',
      en: 'You told me you take pills to be able to study. What is that like for you?',
    },
    {
      nl: 'Het lijkt of je heel hard moet werken om het vol te houden. Klopt dat?',
      en: 'It looks as if you have to work very hard to keep going. Is that right?',
    },
    {
      nl: 'Wat zou er gebeuren als je ze niet neemt?',
      en: 'What would happen if you did not take them?',
    },
  ],
  leaveOut: [
    {
      nl: 'Geef geen raad over stoppen of hoeveel iemand neemt. Dat is aan de huisarts of de apotheek.',
      en: 'Give no advice on stopping or on how much to take. That is for the GP or the pharmacy.',
    },
    {
      nl: 'Vraag niet van wie de pillen komen. Dan voelt het als een verhoor.',
      en: 'Do not ask who the pills come from. Then it feels like being questioned.',
    },
    {
      nl: 'Noem het geen vals spelen. Achter de pillen zit vaak veel druk.',
      en: 'Do not call it cheating. Behind the pills there is often a lot of pressure.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag waar de pillen bij moeten helpen: leren, slapen, rust of pijn. Daar begint de hulp.',
      en: 'Ask what the pills should help with: studying, sleep, calm or pain. That is where help begins.',
    },
    {
      nl: 'Kijk samen wat er deze week van de lijst af kan.',
      en: 'Look together at what can come off the list this week.',
    },
    {
      nl: 'Vertel dat de apotheek en de Drugs Infolijn (0900-1995) vragen beantwoorden. De Infolijn is anoniem.',
      en: 'Say that the pharmacy and the Drugs Infolijn (0900-1995) answer questions. The Infolijn is anonymous.',
    },
    {
      nl: 'Vraag volgende week hoe het gaat, ook als de toets voorbij is.',
      en: 'Ask next week how things are, even when the test is over.',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Het gaat vooral om leren, plannen of je hoofd erbij houden.',
        en: 'It is mostly about studying, planning or keeping focus.',
      },
      say: {
        nl: 'Je wilt graag dat leren weer lukt. Een studiecoach oefent met je wat in jouw week werkt. Zal ik je laten zien hoe je je aanmeldt?',
        en: 'You want studying to work again. A study coach practises with you what works in your week. Shall I show you how to sign up?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'Er staat te veel tegelijk op het programma.',
        en: 'There is too much to do at the same time.',
      },
      say: {
        nl: 'Misschien kan er iets schuiven in je planning. De studieadviseur weet wat er kan. Zullen we samen een bericht sturen?',
        en: 'Perhaps something in your planning can move. The study adviser knows what is possible. Shall we send a message together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Achter de pillen zit spanning, angst of slecht slapen.',
        en: 'Behind the pills there is stress, fear or bad sleep.',
      },
      say: {
        nl: 'Je hoeft die spanning niet alleen te dragen. De psycholoog kijkt met je wat helpt. Zullen we een afspraak maken?',
        en: 'You do not have to carry that stress alone. The psychologist looks with you at what helps. Shall we make an appointment?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'Iemand neemt de pillen vaak, of wil stoppen en durft niet.',
        en: 'Somebody takes the pills often, or wants to stop and does not dare.',
      },
      say: {
        nl: 'De huisarts kan met je kijken wat goed is voor je lichaam. Je mag daar eerlijk zijn. Wil je dat ik naast je zit als je belt?',
        en: 'The GP can look with you at what is good for your body. You can be honest there. Would you like me to sit with you when you call?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand heeft te veel genomen. Bel meteen de huisarts of de huisartsenpost, ook als het nog goed lijkt te gaan.',
      en: 'Somebody has taken too much. Call the GP or the out-of-hours GP (huisartsenpost) at once, even if all still seems well.',
    },
    {
      nl: 'Iemand is suf, in de war of benauwd, of het hart gaat tekeer. Bel 112 en blijf erbij.',
      en: 'Somebody is drowsy, confused or short of breath, or their heart is racing. Call 112 and stay with them.',
    },
    {
      nl: 'Iemand wil er niet meer zijn. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody does not want to be here any more. Ask calmly if they think of suicide. Call 113 (0800-0113) together, day or night.',
    },
  ],
};
