import type { Route } from '../../types.ts';

/** A job, care, children or top sport beside the studies. */
export const allesTegelijk: Route = {
  key: 'alles-tegelijk',
  themes: ['fs-t.3.6'],
  title: { nl: 'Studie, werk en thuis tegelijk', en: 'Studies, work and home at once' },
  notice: [
    {
      nl: "Werkt veel naast de studie, ook 's avonds en 's nachts",
      en: 'Works many hours beside the studies, evenings and nights too',
    },
    {
      nl: 'Is mantelzorger: zorgt thuis voor een zieke ouder, broer of zus',
      en: 'Is a carer: looks after an ill parent, brother or sister at home',
    },
    {
      nl: 'Heeft een kind of is zwanger en krijgt de oppas niet rond',
      en: 'Has a child or is pregnant and cannot arrange childcare',
    },
    {
      nl: 'Doet aan topsport en mist lessen door training of wedstrijden',
      en: 'Does top-level sport and misses classes for training or matches',
    },
    {
      nl: 'Moet thuis veel regelen: tolken, brieven, koken, op kleintjes passen',
      en: 'Has a lot to do at home: interpreting, letters, cooking, minding little ones',
    },
    {
      nl: 'Valt in slaap in de les of komt zo uit een dienst',
      en: 'Falls asleep in class or comes straight from a shift',
    },
    {
      nl: 'Kan nooit bij een extra les of een afspraak met de groep zijn',
      en: 'Can never make an extra class or a meeting with the group',
    },
  ],
  open: [
    {
      nl: 'Wat doe je allemaal naast je studie?',
      en: 'What else do you do beside your studies?',
    },
    {
      nl: 'Wie rekent er thuis op jou?',
      en: 'Who counts on you at home?',
    },
    {
      nl: 'Wanneer ben jij zelf aan de beurt?',
      en: 'When is it your turn?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: werk dan wat minder. Vaak kan iemand dat geld niet missen.',
      en: 'Do not say: then work less. Often somebody cannot do without the money.',
    },
    {
      nl: 'Zeg niet dat een ander thuis het maar moet doen. Vaak is er niemand, of doet iemand het met liefde.',
      en: 'Do not say that others at home should do it. Often there is nobody, or somebody does it with love.',
    },
    {
      nl: 'Vind niet dat de studie altijd eerst komt. Dan vertelt iemand je de volgende keer niets.',
      en: 'Do not insist that studies always come first. Next time they will tell you nothing.',
    },
  ],
  yourself: [
    {
      nl: 'Teken samen de week zoals die echt is, met werk, zorg, reizen en slaap.',
      en: 'Draw the week together as it really is, with work, care, travel and sleep.',
    },
    {
      nl: 'Kijk wat jij kunt regelen: later beginnen, online meedoen, een andere dag.',
      en: 'See what you can arrange: starting later, joining online, another day.',
    },
    {
      nl: 'Spreek een kort appje af voor als het thuis misgaat. Dan hoeft iemand niet steeds uit te leggen.',
      en: 'Agree on a short message for when things go wrong at home. It saves explaining every time.',
    },
    {
      nl: 'Zeg dat er vaak iets te regelen is bij mantelzorg, zwangerschap, een kind of topsport.',
      en: 'Say that something can often be arranged for carers, pregnancy, parents or top-level sport.',
    },
  ],
  refer: [
    {
      to: 'money-adviser', speed: 'calm',
      when: {
        nl: 'Iemand werkt zo veel omdat het geld anders op is.',
        en: 'Somebody works so much because the money runs out otherwise.',
      },
      say: {
        nl: 'Je werkt hard om rond te komen, en dat is zwaar. De geldadviseur kijkt of er geld is waar je recht op hebt. Zal ik een afspraak vragen?',
        en: 'You work hard to make ends meet, and that is tough. The money adviser looks for money you have a right to. Shall I ask for an appointment?',
      },
    },
    {
      to: 'study-adviser', speed: 'calm',
      when: {
        nl: 'In hbo en wo: het tempo of de volgorde van de vakken past niet bij dit leven.',
        en: 'In hbo and wo: the pace or the order of the courses does not fit this life.',
      },
      say: {
        nl: 'Je studie mag bij je leven passen. De studieadviseur maakt met je een plan in jouw tempo. Zullen we samen mailen?',
        en: 'Your studies can fit your life. The study adviser makes a plan with you at your pace. Shall we write the email together?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: iemand zorgt thuis veel, of is nog jong en draagt te veel.',
        en: 'In mbo: somebody does a lot of caring at home, or is young and carries too much.',
      },
      say: {
        nl: 'Mooi dat je er thuis voor ze bent. De zorgcoördinator kijkt wie er voor jou kan zijn. Wil je dat ik meega?',
        en: 'It is good of you to be there for your family. The care coordinator looks at who can be there for you. Shall I come along?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'In hbo en wo: het gaat om mantelzorg, zwangerschap, een kind of topsport.',
        en: 'In hbo and wo: it is about caring, pregnancy, a child or top-level sport.',
      },
      say: {
        nl: 'Hier zijn regels voor, en die zijn er ook voor jou. De decaan zoekt uit wat je kunt krijgen. Zullen we samen bellen?',
        en: 'There are rules for this, and they are for you too. The student dean finds out what you can get. Shall we call together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Er is vandaag niemand die voor een kind of een zieke thuis kan zorgen. Bel samen rond: familie, buren, de huisarts of de gemeente.',
      en: 'There is nobody today to look after a child or an ill person at home. Call around together: family, neighbours, the GP or the municipality.',
    },
    {
      nl: 'Iemand valt om van de slaap en moet nog rijden of werken. Zoek samen een veilige weg naar huis, en zeg samen de dienst af.',
      en: 'Somebody can hardly stay awake and still has to drive or work. Find a safe way home together, and cancel the shift together.',
    },
    {
      nl: 'Iemand kan echt niet meer en wil er niet meer zijn. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody really cannot go on and does not want to be here any more. Ask calmly if they think of suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
