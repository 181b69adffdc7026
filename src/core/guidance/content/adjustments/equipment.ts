import type { Adjustment } from '../../types.ts';

/** What can be arranged in study aids, software and places. */
export const equipment: readonly Adjustment[] = [
  {
    key: 'study-aids',
    area: 'equipment',
    name: { nl: 'Hulpmiddelen om te studeren', en: 'Study aids' },
    what: {
      nl: 'Iets wat studeren makkelijker maakt. Denk aan een koptelefoon tegen geluid, grote letters, een ringleiding of een leenlaptop.',
      en: 'Something that makes studying easier. Think of headphones against noise, large print, a hearing loop or a laptop on loan.',
    },
    decides: {
      nl: 'Meestal de decaan of de opleiding. Soms betaalt het UWV of je verzekering.',
      en: 'Usually the dean or the programme. Sometimes the UWV (employee insurance agency) or your insurance pays.',
    },
    needed: {
      nl: 'Zeg wat nu niet lukt en wat je zou helpen. Een verklaring is alleen nodig waar de regels erom vragen.',
      en: 'Say what does not work now and what would help. A statement is needed only where the rules ask for one.',
    },
    takes: {
      nl: 'Lenen kan soms meteen. Anders duurt het meestal een tot drie weken.',
      en: 'Borrowing is sometimes possible straight away. Otherwise it usually takes one to three weeks.',
    },
    start: {
      nl: 'Vraag het de decaan. In het mbo vraag je het je mentor of de zorgcoördinator.',
      en: 'Ask the dean. In mbo you ask your mentor or the care coordinator.',
    },
  },
  {
    key: 'software',
    area: 'equipment',
    name: { nl: 'Software die meehelpt', en: 'Software that helps' },
    what: {
      nl: 'Een programma dat voorleest, meeschrijft, ondertitelt of helpt plannen. Soms mag je het ook bij een toets gebruiken.',
      en: 'A program that reads aloud, turns speech into text, adds captions or helps you plan. Sometimes you can use it in a test as well.',
    },
    decides: {
      nl: 'De decaan of de ICT-dienst. Over een toets beslist de examencommissie.',
      en: 'The dean or the IT service. The exam board decides about a test.',
    },
    needed: {
      nl: 'Zeg waar je hulp bij wilt: lezen, schrijven, luisteren of plannen.',
      en: 'Say what you would like help with: reading, writing, listening or planning.',
    },
    takes: {
      nl: 'Soms een dag, meestal een tot drie weken.',
      en: 'Sometimes a day, usually one to three weeks.',
    },
    start: {
      nl: 'Vraag de ICT-dienst wat er al is. Kom je er niet uit, vraag dan je mentor.',
      en: 'Ask the IT service what there is already. If you get stuck, ask your mentor.',
    },
  },
  {
    key: 'chair-and-table',
    area: 'equipment',
    name: { nl: 'Een andere stoel of tafel', en: 'Another chair or table' },
    what: {
      nl: 'Een stoel, tafel of vaste plek waar jij goed kunt werken, zittend of staand.',
      en: 'A chair, table or fixed place where you can work well, sitting or standing.',
    },
    decides: {
      nl: 'Meestal de dienst die over het gebouw gaat.',
      en: 'Usually the service in charge of the building.',
    },
    needed: {
      nl: 'Zeg wat je nodig hebt, en in welke lokalen je les hebt.',
      en: 'Say what you need, and in which rooms you have classes.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Een vaste plek kan vaak sneller.',
      en: 'Usually one to three weeks. A fixed place can often be arranged sooner.',
    },
    start: {
      nl: 'Vraag het je mentor of de servicebalie.',
      en: 'Ask your mentor or the service desk.',
    },
  },
  {
    key: 'rest-place',
    area: 'equipment',
    name: { nl: 'Een rustplek', en: 'A place to rest' },
    what: {
      nl: 'Een stille ruimte waar je even kunt zitten, liggen of bijkomen.',
      en: 'A quiet room where you can sit, lie down or catch your breath.',
    },
    decides: {
      nl: 'Meestal de dienst die over het gebouw gaat.',
      en: 'Usually the service in charge of the building.',
    },
    needed: {
      nl: 'Meestal hoef je niets uit te leggen. Soms haal je een sleutel of pas.',
      en: 'Usually you do not have to explain anything. Sometimes you collect a key or a pass.',
    },
    takes: {
      nl: 'Vaak kan het dezelfde dag. Het verschilt per gebouw.',
      en: 'Often it is possible the same day. It differs between buildings.',
    },
    start: {
      nl: 'Vraag de balie of je mentor waar er een is.',
      en: 'Ask the desk or your mentor where there is one.',
    },
  },
];
