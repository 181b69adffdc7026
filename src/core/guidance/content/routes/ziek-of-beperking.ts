import type { Route } from '../../types.ts';

/** Illness or disability: what somebody needs to take part. */
export const ziekOfBeperking: Route = {
  key: 'ziek-of-beperking',
  themes: ['fs-t.6.5'],
  title: { nl: 'Ziekte of beperking: wat is nodig', en: 'Illness or disability: what is needed' },
  notice: [
    {
      nl: 'Is vaak ziek, of moet vaak naar het ziekenhuis of een arts',
      en: 'Is often ill, or often has to go to hospital or a doctor',
    },
    {
      nl: 'Heeft veel pijn of is snel moe, en de dag is te lang',
      en: 'Has a lot of pain or tires quickly, and the day is too long',
    },
    {
      nl: 'Kan niet bij het lokaal komen, bijvoorbeeld met een rolstoel of krukken',
      en: 'Cannot get to the room, for instance with a wheelchair or crutches',
    },
    {
      nl: 'Kan de les niet goed horen, zien of lezen',
      en: 'Cannot hear, see or read well in class',
    },
    {
      nl: 'Vertelt over een chronische ziekte, beperking of dyslexie',
      en: 'Talks about a chronic illness, a disability or dyslexia',
    },
    {
      nl: 'Is nog lang moe na corona of een hersenschudding',
      en: 'Is still tired long after Covid or a concussion',
    },
    {
      nl: 'Wil extra tijd of een ander rooster, maar durft het niet te vragen',
      en: 'Wants extra time or a different timetable, but does not dare to ask',
    },
  ],
  open: [
    {
      nl: 'Wat heb je nodig om goed mee te kunnen doen?',
      en: 'What do you need to be able to take part well?',
    },
    {
      nl: 'Je was er een tijd niet. Fijn dat je er bent. Hoe gaat het nu?',
      en: 'You were away for a while. Good that you are here. How are things now?',
    },
    {
      nl: 'Wat gaat goed zoals het is, en waar loop je vast?',
      en: 'What works well as it is, and where do you get stuck?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vraag niet wat iemand heeft en ook niet om bewijs. Wat iemand nodig heeft, is genoeg.',
      en: 'Do not ask what somebody has got, and ask for no proof. What they need is enough.',
    },
    {
      nl: 'Zeg niet dat iedereen wel eens moe is. Dan voelt iemand zich niet serieus genomen.',
      en: 'Do not say that everybody is tired sometimes. It feels as if you do not take them seriously.',
    },
    {
      nl: 'Beslis niet voor iemand wat te zwaar is. Dat weet die zelf het best.',
      en: 'Do not decide for somebody what is too much. They know that best.',
    },
  ],
  yourself: [
    {
      nl: 'Regel meteen wat jij zelf kunt: een pauze, een andere plek, de slides vooraf.',
      en: 'Arrange at once what you can yourself: a break, another seat, the slides beforehand.',
    },
    {
      nl: 'Schrijf samen op wat nodig is. Dan hoeft iemand het niet steeds opnieuw uit te leggen.',
      en: 'Write down together what is needed. Then nobody has to explain it again and again.',
    },
    {
      nl: 'Vraag wie ervan mag weten. Deel niets zonder een ja.',
      en: 'Ask who may know about it. Share nothing without a yes.',
    },
    {
      nl: 'Vraag na een paar weken of het werkt. Wat iemand nodig heeft, kan veranderen.',
      en: 'Ask after a few weeks if it works. What somebody needs can change.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil praten met een student die dit ook kent.',
        en: 'Somebody wants to talk to a student who knows this too.',
      },
      say: {
        nl: 'Er zijn studenten die ook weten hoe dit is. Zullen we kijken of je er een kunt leren kennen?',
        en: 'There are students who know what this is like. Shall we see if you can meet one?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'Het tempo of het rooster past niet.',
        en: 'The pace or the timetable does not fit.',
      },
      say: {
        nl: 'Je opleiding kan vaak in een ander tempo. De studieadviseur maakt daar een plan voor, met jou. Zullen we een afspraak maken?',
        en: 'Your programme can often go at another pace. The study adviser makes a plan for that, with you. Shall we make an appointment?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: er is meer nodig dan jij zelf kunt regelen, in de les of op stage.',
        en: 'In mbo: more is needed than you can arrange yourself, in class or on placement.',
      },
      say: {
        nl: 'De zorgcoördinator kan regelen dat het in alle lessen en op je stage klopt. Zullen we er samen heen gaan?',
        en: 'The care coordinator can make it work in all your classes and on your placement. Shall we go there together?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand wil extra tijd, een hulpmiddel, verlof of geld bij vertraging.',
        en: 'In hbo and wo: somebody wants extra time, equipment, leave or money when delayed.',
      },
      say: {
        nl: 'Je mag vragen om wat je nodig hebt. De decaan weet hoe dat gaat, en bij wie je moet zijn. Zal ik je helpen met de eerste mail?',
        en: 'You may ask for what you need. The student dean knows how, and where. Shall I help you with the first email?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand wordt plotseling heel ziek, heeft veel pijn of raakt buiten kennis. Bel 112 en blijf erbij.',
      en: 'Somebody suddenly becomes very ill, has great pain or passes out. Call 112 and stay with them.',
    },
    {
      nl: 'Over een paar dagen is er een toets of stage en er is nog niets geregeld. Bel vandaag samen de studieadviseur, in het mbo de zorgcoördinator.',
      en: 'A test or placement is a few days away and nothing is arranged. Call the study adviser together today, in mbo the care coordinator.',
    },
    {
      nl: 'Iemand houdt het niet meer vol en wil niet verder leven. Vraag rustig naar zelfdoding. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody cannot go on and does not want to live any more. Ask calmly about suicide. 113 (0800-0113) is there day and night.',
    },
  ],
};
