import type { Initiative } from '../../core/initiatives/types.ts';
import type { DemoInitiative } from '../types.ts';
import { facility, free, offer, text } from './text.ts';

const careTeam: Pick<Initiative, 'owner' | 'provider' | 'contact'> = {
  owner: { name: 'Zia Zorgteam', email: 'z.zorgteam@roc-proef.example' },
  provider: { kind: 'internal', name: 'Zorgteam' },
  contact: { email: 'zorgteam@roc-proef.example' },
};

/** The six offers of ROC Proef. */
export const proefInitiatives: readonly DemoInitiative[] = [
  offer({
    key: 'proef-mentor', ...careTeam,
    name: text('Je mentor', 'Your mentor'),
    summary: text('Je mentor is de eerste aan wie je vertelt dat het even niet gaat.',
      'Your mentor is the first person to tell when things are not going well.'),
    join: text('Spreek je mentor aan na de les of stuur een bericht.',
      'Speak to your mentor after class or send a message.'),
    level: 2, aim: 'both', forms: ['one-to-one'], concepts: ['fs-t.3.3', 'fs-t.7.4'], languages: ['nl'], cost: free,
    embedding: 'curriculum', checkedOn: '2026-10-01', reviewOn: '2027-04-01',
  }),
  offer({
    key: 'proef-schoolmaatschappelijk-werk', ...careTeam,
    name: text('Schoolmaatschappelijk werk', 'School social worker'),
    summary: text('Praat over thuis, geld, vrienden of school met iemand die geen les geeft.',
      'Talk about home, money, friends or school with somebody who does not teach.'),
    join: text('Loop binnen bij de kamer naast de receptie.', 'Walk in at the room next to reception.'),
    level: 4, aim: 'both', forms: ['one-to-one', 'drop-in'], concepts: ['fs-t.2.1', 'fs-t.7.2'], languages: ['nl'],
    waiting: { fromDays: 1, toDays: 5, reportedOn: '2026-11-02' }, cost: free, embedding: 'central',
    checkedOn: '2026-11-02', reviewOn: '2027-05-02',
  }),
  offer({
    key: 'proef-sova', ...careTeam,
    name: text('Stevig staan', 'Standing Firm'),
    summary: text('Zes lessen waarin je oefent met nee zeggen, rustig blijven en voor jezelf opkomen.',
      'Six lessons to practise saying no, staying calm and standing up for yourself.'),
    join: text('Meld je aan bij je mentor.', 'Sign up with your mentor.'),
    level: 3, aim: 'preventive', forms: ['group'], concepts: ['fs-t.1.3', 'fs-t.4.2'], languages: ['nl'], cost: free,
    embedding: 'central', checkedOn: '2026-09-15', reviewOn: '2027-03-15',
  }),
  facility({
    key: 'proef-time-out', ...careTeam,
    name: text('Time-outplek', 'Time-out Spot'),
    summary: text('Een rustige plek om tien minuten bij te komen en dan weer terug te gaan naar de les.',
      'A quiet spot to recover for ten minutes and then go back to class.'),
    join: text('Zeg het tegen je docent en loop naar het zorgteam.', 'Tell your teacher and walk to the care team.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.2.4', 'fs-t.1.3'], cost: free,
    embedding: 'central', checkedOn: '2026-09-15', reviewOn: '2027-03-15',
  }),
  offer({
    key: 'proef-geldles', ...careTeam,
    name: text('Geldles 18', 'Money Lesson 18'),
    summary: text('Wat verandert er met geld als je achttien wordt, in een les van een uur.',
      'What changes about money when you turn eighteen, in a lesson of one hour.'),
    join: text('Staat in je rooster bij burgerschap.', 'It is in your timetable under citizenship.'),
    level: 2, aim: 'preventive', forms: ['workshop'], concepts: ['fs-t.7.2', 'fs-t.7.3'], languages: ['nl'], cost: free,
    units: ['zorg'], embedding: 'curriculum', checkedOn: '2026-09-15', reviewOn: '2027-03-15',
  }),
  offer({
    key: 'proef-stap-naar-hbo', ...careTeam,
    name: text('Proeven aan het hbo', 'A Taste of hbo'),
    summary: text('Ga een dag mee met een student van de hogeschool en kijk of het iets voor je is.',
      'Spend a day with a student of the hogeschool and see whether it suits you.'),
    join: text('Vraag je mentor om een datum.', 'Ask your mentor for a date.'),
    level: 2, aim: 'preventive', forms: ['event'], concepts: ['fs-t.3.4'], transitions: ['mbo-to-hbo'],
    languages: ['nl'], cost: free, embedding: 'central', checkedOn: '2026-10-10', reviewOn: '2027-04-10',
  }),
];
