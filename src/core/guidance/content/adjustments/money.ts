import type { Adjustment } from '../../types.ts';

/** What can be arranged about money. */
export const money: readonly Adjustment[] = [
  {
    key: 'emergency-fund',
    area: 'money',
    name: { nl: 'Noodfonds', en: 'Emergency fund' },
    what: {
      nl: "Geld voor als je plotseling niet rondkomt. Soms is het een gift, soms een lening. Niet elke instelling heeft zo'n fonds.",
      en: 'Money for when you suddenly cannot make ends meet. Sometimes it is a gift, sometimes a loan. Not every institution has such a fund.',
    },
    decides: {
      nl: 'De decaan of een kleine commissie van de instelling.',
      en: 'The dean or a small committee of the institution.',
    },
    needed: {
      nl: 'Laat zien wat er binnenkomt en wat eruit gaat. Schamen hoeft niet: voor veel studenten is geld krap.',
      en: 'Show what comes in and what goes out. There is no need to be ashamed: money is tight for many students.',
    },
    takes: {
      nl: 'Als het dringend is soms een paar dagen, anders meestal een tot drie weken.',
      en: 'If it is urgent sometimes a few days, otherwise usually one to three weeks.',
    },
    start: {
      nl: 'Bel of mail de decaan of de geldadviseur, ook als je twijfelt.',
      en: 'Call or write to the dean or the money adviser, even if you are not sure.',
    },
  },
  {
    key: 'delay-fund',
    area: 'money',
    name: {
      nl: 'Geld bij studievertraging (profileringsfonds)',
      en: 'Money when you are delayed (profileringsfonds)',
    },
    what: {
      nl: 'Geld van je instelling als je door omstandigheden langer over je studie doet. Denk aan ziekte, zwangerschap, zorg thuis of bestuurswerk. In het mbo is er het mbo-studentenfonds.',
      en: 'Money from your institution when circumstances make your studies take longer. Think of illness, pregnancy, care at home or board work. In mbo there is the mbo-studentenfonds.',
    },
    decides: {
      nl: 'Een commissie van de instelling. Vaak geeft de decaan advies.',
      en: 'A committee of the institution. Often the dean gives advice.',
    },
    needed: {
      nl: 'Meld het zo vroeg mogelijk als er iets speelt. Een verklaring is alleen nodig waar de regels erom vragen.',
      en: 'Report it as early as you can when something is going on. A statement is needed only where the rules ask for one.',
    },
    takes: {
      nl: 'Vaak een paar weken, soms langer. Het verschilt per instelling.',
      en: 'Often a few weeks, sometimes longer. It differs between institutions.',
    },
    start: {
      nl: 'Maak een afspraak met de decaan. Wacht niet: achteraf kan het vaak niet meer.',
      en: 'Make an appointment with the dean. Do not wait: afterwards it is often too late.',
    },
  },
  {
    key: 'duo-provision',
    area: 'money',
    name: {
      nl: 'Voorziening prestatiebeurs (DUO)',
      en: 'DUO provision for special circumstances (voorziening prestatiebeurs)',
    },
    what: {
      nl: 'Kun je door omstandigheden niet verder studeren, of niet op tijd klaar zijn? Dan kan DUO je studiefinanciering soms aanpassen. Bijvoorbeeld met extra tijd.',
      en: 'Do circumstances keep you from studying on, or from finishing in time? Then DUO can sometimes adjust your student finance. For instance with extra time.',
    },
    decides: {
      nl: 'DUO. Je instelling vult vaak een deel van de aanvraag in.',
      en: 'DUO. Your institution often fills in part of the application.',
    },
    needed: {
      nl: 'DUO vraagt vaak een verklaring, bijvoorbeeld van een arts. De decaan weet wat je nodig hebt.',
      en: 'DUO often asks for a statement, for instance from a doctor. The dean knows what you need.',
    },
    takes: {
      nl: 'Vaak enkele weken, soms langer.',
      en: 'Often several weeks, sometimes longer.',
    },
    start: {
      nl: 'Vraag het eerst de decaan. In het mbo vraag je het je mentor of de zorgcoördinator.',
      en: 'Ask the dean first. In mbo you ask your mentor or the care coordinator.',
    },
  },
  {
    key: 'study-allowance',
    area: 'money',
    name: { nl: 'Studietoeslag van de gemeente', en: 'Study allowance from the municipality' },
    what: {
      nl: 'Een toeslag als werken naast je studie niet lukt door je gezondheid of een beperking.',
      en: 'An allowance for when your health or a disability makes it impossible to work beside your studies.',
    },
    decides: {
      nl: 'De gemeente waar je woont.',
      en: 'The municipality where you live.',
    },
    needed: {
      nl: 'Vertel wat werken naast je studie in de weg staat. De gemeente zegt of er een verklaring nodig is.',
      en: 'Say what keeps you from working beside your studies. The municipality says whether a statement is needed.',
    },
    takes: {
      nl: 'Vaak enkele weken. Het verschilt per gemeente.',
      en: 'Often several weeks. It differs between municipalities.',
    },
    start: {
      nl: 'Vraag het aan bij je gemeente. De decaan of geldadviseur kan helpen.',
      en: 'Apply to your municipality. The dean or money adviser can help.',
    },
  },
];
