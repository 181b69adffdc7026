import type { Route } from '../../types.ts';

/** Not at home in the programme, and no contacts there. */
export const geenBinding: Route = {
  key: 'geen-binding',
  themes: ['fs-t.4.3', 'fs-t.4.4', 'fs-t.4.6'],
  title: { nl: 'Voelt zich hier niet thuis', en: 'Does not feel at home here' },
  notice: [
    {
      nl: 'Voelt zich hier niet thuis en heeft geen band met de opleiding',
      en: 'Does not feel at home here and has no bond with the programme',
    },
    {
      nl: 'Komt alleen voor verplichte lessen en gaat meteen weer naar huis',
      en: 'Comes only for compulsory classes and goes straight home again',
    },
    {
      nl: 'Kent na maanden nog geen namen van medestudenten of docenten',
      en: 'After months, does not know the names of fellow students or teachers',
    },
    {
      nl: 'Zegt: niemand merkt het als ik er niet ben, ik ben hier een nummer',
      en: 'Says: nobody notices when I am not here, I am just a number',
    },
    {
      nl: 'Is nergens lid van en doet niet mee met vereniging, introductie of uitje',
      en: 'Belongs to no club and joins no association, introduction week or outing',
    },
    {
      nl: 'Volgt veel online of reist ver en heeft weinig contact met de groep',
      en: 'Follows most classes online or travels far and has little contact with the group',
    },
    {
      nl: 'Is later ingestroomd of heeft geen vaste klas',
      en: 'Started later than the rest or has no regular class',
    },
  ],
  open: [
    {
      nl: 'Waar voel jij je hier op je plek?',
      en: 'Is there a place here where you feel at ease?',
    },
    {
      nl: 'Met wie praat je hier, buiten de lessen om?',
      en: 'Who do you talk to here, outside class?',
    },
    {
      nl: 'Wat zou het voor jou fijner maken om hier te zijn?',
      en: 'What would make it nicer for you to be here?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: word gewoon lid van een vereniging. Dat past niet bij iedereen, en het kost geld.',
      en: 'Do not say: just join an association. It does not suit everybody, and it costs money.',
    },
    {
      nl: 'Zeg niet dat iemand meer moeite moet doen. Een band komt van twee kanten.',
      en: 'Do not say that somebody should try harder. A bond comes from two sides.',
    },
    {
      nl: 'Denk niet dat wie stil is, tevreden is. Je weet het pas als je het vraagt.',
      en: 'Do not think that quiet means content. You know only when you ask.',
    },
  ],
  yourself: [
    {
      nl: 'Gebruik de naam, groet, en zeg dat je blij bent dat iemand er is.',
      en: 'Use the name, say hello, and say that you are glad somebody came.',
    },
    {
      nl: 'Begin de les met vijf minuten praten in tweetallen, steeds met een ander.',
      en: 'Start class with five minutes of talk in pairs, each time with somebody new.',
    },
    {
      nl: 'Vraag wat iemand leuk vindt, en zoek samen één groep of plek die past.',
      en: 'Ask what somebody enjoys, and look together for one group or place that fits.',
    },
    {
      nl: 'Vraag iemand voor een kleine taak. Nodig zijn geeft een band.',
      en: 'Ask somebody to do a small job. Being needed makes a bond.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil mensen leren kennen, maar niet alleen op een groep afstappen.',
        en: 'Somebody wants to meet people, but not walk up to a group alone.',
      },
      say: {
        nl: 'Een buddy gaat de eerste keer met je mee. Dan hoef je niet alleen binnen te komen. Lijkt je dat iets?',
        en: 'A buddy comes with you the first time. Then you do not have to walk in alone. Would you like that?',
      },
    },
    {
      to: 'study-adviser', speed: 'calm',
      when: {
        nl: 'In hbo en wo: iemand heeft geen vaste groep, of kwam later binnen.',
        en: 'In hbo and wo: somebody has no regular group, or came in later.',
      },
      say: {
        nl: 'Een vaste groep helpt vaak. De studieadviseur kijkt of je ergens kunt aansluiten. Zullen we het vragen?',
        en: 'A regular group often helps. The study adviser looks for one that you can join. Shall we ask?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: iemand komt steeds minder, of de klas past echt niet.',
        en: 'In mbo: somebody comes less and less, or the class really does not fit.',
      },
      say: {
        nl: 'Ik wil graag dat je je hier thuis voelt. De zorgcoördinator denkt mee over wat daarvoor nodig is. Zullen we samen gaan?',
        en: 'I would like you to feel at home here. The care coordinator can help us see what that takes. Shall we go together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Contact maken is te spannend, of alleen zijn wordt te zwaar.',
        en: 'Making contact is too scary, or being alone gets too heavy.',
      },
      say: {
        nl: 'Contact maken kan heel spannend zijn. De psycholoog kan dat samen met je oefenen. Zal ik je helpen met aanmelden?',
        en: 'Making contact can be very scary. The psychologist can practise it with you. Shall I help you sign up?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand spreekt al dagen helemaal niemand. Zoek vandaag contact en spreek iets af. De Luisterlijn (088 0767 000) luistert dag en nacht.',
      en: 'Somebody has not spoken to anybody for days. Get in touch today and agree to meet. De Luisterlijn (088 0767 000) listens day and night.',
    },
    {
      nl: 'Iemand zegt: niemand zou me missen. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says: nobody would miss me. Ask calmly if they think of suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
