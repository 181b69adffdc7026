import { described } from './described.ts';

/** FS: a learning environment that promotes wellbeing. */
export const learning = [
  described('fs.b3.1', [
    'Een enkele docent neemt tijd voor spanning en tegenslag. In andere klassen komt het niet voor.',
    'Er zijn losse lessen of een keuzevak. Ze staan los van de rest van de opleiding.',
    'Omgaan met spanning, tegenslag en elkaar zit in elk jaar van het programma, met docenten die dat kunnen.',
    'Studenten zeggen wat ze nodig hebben, en het programma verandert mee. Docenten van alle vakken doen mee.',
  ], [
    'A single teacher takes time for stress and setbacks. In other classes it does not come up.',
    'There are separate lessons or an elective. They stand apart from the rest of the programme.',
    'Handling stress, setbacks and each other is in every year of the programme, with teachers who can do it.',
    'Students say what they need, and the programme changes along. Teachers of all subjects take part.',
  ]),
  described('fs.b3.2', [
    'De onderwijsvisie noemt welzijn niet. Docenten die het belangrijk vinden, doen het erbij.',
    'Welzijn staat in de onderwijsvisie, maar bij een nieuw vak of een nieuwe toets vraagt niemand ernaar.',
    'Bij elk nieuw of vernieuwd vak wordt gekeken wat het doet met het welzijn van studenten.',
    'Studenten en docenten ontwerpen onderwijs samen. Hoe studenten het ervaren, telt mee bij elke vernieuwing.',
  ], [
    'The educational vision does not mention wellbeing. Teachers who find it important do it on the side.',
    'Wellbeing is in the educational vision, but nobody asks about it when a course or a test is new.',
    'For every new or renewed course people look at what it does to the wellbeing of students.',
    'Students and teachers design education together. How students experience it counts in every renewal.',
  ]),
  described('fs.b3.3', [
    'Toetsen en deadlines vallen samen. Een docent die het ziet, verschuift soms iets.',
    'Er wordt gepraat over spreiding van toetsen en duidelijke eisen. Per opleiding pakt dat anders uit.',
    'Toetsen zijn over het jaar verspreid, eisen zijn op tijd bekend en het programma is te doen. Dat wordt elk jaar nagekeken.',
    'Studenten kijken vooraf mee naar het rooster. Ontstaat er druk, dan past de opleiding het programma aan.',
  ], [
    'Tests and deadlines fall together. A teacher who sees it sometimes moves something.',
    'People talk about spreading tests and clear requirements. How that works out differs by programme.',
    'Tests are spread over the year, requirements are known in time and the programme can be done. That is checked every year.',
    'Students look at the timetable beforehand. Where pressure builds up, the programme is adapted.',
  ]),
  described('fs.b3.4', [
    'De sfeer in de klas hangt af van de docent en van toeval.',
    'Sommige teams werken met groepsgesprekken of leergroepen. Als het niet goed gaat, komt er laat iemand bij.',
    'Elke groep heeft een vaste begeleider en maakt afspraken. Docenten hebben geleerd hoe een groep goed samenwerkt.',
    'Groepen bespreken zelf regelmatig hoe het gaat, met hulp als dat nodig is. Opleidingen leren van elkaar wat werkt.',
  ], [
    'The atmosphere in class depends on the teacher and on chance.',
    'Some teams work with group talks or learning groups. When it does not go well, somebody comes late.',
    'Each group has a fixed guide and makes agreements. Teachers have learned how a group works well together.',
    'Groups talk regularly about how it goes, with help when needed. Programmes learn from each other what works.',
  ]),
  described('fs.b3.5', [
    'Kun je niet bij een gebouw, les of website, dan moet je dat zelf zeggen en elke keer uitleggen.',
    'Er zijn aanpassingen als je erom vraagt. Nieuwe gebouwen en systemen zijn niet vooraf getest.',
    'Gebouwen, systemen en lesstof volgen de regels voor toegankelijkheid. Wat nog niet kan, staat op een lijst met een datum.',
    'Studenten die drempels merken, testen vooraf mee. Docenten maken lesstof vanzelf toegankelijk.',
  ], [
    'When you cannot get into a building, class or website, you have to say so yourself and explain it every time.',
    'There are adjustments when you ask. New buildings and systems are not tested beforehand.',
    'Buildings, systems and course material follow the rules for accessibility. What is not possible yet is on a list with a date.',
    'Students who meet barriers test beforehand. Teachers make material accessible as a matter of course.',
  ]),
  described('fs.b3.6', [
    'Het programma ligt vast. Soms staat een docent iets anders toe.',
    'Er is een keuzevak of een vrije opdracht, meestal pas laat in de opleiding.',
    'In elk jaar kiezen studenten mee in wat, hoe of wanneer ze leren. Begeleiders helpen daarbij.',
    'Studenten bedenken mee welke keuzes er zijn. De opleiding bekijkt wie er weinig aan heeft, en past dat aan.',
  ], [
    'The programme is fixed. Sometimes a teacher allows something else.',
    'There is an elective or a free assignment, mostly late in the programme.',
    'In every year students can choose part of what, how or when they learn. Guides help with that.',
    'Students help think up which choices there are. The programme looks at who gains little from them, and adapts.',
  ]),
  described('fs.b3.7', [
    'Of iets anders mag als je leven daarom vraagt, hangt af van aan wie je het vraagt.',
    'Er zijn regels voor uitzonderingen, maar die zijn moeilijk te vinden. Je legt je verhaal vaak opnieuw uit.',
    'Eén gesprek is genoeg om rooster, opdracht of toets te veranderen. Iedereen weet wat kan, en de afspraak gaat mee.',
    'Wat vaak wordt gevraagd, wordt gewoon voor iedereen. Studenten en examencommissie bekijken elk jaar wat soepeler kan.',
  ], [
    'Whether something can be different when your life asks for it depends on whom you ask.',
    'There are rules for exceptions, but they are hard to find. You often explain your story again.',
    'One conversation is enough to change a timetable, assignment or test. Everybody knows what can be done, and the agreement goes along.',
    'What is often asked becomes normal for everybody. Students and the exam board look every year at what can be more flexible.',
  ]),
];
