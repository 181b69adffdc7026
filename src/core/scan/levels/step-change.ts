import { described } from './described.ts';

/** SC: the eight aspects of StepChange. */
export const stepChange = [
  described('sc.1', [
    'Welzijn staat niet in het beleid. Wie zich er sterk voor maakt, doet dat uit zichzelf.',
    'Er is een plan of projectgeld voor een paar jaar. Wie verantwoordelijk is, is niet overal duidelijk.',
    'Bestuur en opleidingen hebben doelen, taken en vast geld. Iedereen weet wie waarover gaat, en wie niet.',
    'Welzijn telt mee in elk groot besluit. Studenten en bestuur kijken elk jaar samen of dat klopt.',
  ], [
    'Wellbeing is not in the policy. Whoever stands up for it does so on their own account.',
    'There is a plan or project money for a few years. Who is responsible is not clear everywhere.',
    'Board and programmes have goals, tasks and fixed money. Everybody knows who is responsible for what, and who is not.',
    'Wellbeing counts in every large decision. Students and board check together every year whether that is so.',
  ]),
  described('sc.2', [
    'Wie met studenten werkt, leert het in de praktijk, zonder scholing of tijd.',
    'Er is scholing voor wie wil. Vooral wie al betrokken is, komt.',
    'Bij elke rol horen scholing en uren om studenten te spreken. Nieuwe collega’s beginnen daarmee.',
    'Teams blijven leren, met voorbeelden uit het werk en met studenten. Wie goed begeleidt, krijgt daar waardering voor.',
  ], [
    'Whoever works with students learns on the job, without training or time.',
    'There is training for those who want it. Mostly those who are already involved come.',
    'Each role comes with training and with hours to talk to students. New colleagues start with that.',
    'Teams keep learning, with examples from work and with students. Good guidance is appreciated.',
  ]),
  described('sc.3', [
    'Besluiten over welzijn komen uit ervaring en gevoel. Cijfers zijn er niet, of niemand gebruikt ze.',
    'Er zijn onderzoeken en enquêtes, los van elkaar. De uitkomsten blijven vaak liggen.',
    'Een paar vaste bronnen laten zien hoe het met groepen gaat. Opleidingen krijgen ze terug en doen er iets mee.',
    'Studenten, onderzoekers en opleidingen kiezen samen de vragen en lezen samen de uitkomst. Daarna volgt altijd een keuze.',
  ], [
    'Decisions about wellbeing come from experience and feeling. There are no figures, or nobody uses them.',
    'There are studies and surveys, apart from each other. The outcomes often stay in a drawer.',
    'A few fixed sources show how groups are doing. Programmes get them back and do something with them.',
    'Students, researchers and programmes choose the questions and read the outcome together. A choice always follows.',
  ]),
  described('sc.4', [
    'Wie elkaar kent, werkt samen. De centrale dienst en de opleidingen weten weinig van elkaar.',
    'Er is af en toe overleg tussen opleidingen en met een partner. Het hangt aan een project.',
    'Dienst, opleidingen en partners buiten de deur hebben vaste afspraken en een vast overleg.',
    'Ze leren samen van wat lukt en niet lukt, met studenten erbij. De samenwerking blijft als mensen wisselen.',
  ], [
    'People who know each other work together. The central service and the programmes know little of each other.',
    'Now and then programmes meet, and sometimes a partner. It hangs on a project.',
    'Service, programmes and partners outside have fixed agreements and meet regularly.',
    'They learn together from what works and what does not, with students. The cooperation stays when people change.',
  ]),
  described('sc.5', [
    'Er is vooral iets voor wie vastloopt. Voor alle andere studenten hangt het af van een docent.',
    'Er zijn losse acties, zoals een welzijnsweek. Daarna is het weer stil.',
    'In elk jaar krijgen alle studenten iets mee: vaardigheden, contact en een programma dat te doen is.',
    'Preventie zit in het onderwijs zelf. Studenten zeggen wat druk geeft, en de opleiding haalt dat weg.',
  ], [
    'There is something mostly for those who get stuck. For all other students it depends on a teacher.',
    'There are separate actions, such as a wellbeing week. After that it is quiet again.',
    'In every year all students get something: skills, contact and a programme that can be done.',
    'Prevention is in education itself. Students say what causes pressure, and the programme takes it away.',
  ]),
  described('sc.6', [
    'Of iemand merkt dat je vastloopt, is toeval.',
    'Sommige begeleiders letten op en vragen door. Wat er dan kan, weten ze niet altijd.',
    'Elke student heeft een vaste begeleider, die op sleutelmomenten vraagt hoe het gaat en snel passende steun weet.',
    'Studenten kunnen zelf makkelijk zeggen wat ze nodig hebben. Samen bekijken we waar steun te laat kwam, en waarom.',
  ], [
    'Whether somebody notices that you get stuck is chance.',
    'Some guides pay attention and ask on. They do not always know what can be done then.',
    'Each student has a fixed guide, who asks at key moments how it goes and soon knows fitting support.',
    'Students can easily say themselves what they need. Together we look at where support came late, and why.',
  ]),
  described('sc.7', [
    'Goede begeleiding hangt af van wie je treft. Begeleiders krijgen er weinig tijd voor.',
    'Er zijn begeleiders, decanen en psychologen. Wie wat doet is vaag, en de wachttijd loopt op.',
    'De taken van eerste en tweede lijn zijn helder, met genoeg uren. Je hoeft je verhaal maar één keer te vertellen.',
    'Studenten zeggen mee of begeleiding past. Het aanbod verandert met hun vragen, en blijft als mensen wisselen.',
  ], [
    'Good guidance depends on whom you meet. Guides get little time for it.',
    'There are guides, deans and psychologists. Who does what is vague, and waiting times grow.',
    'The tasks of first and second line are clear, with enough hours. You have to tell your story only once.',
    'Students have a say in whether guidance fits. The offer changes with their questions, and stays when people change.',
  ]),
  described('sc.8', [
    'Bij de start, de stage of het afstuderen zoekt elke student het zelf uit.',
    'Er is een introductie voor eerstejaars. Andere overgangen krijgen weinig aandacht.',
    'Bij elke overgang, van de start tot de eerste baan, is er op tijd uitleg, contact en iemand om te vragen.',
    'Studenten die een overgang net hebben gehad, helpen de volgende. Elk jaar wordt de aanpak met hen beter.',
  ], [
    'At the start, on placement or at graduation each student has to find out alone.',
    'There is an introduction for first-years. Other transitions get little attention.',
    'At every transition, from the start to the first job, there is explanation in time, contact and somebody to ask.',
    'Students who just went through a transition help the next ones. Every year it gets better with them.',
  ]),
];
