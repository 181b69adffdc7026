import type { Route } from '../../types.ts';

/** Putting off, and losing heart over it. */
export const uitstel: Route = {
  key: 'uitstel',
  themes: ['fs-t.3.2'],
  title: { nl: 'Stelt uit en loopt vast', en: 'Puts things off and gets stuck' },
  notice: [
    {
      nl: 'Stelt alles uit en begint pas op het laatste moment',
      en: 'Puts everything off and starts at the last minute',
    },
    {
      nl: 'Mist deadlines of vraagt elke keer om uitstel',
      en: 'Misses deadlines or asks for an extension every time',
    },
    {
      nl: 'Zegt al weken: morgen begin ik echt',
      en: 'Has been saying for weeks: I will really start tomorrow',
    },
    {
      nl: 'Komt niet op gang met de scriptie of het verslag en laat niets zien',
      en: 'Cannot get going on the thesis or report and has nothing to show',
    },
    {
      nl: 'Opent geen mail meer en ontwijkt de begeleider',
      en: 'No longer opens emails and avoids the supervisor',
    },
    {
      nl: 'Ruimt op, gamet of zit op de telefoon in plaats van te studeren',
      en: 'Tidies up, plays games or scrolls on the phone instead of studying',
    },
    {
      nl: 'Schaamt zich voor de achterstand en ziet er als een berg tegen op',
      en: 'Is ashamed of being behind and dreads the work like a mountain',
    },
  ],
  open: [
    {
      nl: 'Beginnen is vaak het moeilijkst. Waar zit het bij jou vast?',
      en: 'Starting is often the hardest part. Where do you get stuck?',
    },
    {
      nl: 'Wat gebeurt er als je achter je laptop gaat zitten?',
      en: 'What happens when you sit down at your laptop?',
    },
    {
      nl: 'Fijn dat je er bent, ook zonder opdracht. Hoe gaat het met je?',
      en: 'Good that you came, even without the assignment. How are you?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vraag niet waarom het weer niet af is. Dan komt iemand de volgende keer niet.',
      en: 'Do not ask why it is not finished yet again. Next time they will not come.',
    },
    {
      nl: 'Zeg niet: gewoon beginnen. Kon iemand dat, dan was het al gebeurd.',
      en: 'Do not say: just start. If they could, they would have.',
    },
    {
      nl: 'Neem het werk niet over. Dan leert iemand dat het alleen niet lukt.',
      en: 'Do not take over the work. It teaches somebody that they cannot do it.',
    },
  ],
  yourself: [
    {
      nl: 'Kies samen een eerste stap van tien minuten, en zet die nu vast.',
      en: 'Choose a first step of ten minutes together, and put it in the diary now.',
    },
    {
      nl: 'Vraag om iets wat niet af is: een halve bladzijde, een paar losse zinnen.',
      en: 'Ask for something unfinished: half a page, a few loose sentences.',
    },
    {
      nl: 'Spreek korte momenten af, bijvoorbeeld elke dinsdag een kwartier.',
      en: 'Agree on short moments, for instance fifteen minutes every Tuesday.',
    },
    {
      nl: 'Vraag wat eronder zit: te groot, te saai, te eng of te veel tegelijk.',
      en: 'Ask what is underneath: too big, too dull, too scary or too much at once.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Samen werken lukt beter dan alleen.',
        en: 'Working together goes better than working alone.',
      },
      say: {
        nl: 'Samen beginnen is vaak makkelijker. Er zijn studenten die samen werken, op vaste tijden. Zal ik kijken waar je kunt aanschuiven?',
        en: 'Starting together is often easier. There are students who work together at fixed times. Shall I see where you can join?',
      },
    },
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil leren beginnen, plannen en volhouden.',
        en: 'Somebody wants to learn to start, to plan and to keep going.',
      },
      say: {
        nl: 'Een studiecoach ziet dit vaak. Je bent echt niet de enige. Zullen we een plek voor je zoeken?',
        en: 'A study coach sees this a lot. You really are not the only one. Shall we find you a place?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'De achterstand is groot, of het studieadvies komt eraan. In het mbo: de zorgcoördinator.',
        en: 'Somebody is far behind, or the study advice is coming up. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Je hoeft niet alles in te halen. De studieadviseur maakt met je een plan dat wel kan. Zullen we samen mailen?',
        en: 'You do not have to catch up on everything. The study adviser makes a plan with you that can work. Shall we write the email together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Angst, schaamte of somberheid maakt beginnen onmogelijk.',
        en: 'Fear, shame or a low mood makes starting impossible.',
      },
      say: {
        nl: 'Het lijkt of er meer zit dan alleen die opdracht. De psycholoog kijkt met je wat je tegenhoudt. Zou je dat willen?',
        en: 'It seems there is more to it than that assignment. The psychologist looks with you at what holds you back. Would you like that?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Vandaag of morgen loopt een termijn af waar veel van afhangt. Bel nu samen de studieadviseur, in het mbo de zorgcoördinator.',
      en: 'A date on which a lot depends is today or tomorrow. Call the study adviser together now, in mbo the care coordinator.',
    },
    {
      nl: 'Thuis denkt iedereen dat het goed gaat, en nu komt het uit. Laat iemand niet alleen, en vraag wie er vanavond bij is.',
      en: 'Everybody at home thinks all is well, and now the truth comes out. Do not leave them alone, and ask who will be with them tonight.',
    },
    {
      nl: 'Iemand ziet geen uitweg meer. Vraag rustig of die aan zelfdoding denkt; praten helpt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody sees no way out. Ask calmly if they think of suicide; talking helps. Call 113 together (0800-0113), day or night.',
    },
  ],
};
