import type { Route } from '../../types.ts';

/** Eating: what is needed, never a word about a body. */
export const eten: Route = {
  key: 'eten',
  themes: ['fs-t.6.2'],
  title: { nl: 'Heeft moeite met eten', en: 'Has a hard time with eating' },
  notice: [
    {
      nl: 'Eet nooit mee met de groep of slaat maaltijden over',
      en: 'Never eats with the group or skips meals',
    },
    {
      nl: 'Heeft het steeds over calorieën, diëten of afvallen',
      en: 'Keeps talking about calories, diets or losing weight',
    },
    {
      nl: 'Verdwijnt na het eten naar de wc',
      en: 'Goes off to the toilet after eating',
    },
    {
      nl: 'Vertelt over eetbuien, overgeven of stiekem eten',
      en: 'Talks about binge eating, being sick or eating in secret',
    },
    {
      nl: 'Is duizelig, heeft het koud of kan zich niet concentreren',
      en: 'Is dizzy, feels cold or cannot concentrate',
    },
    {
      nl: 'Schaamt zich, bijvoorbeeld voor het eigen lijf, en eet liever alleen',
      en: 'Feels ashamed, for instance of their own body, and prefers to eat alone',
    },
    {
      nl: 'Eet weinig omdat het geld op is',
      en: 'Eats little because the money has run out',
    },
  ],
  open: [
    {
      nl: 'We missen je in de pauze. Hoe gaat het echt met je?',
      en: 'We miss you in the breaks. How are you really?',
    },
    {
      nl: 'Mag ik vragen hoe het met eten gaat? Je hoeft niets te vertellen.',
      en: 'May I ask how things are with eating? You do not have to tell me anything.',
    },
    {
      nl: 'Wat maakt het moeilijk, en wat zou het lichter maken?',
      en: 'What makes it hard, and what would make it lighter?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niets over lijf, gewicht of kleding, ook geen compliment. Het blijft lang hangen.',
      en: 'Say nothing about body, weight or clothes, not even a compliment. It stays with people for a long time.',
    },
    {
      nl: 'Dring niet aan op eten en geef geen tips over voeding. Dat maakt de spanning groter.',
      en: 'Do not push somebody to eat and give no tips about food. It makes the tension bigger.',
    },
    {
      nl: 'Let niet op het bord en vraag niet wat iemand at. Dan voelt iemand zich bekeken.',
      en: 'Do not watch the plate or ask what somebody ate. It makes people feel watched.',
    },
  ],
  yourself: [
    {
      nl: 'Praat onder vier ogen, en niet tijdens het eten.',
      en: 'Talk in private, and not during a meal.',
    },
    {
      nl: 'Vraag hoe iemand zich voelt, en hoe de dag gaat. Het eten zelf is niet het belangrijkste.',
      en: 'Ask how somebody feels, and how the day goes. The food itself is not the main thing.',
    },
    {
      nl: 'Laat groepsuitjes niet alleen om eten draaien.',
      en: 'Do not make every group outing about food.',
    },
    {
      nl: 'Gaat het om geld? Bel samen met Geldfit (0800-8115, gratis). Niemand hoeft zich te schamen.',
      en: 'Is it about money? Call Geldfit together (0800-8115, free). Nobody needs to be ashamed.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand eet altijd alleen en mist gezelschap.',
        en: 'Somebody always eats alone and misses company.',
      },
      say: {
        nl: 'Een buddy kan gewoon gezelschap zijn, ook zonder over eten te praten. Zullen we kijken wie bij je past?',
        en: 'A buddy can simply be company, without any talk about food. Shall we see who would suit you?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Eten of het eigen lijf geeft veel spanning of schaamte.',
        en: 'Eating or their own body brings a lot of tension or shame.',
      },
      say: {
        nl: 'Je mag hierover praten met iemand die er rustig naar luistert. De psycholoog kijkt met jou wat je nodig hebt. Zal ik een stukje meelopen?',
        en: 'You can talk about this with somebody who listens calmly. The psychologist looks with you at what you need. Shall I walk with you part of the way?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'Eten is elke dag een strijd, of het lichaam heeft er last van.',
        en: 'Eating is a fight every day, or it is hard on the body.',
      },
      say: {
        nl: 'Ik wil graag dat iemand goed met je meekijkt. De huisarts kan dat, en weet wie verder kan helpen. Zullen we samen bellen?',
        en: 'I would like somebody to look at this with you properly. The GP can do that, and knows who else can help. Shall we call together?',
      },
    },
    {
      to: 'dean', speed: 'today',
      when: {
        nl: 'Er is geen geld om goed te eten. In het mbo: de zorgcoördinator.',
        en: 'There is no money to eat well. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Iedereen moet kunnen eten. De decaan weet welke hulp er is, soms ook heel snel. Zullen we nu samen bellen?',
        en: 'Everybody should be able to eat. The student dean knows what help there is, sometimes very fast. Shall we call together now?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand valt flauw, is in de war of krijgt hartkloppingen. Bel 112 en blijf erbij.',
      en: 'Somebody faints, is confused or has a pounding heart. Call 112 and stay with them.',
    },
    {
      nl: 'Iemand eet en drinkt al dagen bijna niets. Bel vandaag samen de huisarts of de huisartsenpost.',
      en: 'Somebody has hardly eaten or drunk for days. Call the GP or the out-of-hours GP (huisartsenpost) together today.',
    },
    {
      nl: 'Iemand wil niet meer leven. Vraag het rustig en gewoon: denk je aan zelfdoding? 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody does not want to live any more. Ask it calmly and plainly: do you think of suicide? 113 (0800-0113) is there day and night.',
    },
  ],
};
