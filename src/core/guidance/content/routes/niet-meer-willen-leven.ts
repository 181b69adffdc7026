import type { Route } from '../../types.ts';

/** Thoughts of suicide: asking directly, staying, and calling 113 together. */
export const nietMeerWillenLeven: Route = {
  key: 'niet-meer-willen-leven',
  themes: ['fs-t.2.6'],
  title: { nl: 'Woorden over niet meer willen leven', en: 'Words about not wanting to live' },
  notice: [
    {
      nl: 'Zegt: ik wil niet meer leven, ik wil dood',
      en: 'Says: I do not want to live any more, I want to die',
    },
    {
      nl: 'Praat over zelfdoding of zelfmoord, of heeft suïcidale gedachten',
      en: 'Talks about suicide or has suicidal thoughts',
    },
    {
      nl: 'Wil er niet meer zijn, wil verdwijnen of niet meer wakker worden',
      en: 'Does not want to be here, wants to disappear or not wake up any more',
    },
    {
      nl: 'Voelt zich anderen tot last: iedereen is beter af zonder mij',
      en: 'Feels like a burden: everybody is better off without me',
    },
    {
      nl: 'Ziet geen uitweg en zegt: voor mij hoeft het allemaal niet meer',
      en: 'Sees no way out and says: I am done with everything',
    },
    {
      nl: 'Neemt afscheid, geeft spullen weg of maakt geen plannen meer',
      en: 'Says goodbye, gives things away or makes no more plans',
    },
    {
      nl: 'Schrijft in een app, mail of verslag over de dood of over weg willen zijn',
      en: 'Writes about death or about being gone, in a message, email or report',
    },
  ],
  open: [
    {
      nl: 'Ik hoor je iets zeggen wat me raakt. Denk je aan zelfdoding?',
      en: 'What you just said touches me. Are you thinking of suicide?',
    },
    {
      nl: 'Dank je dat je het zegt. Ik blijf bij je. Hoe lang loop je hier al mee?',
      en: 'Thank you for telling me. I am staying with you. How long have you been carrying this?',
    },
    {
      nl: 'Wat is er zo zwaar dat je er niet meer wilt zijn?',
      en: 'What is so heavy that you do not want to be here any more?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat er zoveel is om voor te leven. Dan voelt iemand zich niet gehoord.',
      en: 'Do not say that there is so much to live for. It makes people feel unheard.',
    },
    {
      nl: 'Beloof geen geheimhouding. Zeg dat je hulp zoekt, het liefst samen.',
      en: 'Do not promise secrecy. Say that you will get help, together if at all possible.',
    },
    {
      nl: 'Stuur iemand niet weg met alleen een nummer. Bel samen, dan is de stap kleiner.',
      en: 'Do not send somebody off with only a number. Call together; it makes the step smaller.',
    },
  ],
  yourself: [
    {
      nl: 'Durf het te vragen, met dat woord. Je brengt niemand op een idee. Vaak lucht het op.',
      en: "Dare to ask, and use the word. You put no idea in anybody's head. Often it is a relief.",
    },
    {
      nl: 'Luister, zonder te overtuigen. Blijf erbij, of zorg dat er iemand bij is.',
      en: 'Listen, without trying to persuade. Stay, or make sure that somebody else is there.',
    },
    {
      nl: 'Bel samen 113 (113 of 0800-0113, gratis), dag en nacht. Ook jij mag bellen om raad.',
      en: 'Call 113 together (113 or 0800-0113, free), day or night. You can call for advice too.',
    },
    {
      nl: 'Spreek af wanneer je elkaar weer ziet. Praat daarna zelf ook met iemand, zonder een naam te noemen.',
      en: 'Agree when you will see each other again. Afterwards talk to somebody yourself too, without giving a name.',
    },
  ],
  refer: [
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'De gedachten zijn van eerder en nu ver weg, en iemand wil erover praten. Twijfel je, bel dan vandaag 113.',
        en: 'The thoughts are from before and far away now, and somebody wants to talk. If you are unsure, call 113 today.',
      },
      say: {
        nl: 'Je hebt hier lang alleen mee gelopen. De psycholoog kan dit verhaal aan, en wil het horen. Zullen we nu samen een afspraak maken?',
        en: 'You have carried this alone for a long time. The psychologist can handle this story, and wants to hear it. Shall we make an appointment together now?',
      },
    },
    {
      to: 'gp', speed: 'today',
      when: {
        nl: 'De gedachten zijn er nu, ook als ze komen en gaan. In de avond, nacht of het weekend: de huisartsenpost.',
        en: 'The thoughts are there now, even if they come and go. Evenings, nights and weekends: the out-of-hours GP (huisartsenpost).',
      },
      say: {
        nl: 'Ik wil dat er vandaag iemand met je meekijkt. Zullen we samen de huisarts bellen? Heb je er geen, dan vragen we 113 wat nu kan. Ik blijf erbij.',
        en: 'I want somebody to look at this with you today. Shall we call the GP together? If you have none, we ask 113 what we can do now. I will stay with you.',
      },
    },
    {
      to: 'crisis-team', speed: 'today',
      when: {
        nl: 'Je maakt je grote zorgen en wilt dit niet alleen dragen. In het mbo kan ook de zorgcoördinator.',
        en: 'You are very worried and do not want to carry this alone. In mbo it can also be the care coordinator.',
      },
      say: {
        nl: 'Dit is te groot voor ons tweeën. Ik wil er iemand bij halen die weet wat nu helpt. Jij hoort alles wat ik zeg. Is dat goed?',
        en: 'This is too big for the two of us. I want to bring in somebody who knows what helps now. You hear everything I say. Is that all right?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand heeft een plan, of is bang er vandaag iets mee te doen. Bel 112 en blijf erbij.',
      en: 'Somebody has a plan, or is afraid of acting on the thoughts today. Call 112 and stay with them.',
    },
    {
      nl: 'Iemand heeft zichzelf al iets aangedaan. Bel direct 112, ook als iemand zegt dat het niet hoeft.',
      en: 'Somebody has already hurt themselves. Call 112 at once, even if they say there is no need.',
    },
    {
      nl: 'Iemand stuurt een bericht als een afscheid en neemt niet meer op. Bel 112. Vraag daarna je team om steun.',
      en: 'Somebody sends a message like a goodbye and does not pick up. Call 112. Then ask your team for support.',
    },
  ],
};
