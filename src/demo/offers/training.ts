import type { DemoInitiative } from '../types.ts';
import { by } from './teams.ts';
import { text } from './text.ts';

/** What staff can follow beside the trainings behind the scenes: peer consultation, a conversation aid, one academy. */
export const forStaff: readonly DemoInitiative[] = [
  {
    key: 'intervisie-studiebegeleiders', kind: 'training', status: 'running', ...by.coaches,
    name: text('Intervisie voor studiebegeleiders', 'Peer consultation for study guides'),
    summary: text('Met acht collega’s een gesprek bespreken dat je bijblijft, volgens een vaste methode.',
      'Discuss a conversation that stays with you with eight colleagues, in a set way.'),
    description: text('Zonder namen van studenten. Een van jullie begeleidt; de methode staat op een kaart.',
      'Without names of students. One of you leads; the method is on a card.'),
    join: text('Kies een datum. Kun je niet, meld je dan af: dan kan een collega mee.',
      'Choose a date. If you cannot come, take it back, so that a colleague can.'),
    aim: 'preventive', forms: ['group'], concepts: ['fs-t.3.3'], audiences: ['staff'], languages: ['nl', 'en'],
    embedding: 'central', funding: 'Middelen Landelijk Kader, lijn 3', checkedOn: '2026-10-05', reviewOn: '2027-10-05',
  },
  {
    key: 'gesprekshulp-hoe-gaat-het', kind: 'training', status: 'running', ...by.policy,
    name: text('Gesprekshulp: hoe gaat het nu?', 'Conversation aid: how are things now?'),
    summary: text('Een kaart met zes open vragen, en een uur om ermee te oefenen.',
      'A card with six open questions, and an hour to practise with it.'),
    join: text('De kaart ligt bij elke balie. Oefenen kan op een van de data.',
      'The card is at every desk. You can practise on one of the dates.'),
    aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.1.3', 'fs-t.7.4'], audiences: ['staff'],
    languages: ['nl', 'en'], embedding: 'central', checkedOn: '2026-10-05', reviewOn: '2027-10-05',
  },
  {
    key: 'training-zorgstage', kind: 'training', status: 'running', ...by.health,
    name: text('Na een zware stagedag', 'After a hard day on placement'),
    summary: text('Hoe je met een student praat die op stage iets ingrijpends meemaakte.',
      'How to talk with a student who went through something hard on a placement.'),
    join: text('Voor begeleiders van de Academie Gezondheid en Sport.', 'For guides of the Academy of Health and Sport.'),
    aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.2.5', 'fs-t.1.3'], audiences: ['staff'],
    transitions: ['placement'], languages: ['nl'], units: ['gezondheid'], embedding: 'curriculum',
    checkedOn: '2026-09-20', reviewOn: '2027-09-20',
  },
];
