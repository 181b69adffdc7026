import type { Initiative } from '../../core/initiatives/types.ts';
import type { DemoInitiative } from '../types.ts';
import { free, offer, text } from './text.ts';

const desk: Pick<Initiative, 'owner' | 'provider' | 'languages' | 'cost' | 'checkedOn' | 'reviewOn'> = {
  owner: { name: 'Welzijnsbalie Exempel', email: 'welzijn@universiteit-exempel.example' },
  provider: { kind: 'internal', name: 'Welzijnsbalie' }, languages: ['nl', 'en'], cost: free,
  checkedOn: '2026-10-01', reviewOn: '2027-04-01',
};

/** The few initiatives of Universiteit Exempel. */
export const exempelInitiatives: readonly DemoInitiative[] = [
  offer({
    key: 'ex-veerkracht', ...desk, name: text('Opveren', 'Bouncing Back'), level: 2, aim: 'preventive', forms: ['workshop'],
    summary: text('Vier bijeenkomsten over tegenslag, en wat je ermee kunt.', 'Four meetings about setbacks, and what you can do with them.'),
    join: text('Schrijf je in bij de welzijnsbalie.', 'Sign up at the wellbeing desk.'), concepts: ['fs-t.1.1', 'fs-t.2.2'], embedding: 'curriculum',
  }),
  offer({
    key: 'ex-schrijfweek', ...desk, name: text('Schrijfweek', 'Writing Week'), level: 2, aim: 'preventive', forms: ['group'],
    summary: text('Samen schrijven aan je scriptie, met koffie en een begin.', 'Writing your thesis together, with coffee and a start.'),
    join: text('Kom maandag om negen uur naar de bibliotheek.', 'Come to the library on Monday at nine.'), concepts: ['fs-t.3.2', 'fs-t.3.5'], embedding: 'central',
  }),
  offer({
    key: 'ex-slaap', ...desk, name: text('Slaapcursus online', 'Online Sleep Course'), level: 1, aim: 'preventive', forms: ['online', 'self-help'],
    summary: text('Zes korte lessen om beter te slapen, in je eigen tijd.', 'Six short lessons to sleep better, in your own time.'),
    join: text('Log in met je studentaccount.', 'Log in with your student account.'), concepts: ['fs-t.6.1'], embedding: 'central',
  }),
  offer({
    key: 'ex-psycholoog', ...desk, name: text('Studentenpsycholoog', 'Student Psychologist'), level: 4, aim: 'both', forms: ['one-to-one'],
    summary: text('Een paar gesprekken met een psycholoog van de universiteit.', 'A few talks with a psychologist of the university.'),
    join: text('Meld je aan via de welzijnsbalie.', 'Sign up through the wellbeing desk.'), concepts: ['fs-t.2.1', 'fs-t.7.4'], embedding: 'central',
  }),
  offer({
    key: 'ex-mentoraat', ...desk, name: text('Mentorgroepen', 'Mentor Groups'), level: 2, aim: 'preventive', forms: ['group'],
    summary: text('Een kleine groep met een ouderejaars die jou kent.', 'A small group with an older student who knows you.'),
    join: text('Je wordt in de eerste week ingedeeld.', 'You are placed in the first week.'), concepts: ['fs-t.4.3', 'fs-t.4.4'], embedding: 'curriculum',
  }),
  offer({
    key: 'ex-peers', ...desk, name: text('Wij luisteren', 'We Listen'), level: 2, aim: 'both', forms: ['chat', 'drop-in'],
    summary: text('Studenten die naar studenten luisteren, zonder dossier.', 'Students who listen to students, without a file.'),
    join: text('Loop binnen in de studentenkamer.', 'Walk in at the student room.'), concepts: ['fs-t.2.3', 'fs-t.4.6'], embedding: 'central',
  }),
  {
    key: 'ex-training', ...desk, kind: 'training', status: 'running', published: false,
    name: text('Begeleiden over grenzen', 'Guiding across Borders'), audiences: ['staff', 'international'],
    summary: text('Training voor begeleiders over studenten van ver.', 'Training for guides about students from afar.'),
    join: text('Schrijf je in via het scholingsaanbod.', 'Sign up through the training offer.'), concepts: ['fs-t.4.7'],
  },
];
