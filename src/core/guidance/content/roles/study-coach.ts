import type { RoleCard } from '../../types.ts';

/** The study skills coach or trainer: planning, starting, learning. */
export const studyCoach: RoleCard = {
  key: 'study-coach',
  name: { nl: 'Studiecoach of trainer studievaardigheden', en: 'Study skills coach or trainer' },
  does: [
    {
      nl: 'Helpt bij plannen, beginnen, concentreren en leren.',
      en: 'Helps with planning, getting started, focus and learning.',
    },
    {
      nl: 'Oefent met je wat in jouw week werkt.',
      en: 'Practises with you what works in your week.',
    },
    {
      nl: 'Geeft workshops, bijvoorbeeld over uitstellen of presenteren.',
      en: 'Runs workshops, for instance on putting things off or presenting.',
    },
    {
      nl: 'Kijkt met je naar de balans tussen studie, werk en rust.',
      en: 'Looks with you at the balance between study, work and rest.',
    },
  ],
  doesNot: [
    {
      nl: 'Geeft geen bijles in een vak.',
      en: 'Gives no extra lessons in a subject.',
    },
    {
      nl: 'Biedt geen therapie. Is er meer nodig, dan zoekt de coach met jou verder.',
      en: 'Offers no therapy. If more is needed, the coach helps you look further.',
    },
    {
      nl: 'Beslist niet over toetsen, uitstel of je studieadvies.',
      en: 'Does not decide on tests, more time or your study advice.',
    },
  ],
  expect: [
    {
      nl: 'Je krijgt een paar gesprekken of een groep, met kleine stappen.',
      en: 'You get a few talks or a group, with small steps.',
    },
    {
      nl: 'Je werkt aan iets wat je zelf kiest.',
      en: 'You work on something that you choose yourself.',
    },
    {
      nl: 'Je hoeft nog niets op orde te hebben om te komen.',
      en: 'You do not need to have anything sorted out before you come.',
    },
  ],
  privacy: {
    nl: 'Wat je vertelt, gaat alleen naar anderen als jij het goedvindt. Een coach kan geen geheimhouding beloven: bij gevaar komt er hulp bij, het liefst samen met jou.',
    en: 'What you tell goes to others only if you agree. A coach cannot promise secrecy: if there is danger, others are asked to help, with you if possible.',
  },
  asks: [
    {
      nl: 'Weten hoe leren, plannen en uitstellen werken.',
      en: 'Knowing how learning, planning and putting things off work.',
    },
    {
      nl: 'Naast de student staan, zonder te preken.',
      en: 'Standing beside a student, without preaching.',
    },
    {
      nl: 'Merken wanneer er meer nodig is, en dan warm verwijzen.',
      en: 'Noticing when more is needed, and then referring warmly.',
    },
  ],
};
