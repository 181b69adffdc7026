import type { Aftercare } from '../types.ts';

/** Aftercare for students: near at first, and still there when others have moved on. */
export const forStudents: Aftercare = {
  nl: [
    { when: 'Dag 1 tot 3', lines: ['Een open ruimte met iemand die luistert, elke dag op dezelfde tijd.', 'De begeleider belt wie het het dichtst raakt, en vraagt wat nodig is.', 'Uitleg aan allen: iedereen reageert anders, en dat is goed. 113 is er dag en nacht.'] },
    { when: 'Week 1', lines: ['Afscheid nemen kan, in overleg met de familie: een kaart, een stil moment, samen gaan.', 'Uitstel van toetsen en opdrachten zonder bewijs.'] },
    { when: 'Week 6', lines: ['De begeleider vraagt opnieuw hoe het gaat, ook aan wie niets liet merken.', 'Samen kijken wat nog nodig is, en met wie.'] },
    { when: 'Bijzondere dagen', lines: ['Een woord vooraf op de verjaardag, de diploma-uitreiking en na een jaar.'] },
  ],
  en: [
    { when: 'Days 1 to 3', lines: ['An open room with somebody who listens, every day at the same time.', 'The guide calls those closest, and asks what they need.', 'Told to all: everybody reacts in their own way, and that is fine. 113 is there day and night.'] },
    { when: 'Week 1', lines: ['Saying goodbye is possible, in agreement with the family: a card, a quiet moment, going together.', 'Tests and assignments can be put off without proof.'] },
    { when: 'Week 6', lines: ['The guide asks again how things are, also those who showed nothing.', 'Look together at what is still needed, and with whom.'] },
    { when: 'Days that matter', lines: ['A word beforehand on a birthday, at graduation and after a year.'] },
  ],
};

/** Aftercare for those who work here. */
export const forStaff: Aftercare = {
  nl: [
    { when: 'Dag 1 tot 3', lines: ['Aan het eind van elke dag kort samen: hoe is het, wie lost af?', 'Een collega belt wie erbij was. Vrij nemen mag.'] },
    { when: 'Week 1', lines: ['Een gesprek met bedrijfsmaatschappelijk werk of een ander naar keuze, zonder aanvraag.', 'De leidinggevende haalt werk weg.'] },
    { when: 'Week 6', lines: ['Opnieuw vragen hoe het gaat. Klachten die blijven: naar de huisarts of bedrijfsarts.', 'Samen terugkijken: wat doen we een volgende keer anders?'] },
  ],
  en: [
    { when: 'Days 1 to 3', lines: ['Briefly together at the end of each day: how are you, who takes over?', 'A colleague calls those who were there. Taking time off is fine.'] },
    { when: 'Week 1', lines: ['A talk with occupational social work or somebody else of one’s choice, without a request.', 'The manager takes away work.'] },
    { when: 'Week 6', lines: ['Ask again how things are. If it stays heavy: the GP or the company doctor.', 'Look back together: what will we do differently next time?'] },
  ],
};
