import type { Route } from '../../types.ts';

/** Absent, failing, or about to leave. */
export const dreigtTeStoppen: Route = {
  key: 'dreigt-te-stoppen',
  themes: ['fs-t.3.3'],
  title: { nl: 'Komt niet meer of wil stoppen', en: 'Stopped coming or wants to quit' },
  notice: [
    {
      nl: 'Is vaak afwezig, meldt zich ziek of komt helemaal niet meer',
      en: 'Is often absent, calls in sick or no longer comes at all',
    },
    {
      nl: 'Reageert niet meer op mail, appjes of telefoon',
      en: 'No longer answers emails, messages or calls',
    },
    {
      nl: 'Haalt bijna niets: veel onvoldoendes en te weinig studiepunten',
      en: 'Passes hardly anything: many fails and too few credits',
    },
    {
      nl: 'Krijgt een negatief studieadvies of een waarschuwing over het bsa',
      en: 'Gets a negative study advice or a warning about it (bsa)',
    },
    {
      nl: 'Denkt erover om te stoppen of zich uit te schrijven',
      en: 'Thinks about quitting or dropping out',
    },
    {
      nl: 'Wil zonder diploma van school en gaan werken',
      en: 'Wants to leave school without a diploma and start working',
    },
    {
      nl: 'Is gestopt met de stage of daar weggestuurd',
      en: 'Left the placement or was sent away from it',
    },
  ],
  open: [
    {
      nl: 'Fijn dat je er bent, ik had je gemist. Hoe gaat het echt?',
      en: 'Good to see you, I missed you. How are you really?',
    },
    {
      nl: 'Wat maakt komen nu zo moeilijk?',
      en: 'What makes it so hard to come at the moment?',
    },
    {
      nl: 'Stel dat je blijft. Wat moet er dan anders?',
      en: 'Suppose you stay. What would have to change?',
    },
  ],
  leaveOut: [
    {
      nl: 'Begin niet met een preek over aanwezigheid. Wie zich schaamt, blijft dan helemaal weg.',
      en: 'Do not start with a lecture on attendance. Somebody who feels ashamed will then stay away.',
    },
    {
      nl: 'Beloof niet dat het studieadvies goed komt. Daar ga jij niet over.',
      en: 'Do not promise that the study advice will be fine. It is not yours to decide.',
    },
    {
      nl: 'Kies niet voor iemand tussen blijven en stoppen. Een eigen keuze houdt langer stand.',
      en: 'Do not choose between staying and leaving for somebody. A choice of their own lasts longer.',
    },
  ],
  yourself: [
    {
      nl: 'Stuur een kort bericht zonder verwijt: we misten je, kan ik iets voor je doen?',
      en: 'Send a short message without blame: we missed you, can I do anything for you?',
    },
    {
      nl: 'Vraag of er iets was waardoor studeren niet lukte. Dat kan meetellen bij het studieadvies.',
      en: 'Ask if something made studying impossible. It can count for the study advice.',
    },
    {
      nl: 'Zet samen de data op een rij: omstandigheden melden, herkansen, uitschrijven.',
      en: 'List the dates together: reporting circumstances, resits, ending enrolment.',
    },
    {
      nl: 'Spreek één ding af voor morgen, en vraag zelf hoe het ging.',
      en: 'Agree on one thing for tomorrow, and be the one to ask how it went.',
    },
  ],
  refer: [
    {
      to: 'career-adviser', speed: 'calm',
      when: {
        nl: 'Iemand wil weg, maar weet nog niet waarheen.',
        en: 'Somebody wants to leave, but does not know where to yet.',
      },
      say: {
        nl: 'Stoppen is geen mislukking. De loopbaanadviseur kijkt met je wat er nog meer kan. Zal ik je helpen met een afspraak?',
        en: 'Stopping is not failing. The career adviser looks with you at what else there is. Shall I help you make an appointment?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand loopt achter of kreeg een waarschuwing over het studieadvies.',
        en: 'In hbo and wo: somebody is behind or got a warning about the study advice.',
      },
      say: {
        nl: 'Een waarschuwing is nog geen besluit. De studieadviseur maakt met je een plan dat je kunt halen. Zullen we nu een tijd kiezen?',
        en: 'A warning is not a decision. The study adviser makes a plan with you that you can manage. Shall we pick a time now?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: iemand komt steeds minder, of er speelt veel buiten school.',
        en: 'In mbo: somebody comes less and less, or a lot is going on outside school.',
      },
      say: {
        nl: 'We willen je hier graag houden. De zorgcoördinator kijkt met je wat je nodig hebt, hier of op een andere plek. Zullen we er samen heen?',
        en: 'We would like to keep you here. The care coordinator looks with you at what you need, here or somewhere else. Shall we go there together?',
      },
    },
    {
      to: 'dean', speed: 'today',
      when: {
        nl: 'Iemand wil zich nu uitschrijven. In het mbo: de zorgcoördinator.',
        en: 'Somebody wants to end their enrolment now. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Schrijf je nog niet uit. De datum kan veel uitmaken voor je geld. Zullen we nu samen de decaan bellen?',
        en: 'Do not end your enrolment yet. The date can matter a lot for your money. Shall we call the student dean together now?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Vandaag of morgen sluit een termijn, om bezwaar te maken of iets te melden. Bel nu samen de decaan, in het mbo de zorgcoördinator.',
      en: 'A deadline is today or tomorrow, to object or to report something. Call the student dean together now, in mbo the care coordinator.',
    },
    {
      nl: 'Een student is al dagen onbereikbaar en je bent bang dat het misgaat. Stuur een bericht dat je hulp vraagt, en vraag vandaag het crisisteam om raad. Is een leven in gevaar: 112.',
      en: 'A student cannot be reached for days and you fear for them. Send a message that you are asking for help, and ask the crisis team for advice today. If a life is in danger: 112.',
    },
    {
      nl: 'Iemand zegt dat nu alles voorbij is. Blijf erbij en vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says that everything is over now. Stay with them and ask calmly about suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
