import type { Route } from '../../types.ts';

/** Being hard on oneself; nothing is good enough. */
export const zelfkritiek: Route = {
  key: 'zelfkritiek',
  themes: ['fs-t.1.2'],
  title: { nl: 'Streng voor zichzelf, nooit goed genoeg', en: 'Hard on themselves, never good enough' },
  notice: [
    {
      nl: 'Zegt: ik ben dom, ik kan niks, ik hoor hier niet',
      en: 'Says: I am stupid, I am no good at anything, I do not belong here',
    },
    {
      nl: 'Is heel streng voor zichzelf en vindt niets goed genoeg',
      en: 'Is very hard on themselves and thinks nothing is good enough',
    },
    {
      nl: 'Baalt van een acht, of ziet alleen wat er fout ging',
      en: 'Is upset by a good mark, or sees only what went wrong',
    },
    {
      nl: 'Levert niets in omdat het nog niet perfect is',
      en: 'Hands nothing in because it is not perfect yet',
    },
    {
      nl: 'Is bang om door de mand te vallen en denkt dat anderen alles beter kunnen',
      en: 'Is afraid of being found out and thinks that others do everything better',
    },
    {
      nl: 'Zegt steeds sorry, is onzeker en durft niets te vragen',
      en: 'Keeps saying sorry, is insecure and does not dare to ask anything',
    },
    {
      nl: 'Wuift elk compliment weg of zegt dat het geluk was',
      en: 'Waves every compliment away or says it was just luck',
    },
  ],
  open: [
    {
      nl: 'Je bent streng voor jezelf, hoor ik. Hoe is dat voor jou?',
      en: 'I hear you being hard on yourself. What is that like for you?',
    },
    {
      nl: 'Wanneer is het voor jou goed genoeg?',
      en: 'When is it good enough for you?',
    },
    {
      nl: 'Wat zou je zeggen tegen een vriend die dit meemaakt?',
      en: 'What would you say to a friend who is going through this?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: je kunt het toch best. Het is lief bedoeld, maar het stopt het gesprek.',
      en: 'Do not say: but you are so good at it. It is kindly meant, but it ends the talk.',
    },
    {
      nl: 'Vergelijk niet met andere studenten. Dat doet iemand zelf al de hele dag.',
      en: 'Do not compare with other students. They do that all day already.',
    },
    {
      nl: 'Noem iemand geen perfectionist. Dan lijkt het alsof het nooit anders kan.',
      en: 'Do not call somebody a perfectionist. It sounds as if nothing can ever change.',
    },
  ],
  yourself: [
    {
      nl: 'Zeg precies wat je goed vond. Dat blijft beter hangen dan alleen: goed gedaan.',
      en: 'Say exactly what you thought was good. It sticks better than just: well done.',
    },
    {
      nl: 'Spreek af wanneer iets af is, en laat het dan inleveren zoals het is.',
      en: 'Agree when something is finished, and have it handed in as it is.',
    },
    {
      nl: 'Vertel dat veel studenten twijfelen, ook wie heel zeker lijkt.',
      en: 'Say that many students have doubts, also those who look very sure.',
    },
    {
      nl: 'Vraag waar de lat vandaan komt: van thuis, van de opleiding of van iemand zelf.',
      en: 'Ask where the bar comes from: home, the programme or themselves.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand denkt de enige te zijn die twijfelt.',
        en: 'Somebody thinks they are the only one with doubts.',
      },
      say: {
        nl: 'Je bent echt niet de enige. Er zijn studenten die hier eerlijk over willen praten. Zal ik er een vragen?',
        en: 'You really are not the only one. There are students who will talk about this honestly. Shall I ask one?',
      },
    },
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Werk komt niet af omdat het perfect moet zijn.',
        en: 'Work does not get finished because it has to be perfect.',
      },
      say: {
        nl: 'Een studiecoach kan je helpen om iets los te laten als het goed genoeg is. Wil je dat eens proberen?',
        en: 'A study coach can help you let go of something when it is good enough. Would you like to try that?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand praat heel hard over zichzelf, of schaamt zich de hele dag.',
        en: 'Somebody speaks very harshly of themselves, or feels ashamed all day.',
      },
      say: {
        nl: 'Je verdient iemand die vriendelijk met je meekijkt. De psycholoog kan dat. Zullen we samen kijken hoe je je aanmeldt?',
        en: 'You deserve somebody who looks at this with you in a kind way. The psychologist can do that. Shall we see together how you sign up?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand vindt zichzelf niets waard en wil er niet meer zijn. Vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody feels worthless and does not want to be here any more. Ask calmly about suicide. Call 113 together (0800-0113), day or night.',
    },
    {
      nl: 'Iemand doet zichzelf pijn als straf. Blijf rustig, oordeel niet en bel vandaag samen de huisarts.',
      en: 'Somebody hurts themselves as a punishment. Stay calm, do not judge, and call the GP together today.',
    },
  ],
};
