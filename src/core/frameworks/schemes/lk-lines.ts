import { branch } from '../build.ts';

const belonging = [
  branch('1.1', 'Veilig en inclusief studieklimaat', 'Safe and inclusive study climate',
    'Een plek waar iedereen veilig is en mee kan doen, zonder uitsluiting.',
    'A place where everybody is safe and can take part, without being left out.'),
  branch('1.2', 'Sociale en academische binding', 'Social and academic bonding',
    'Contact met medestudenten en met docenten, zodat je je onderdeel voelt.',
    'Contact with fellow students and teachers, so that you feel part of it.'),
  branch('1.3', 'Studentinitiatieven en actief studentenleven faciliteren',
    'Enabling student initiatives and student life',
    'Ruimte, geld en hulp voor wat studenten zelf opzetten.',
    'Room, money and help for what students set up themselves.'),
  branch('1.4', 'Studenten als partner in opzetten en evalueren', 'Students as partners in setting up and evaluating',
    'Studenten bedenken het mee en beoordelen het mee.',
    'Students help to design it and help to judge it.'),
];

const prevention = [
  branch('2.1', 'Stressfactoren en prestatiedruk verminderen', 'Less stress factors and pressure to perform',
    'Onnodige druk uit het onderwijs halen, en leren omgaan met druk die blijft.',
    'Taking needless pressure out of education, and learning to handle what remains.'),
  branch('2.2', 'Overgang naar het hoger onderwijs', 'Transition to higher education',
    'Een goede start voor wie van school of van het mbo komt.',
    'A good start for those who come from school or from mbo.'),
  branch('2.3', 'Mentaal welzijn bespreekbaar maken', 'Making mental wellbeing something to talk about',
    'Het is gewoon om te vragen hoe het gaat, en om eerlijk te antwoorden.',
    'It is normal to ask how somebody is, and to answer honestly.'),
  branch('2.4', 'Mentale gezondheidsvaardigheden vergroten', 'Stronger mental-health skills',
    'Leren wat jou helpt bij spanning en tegenslag, en hoe je hulp vraagt.',
    'Learning what helps you with stress and setbacks, and how to ask for help.'),
  branch('2.5', 'Suïcidepreventie (en nazorg)', 'Suicide prevention (and aftercare)',
    'Praten over gedachten aan de dood, hulp dichtbij en zorg voor wie achterblijft.',
    'Talking about thoughts of death, help nearby and care for those left behind.'),
  branch('2.6', 'Informatievoorziening en vindbaarheid van hulp', 'Information, and help that can be found',
    'Weten wat er is en waar je het vindt, op één plek en op tijd.',
    'Knowing what there is and where to find it, in one place and in time.'),
];

const knowledge = [
  branch('3.1', 'Rollen, taken en competenties in de begeleidingsketen',
    'Roles, tasks and skills in the chain of guidance',
    'Duidelijk wie wat doet voor studenten, en wat diegene daarvoor moet kunnen.',
    'Clear who does what for students, and what they need to be able to do.'),
  branch('3.2', 'Kennis en kunde binnen de instelling', 'Knowledge and skills within the institution',
    'Medewerkers weten waarom het telt, leren hoe het kan en krijgen er tijd voor.',
    'Staff know why it counts, learn how to do it and get time for it.'),
  branch('3.3', 'Landelijke kennisuitwisseling', 'National exchange of knowledge',
    'Leren van andere instellingen en delen wat hier werkt.',
    'Learning from other institutions and sharing what works here.'),
];

const care = [
  branch('4.1', 'Samenwerken met organisaties buiten het onderwijs', 'Working with organisations outside education',
    'Korte lijnen met gemeente, huisartsen, verslavingszorg en ggz.',
    'Short lines with the municipality, doctors, addiction care and mental-health services.'),
  branch('4.2', 'Effectieve begeleidingsketen buiten het onderwijs', 'A chain of care outside education that works',
    'Samen zorgen dat een student na doorverwijzing echt verder komt.',
    'Making sure together that a student really gets further after a referral.'),
];

/** The four lines of LK with their 15 subthemes. */
export const lines = [
  branch('1', 'Sense of belonging', 'Sense of belonging',
    'Je thuis voelen, jezelf kunnen zijn en erbij horen.',
    'Feeling at home, being yourself and belonging.', belonging),
  branch('2', 'Preventie', 'Prevention',
    'Zorgen dat moeilijkheden klein blijven of niet ontstaan.',
    'Making sure that difficulties stay small or do not arise.', prevention),
  branch('3', 'Kennis en kunde', 'Knowledge and skills',
    'Medewerkers die weten wat ze kunnen doen.',
    'Staff who know what they can do.', knowledge),
  branch('4', 'Samenwerking zorgketen', 'Cooperation in the chain of care',
    'Samen met hulp buiten de instelling.',
    'Together with help outside the institution.', care),
];
