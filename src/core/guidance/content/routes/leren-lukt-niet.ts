import type { Route } from '../../types.ts';

/** Studying, planning, starting, concentrating. */
export const lerenLuktNiet: Route = {
  key: 'leren-lukt-niet',
  themes: ['fs-t.3.5'],
  title: { nl: 'Leren of plannen lukt niet', en: 'Studying or planning is not working' },
  notice: [
    {
      nl: 'Weet niet hoe je moet leren en stampt alles uit het hoofd',
      en: 'Does not know how to study and crams everything by heart',
    },
    {
      nl: 'Leert veel en haalt toch onvoldoendes',
      en: 'Studies a lot and still fails tests',
    },
    {
      nl: 'Maakt een planning, maar houdt zich er niet aan',
      en: 'Makes a plan, but does not stick to it',
    },
    {
      nl: 'Komt niet op gang, begint aan van alles en maakt niets af',
      en: 'Cannot get started, begins many things and finishes none',
    },
    {
      nl: 'Kan zich niet concentreren en pakt steeds de telefoon',
      en: 'Cannot concentrate and keeps picking up the phone',
    },
    {
      nl: 'Komt te laat en vergeet spullen, opdrachten of afspraken',
      en: 'Comes late and forgets things, assignments or appointments',
    },
    {
      nl: 'Heeft geen overzicht, maakt geen aantekeningen en weet niet wat eerst moet',
      en: 'Has no overview, takes no notes and does not know what comes first',
    },
  ],
  open: [
    {
      nl: 'Hoe pak je het aan als je gaat leren?',
      en: 'How do you go about it when you study?',
    },
    {
      nl: 'Waar loop je vast: beginnen, opletten, onthouden of afmaken?',
      en: 'Where do you get stuck: starting, focusing, remembering or finishing?',
    },
    {
      nl: 'Bij welk vak lukt het wel? Wat doe je daar anders?',
      en: 'Which course does go well? What do you do differently there?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat het vroeger toch ook lukte. Hier wordt iets anders gevraagd.',
      en: 'Do not say that it used to work. Something different is asked here.',
    },
    {
      nl: 'Geef geen hele lijst met tips. Eén ding proberen werkt beter.',
      en: 'Do not give a long list of tips. Trying one thing works better.',
    },
    {
      nl: 'Zoek geen naam voor wat er aan de hand is. Vraag liever wat helpt.',
      en: 'Do not look for a name for what is going on. Ask what helps instead.',
    },
  ],
  yourself: [
    {
      nl: 'Laat iemand voordoen hoe het leren gaat. Vaak zie je samen waar het stokt.',
      en: 'Ask somebody to show you how they study. Often you both see where it sticks.',
    },
    {
      nl: 'Maak samen een plan voor drie dagen, met vaste tijden en pauzes. Een heel blok is te groot.',
      en: 'Make a plan for three days together, with fixed times and breaks. A whole term is too much.',
    },
    {
      nl: 'Zoek samen een plek en een uur zonder telefoon.',
      en: 'Find a place and an hour without a phone together.',
    },
    {
      nl: 'Vraag na een week wat werkte. Een plan mag je veranderen.',
      en: 'Ask after a week what worked. A plan may change.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand leert beter met een ander erbij.',
        en: 'Somebody studies better with another person there.',
      },
      say: {
        nl: "Met z'n tweeën houd je het vaak langer vol. Zullen we een studiemaatje voor je zoeken?",
        en: 'With two of you it is often easier to keep going. Shall we find you a study mate?',
      },
    },
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil leren hoe je leert, plant of begint.',
        en: 'Somebody wants to learn how to study, plan or get started.',
      },
      say: {
        nl: 'Leren kun je leren. Er zijn workshops en een studiecoach. Zullen we kijken wat bij je past?',
        en: 'You can learn how to study. There are workshops and a study coach. Shall we see what suits you?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: het speelt bij meer vakken of ook op stage.',
        en: 'In mbo: it happens in several subjects or on placement too.',
      },
      say: {
        nl: 'Je werkt hard en het komt er niet uit. De zorgcoördinator kijkt met je wat je helpt, in elke les. Zal ik je voorstellen?',
        en: 'You work hard and it does not show. The care coordinator looks with you at what helps, in every class. Shall I introduce you?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'In hbo en wo: oefenen helpt niet genoeg, en iemand wil meer tijd of een rustige plek.',
        en: 'In hbo and wo: practice is not enough, and somebody wants more time or a quiet place.',
      },
      say: {
        nl: 'Vertel de decaan wat je nodig hebt om te laten zien wat je kunt. Zullen we het samen opschrijven?',
        en: 'Tell the student dean what you need to show what you can do. Shall we write it down together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'De laatste kans voor een toets is over een paar dagen. Bel vandaag samen de studieadviseur, in het mbo de zorgcoördinator.',
      en: 'The last attempt at a test is a few days away. Call the study adviser together today, in mbo the care coordinator.',
    },
    {
      nl: 'Iemand is plotseling in de war of weet niet waar die is. Blijf erbij en bel 112.',
      en: 'Somebody is suddenly confused or does not know where they are. Stay with them and call 112.',
    },
    {
      nl: 'Iemand noemt zichzelf dom en wil niet meer leven. Vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody calls themselves stupid and does not want to live any more. Ask calmly about suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
