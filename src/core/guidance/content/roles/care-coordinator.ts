import type { RoleCard } from '../../types.ts';

/** The care coordinator (mbo): support at school, at home and around it. */
export const careCoordinator: RoleCard = {
  key: 'care-coordinator',
  name: { nl: 'Zorgcoördinator', en: 'Care coordinator' },
  sectors: ['mbo'],
  does: [
    {
      nl: 'Is er als je meer steun nodig hebt dan je mentor kan geven.',
      en: 'Is there when you need more support than your mentor can give.',
    },
    {
      nl: 'Zoekt met jou de juiste hulp: op school, in de buurt of via de huisarts.',
      en: 'Finds the right help with you: at school, near home or through the GP.',
    },
    {
      nl: 'Helpt je aan aanpassingen bij lessen, stage of toetsen.',
      en: 'Helps you get adjustments in lessons, placement or tests.',
    },
    {
      nl: 'Houdt overzicht, zodat je je verhaal niet steeds opnieuw hoeft te doen.',
      en: 'Keeps the overview, so that you do not have to tell your story again and again.',
    },
    {
      nl: 'Geeft mentoren raad over een goede volgende stap.',
      en: 'Advises mentors on a good next step.',
    },
  ],
  doesNot: [
    {
      nl: 'Geeft zelf geen therapie.',
      en: 'Gives no therapy.',
    },
    {
      nl: 'Praat niet met anderen over je zonder dat je het weet.',
      en: 'Does not talk to others about you without you knowing.',
    },
    {
      nl: 'Is er niet om je te controleren. Het gaat om wat je nodig hebt.',
      en: 'Is not there to check up on you. It is about what you need.',
    },
  ],
  expect: [
    {
      nl: 'Je praat over wat je nodig hebt, op school en daarbuiten.',
      en: 'You talk about what you need, at school and outside it.',
    },
    {
      nl: 'Je hoort wie er meedenkt, en waarom.',
      en: 'You hear who else is helping, and why.',
    },
    {
      nl: 'Je mag iemand meenemen, zoals een vriend, een ouder of je mentor.',
      en: 'You can bring somebody, such as a friend, a parent or your mentor.',
    },
    {
      nl: 'Je spreekt samen af wie wat doet, en wanneer.',
      en: 'Together you agree who does what, and when.',
    },
  ],
  privacy: {
    nl: 'De zorgcoördinator overlegt alleen met anderen als jij dat goedvindt, behalve bij gevaar of als de wet het vraagt. Moeten je ouders iets weten omdat je nog jong bent, dan hoor je dat eerst.',
    en: 'The care coordinator talks to others only if you agree, unless there is danger or the law requires it. If your parents need to know something because you are young, you hear that first.',
  },
  asks: [
    {
      nl: 'De hulp kennen in de school, de gemeente en de regio.',
      en: 'Knowing the help in the school, the municipality and the region.',
    },
    {
      nl: 'Goed kunnen samenwerken met student, ouders, school en hulpverleners.',
      en: 'Working well with students, parents, the school and care workers.',
    },
    {
      nl: 'Weten wat je wel en niet mag delen, ook bij jongeren onder de 18.',
      en: 'Knowing what you may and may not share, also about people under 18.',
    },
    {
      nl: 'Weten wie je belt als het niet kan wachten.',
      en: 'Knowing who to call when it cannot wait.',
    },
  ],
};
