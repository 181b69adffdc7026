import type { Route } from '../../types.ts';

/** No energy, sitting all day, or never a rest from sport. */
export const beweging: Route = {
  key: 'beweging',
  themes: ['fs-t.6.3'],
  title: { nl: 'Weinig energie of nooit rust', en: 'Little energy or never any rest' },
  notice: [
    {
      nl: 'Heeft nergens energie voor en hangt in de stoel',
      en: 'Has no energy for anything and slumps in the chair',
    },
    {
      nl: 'Zit de hele dag binnen, achter de laptop of in bed',
      en: 'Sits indoors all day, at the laptop or in bed',
    },
    {
      nl: 'Komt bijna niet meer buiten en is gestopt met sporten',
      en: 'Hardly goes outside any more and has stopped doing sports',
    },
    {
      nl: 'Heeft last van rug, nek of hoofd door lang zitten',
      en: 'Has a sore back, neck or head from sitting so long',
    },
    {
      nl: 'Sport elke dag, ook ziek of met een blessure',
      en: 'Trains every day, even when ill or injured',
    },
    {
      nl: 'Wordt onrustig of schuldig van een dag zonder training of sportschool',
      en: 'Feels restless or guilty on a day without training or the gym',
    },
    {
      nl: 'Krijgt topsport en studie niet meer samen rond',
      en: 'Cannot manage top-level sport and studies together any more',
    },
  ],
  open: [
    {
      nl: 'Je lijkt weinig energie te hebben. Hoe gaat het echt met je?',
      en: 'You seem to have little energy. How are you really?',
    },
    {
      nl: 'Waar krijg je energie van, en wat kost het meest?',
      en: 'What gives you energy, and what takes the most?',
    },
    {
      nl: 'Je traint veel, hoor ik. Wanneer rust je uit?',
      en: 'You train a lot, I hear. When do you rest?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat iemand gewoon moet gaan sporten. Als de energie op is, voelt dat als nog een taak.',
      en: 'Do not say that somebody should just do some sport. When energy is gone, it feels like one more task.',
    },
    {
      nl: 'Zeg niets over iemands lijf of conditie. Dat doet sneller pijn dan je denkt.',
      en: "Say nothing about somebody's body or fitness. It hurts sooner than you think.",
    },
    {
      nl: 'Bedenk niet zelf waar het door komt. Vraag het, want moe zijn kan van alles betekenen.',
      en: 'Do not guess at the cause. Ask, because being tired can mean many things.',
    },
  ],
  yourself: [
    {
      nl: 'Loop tijdens het gesprek een rondje, als iemand dat ook fijn vindt.',
      en: 'Go for a walk while you talk, if somebody would like that too.',
    },
    {
      nl: 'Vraag wat wel fijn is: muziek, buiten zijn, iets doen met anderen. Begin klein.',
      en: 'Ask what does feel good: music, being outside, doing something with others. Start small.',
    },
    {
      nl: 'Neem in je les een korte pauze. Iedereen beweegt even op een eigen manier.',
      en: 'Take a short break in class. Everybody moves a little, in their own way.',
    },
    {
      nl: 'Bespreek met wie topsport doet op tijd wat botst: rooster, toetsen, reizen.',
      en: 'With students in top-level sport, talk in time about what clashes: timetable, tests, travel.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil wel naar buiten of bewegen, maar niet alleen.',
        en: 'Somebody would like to get out or move, but not alone.',
      },
      say: {
        nl: 'Samen begin je makkelijker. Zullen we kijken of er een buddy is met wie je een rondje loopt of sport?',
        en: 'Starting is easier together. Shall we see if there is a buddy to walk or do sports with?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'Topsport of een blessure past niet bij rooster of toetsen. In het mbo: de zorgcoördinator.',
        en: 'Top-level sport or an injury does not fit timetable or tests. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Het hoeft niet alles of niets te zijn. De decaan weet wat er geregeld kan worden. Zullen we samen opschrijven wat je nodig hebt?',
        en: 'It does not have to be all or nothing. The student dean knows what can be arranged. Shall we write down together what you need?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand heeft nergens meer zin in, of rust nemen voelt verboden.',
        en: 'Nothing is fun any more, or resting feels forbidden.',
      },
      say: {
        nl: 'Je klinkt moe, en niet alleen in je lijf. De psycholoog kan met je kijken wat er speelt. Wil je dat ik help met een afspraak?',
        en: 'You sound tired, and not only in your body. The psychologist can look with you at what is going on. Shall I help you make an appointment?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'Iemand is al weken moe of heeft al lang pijn.',
        en: 'Somebody has been tired for weeks or in pain for a long time.',
      },
      say: {
        nl: 'Zo lang moe zijn is niet niks. De huisarts kan met je meekijken. Zullen we bedenken wat je wilt vragen?',
        en: 'Being tired for so long is hard. The GP can look at it with you. Shall we think about what you want to ask?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand heeft pijn op de borst, is erg benauwd of valt flauw. Bel 112 en blijf erbij.',
      en: 'Somebody has chest pain, is very short of breath or faints. Call 112 and stay with them.',
    },
    {
      nl: 'Iemand komt al dagen het bed niet uit en zorgt niet meer voor zichzelf. Bel vandaag samen de huisarts.',
      en: 'Somebody has not left their bed for days and no longer looks after themselves. Call the GP together today.',
    },
    {
      nl: 'Iemand ziet het leven niet meer zitten. Vraag rustig of die aan zelfdoding denkt. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody cannot face life any more. Ask calmly if they think of suicide. 113 (0800-0113) is there day and night.',
    },
  ],
};
