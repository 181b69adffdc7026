import type { RoleCard } from '../../types.ts';

/** The first person a student talks to. */
export const mentor: RoleCard = {
  key: 'mentor',
  name: { nl: "Mentor of studiebegeleider (SLB'er)", en: 'Mentor or study guide' },
  does: [
    {
      nl: 'Is je eerste aanspreekpunt en kent je bij naam.',
      en: 'Is your first contact and knows you by name.',
    },
    {
      nl: 'Vraagt hoe het echt met je gaat, en luistert.',
      en: 'Asks how you really are, and listens.',
    },
    {
      nl: 'Kijkt met je naar je studie, je planning en je keuzes.',
      en: 'Looks with you at your studies, your planning and your choices.',
    },
    {
      nl: 'Weet welke hulp er is en zoekt samen met jou de weg.',
      en: 'Knows what help there is and finds the way with you.',
    },
    {
      nl: 'Vraagt later hoe het is gegaan.',
      en: 'Asks later how it went.',
    },
  ],
  doesNot: [
    {
      nl: 'Is geen hulpverlener en hoeft niet alles op te lossen.',
      en: 'Is not a counsellor and does not have to solve everything.',
    },
    {
      nl: 'Geeft geen medisch advies en plakt geen naam op hoe je je voelt.',
      en: 'Gives no medical advice and puts no label on how you feel.',
    },
    {
      nl: 'Regelt niets achter je rug om.',
      en: 'Arranges nothing behind your back.',
    },
    {
      nl: 'Belooft geen geheimhouding.',
      en: 'Does not promise secrecy.',
    },
  ],
  expect: [
    {
      nl: 'Je krijgt tijd en aandacht, ook als het even niet goed gaat.',
      en: 'You get time and attention, even when things are not going well.',
    },
    {
      nl: 'Je bepaalt zelf wat je vertelt.',
      en: 'You decide what you tell.',
    },
    {
      nl: 'Als je dat wilt, zoekt je mentor met jou iemand die verder kan helpen.',
      en: 'If you like, your mentor helps you find somebody who can do more.',
    },
    {
      nl: 'Je kunt altijd zelf om een gesprek vragen.',
      en: 'You can always ask for a talk yourself.',
    },
  ],
  privacy: {
    nl: 'Je mentor deelt wat je vertelt alleen als jij het goedvindt. Een mentor kan geen geheimhouding beloven: bij gevaar komt er hulp bij, het liefst samen met jou.',
    en: 'Your mentor shares what you tell only if you agree. A mentor cannot promise secrecy: if there is danger, your mentor gets help, with you if possible.',
  },
  asks: [
    {
      nl: 'Durven vragen hoe het echt gaat, en rustig blijven als het slecht gaat.',
      en: 'Daring to ask how somebody really is, and staying calm when the answer is hard.',
    },
    {
      nl: 'Luisteren zonder meteen op te lossen.',
      en: 'Listening without solving things at once.',
    },
    {
      nl: 'De weg kennen naar hulp, binnen en buiten de instelling.',
      en: 'Knowing the way to help, inside and outside the institution.',
    },
    {
      nl: 'Je eigen grenzen kennen en op tijd een collega om raad vragen.',
      en: 'Knowing your own limits and asking a colleague for advice in time.',
    },
  ],
};
