import type { Route } from '../../types.ts';

/** The first at home to study. */
export const eersteThuis: Route = {
  key: 'eerste-thuis',
  themes: ['fs-t.4.8'],
  title: { nl: 'Als eerste thuis gaan studeren', en: 'First in the family to study' },
  notice: [
    {
      nl: 'Is de eerste in de familie die studeert',
      en: 'Is the first in the family to study',
    },
    {
      nl: 'Kent de woorden en regels van het studeren niet en durft niets te vragen',
      en: 'Does not know the words and rules of studying and is afraid to ask',
    },
    {
      nl: 'Zegt: ik hoor hier niet, straks val ik door de mand',
      en: 'Says: I do not belong here, they will find out I am not good enough',
    },
    {
      nl: 'Krijgt thuis weinig begrip: ouders weten niet wat studeren is of kost',
      en: 'Gets little understanding at home: parents do not know what studying takes',
    },
    {
      nl: 'Leeft tussen twee werelden en praat thuis en hier anders',
      en: 'Lives between two worlds and talks differently at home and here',
    },
    {
      nl: 'Heeft niemand om te vragen naar verslagen, DUO of keuzes',
      en: 'Has nobody to ask about reports, DUO or choices',
    },
    {
      nl: 'Mag van zichzelf niet falen, want de hele familie rekent erop',
      en: 'Feels not allowed to fail, because the whole family counts on it',
    },
  ],
  open: [
    {
      nl: 'Hoe is het om als eerste thuis te studeren?',
      en: 'What is it like to be the first in your family to study?',
    },
    {
      nl: 'Wat vertel je thuis over je studie, en wat niet?',
      en: 'What do you tell them at home about your studies, and what do you leave out?',
    },
    {
      nl: 'Lijkt iedereen hier iets te weten wat niemand jou heeft verteld?',
      en: 'Does everybody here seem to know something that nobody told you?',
    },
  ],
  leaveOut: [
    {
      nl: 'Ga er niet van uit dat iemand de regels kent. Niet iedereen krijgt ze van huis uit mee.',
      en: 'Do not assume that somebody knows the rules. Not everybody learns them at home.',
    },
    {
      nl: 'Zeg niet: vraag het je ouders. Dat kan niet altijd, en het kan pijn doen.',
      en: 'Do not say: ask your parents. That is not always possible, and it can hurt.',
    },
    {
      nl: 'Praat niet over thuis alsof daar iets mis is. Vaak komt de kracht juist daarvandaan.',
      en: 'Do not talk about home as if something is wrong there. It is often where the strength comes from.',
    },
  ],
  yourself: [
    {
      nl: 'Leg ongevraagd uit hoe dingen werken, en doe dat voor iedereen. Dan valt niemand op.',
      en: 'Explain how things work without being asked, and for everybody. Then nobody stands out.',
    },
    {
      nl: 'Zeg wat je goed ziet gaan, en dat iemand hier op de goede plek is.',
      en: 'Say what you see going well, and that somebody is in the right place here.',
    },
    {
      nl: 'Vraag wat iemand meebrengt: werken, talen, zorgen voor anderen. Dat telt hier ook.',
      en: 'Ask what somebody brings: working, languages, caring for others. It counts here too.',
    },
    {
      nl: 'Schrijf samen de eerste mail, of vul samen het formulier in.',
      en: 'Write the first email together, or fill in the form together.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil een student spreken die ook de eerste was.',
        en: 'Somebody wants to talk to a student who was the first too.',
      },
      say: {
        nl: 'Er zijn hier meer studenten die thuis de eerste zijn. Zal ik vragen of een van hen met je wil praten?',
        en: 'There are more students here who are the first in their family. Shall I ask if one of them would like to talk with you?',
      },
    },
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil leren hoe je hier schrijft, leert of iets vraagt.',
        en: 'Somebody wants to learn how to write, study or ask for something here.',
      },
      say: {
        nl: 'Niemand weet vanzelf hoe je een verslag schrijft. Er zijn workshops voor. Zullen we kijken welke je iets lijkt?',
        en: 'Nobody simply knows how to write a report. There are workshops for it. Shall we see which one appeals to you?',
      },
    },
    {
      to: 'money-adviser', speed: 'week',
      when: {
        nl: 'Thuis weet niemand hoe studiefinanciering werkt, of het geld is krap.',
        en: 'Nobody at home knows how student finance works, or money is tight.',
      },
      say: {
        nl: 'Aanvragen zijn echt ingewikkeld. De geldadviseur loopt ze met je door. Zal ik je in contact brengen?',
        en: 'Applications really are complicated. The money adviser goes through them with you. Shall I put you in touch?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Het gevoel niet goed genoeg te zijn gaat niet weg.',
        en: 'The feeling of not being good enough does not go away.',
      },
      say: {
        nl: 'Veel studenten zijn bang dat ze hier niet horen. De psycholoog hoort dat vaak en denkt met je mee. Zullen we samen kijken hoe je je aanmeldt?',
        en: 'Many students fear that they do not belong here. The psychologist often hears this and can help. Shall we look together at how you sign up?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Er ligt een brief van DUO of de opleiding en de datum is bijna voorbij. Bel vandaag samen de decaan, in het mbo de zorgcoördinator.',
      en: 'There is a letter from DUO or the programme and the date is almost past. Call the student dean together today, in mbo the care coordinator.',
    },
    {
      nl: 'De studie leidt thuis tot dreiging of geweld. Bel samen Veilig Thuis (0800-2000), dag en nacht. Bij direct gevaar: 112.',
      en: 'Studying leads to threats or violence at home. Call Veilig Thuis together (0800-2000), day or night. In immediate danger: 112.',
    },
    {
      nl: 'Iemand schaamt zich zo dat die niet verder wil leven. Vraag rustig naar zelfdoding; praten helpt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody is so ashamed that they do not want to live any more. Ask calmly about suicide; talking helps. Call 113 together (0800-0113), day or night.',
    },
  ],
};
