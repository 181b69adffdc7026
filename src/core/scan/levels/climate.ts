import { described } from './described.ts';

/** FS: a supportive, safe and inclusive climate. */
export const climate = [
  described('fs.b1.1', [
    'Of je je thuis voelt, hangt af van je klas of je docent.',
    'Er zijn losse activiteiten, zoals een introductie. Wie daar niet bij is, valt er sneller buiten.',
    'Elke opleiding zorgt het hele jaar dat studenten elkaar en hun docenten kennen, en vraagt of dat lukt.',
    'Studenten bepalen mee hoe iedereen erbij hoort. Voelt een groep zich minder thuis, dan merkt de opleiding dat en verandert ze iets.',
  ], [
    'Whether you feel at home depends on your class or your teacher.',
    'There are separate activities, such as an introduction. Whoever misses those is left out sooner.',
    'All year, every programme makes sure that students know each other and their teachers, and asks whether that works.',
    'Students help decide how everybody can belong. When a group feels less at home, the programme notices and changes something.',
  ]),
  described('fs.b1.2', [
    'Contact met docenten en medestudenten moet je zelf zoeken. De ene docent nodigt uit, de andere niet.',
    'In de eerste weken is er aandacht voor kennismaken. Daarna wordt het stil, vooral bij stage en afstuderen.',
    'Vaste begeleiders, kleine groepen en initiatieven van studenten horen bij elk jaar. Ook wie later begint, krijgt een plek.',
    'Studenten en docenten bouwen samen aan leergroepen en verenigingen. Elk jaar bekijken ze wie niet meedoet en waarom.',
  ], [
    'You have to find contact with teachers and fellow students yourself. One teacher invites it, another does not.',
    'In the first weeks there is attention for getting to know each other. Then it gets quiet, above all during placement and graduation.',
    'Fixed guides, small groups and student initiatives belong to every year. Whoever starts later gets a place too.',
    'Students and teachers build learning groups and associations together. Every year they look at who does not join in, and why.',
  ]),
  described('fs.b1.3', [
    'Er zijn regels, maar bijna niemand kent ze. Of er iets gebeurt na een melding, hangt af van wie die krijgt.',
    'Er is een gedragscode en een vertrouwenspersoon. Veel studenten weten niet waar ze terechtkunnen en wat er dan volgt.',
    'Iedereen kent de huisregels en weet waar je iets meldt. Een melding krijgt antwoord binnen een afgesproken tijd.',
    'Studenten en medewerkers bespreken de regels elk jaar en passen ze aan. Je ziet wat er door meldingen is veranderd.',
  ], [
    'There are rules, but hardly anybody knows them. Whether something happens after a report depends on who receives it.',
    'There is a code of conduct and a confidential adviser. Many students do not know where to go and what happens next.',
    'Everybody knows the house rules and where to report something. A report gets an answer within an agreed time.',
    'Students and staff discuss the rules every year and adapt them. You can see what changed because of reports.',
  ]),
  described('fs.b1.4', [
    'Wie veel op het bord heeft, moet het hebben van een docent die dat ziet en meedenkt.',
    'Voor een paar groepen is er iets geregeld. Andere groepen zijn niet in beeld.',
    'Er is beleid voor ongunstige omstandigheden, zoals mantelzorg, geldzorgen of ver van huis wonen. Studenten vinden het makkelijk.',
    'Studenten om wie het gaat, beslissen mee. De instelling haalt drempels weg en vraagt regelmatig welke er nog zijn.',
  ], [
    'Whoever carries a lot depends on a teacher who sees it and thinks along.',
    'Something has been arranged for a few groups. Other groups are not in view.',
    'There is policy for adverse circumstances, such as caring for family, money worries or living far from home. Students find it easily.',
    'The students it is about take part in decisions. The institution removes barriers and asks regularly which ones are left.',
  ]),
  described('fs.b1.5', [
    'De ruimtes zijn zoals ze zijn. Een rustige plek vinden is een kwestie van geluk.',
    'Er zijn een paar plekken om te leren of uit te rusten. Ze zijn vaak vol, of niet iedereen weet ervan.',
    'Elke locatie heeft plekken om te leren, elkaar te ontmoeten, te bewegen en tot rust te komen. Ze zijn goed te vinden.',
    'Studenten denken mee over inrichting en openingstijden. Elk jaar wordt bekeken wat er mist, en dat verandert dan ook.',
  ], [
    'The rooms are what they are. Finding a quiet place is a matter of luck.',
    'There are a few places to learn or rest. They are often full, or not everybody knows about them.',
    'Every location has places to learn, meet, move and find some calm. They are easy to find.',
    'Students think along about furnishing and opening hours. Every year people look at what is missing, and then change it.',
  ]),
  described('fs.b1.6', [
    'Na de les gaat bijna iedereen weg. Soms organiseert een docent of student iets.',
    'Er is af en toe een activiteit, vooral op de grootste locatie.',
    'Op elke locatie is na de les iets te doen en een fijne plek om te blijven, ook als je weinig geld hebt.',
    'Studenten beheren plekken en programma zelf, met budget en hulp. Samen bekijken ze wie er blijft en wie niet, en passen aan.',
  ], [
    'After class nearly everybody leaves. Sometimes a teacher or a student organises something.',
    'Now and then there is an activity, mostly at the largest location.',
    'At every location there is something to do after class and a nice place to stay, also when you have little money.',
    'Students run places and programme themselves, with a budget and help. Together they look at who stays and who does not, and adapt.',
  ]),
];
