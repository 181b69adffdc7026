import { described } from './described.ts';

/** FS: prevention, noticing in time and guidance. */
export const guidance = [
  described('fs.b2.1', [
    'Of je leert merken wat je nodig hebt, hangt af van je docent of je vrienden.',
    'Er is een workshop of een website over welzijn. Daar komen vooral studenten die al aan het zoeken zijn.',
    'Alle studenten oefenen op vaste momenten: merken wat jij of een vriend nodig heeft, en hoe je daarover begint.',
    'Studenten leren dit ook van elkaar, met getrainde medestudenten. De inhoud groeit mee met wat zij vragen.',
  ], [
    'Whether you learn to notice what you need depends on your teacher or your friends.',
    'There is a workshop or a website about wellbeing. Mostly students who are already looking go there.',
    'All students practise at set moments: noticing what you or a friend needs, and how to start talking about it.',
    'Students learn this from each other too, with trained fellow students. The content grows with what they ask.',
  ]),
  described('fs.b2.2', [
    'Activiteiten ontstaan waar iemand er energie voor heeft, en stoppen als die persoon vertrekt.',
    'Er is een rij cursussen en trainingen. Wie er komt, wat het brengt en wat er mist, is niet bekend.',
    'Het aanbod is gekozen op wat studenten nodig hebben, vooraf en als het moeilijk is. Bereik en waardering zijn bekend.',
    'Elk jaar besluiten studenten en medewerkers met cijfers en ervaringen wat blijft, verandert of stopt. Wat werkt, heeft vast geld.',
  ], [
    'Activities start where somebody has the energy, and stop when that person leaves.',
    'There is a row of courses and training. Who comes, what it brings and what is missing is not known.',
    'The offer was chosen by what students need, beforehand and when things are hard. Reach and reception are known.',
    'Every year students and staff decide with figures and experiences what stays, changes or stops. What works has fixed money.',
  ]),
  described('fs.b2.3', [
    'Hulp vinden lukt als je de juiste persoon kent. Elke opleiding heeft een eigen lijstje.',
    'Er is een webpagina met aanbod, maar namen en wachttijden zijn onduidelijk. Veel studenten komen er nooit.',
    'Er is één plek, digitaal en dichtbij, in gewone taal. Je ziet hoe lang je wacht en hoe je binnenkomt.',
    'Studenten testen of je de hulp vindt, ook studenten die er niet snel om vragen. Wat niemand vindt, wordt anders gemaakt.',
  ], [
    'You find help when you know the right person. Each programme has a list of its own.',
    'There is a web page with offers, but names and waiting times are unclear. Many students never look there.',
    'There is one place, digital and nearby, in plain words. You see how long you wait and how to get in.',
    'Students test whether help can be found, also students who do not easily ask. What nobody finds is made differently.',
  ]),
  described('fs.b2.4', [
    'Wat je doet als het dringend is, weten alleen een paar ervaren collega’s.',
    'Er is een procedure en soms een training. Veel medewerkers hebben die nog niet gevolgd.',
    'Wie met studenten werkt, kent de stappen en heeft ze geoefend. Nieuwe collega’s doen dat in hun eerste maanden.',
    'Oefenen keert elk jaar terug. Na elke echte situatie bekijken we wat beter kan, ook met studenten.',
  ], [
    'What to do when it is urgent is known to a few experienced colleagues only.',
    'There is a procedure and sometimes a training. Many members of staff did not follow it yet.',
    'Whoever works with students knows the steps and has practised them. New colleagues do so in their first months.',
    'Practice comes back every year. After every real situation we look at what can be better, also with students.',
  ]),
  described('fs.b2.5', [
    'Contact met huisarts, ggz of gemeente loopt via persoonlijke lijntjes van een paar mensen.',
    'Met een paar partners zijn er gesprekken. Wie wat doet staat niet vast, en stageplaatsen doen nog niet mee.',
    'Met partners in zorg, gemeente en stage staat op papier wie wat doet, hoe snel, en wie wie belt.',
    'Partners, studenten en instelling bekijken elk jaar of de afspraken werken. Ook als mensen wisselen, gaat een overdracht goed.',
  ], [
    'Contact with doctors, mental-health services or the municipality runs over personal lines of a few people.',
    'There are talks with a few partners. Who does what is not set, and placements do not take part yet.',
    'With partners in care, municipality and placement it is on paper who does what, how soon, and who calls whom.',
    'Partners, students and institution check every year whether the agreements work. A hand-over goes well, also when people change.',
  ]),
  described('fs.b2.6', [
    'Elke begeleider verwijst door zoals die het gewend is. Niemand ziet het hele aanbod.',
    'Er is een overzicht, maar het is niet volledig. Lichte steun wordt vaak overgeslagen.',
    'Van zelf aan de slag tot acute zorg is duidelijk wat er is, wie het doet en waar de instelling stopt.',
    'Het overzicht is met studenten gemaakt en wordt bijgehouden. Gaten en wachttijden leiden elk jaar tot keuzes.',
  ], [
    'Each guide refers in their own way. Nobody sees the whole offer.',
    'There is an overview, but it is not complete. Light support is often skipped.',
    'From helping yourself to acute care it is clear what there is, who does it and where the institution stops.',
    'The overview was made with students and is kept up to date. Gaps and waiting times lead to choices every year.',
  ]),
  described('fs.b2.7', [
    'Als er iets ernstigs gebeurt, bedenken de mensen die er toevallig zijn ter plekke wat ze doen.',
    'Er is een draaiboek, maar rollen, hulplijnen of nazorg ontbreken nog. Niet iedereen weet waar het ligt.',
    'Rollen, hulplijnen, nazorg en één woordvoerder liggen vast. Er zijn genoeg mensen en iedereen weet wie je belt.',
    'Na elke situatie en elke oefening wordt het draaiboek beter. Ook studenten vertellen wat hen hielp.',
  ], [
    'When something serious happens, the people who happen to be there work out on the spot what to do.',
    'There is a script, but roles, helplines or aftercare are still missing. Not everybody knows where it is.',
    'Roles, helplines, aftercare and one spokesperson are set. There are enough people and everybody knows whom to call.',
    'After every situation and every exercise the script gets better. Students say too what helped them.',
  ]),
  described('fs.b2.8', [
    'Of je over gedachten aan de dood durft te praten, hangt af van wie er tegenover je zit.',
    'Er ligt een protocol of er was een training. Veel medewerkers kennen de afspraken nog niet.',
    'Iedereen kent de afspraken: hoe je het gesprek voert, wie je belt, welke hulp er is en wie nazorg geeft.',
    'Praten en hulp zoeken is gewoon. Getrainde collega’s en studenten houden dat levend, en bekijken de afspraken elk jaar samen.',
  ], [
    'Whether you dare to talk about thoughts of death depends on who sits in front of you.',
    'There is a protocol or there was a training. Many members of staff do not know the agreements yet.',
    'Everybody knows the agreements: how to have the conversation, whom to call, which help there is and who gives aftercare.',
    'Talking and looking for help is normal. Trained colleagues and students keep it alive, and look at the agreements together every year.',
  ]),
];
