import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  title: 'Klopt dit nog?',
  lead: 'Studenten lezen dit. Klopt het nog?',
  yes: 'Ja, dit klopt',
  no: 'Nee, haal het van de lijst',
  waitingFrom: 'Wachttijd nu, van (dagen)',
  waitingTo: 'Wachttijd nu, tot (dagen)',
  waitingHint: 'Laat leeg als de wachttijd gelijk bleef.',
  waitingError: 'Vul twee keer een aantal dagen in; het eerste is niet groter dan het tweede.',
  last: (day: string) => `Laatst nagekeken op ${day}.`,
  thanks: 'Dank je wel',
  thanksYes: 'Het staat weer als nagekeken op de lijst. We vragen het over een half jaar opnieuw.',
  thanksNo: 'Het staat niet meer op de lijst. De coördinator ziet dat en kan het aanpassen.',
  join: 'Meedoen',
} as const;
const en = {
  title: 'Does this still hold?',
  lead: 'Students read this. Does it still hold?',
  yes: 'Yes, this is right',
  no: 'No, take it off the list',
  waitingFrom: 'Waiting time now, from (days)',
  waitingTo: 'Waiting time now, to (days)',
  waitingHint: 'Leave empty if the waiting time stayed the same.',
  waitingError: 'Fill in two numbers of days; the first no larger than the second.',
  last: (day: string) => `Last checked on ${day}.`,
  thanks: 'Thank you',
  thanksYes: 'It is on the list as checked again. We will ask in half a year.',
  thanksNo: 'It is no longer on the list. The coordinator sees this and can change it.',
  join: 'How to join',
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
