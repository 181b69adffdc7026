import type { RoleCard } from '../../types.ts';

/** The international office: coming here, going abroad. */
export const internationalOffice: RoleCard = {
  key: 'international-office',
  name: { nl: 'International office', en: 'International office' },
  does: [
    {
      nl: 'Helpt internationale studenten met verblijf, verzekering en praktische zaken.',
      en: 'Helps international students with their stay, insurance and practical matters.',
    },
    {
      nl: 'Helpt je op weg naar een huisarts.',
      en: 'Helps you on your way to a GP.',
    },
    {
      nl: 'Brengt je in contact met andere studenten, bijvoorbeeld een buddy.',
      en: 'Puts you in touch with other students, for instance a buddy.',
    },
    {
      nl: 'Helpt je als je zelf naar het buitenland gaat, ook als het daar tegenzit.',
      en: 'Helps you when you go abroad yourself, even when things go wrong there.',
    },
  ],
  doesNot: [
    {
      nl: 'Beslist niet over je verblijfsvergunning. Dat doet de IND.',
      en: 'Does not decide on your residence permit. The immigration service (IND) does.',
    },
    {
      nl: 'Biedt geen therapie en geen medische hulp.',
      en: 'Offers no therapy and no medical help.',
    },
    {
      nl: 'Kan geen kamer beloven. Het tekort aan kamers ligt niet aan jou.',
      en: 'Cannot promise you a room. The shortage of rooms is not your fault.',
    },
  ],
  expect: [
    {
      nl: 'Je kunt je vraag in het Engels stellen.',
      en: 'You can ask your question in English.',
    },
    {
      nl: 'Je hoort wat een verandering in je studie betekent voor je verblijf.',
      en: 'You hear what a change in your studies means for your stay.',
    },
    {
      nl: 'Je mag met elke vraag komen, ook als je je alleen voelt.',
      en: 'You can come with any question, even when you feel alone.',
    },
  ],
  privacy: {
    nl: 'Het international office deelt wat je vertelt alleen als jij het goedvindt. Soms moet de instelling iets doorgeven aan de IND; vraag vooraf wat dat is.',
    en: 'The international office shares what you tell only if you agree. Sometimes the institution must pass something on to the IND; ask beforehand what that is.',
  },
  asks: [
    {
      nl: 'De regels kennen over verblijf, verzekering en uitwisseling.',
      en: 'Knowing the rules on residence, insurance and exchange.',
    },
    {
      nl: 'Gevoel hebben voor taal, cultuur en heimwee.',
      en: 'A feeling for language, culture and homesickness.',
    },
    {
      nl: 'Kunnen uitleggen hoe zorg in Nederland werkt.',
      en: 'Being able to explain how care works in the Netherlands.',
    },
  ],
};
