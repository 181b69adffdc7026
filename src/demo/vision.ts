import type { VisionBody } from '../core/vision/types.ts';

/** The vision that the invented institution decided in 2023. */
export const vision2023: VisionBody = {
  text: `Studeren vraagt veel. Wij willen dat elke student bij ons een plek vindt om te leren en zichzelf te zijn.

Wij helpen studenten die vastlopen, en wij verwijzen hen door naar de juiste plek.

Welzijn is van iedereen. Docenten, begeleiders en diensten doen mee.`,
  values: ['Gezien worden', 'Dichtbij', 'Samen'],
  spearheads: ['Een goede start voor eerstejaars', 'Kortere wachttijd bij de studentenpsycholoog'],
  tookPart: 'Een werkgroep van de dienst studentenzaken, met twee decanen en twee leden van de studentenraad.',
};

/** What it is working on now. */
export const draft2026: VisionBody = {
  text: `Studeren vraagt veel. Wij willen dat elke student bij ons een plek vindt om te leren, zichzelf te zijn en anderen te ontmoeten.

Wij kijken eerst naar wat wij zelf kunnen veranderen: het rooster, de toetsen, duidelijke informatie en een plek om te blijven na de les.

Wij helpen studenten die vastlopen snel en dichtbij, en wij verwijzen warm door naar de juiste plek.

Welzijn is van iedereen. Docenten, begeleiders, diensten en studenten doen mee, en kijken elk jaar samen wat werkt.`,
  values: ['Gezien worden', 'Dichtbij', 'Samen beslissen', 'Rust en ruimte'],
  spearheads: ['Je thuis voelen, het hele jaar', 'Minder toetsdruk', 'Begeleiders die durven vragen', 'Hulp die je vindt'],
  tookPart: 'Het studentenpanel, veertien docenten, de decanen, de studentenpsychologen en de vier academies.',
};

/** One academy has a vision of its own. */
export const visionHealth: VisionBody = {
  text: `Wie leert zorgen voor een ander, leert bij ons ook goed voor zichzelf te zorgen.

In elke stage is er iemand van de opleiding die vraagt hoe het gaat. Dat is niet de beoordelaar.`,
  values: ['Zorg voor elkaar', 'Eerlijk over wat zwaar is'],
  spearheads: ['Steun tijdens de stage', 'Napraten na een heftige dienst'],
  tookPart: 'Studenten uit alle drie de opleidingen, stagebegeleiders en het team van de academie.',
};

/** What that academy is working on. */
export const draftHealth: VisionBody = {
  ...visionHealth, spearheads: [...visionHealth.spearheads, 'Roosters die passen bij onregelmatige diensten'],
};

export const studentPart = `Wij willen dat je niet eerst moet vastlopen voordat iemand vraagt hoe het gaat.
Vraag ons mee vóór een plan af is, en vertel ons wat ermee is gedaan.
Geld en kamers kunnen wij niet oplossen. Zet dat op de agenda van de gemeente.`;

type Comment = { readonly key: string; readonly on: 'decided' | 'draft'; readonly by: string; readonly role: 'student' | 'representative'; readonly days: number; readonly text: string; readonly answer?: string };
export const comments: readonly Comment[] = [
  {
    key: 'toetsen', on: 'decided', by: 'demo-student-2', role: 'student', days: 160,
    text: 'Er staat niets in over toetsen die allemaal in dezelfde week vallen. Daar heb ik het meeste last van.',
    answer: 'Dit is nu een speerpunt in het concept: minder toetsdruk. De academies kijken vanaf februari samen met studenten naar het rooster.',
  },
  {
    key: 'avond', on: 'decided', by: 'demo-student-1', role: 'student', days: 90,
    text: 'Kan het gebouw langer open blijven? Thuis heb ik geen rustige plek.',
    answer: 'De studiehuiskamer is sinds september op dinsdag en donderdag open tot 22.00 uur. Elke avond lukt dit jaar nog niet: er zijn te weinig mensen voor het toezicht.',
  },
  {
    key: 'raad', on: 'draft', by: 'demo-representative', role: 'representative', days: 20,
    text: 'Het concept is veel concreter. Wij missen nog hoe studenten van International Business in het Engels meedoen.',
  },
];

type Member = readonly [key: string, name: string, does: string, hours: number | null];
export const members: readonly Member[] = [
  ['vera', 'Vera Voorbeeld', 'Coördinator studentenwelzijn bij Studentenzaken, leidt het team', 24],
  ['dina', 'Dina Decaanproef', 'Studentendecaan, houdt contact met de begeleiders', 4],
  ['paula', 'Paula Psychotest', 'Studentenpsycholoog, zorgt voor de workshops', 4],
  ['lars', 'Lars Lesproef', 'Docent HBO-ICT, brengt de ervaring uit de klas in', 3],
  ['mila', 'Mila Meedenk-Voorbeeld', 'Student, lid van het studentenpanel', 2.5],
];
