import type { RoleCard } from '../../types.ts';

/** The exam board: decides on requests about tests. */
export const examBoard: RoleCard = {
  key: 'exam-board',
  name: { nl: 'Examencommissie', en: 'Exam board' },
  does: [
    {
      nl: 'Beslist over een verzoek bij toetsen, zoals extra tijd of een andere vorm.',
      en: 'Decides on a request about tests, such as extra time or another form.',
    },
    {
      nl: 'Beslist over vrijstellingen en extra kansen.',
      en: 'Decides on exemptions and extra attempts.',
    },
    {
      nl: 'Zorgt dat toetsen eerlijk en goed zijn.',
      en: 'Makes sure that tests are fair and good.',
    },
    {
      nl: 'Kan bij bijzondere omstandigheden soms van een regel afwijken.',
      en: 'Can sometimes make an exception to a rule in special circumstances.',
    },
  ],
  doesNot: [
    {
      nl: 'Geeft geen begeleiding. Daarvoor ga je naar je mentor, studieadviseur of decaan.',
      en: 'Offers no guidance. For that you go to your mentor, study adviser or dean.',
    },
    {
      nl: 'Hoeft niet je hele verhaal te weten.',
      en: 'Does not need to know your whole story.',
    },
    {
      nl: 'Geeft meestal zelf geen cijfers. Dat doet je docent.',
      en: 'Usually does not give marks. Your teacher does.',
    },
  ],
  expect: [
    {
      nl: 'Je vraagt iets schriftelijk aan, vaak met een formulier.',
      en: 'You make your request in writing, often with a form.',
    },
    {
      nl: 'Je krijgt een besluit met uitleg. Vaak duurt dat een paar weken.',
      en: 'You get a decision with reasons. Often that takes a few weeks.',
    },
    {
      nl: 'Ben je het er niet mee eens? In het besluit staat wat je kunt doen.',
      en: 'Do you disagree? The decision says what you can do.',
    },
    {
      nl: 'Je mentor, studieadviseur of decaan kan helpen met je aanvraag.',
      en: 'Your mentor, study adviser or dean can help with your request.',
    },
  ],
  privacy: {
    nl: 'De commissie ziet wat je in je aanvraag zet en gaat daar vertrouwelijk mee om. Schrijf dus op wat je nodig hebt; je hele verhaal is niet nodig.',
    en: 'The board sees what you put in your request and keeps it confidential. So write what you need; your whole story is not necessary.',
  },
  asks: [
    {
      nl: 'De regels kennen en weten waar ruimte zit.',
      en: 'Knowing the rules and knowing where there is room.',
    },
    {
      nl: 'Kijken welke toets laat zien wat een student kan.',
      en: 'Looking for the test that shows what a student can do.',
    },
    {
      nl: 'Helder en vriendelijk schrijven, ook als het antwoord nee is.',
      en: 'Writing clearly and kindly, even when the answer is no.',
    },
  ],
};
