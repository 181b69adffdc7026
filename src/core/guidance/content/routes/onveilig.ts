import type { Route } from '../../types.ts';

/** Discrimination, bullying, unwanted attention, or a home that is not safe. */
export const onveilig: Route = {
  key: 'onveilig',
  themes: ['fs-t.4.2'],
  title: { nl: 'Voelt zich niet veilig', en: 'Does not feel safe' },
  notice: [
    {
      nl: 'Wordt gepest, uitgescholden of bedreigd, ook online of in de groepsapp',
      en: 'Is bullied, called names or threatened, also online or in the group chat',
    },
    {
      nl: 'Wordt gediscrimineerd om afkomst, huidskleur, geloof, geaardheid of beperking',
      en: 'Is discriminated against for origin, skin colour, faith, orientation or disability',
    },
    {
      nl: 'Krijgt seksuele opmerkingen, appjes of aandacht en wil dat niet',
      en: 'Gets unwanted sexual remarks, messages or attention',
    },
    {
      nl: 'Is lastiggevallen of aangeraakt door een student, docent of iemand op stage',
      en: 'Was harassed or touched by a student, a teacher or somebody on placement',
    },
    {
      nl: 'Durft niet naar huis: daar is ruzie, geweld, dreiging of veel controle',
      en: 'Is afraid to go home: there are rows, violence, threats or a lot of control',
    },
    {
      nl: "Wordt gestalkt of gechanteerd, of er gaan naaktfoto's rond",
      en: 'Is stalked or blackmailed, or nude photos are going round',
    },
    {
      nl: 'Ontwijkt één docent, begeleider of student en zegt niet waarom',
      en: 'Avoids one teacher, supervisor or student and will not say why',
    },
  ],
  open: [
    {
      nl: 'Voel je je hier veilig? En thuis?',
      en: 'Do you feel safe here? And at home?',
    },
    {
      nl: 'Ik zag je schrikken. Wil je erover praten? Nee zeggen mag.',
      en: 'I saw you get a fright. Would you like to talk about it? You can say no.',
    },
    {
      nl: 'Wat zou je vandaag helpen om je veiliger te voelen?',
      en: 'What would help you feel safer today?',
    },
  ],
  leaveOut: [
    {
      nl: 'Beloof geen geheimhouding. Zeg eerlijk dat je bij gevaar hulp zoekt, en dat de student dat eerst hoort.',
      en: 'Do not promise secrecy. Say honestly that you get help if there is danger, and that the student hears it first.',
    },
    {
      nl: 'Zoek niets uit en spreek de ander niet aan. Het kan daardoor erger worden.',
      en: 'Do not look into it and do not speak to the other person. It can make things worse.',
    },
    {
      nl: 'Vraag niet naar kleding of drank, of waarom iemand bleef. Dat klinkt als schuld.',
      en: 'Do not ask about clothes or drink, or why somebody stayed. It sounds like blame.',
    },
  ],
  yourself: [
    {
      nl: 'Zeg: goed dat je het vertelt. Dit is niet jouw schuld.',
      en: 'Say: it is good that you told me. This is not your fault.',
    },
    {
      nl: 'Vraag of iemand nu veilig is, en straks ook: onderweg en vanavond.',
      en: 'Ask if somebody is safe now, and later too: on the way and tonight.',
    },
    {
      nl: 'Zeg dat berichten bewaren later kan helpen. Bewaar en deel ze zelf niet.',
      en: 'Say that keeping messages can help later. Do not keep or share them yourself.',
    },
    {
      nl: 'Noem wie ook helpt: Discriminatie.nl (0800-0880) of Slachtofferhulp Nederland (0900-0101). Tot en met 18 jaar ook De Kindertelefoon (0800-0432).',
      en: 'Mention who can help too: Discriminatie.nl (0800-0880) or Slachtofferhulp Nederland (0900-0101). Up to 18 also De Kindertelefoon (0800-0432).',
    },
  ],
  refer: [
    {
      to: 'psychologist', speed: 'calm',
      when: {
        nl: 'Het is voorbij, maar het blijft in het hoofd zitten.',
        en: 'It is over, but it stays in the mind.',
      },
      say: {
        nl: 'Ook als iets voorbij is, kan het nog zwaar zijn. De psycholoog gaat in jouw tempo. Zullen we samen een afspraak vragen?',
        en: 'Even when something is over, it can still be heavy. The psychologist goes at your pace. Shall we ask for an appointment together?',
      },
    },
    {
      to: 'confidential-adviser', speed: 'week',
      when: {
        nl: 'Pesten, discriminatie of ongewenste aandacht, in de opleiding of op stage.',
        en: 'Bullying, discrimination or unwanted attention, in the programme or on placement.',
      },
      say: {
        nl: 'De vertrouwenspersoon is er voor jou. Je hoort wat er kan, en jij kiest of er iets gebeurt. Zal ik met je meelopen?',
        en: 'The confidential adviser is there for you. You hear what is possible, and you choose whether anything happens. Shall I walk there with you?',
      },
    },
    {
      to: 'dean', speed: 'today',
      when: {
        nl: 'In hbo en wo: thuis is het niet veilig, of iemand durft niet meer in dezelfde groep te zitten.',
        en: 'In hbo and wo: home is not safe, or somebody is afraid to stay in the same group.',
      },
      say: {
        nl: 'Je moet hier veilig kunnen studeren. De decaan kan met je kijken wat er anders kan. Je vertelt alleen wat je wilt. Zullen we nu bellen?',
        en: 'You have to be able to study here safely. The student dean can look with you at what can change. You tell only what you want. Shall we call now?',
      },
    },
    {
      to: 'care-coordinator', speed: 'today',
      when: {
        nl: 'In het mbo: thuis of op school is het niet veilig, of iemand is nog geen 18.',
        en: 'In mbo: home or school is not safe, or somebody is under 18.',
      },
      say: {
        nl: 'Ik wil dat je veilig bent, en dat lukt mij niet alleen. De zorgcoördinator weet wie kan helpen. Gaan we er nu samen heen?',
        en: 'I want you to be safe, and I cannot do that alone. The care coordinator knows who can help. Shall we go there together now?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Is er direct gevaar, bel dan 112 en blijf erbij. Thuis niet veilig, of een huwelijk tegen iemands wil? Bel samen Veilig Thuis (0800-2000), dag en nacht. Bel zelf de familie niet.',
      en: 'If there is immediate danger, call 112 and stay with them. Not safe at home, or a forced marriage? Call Veilig Thuis together (0800-2000), day or night. Do not call the family yourself.',
    },
    {
      nl: 'Iemand is aangerand of verkracht. Bel samen het Centrum Seksueel Geweld (0800-0188), dag en nacht. Het liefst binnen zeven dagen; later kan ook.',
      en: 'Somebody was assaulted or raped. Call the Centrum Seksueel Geweld together (0800-0188), day or night. Best within seven days; later is fine too.',
    },
    {
      nl: 'Iemand wil niet meer leven door wat er gebeurt. Vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht, en blijf erbij.',
      en: 'Somebody does not want to live any more because of what is happening. Ask calmly about suicide. Call 113 together (0800-0113), day or night, and stay with them.',
    },
  ],
};
