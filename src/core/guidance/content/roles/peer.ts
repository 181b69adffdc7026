import type { RoleCard } from '../../types.ts';

/** A fellow student who listens or keeps company. */
export const peer: RoleCard = {
  key: 'peer',
  name: { nl: 'Buddy, studiemaatje of luisterende student', en: 'Buddy, study mate or listening student' },
  does: [
    {
      nl: 'Luistert, van student tot student.',
      en: 'Listens, from student to student.',
    },
    {
      nl: 'Deelt eigen ervaringen, als jij dat wilt.',
      en: 'Shares experiences, if you like.',
    },
    {
      nl: 'Doet dingen samen met je: studeren, eten, een rondje lopen.',
      en: 'Does things with you: studying, eating, going for a walk.',
    },
    {
      nl: 'Gaat mee naar een eerste afspraak, als je dat fijn vindt.',
      en: 'Comes along to a first appointment, if you would like that.',
    },
  ],
  doesNot: [
    {
      nl: 'Is geen hulpverlener en geeft geen medisch advies.',
      en: 'Is not a counsellor and gives no medical advice.',
    },
    {
      nl: 'Is niet dag en nacht bereikbaar.',
      en: 'Cannot be reached day and night.',
    },
    {
      nl: 'Draagt een zwaar verhaal niet alleen. Dan komt er iemand bij.',
      en: 'Does not carry a hard story alone. Then somebody else comes in to help.',
    },
  ],
  expect: [
    {
      nl: 'Je praat met iemand die weet hoe het is om student te zijn.',
      en: 'You talk to somebody who knows what it is like to be a student.',
    },
    {
      nl: 'Je spreekt samen af hoe vaak je elkaar ziet.',
      en: 'Together you agree how often you meet.',
    },
    {
      nl: 'Je mag altijd stoppen of om iemand anders vragen.',
      en: 'You can always stop or ask for somebody else.',
    },
  ],
  privacy: {
    nl: 'Een buddy gaat zorgvuldig om met wat je vertelt, maar kan geen geheimhouding beloven. Is er gevaar, dan vraagt je buddy een medewerker om hulp, het liefst samen met jou.',
    en: 'A buddy is careful with what you tell, but cannot promise secrecy. If there is danger, your buddy asks a member of staff for help, with you if possible.',
  },
  asks: [
    {
      nl: 'Een korte training in luisteren en grenzen stellen.',
      en: 'Some training in listening and in setting limits.',
    },
    {
      nl: 'Weten wie je belt als het te zwaar wordt.',
      en: 'Knowing who to call when it gets too heavy.',
    },
    {
      nl: 'Steun van een medewerker, die geregeld vraagt hoe het gaat.',
      en: 'Support from a member of staff, who regularly asks how things are.',
    },
  ],
};
