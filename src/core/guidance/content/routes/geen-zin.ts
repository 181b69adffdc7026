import type { Route } from '../../types.ts';

/** No motivation, no meaning. */
export const geenZin: Route = {
  key: 'geen-zin',
  themes: ['fs-t.1.4'],
  title: { nl: 'Geen zin of geen doel meer', en: 'Sees no point any more' },
  notice: [
    {
      nl: 'Komt niet meer en zegt dat het geen zin heeft',
      en: 'Stopped coming and says there is no point',
    },
    {
      nl: 'Heeft geen motivatie meer en doet nergens meer aan mee',
      en: 'Has no motivation left and no longer joins in with anything',
    },
    {
      nl: 'Zit er wel, maar doet niets: geen boek, geen vraag, geen plan',
      en: 'Is there, but does nothing: no book, no question, no plan',
    },
    {
      nl: 'Vraagt zich af: waar doe ik het voor, wat moet ik hier eigenlijk',
      en: 'Wonders: what am I doing this for, why am I even here',
    },
    {
      nl: 'Twijfelt over de opleiding, vindt het saai of wil stoppen',
      en: 'Has doubts about the programme, finds it boring or wants to quit',
    },
    {
      nl: 'Koos deze studie voor de ouders en niet voor zichzelf',
      en: 'Chose this programme for their parents and not for themselves',
    },
    {
      nl: 'Haalt de schouders op bij elke vraag: het maakt me niet uit',
      en: 'Shrugs at every question: I do not care',
    },
  ],
  open: [
    {
      nl: 'We missen je. Waardoor heeft het voor jou nu geen zin meer?',
      en: 'We miss you. What makes it feel pointless to you right now?',
    },
    {
      nl: 'Wanneer had je er voor het laatst wel plezier in?',
      en: 'When did you last enjoy it?',
    },
    {
      nl: 'Gaat het om de studie, of om meer dan dat?',
      en: 'Is it about your studies, or about more than that?',
    },
  ],
  leaveOut: [
    {
      nl: 'Noem het geen luiheid. Achter geen zin zit vaak iets wat zwaar is.',
      en: 'Do not call it laziness. There is often something heavy behind it.',
    },
    {
      nl: 'Begin niet met de regels over aanwezigheid. Vraag eerst hoe het gaat.',
      en: 'Do not start with the rules on attendance. First ask how somebody is.',
    },
    {
      nl: 'Praat iemand de studie niet aan. Stoppen of wisselen kan een goede keuze zijn.',
      en: 'Do not talk somebody into staying. Stopping or switching can be a good choice.',
    },
  ],
  yourself: [
    {
      nl: 'Laat merken dat je iemand mist. Een kort bericht is genoeg.',
      en: 'Show that somebody is missed. A short message is enough.',
    },
    {
      nl: 'Vraag wat wel energie geeft, ook buiten de studie.',
      en: 'Ask what does give energy, also outside the studies.',
    },
    {
      nl: 'Zeg dat twijfelen mag. Er hoeft vandaag niets besloten te worden.',
      en: 'Say that doubts are allowed. Nothing has to be decided today.',
    },
    {
      nl: 'Maak de weg terug klein: één les, samen met iemand.',
      en: 'Make the way back small: one class, together with somebody.',
    },
  ],
  refer: [
    {
      to: 'career-adviser', speed: 'calm',
      when: {
        nl: 'De opleiding past misschien niet.',
        en: 'The programme may not be the right one.',
      },
      say: {
        nl: 'Je mag op zoek naar wat bij je past. De loopbaanadviseur helpt je daarbij, zonder haast. Zullen we een gesprek plannen?',
        en: 'You are free to look for what suits you. The career adviser can help, without any hurry. Shall we plan a talk?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand mist veel, of wil stoppen of even pauze.',
        en: 'In hbo and wo: somebody misses a lot, or wants to stop or take a break.',
      },
      say: {
        nl: 'Voor je iets besluit: de studieadviseur weet wat een pauze of een stop betekent. Zal ik meegaan?',
        en: 'Before you decide: the study adviser knows what a break or stopping would mean. Shall I come along?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: iemand komt niet meer, en jullie komen er samen niet uit.',
        en: 'In mbo: somebody no longer comes, and the two of you cannot work it out.',
      },
      say: {
        nl: 'Ik wil je niet kwijt. De zorgcoördinator kan met ons kijken wat jij nodig hebt om te komen. Vind je dat goed?',
        en: 'I do not want to lose you. The care coordinator can look with us at what you need to come in. Is that all right?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Ook buiten de studie is er niets meer wat fijn voelt.',
        en: 'Outside the studies nothing feels good any more either.',
      },
      say: {
        nl: 'Het klinkt alsof alles grijs is geworden. Met de psycholoog kun je daar rustig over praten. Zullen we je samen aanmelden?',
        en: 'It sounds as if everything has turned grey. You can talk about that calmly with the psychologist. Shall we sign you up together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Zegt iemand dat het geen zin heeft, vraag dan: bedoel je de studie, of het leven? Bel bij twijfel 113 (0800-0113), dag en nacht.',
      en: 'If somebody says there is no point, ask: do you mean your studies, or life? If unsure, call 113 (0800-0113), day or night.',
    },
    {
      nl: 'Iemand komt niet meer en niemand krijgt contact. Bel vandaag, en vraag je team of de zorgcoördinator om mee te denken. Deel niet meer dan nodig.',
      en: 'Somebody no longer comes and nobody can reach them. Call today, and ask your team or the care coordinator to think along. Share no more than needed.',
    },
    {
      nl: 'Iemand wil zich vandaag uitschrijven uit wanhoop. Vraag om één dag te wachten. Bel samen de decaan, in het mbo de zorgcoördinator.',
      en: 'Somebody wants to leave the programme today, in despair. Ask them to wait one day. Call the student dean together, in mbo the care coordinator.',
    },
  ],
};
