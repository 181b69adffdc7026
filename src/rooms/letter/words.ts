import { type Lang, pick } from '../../ui/words/index.ts';

const nl = {
  title: 'Brief',
  heading: 'Schrijf een brief die je zelf meeneemt',
  lead: 'Voor de huisarts, de GGZ of de gemeente. Je schrijft het één keer op en hoeft het niet steeds opnieuw te vertellen.',
  nothing: 'Wij sturen niets en bewaren niets. De brief is van jou.',
  to: 'Voor wie is de brief?', recipients: { gp: 'De huisarts', ggz: 'De GGZ (via de huisarts)', municipality: 'De gemeente' },
  question: 'Wat heb je nodig?', questionHint: 'Schrijf het zoals je het zou zeggen. Een diagnose is niet nodig.',
  since: 'Sinds wanneer speelt dit?', tried: 'Wat heb je al geprobeerd?',
  helps: 'Wat helpt jou als je praat?', helpsHint: 'Bijvoorbeeld: Engels praten, iemand meenemen, iets op papier krijgen.',
  name: 'Je naam', contact: 'Hoe ben je te bereiken?',
  language: 'In welke taal?', languages: { nl: 'Nederlands', en: 'Engels' },
  make: 'Maak de brief',
  questionError: 'Schrijf op wat je nodig hebt. Eén zin is genoeg.', toError: 'Kies voor wie de brief is.',
  longError: 'Dit is te lang. Maak het korter dan 2000 tekens.',
  made: 'Je brief', pdf: 'Bewaar als PDF', change: 'Verander de brief',
  warn: 'Op een computer van school of van een ander? Bewaar de brief dan niet daar.',
  way: 'Zo kom je er', waiting: 'Duurt het wachten lang?',
};
const en: typeof nl = {
  title: 'Letter',
  heading: 'Write a letter that you take along yourself',
  lead: 'For the GP, mental health care or the municipality. You write it down once and need not tell it again and again.',
  nothing: 'We send nothing and keep nothing. The letter is yours.',
  to: 'Who is the letter for?', recipients: { gp: 'The GP', ggz: 'Mental health care (GGZ, through the GP)', municipality: 'The municipality' },
  question: 'What do you need?', questionHint: 'Write it as you would say it. No diagnosis is needed.',
  since: 'Since when?', tried: 'What have you tried already?',
  helps: 'What helps you when you talk?', helpsHint: 'For example: speaking English, bringing somebody along, getting things on paper.',
  name: 'Your name', contact: 'How can you be reached?',
  language: 'In which language?', languages: { nl: 'Dutch', en: 'English' },
  make: 'Make the letter',
  questionError: 'Write down what you need. One sentence is enough.', toError: 'Choose who the letter is for.',
  longError: 'This is too long. Make it shorter than 2,000 characters.',
  made: 'Your letter', pdf: 'Save as PDF', change: 'Change the letter',
  warn: 'On a computer of the school or of somebody else? Then do not save the letter there.',
  way: 'How to get there', waiting: 'Does waiting take long?',
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
