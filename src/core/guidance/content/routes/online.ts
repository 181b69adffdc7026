import type { Route } from '../../types.ts';

/** The phone, social media and harassment online. */
export const online: Route = {
  key: 'online',
  themes: ['fs-t.7.6'],
  title: { nl: 'Online wordt het te veel', en: 'Things online get too much' },
  notice: [
    {
      nl: 'Zit de hele dag op de telefoon, TikTok, Instagram of Snapchat',
      en: 'Is on the phone, TikTok, Instagram or Snapchat all day',
    },
    {
      nl: 'Kan de telefoon niet wegleggen en scrolt tot laat in de nacht',
      en: 'Cannot put the phone away and scrolls until late at night',
    },
    {
      nl: 'Vergelijkt zich met anderen op sociale media en voelt zich minder waard',
      en: 'Compares themselves with others on social media and feels not good enough',
    },
    {
      nl: 'Wordt gepest of buitengesloten in de groepsapp of online',
      en: 'Is bullied or left out in the group chat or online',
    },
    {
      nl: 'Er gaat een naaktfoto of filmpje rond, of iemand chanteert ermee',
      en: 'A nude photo or video is going round, or somebody uses it for blackmail',
    },
    {
      nl: 'Krijgt haat, dreigberichten of wordt online gestalkt',
      en: 'Gets hate, threatening messages or is stalked online',
    },
    {
      nl: 'Is opgelicht of gehackt, of iemand gebruikt een nepaccount',
      en: 'Was scammed or hacked, or somebody uses a fake account',
    },
  ],
  open: [
    {
      nl: 'Ik zie dat je schrikt van je telefoon. Wil je vertellen wat er is?',
      en: 'I see that your phone upsets you. Would you like to tell me what it is?',
    },
    {
      nl: 'Hoe voel je je als je een tijd online bent geweest?',
      en: 'How do you feel after being online for a while?',
    },
    {
      nl: 'Gebeurt er in de groepsapp iets waar je last van hebt?',
      en: 'Is something going on in the group chat that bothers you?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: leg dat ding weg. Online zitten vaak ook iemands vrienden.',
      en: "Do not say: put that thing away. Often somebody's friends are online too.",
    },
    {
      nl: "Vraag niet om foto's of filmpjes te zien, en laat ze niet doorsturen. Dat maakt het erger.",
      en: 'Do not ask to see photos or videos, and do not have them sent on. It makes things worse.',
    },
    {
      nl: 'Vraag niet waarom iemand een foto stuurde. De schuld ligt bij wie hem misbruikt.',
      en: 'Do not ask why somebody sent a photo. The blame lies with the person who misuses it.',
    },
  ],
  yourself: [
    {
      nl: 'Zeg dat het goed is dat iemand het vertelt, en dat die niet alleen staat.',
      en: 'Say that it is good they told you, and that they are not alone.',
    },
    {
      nl: 'Raad aan om berichten te bewaren en niet te betalen als er gechanteerd wordt.',
      en: 'Suggest keeping the messages, and not paying if there is blackmail.',
    },
    {
      nl: 'Maak in de groep afspraken over de groepsapp, zonder namen te noemen.',
      en: 'Make agreements with the group about the group chat, without naming anybody.',
    },
    {
      nl: 'Noem wie meedenkt: Slachtofferhulp (0900-0101), en tot en met 18 jaar De Kindertelefoon (0800-0432).',
      en: 'Mention who can help: Slachtofferhulp (0900-0101), and up to 18 De Kindertelefoon (0800-0432).',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'De telefoon neemt de tijd of rust weg om te studeren.',
        en: 'The phone takes away the time or calm to study.',
      },
      say: {
        nl: 'Een studiecoach zoekt met je naar wat werkt, zonder dat je offline hoeft. Zullen we kijken wanneer je kunt?',
        en: 'A study coach looks with you for what works, without having to go offline. Shall we see when you can go?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand voelt zich minder waard, alleen of bang door wat er online gebeurt.',
        en: 'Somebody feels not good enough, alone or afraid because of what happens online.',
      },
      say: {
        nl: 'Wat er online gebeurt, doet echt pijn. De psycholoog kan daar met je over praten. Zullen we samen een afspraak maken?',
        en: 'What happens online really hurts. The psychologist can talk about it with you. Shall we make an appointment together?',
      },
    },
    {
      to: 'confidential-adviser', speed: 'today',
      when: {
        nl: 'Mensen van de opleiding pesten iemand, er gaan beelden rond, of iemand wordt gechanteerd.',
        en: 'People from the programme bully somebody, images are going round, or there is blackmail.',
      },
      say: {
        nl: 'Dit is niet jouw schuld. De vertrouwenspersoon legt uit wat je kunt doen, en doet niets zonder jou. Zullen we nu samen bellen?',
        en: 'This is not your fault. The confidential adviser explains what you can do, and does nothing without you. Shall we call together now?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand dreigt beelden of een adres te delen. Bewaar alles. Bel vandaag samen de vertrouwenspersoon; aangifte kan bij de politie. Bij direct gevaar: 112.',
      en: 'Somebody threatens to share images or an address. Keep everything. Call the confidential adviser together today; you can report it to the police. In immediate danger: 112.',
    },
    {
      nl: 'Iemand durft niet meer naar huis of school door dreiging online. Blijf erbij en zoek vandaag een veilige plek.',
      en: 'Somebody is afraid to go home or to class because of threats online. Stay with them and find a safe place today.',
    },
    {
      nl: 'Iemand wil er door schaamte of pesten niet meer zijn. Vraag rustig naar zelfdoding; praten helpt. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody does not want to be here any more, out of shame or bullying. Ask calmly about suicide; talking helps. 113 (0800-0113) is there day and night.',
    },
  ],
};
