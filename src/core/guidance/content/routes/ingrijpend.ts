import type { Route } from '../../types.ts';

/** Something terrible happened, now or before. */
export const ingrijpend: Route = {
  key: 'ingrijpend',
  themes: ['fs-t.2.5'],
  title: { nl: 'Heeft iets heel ergs meegemaakt', en: 'Has been through something terrible' },
  notice: [
    {
      nl: 'Heeft iets ergs meegemaakt, zoals een ongeluk, geweld of oorlog',
      en: 'Has been through something terrible, such as an accident, violence or war',
    },
    {
      nl: 'Vertelt over vroeger thuis: slaan, misbruik of altijd bang zijn',
      en: 'Talks about home in the past: being hit, abused or always afraid',
    },
    {
      nl: 'Schrikt van elk geluid en zit altijd met de rug naar de muur',
      en: 'Jumps at every sound and always sits with their back to the wall',
    },
    {
      nl: 'Is er met het hoofd niet bij, staart of lijkt ineens ver weg',
      en: 'Is not really there, stares or suddenly seems far away',
    },
    {
      nl: 'Heeft nachtmerries of beelden die steeds terugkomen',
      en: 'Has nightmares or images that keep coming back',
    },
    {
      nl: 'Mijdt een plek, een vak of een persoon en wil niet zeggen waarom',
      en: 'Avoids a place, a subject or a person and will not say why',
    },
    {
      nl: 'Vertelt zelf over een trauma en loopt vast in de studie',
      en: 'Talks about a trauma and gets stuck in their studies',
    },
  ],
  open: [
    {
      nl: 'Je hoeft mij niets te vertellen. Wat heb je nu nodig?',
      en: 'You do not have to tell me anything. What do you need right now?',
    },
    {
      nl: 'Ik zag dat je schrok. Is er iets waardoor dit moeilijk is voor je?',
      en: 'I saw that you got a fright. Is there something that makes this hard for you?',
    },
    {
      nl: 'Voel je je nu veilig, hier en thuis?',
      en: 'Do you feel safe now, here and at home?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vraag niet naar details. Vertellen kan alles weer terughalen.',
      en: 'Do not ask for details. Telling can bring it all back.',
    },
    {
      nl: 'Vraag niet waarom iemand niets deed of zei. Dat klinkt als schuld.',
      en: 'Do not ask why somebody did or said nothing. It sounds like blame.',
    },
    {
      nl: 'Zoek zelf niets uit en neem geen stappen zonder een ja. Iemand is de regie al een keer kwijtgeraakt.',
      en: 'Look into nothing yourself and take no steps without a yes. They have lost control once already.',
    },
  ],
  yourself: [
    {
      nl: 'Geloof wat je hoort. Zeg: wat erg dat dit is gebeurd, goed dat je het vertelt.',
      en: 'Believe what you hear. Say: I am sorry this happened, it is good that you told me.',
    },
    {
      nl: 'Geef keuze: deur open of dicht, hier zitten of buiten lopen.',
      en: 'Give a choice: door open or shut, sit here or walk outside.',
    },
    {
      nl: 'Vraag wat in de les helpt, zoals een vaste plek of weten wat er komt.',
      en: 'Ask what helps in class, such as a fixed seat or knowing what comes next.',
    },
    {
      nl: 'Noem Slachtofferhulp Nederland (0900-0101), na een misdrijf, ongeluk of ramp.',
      en: 'Mention Slachtofferhulp Nederland (0900-0101), after a crime, an accident or a disaster.',
    },
  ],
  refer: [
    {
      to: 'dean', speed: 'calm',
      when: {
        nl: 'De studie moet rustiger of anders. In het mbo: de zorgcoördinator.',
        en: 'The studies need to be slower or different. In mbo: the care coordinator.',
      },
      say: {
        nl: 'De decaan kan veel met je regelen. Je hoeft niet te vertellen wat er is gebeurd, alleen wat je nodig hebt. Zal ik meegaan?',
        en: 'The student dean can arrange a lot with you. You need not say what happened, only what you need. Shall I come along?',
      },
    },
    {
      to: 'confidential-adviser', speed: 'week',
      when: {
        nl: 'Het gebeurde op de opleiding of op stage, of door iemand van hier.',
        en: 'It happened in the programme or on placement, or somebody from here did it.',
      },
      say: {
        nl: 'De vertrouwenspersoon is er voor jou. Samen kijken jullie wat er kan, en jij kiest. Wil je dat ik de eerste stap met je zet?',
        en: 'The confidential adviser is there for you. Together you look at what is possible, and you choose. Shall I take the first step with you?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Het komt terug in beelden, dromen of angst, en studeren lukt niet.',
        en: 'It comes back in images, dreams or fear, and studying does not work.',
      },
      say: {
        nl: 'Je lijf is nog op zijn hoede, en dat is niet gek. De psycholoog gaat in jouw tempo. Zullen we samen een afspraak vragen?',
        en: 'Your body is still on guard, and that is not strange. The psychologist goes at your pace. Shall we ask for an appointment together?',
      },
    },
    {
      to: 'gp', speed: 'today',
      when: {
        nl: 'Het is net gebeurd, of de dagen en nachten lukken niet meer.',
        en: 'It has just happened, or days and nights no longer work.',
      },
      say: {
        nl: 'Dit hoef je niet nog een nacht alleen te dragen. De huisarts kan vandaag helpen. Heb je nog geen huisarts? Dan zoeken we die samen.',
        en: 'You do not have to carry this alone for another night. The GP can help today. No GP yet? Then we find one together.',
      },
    },
  ],
  urgent: [
    {
      nl: 'Het gevaar is er nog, thuis of in een relatie. Bel samen Veilig Thuis (0800-2000), dag en nacht. Bij direct gevaar: 112.',
      en: 'The danger is still there, at home or in a relationship. Call Veilig Thuis together (0800-2000), day or night. In immediate danger: 112.',
    },
    {
      nl: 'Iemand is aangerand of verkracht. Bel samen het Centrum Seksueel Geweld (0800-0188), dag en nacht. Het liefst binnen zeven dagen; later kan ook.',
      en: 'Somebody was assaulted or raped. Call the Centrum Seksueel Geweld together (0800-0188), day or night. Best within seven days; later is fine too.',
    },
    {
      nl: 'Iemand kan er niet meer mee leven. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht, en blijf erbij.',
      en: 'Somebody cannot live with it any more. Ask calmly if they think of suicide. Call 113 together (0800-0113), day or night, and stay with them.',
    },
  ],
};
