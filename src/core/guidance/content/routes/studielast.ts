import type { Route } from '../../types.ts';

/** Too much to do for the time there is. */
export const studielast: Route = {
  key: 'studielast',
  themes: ['fs-t.3.1'],
  title: { nl: 'Te veel werk, te weinig tijd', en: 'Too much work, too little time' },
  notice: [
    {
      nl: 'Zegt dat het te veel is: te veel vakken, opdrachten en toetsen',
      en: 'Says it is too much: too many courses, assignments and tests',
    },
    {
      nl: 'Studeert alle avonden en weekenden door en is nooit klaar',
      en: 'Studies every evening and weekend and is never done',
    },
    {
      nl: 'Loopt achter en krijgt het niet meer ingehaald',
      en: 'Is behind and cannot catch up any more',
    },
    {
      nl: 'Heeft drie deadlines of toetsen in dezelfde week',
      en: 'Has three deadlines or tests in the same week',
    },
    {
      nl: 'Levert half werk in of komt zonder voorbereiding naar de les',
      en: 'Hands in half-finished work or comes to class unprepared',
    },
    {
      nl: 'Klaagt over een vol rooster, veel herkansingen of een zware stage',
      en: 'Complains about a full timetable, many resits or a heavy placement',
    },
    {
      nl: 'Is veel langer bezig dan anderen, bijvoorbeeld met lezen of schrijven',
      en: 'Takes far longer than others, for instance over reading or writing',
    },
  ],
  open: [
    {
      nl: 'Je werkt zo hard. Hoe gaat het echt met je?',
      en: 'You are working so hard. How are you really?',
    },
    {
      nl: 'Hoe ziet je week eruit, van maandag tot en met zondag?',
      en: 'What does your week look like, from Monday to Sunday?',
    },
    {
      nl: 'Welk vak of welke opdracht kost je nu het meest?',
      en: 'Which course or task takes the most out of you now?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat anderen het ook redden. Niemand anders heeft precies deze week.',
      en: 'Do not say that others manage. Nobody else has exactly this week.',
    },
    {
      nl: 'Zeg niet meteen: dan moet je slimmer plannen. Soms is het programma gewoon te vol.',
      en: 'Do not say at once: then plan better. Sometimes the programme is simply too full.',
    },
    {
      nl: 'Beloof geen uitstel dat je niet zelf kunt geven. Een nee achteraf komt harder aan.',
      en: 'Do not promise extra time that is not yours to give. A no later on hits harder.',
    },
  ],
  yourself: [
    {
      nl: 'Tel samen de uren van één week: les, leren, reizen, werk en rust. Zo zie je of het past.',
      en: 'Add up the hours of one week together: class, study, travel, job and rest. You see if it fits.',
    },
    {
      nl: 'Kies samen wat eerst moet, wat later kan en wat niet perfect hoeft.',
      en: 'Choose together what comes first, what can wait and what need not be perfect.',
    },
    {
      nl: 'Kun jij een datum verzetten of een opdracht kleiner maken? Doe dat dan.',
      en: 'Can you move a date or make a task smaller? Then do it.',
    },
    {
      nl: 'Hoor je dit van meer studenten? Zeg het in je team. Een te volle week is niet hun schuld.',
      en: 'Do you hear this from more students? Tell your team. A week that is too full is not their fault.',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil leren kiezen en plannen in een volle week.',
        en: 'Somebody wants to learn to choose and plan in a full week.',
      },
      say: {
        nl: 'Een studiecoach kijkt met je wat echt moet en hoe je het verdeelt. Zal ik je laten zien waar je je aanmeldt?',
        en: 'A study coach looks with you at what really has to be done, and when. Shall I show you where to sign up?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'In hbo en wo: minder vakken tegelijk zou helpen, of de achterstand groeit.',
        en: 'In hbo and wo: fewer courses at a time would help, or somebody falls further behind.',
      },
      say: {
        nl: 'Misschien mag je er langer over doen. De studieadviseur zoekt met je uit wat dat betekent. Zullen we nu samen mailen?',
        en: 'Perhaps you can take longer. The study adviser finds out with you what that would mean. Shall we write to them now, together?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: lessen, stage en toetsen passen samen niet meer.',
        en: 'In mbo: lessons, placement and tests no longer fit together.',
      },
      say: {
        nl: 'De zorgcoördinator kan met jou en je docenten kijken wat minder kan. Zal ik meegaan naar het eerste gesprek?',
        en: 'The care coordinator can look with you and your teachers at what can be less. Shall I come along to the first talk?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand heeft voor alles meer tijd nodig, of vertraging kost geld.',
        en: 'In hbo and wo: somebody needs more time for everything, or a delay costs money.',
      },
      say: {
        nl: 'Soms kun je meer tijd krijgen, of geld als je later klaar bent. De decaan kent de regels. Zullen we samen vragen wat er kan?',
        en: 'Sometimes you can get more time, or money if you finish later. The student dean knows the rules. Shall we ask together what is possible?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand werkt nachten door en eet of slaapt bijna niet meer. Schrap samen iets voor vandaag, en bel samen de huisarts.',
      en: 'Somebody works through the night and hardly eats or sleeps. Drop something for today together, and call the GP together.',
    },
    {
      nl: 'Iemand stort in tijdens een les of toets. Zoek samen een rustige plek, en vraag wie er vanavond bij is.',
      en: 'Somebody breaks down in class or during a test. Find a quiet place together, and ask who will be with them tonight.',
    },
    {
      nl: 'Iemand zegt: ik wil er niet meer zijn. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says: I do not want to be here any more. Ask calmly if they think of suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
