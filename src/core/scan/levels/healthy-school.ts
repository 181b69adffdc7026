import { described } from './described.ts';

/** GS: the four pillars of Gezonde School. */
export const healthySchool = [
  described('gs.1', [
    'Lessen over gezond en prettig leven hangen af van een docent die dat belangrijk vindt.',
    'Er zijn losse lessen of gastlessen. Ze komen niet elk jaar terug.',
    'In elke opleiding zitten lessen over gezond en prettig leven, passend bij het beroep en het niveau.',
    'Studenten kiezen mee in onderwerpen en geven soms zelf les. De lessen worden elk jaar beter.',
  ], [
    'Lessons about living well depend on a teacher who finds that important.',
    'There are separate lessons or guest lessons. They do not come back every year.',
    'Each programme has lessons about living well that fit the profession and the level.',
    'Students help choose topics and sometimes teach themselves. The lessons get better every year.',
  ]),
  described('gs.2', [
    'Afspraken over gezondheid staan niet op papier, of niemand kent ze.',
    'Er zijn regels, bijvoorbeeld over roken. Of ze gelden, verschilt per team of locatie.',
    'Doelen, taken en geld staan in het schoolplan. Een coördinator heeft uren, en iedereen kent de afspraken.',
    'Studenten, ouders en medewerkers bekijken de afspraken elk jaar. Wat werkt, blijft, ook als mensen vertrekken.',
  ], [
    'Agreements about health are not on paper, or nobody knows them.',
    'There are rules, for example about smoking. Whether they hold differs by team or location.',
    'Goals, tasks and money are in the school plan. A coordinator has hours, and everybody knows the agreements.',
    'Students, parents and staff look at the agreements every year. What works stays, also when people leave.',
  ]),
  described('gs.3', [
    'Of iemand merkt dat je steun kunt gebruiken, hangt af van je mentor.',
    'Mentoren letten op, maar wat daarna komt is niet duidelijk. Het zorgteam hoort het vaak laat.',
    'Mentoren weten hoe je vraagt hoe het gaat, wat je dan doet en wie in het zorgteam meedenkt.',
    'Studenten weten zelf waar ze terechtkunnen en helpen elkaar. School, ouders en partners leren van wat goed ging en wat niet.',
  ], [
    'Whether somebody notices that you could use support depends on your mentor.',
    'Mentors pay attention, but what comes next is not clear. The care team often hears of it late.',
    'Mentors know how to ask how it goes, what to do then and who in the care team thinks along.',
    'Students know where to go and help each other. School, parents and partners learn from what went well and what did not.',
  ]),
  described('gs.4', [
    'Gebouw, kantine en sfeer zijn zoals ze zijn. Soms verbetert een collega iets.',
    'Op één locatie is iets gedaan, zoals een gezonde kantine of een rustige ruimte.',
    'Elke locatie heeft een gezonde kantine, plek voor beweging en rust, en duidelijke regels voor een veilige sfeer.',
    'Studenten ontwerpen mee en houden de plek levend. Elk jaar kijken we wat ze missen, en dat verandert dan ook.',
  ], [
    'Building, canteen and atmosphere are what they are. Sometimes a colleague improves something.',
    'Something was done at one location, such as a healthy canteen or a quiet room.',
    'Every location has a healthy canteen, room to move and to rest, and clear rules for a safe atmosphere.',
    'Students help design and keep the place alive. Every year we look at what they miss, and then change it.',
  ]),
];
