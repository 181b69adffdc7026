import { at } from './places.ts';
import { by } from './teams.ts';
import { facility, free, text } from './text.ts';

/** Rooms and things that make a building and a book usable for everybody. */
export const access = [
  facility({
    key: 'rustkamer', ...by.facilities,
    name: text('Rustkamer', 'Time-out Room'),
    summary: text('Een kamer met zacht licht en een ligbank voor als het te veel wordt of je lijf niet meer wil.',
      'A room with soft light and a couch for when it gets too much or your body has had enough.'),
    description: text(`
      Je pakt de sleutel bij de balie, zonder uitleg. Je kunt er een half uur blijven. Er hangt een lijst met wie
      je kunt bellen.`, `
      You take the key from the desk, no explaining. You can stay for half an hour. There is a list of people to
      call.`),
    join: text('Haal de sleutel bij de balie van De Linde of Campus Haven.',
      'Get the key at the desk of De Linde or Campus Haven.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.2.4', 'fs-t.6.5'],
    audiences: ['neurodivergent', 'access-needs'], places: [at.linden, at.harbour], cost: free, embedding: 'central',
    checkedOn: '2026-10-08', reviewOn: '2027-04-08',
  }),
  facility({
    key: 'stille-studieplek', ...by.facilities,
    name: text('Stille verdieping', 'Silent Floor'),
    summary: text('Tachtig studieplekken waar niemand praat, met schotten en koptelefoons.',
      'Eighty places to study where nobody talks, with dividers between desks and headphones.'),
    description: text(`
      In toetsweken kun je een plek vastzetten tot tien uur in de avond. Aan het raam zijn tafels die omhoog
      kunnen.`, `
      In exam weeks you can book a place until ten in the evening. By the window are tables that go up.`),
    join: text('Tweede verdieping van de bibliotheek.', 'Second floor of the library.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.3.5', 'fs-t.3.1'], places: [at.library], cost: free,
    embedding: 'central', checkedOn: '2026-09-04', reviewOn: '2027-09-04',
  }),
  facility({
    key: 'voorleessoftware', ...by.skills,
    name: text('Voorlezen en dicteren', 'Read Aloud and Dictate'),
    summary: text('Gratis programma dat je boeken voorleest en typt wat je zegt, op al je apparaten.',
      'Free software that reads your books to you and types what you say, on all your devices.'),
    description: text(`
      Fijn bij dyslexie, vermoeide ogen of een zere arm, of gewoon omdat je beter luistert dan leest. Een korte
      uitleg van een kwartier krijg je in de bibliotheek.`, `
      Good with dyslexia, tired eyes or a sore arm, or just because you listen better than you read. The library
      gives a short introduction of fifteen minutes.`),
    join: text('Installeer het met je studentaccount.', 'Install it with your student account.'),
    level: 1, aim: 'preventive', forms: ['online', 'self-help'], concepts: ['fs-t.6.5', 'fs-t.3.5'],
    audiences: ['access-needs', 'neurodivergent'], languages: ['nl', 'en'], cost: free, embedding: 'central',
    checkedOn: '2026-09-01', reviewOn: '2027-09-01',
  }),
  facility({
    key: 'gebouw-in-en-uit', ...by.facilities,
    name: text('Gebouw in en uit', 'In and Out of the Building'),
    summary: text('Liften, drempels, hulplussen en parkeerplekken, met een kaart en iemand die meeloopt.',
      'Lifts, doorsteps, hearing loops and parking, with a map and somebody to walk with you.'),
    description: text(`
      Je bekijkt vooraf de route van deur tot lokaal. In je eerste week loopt iemand mee. Is de lift kapot, dan
      verhuist je les naar beneden als je het meldt.`, `
      You see the route from door to classroom beforehand. In your first week somebody walks with you. If the lift
      is broken and you tell us, your class moves downstairs.`),
    join: text('Bekijk de kaart of mail voor een rondje.', 'See the map or mail for a tour.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.6.5'], audiences: ['access-needs'],
    places: [at.linden, at.maple, at.harbour], cost: free, embedding: 'central',
    checkedOn: '2026-08-28', reviewOn: '2027-08-28',
  }),
  facility({
    key: 'kolfkamer', ...by.facilities,
    name: text('Kolfkamer', 'Nursing Room'),
    summary: text('Een kamer met een slot, een koelkast en een stoel om te kolven of je baby te voeden.',
      'A room with a lock, a fridge and a chair to pump milk or feed your baby.'),
    description: text(`
      Je kunt hem elke dag op een vaste tijd reserveren. De tijd die je weg bent telt niet als gemiste les.`, `
      You can book it at a fixed time every day. The time you are away does not count as missed class.`),
    join: text('Reserveer bij de balie van De Linde.', 'Book at the desk of De Linde.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.3.6'], audiences: ['parent'], places: [at.linden],
    cost: free, embedding: 'central', checkedOn: '2026-09-13', reviewOn: '2027-09-13',
  }),
  facility({
    key: 'wc-voor-iedereen', ...by.facilities,
    name: text('Wc voor iedereen', 'Toilets for Everybody'),
    summary: text('In elk gebouw een wc zonder man of vrouw op de deur, met gratis maandverband.',
      'A toilet without man or woman on the door in every building, with free sanitary pads.'),
    description: text(`
      Ze staan op de kaart van school. Ontbreekt er een of is de kast leeg, dan is het met een bericht dezelfde dag
      geregeld.`, `
      They are on the school map. If one is missing or the box is empty, one message gets it settled the same day.`),
    join: text('Volg het regenboogteken op de borden.', 'Follow the rainbow sign.'),
    level: 1, aim: 'preventive', forms: ['place'], concepts: ['fs-t.4.1'], audiences: ['lgbtqi'],
    places: [at.linden, at.maple, at.harbour], cost: free, embedding: 'central',
    checkedOn: '2025-10-01', reviewOn: '2026-10-01',
  }),
];
