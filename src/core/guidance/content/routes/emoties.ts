import type { Route } from '../../types.ts';

/** Big emotions: crying, anger, shutting down. */
export const emoties: Route = {
  key: 'emoties',
  themes: ['fs-t.1.3'],
  title: { nl: 'Huilt, wordt boos of klapt dicht', en: 'Cries, gets angry or shuts down' },
  notice: [
    {
      nl: 'Huilt vaak of barst zomaar in tranen uit',
      en: 'Cries a lot or suddenly bursts into tears',
    },
    {
      nl: 'Wordt snel boos, schreeuwt of loopt kwaad de les uit',
      en: 'Gets angry fast, shouts or storms out of class',
    },
    {
      nl: 'Klapt dicht, zegt niets meer en kijkt je niet aan',
      en: 'Shuts down, says nothing more and does not look at you',
    },
    {
      nl: 'Reageert heel fel op feedback of op een grapje',
      en: 'Reacts very strongly to feedback or to a joke',
    },
    {
      nl: 'Is het ene moment vrolijk en het volgende moment heel verdrietig',
      en: 'Is cheerful one moment and very sad the next',
    },
    {
      nl: "Krijgt steeds ruzie met medestudenten, docenten of collega's op stage",
      en: 'Keeps having rows with other students, teachers or people on placement',
    },
    {
      nl: 'Doet zichzelf pijn als het gevoel te groot wordt',
      en: 'Hurts themselves when the feeling gets too big',
    },
  ],
  open: [
    {
      nl: 'Ik zag dat het je raakte. Wil je er iets over vertellen?',
      en: 'I saw that it touched you. Would you like to tell me about it?',
    },
    {
      nl: 'Neem rustig de tijd. Zal ik gewoon even bij je blijven zitten?',
      en: 'Take your time. Shall I just sit with you for a while?',
    },
    {
      nl: 'Wat helpt jou als het zo hoog oploopt?',
      en: 'What helps you when things run this high?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat iemand rustig moet doen. Daarvan wordt het gevoel vaak groter.',
      en: 'Do not tell somebody to calm down. It often makes the feeling bigger.',
    },
    {
      nl: 'Vraag niet door waar anderen bij zijn. Dan komt er schaamte bij.',
      en: 'Do not keep asking while others can hear. It adds shame.',
    },
    {
      nl: 'Praat tranen of boosheid niet weg. Er zit vaak een goede reden achter.',
      en: 'Do not talk tears or anger away. There is often a good reason behind them.',
    },
  ],
  yourself: [
    {
      nl: 'Zoek een rustige plek. Bied water aan en wacht tot het zakt.',
      en: 'Find a quiet place. Offer some water and wait until it eases.',
    },
    {
      nl: 'Benoem wat je ziet, zonder oordeel: ik zie dat je boos bent.',
      en: 'Say what you see, without judging: I can see that you are angry.',
    },
    {
      nl: 'Spreek een teken af. Dan mag iemand even de les uit zonder uitleg.',
      en: 'Agree on a sign. With it they can leave class for a while, no questions asked.',
    },
    {
      nl: 'Zeg later wat niet kan, zoals schelden. Doe dat als de rust terug is.',
      en: 'Say later what is not all right, such as swearing at people. Wait until it is calm again.',
    },
  ],
  refer: [
    {
      to: 'confidential-adviser', speed: 'calm',
      when: {
        nl: 'Achter de boosheid zit iets oneerlijks, zoals pesten of discriminatie.',
        en: 'There is something unfair behind the anger, such as bullying or discrimination.',
      },
      say: {
        nl: 'Ik snap dat je boos bent. De vertrouwenspersoon luistert en denkt met je mee. Er gebeurt niets zonder jou. Wil je weten hoe je er komt?',
        en: 'I understand that you are angry. The confidential adviser listens and thinks along. Nothing happens without you. Shall I tell you how to get there?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: het loopt vaak hoog op in de les of op stage.',
        en: 'In mbo: things often run high in class or on placement.',
      },
      say: {
        nl: 'Ik wil dat het hier weer goed voor je voelt. De zorgcoördinator kan met ons meedenken. Zullen we met ons drieën praten?',
        en: 'I want this place to feel good for you again. The care coordinator can think along. Shall the three of us talk?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Gevoelens nemen het vaak over, en iemand heeft er zelf last van.',
        en: 'Feelings often take over, and it bothers them.',
      },
      say: {
        nl: 'Met grote gevoelens kun je leren omgaan, en dat hoeft niet alleen. De psycholoog helpt daarbij. Zal ik je laten zien hoe je je aanmeldt?',
        en: 'You can learn to live with big feelings, and not on your own. The psychologist helps with that. Shall I show you how to sign up?',
      },
    },
    {
      to: 'gp', speed: 'today',
      when: {
        nl: 'Iemand doet zichzelf pijn, of heeft nergens meer vat op.',
        en: 'Somebody hurts themselves, or has no hold on things any more.',
      },
      say: {
        nl: 'Dank je dat je dit vertelt. De huisarts kan vandaag meekijken en schrikt hier niet van. Zullen we samen bellen?',
        en: 'Thank you for telling me. The GP can look at it today and will not be shocked. Shall we call together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is ernstig gewond, of dreigt zichzelf of een ander iets aan te doen. Bel 112. Blijf erbij als dat veilig is.',
      en: 'Somebody is badly hurt, or threatens to harm themselves or others. Call 112. Stay with them if that is safe.',
    },
    {
      nl: 'Iemand zegt in tranen er niet meer te willen zijn. Vraag gerust of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says in tears that they do not want to be here. It is fine to ask if they think of suicide. Call 113 together (0800-0113), day or night.',
    },
    {
      nl: 'Iemand durft niet naar huis. Vraag of het daar veilig is. Bel samen Veilig Thuis (0800-2000), dag en nacht.',
      en: 'Somebody is afraid to go home. Ask if it is safe there. Call Veilig Thuis together (0800-2000), day or night.',
    },
  ],
};
