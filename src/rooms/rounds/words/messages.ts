import type { Text } from '../../../core/frameworks/types.ts';
import { MOST_DAYS } from '../../../core/rounds/rules.ts';

/** What is wrong with a field, and what to do about it. */
export const messages = {
  title: { nl: 'Geef de ronde een naam, in beide talen.', en: 'Give the round a name, in both languages.' },
  instrument: { nl: 'Kies een vragenlijst.', en: 'Choose a questionnaire.' },
  'in-class': {
    nl: 'In de klas kan alleen een startthermometer, want iemand naast je kan meelezen. Kies die, of haal het vinkje weg.',
    en: 'In class only a start thermometer can be filled in, because a neighbour can read along. Choose one, or clear the box.',
  },
  units: { nl: 'Kies minstens één afdeling van jou.', en: 'Choose at least one unit of yours.' },
  years: {
    nl: 'Deze vragenlijst is voor bepaalde studiejaren. Kies alleen die jaren.',
    en: 'This questionnaire is for some years of study. Choose only those years.',
  },
  opens: { nl: 'Kies een eerste dag vanaf vandaag.', en: 'Choose a first day from today on.' },
  closes: { nl: 'Kies een laatste dag die niet voor de eerste ligt.', en: 'Choose a last day that is not before the first.' },
  short: {
    nl: `Hou het bij ${MOST_DAYS} dagen: zo lang bewaren we adressen hooguit.`,
    en: `Keep it to ${MOST_DAYS} days: that is the longest we keep addresses.`,
  },
  remind: {
    nl: 'Kies voor een herinnering een andere dag, na de eerste en uiterlijk op de laatste.',
    en: 'Choose for a reminder another day, after the first and no later than the last.',
  },
  survey: { nl: 'Schrijf hoe de vragenlijst heet.', en: 'Write what the questionnaire is called.' },
  askedBy: { nl: 'Schrijf wie het vraagt.', en: 'Write who asks.' },
  surveyDay: { nl: 'Kies een eerste dag.', en: 'Choose a first day.' },
  minutes: { nl: 'Vul een aantal minuten in van 1 tot 120, of laat dit leeg.', en: 'Fill in a number of minutes from 1 to 120, or leave this empty.' },
  long: { nl: 'Dit is te lang. Maak het wat korter.', en: 'This is too long. Make it a little shorter.' },
} as const satisfies Readonly<Record<string, Text>>;
