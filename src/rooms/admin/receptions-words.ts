import { type Lang, pick } from '../../ui/words/index.ts';

const nl = {
  lead: 'Hier zeg je bij welk aanbod een overdracht kan aankomen en wie die leest. Een student ziet de namen voordat die ja zegt. Jij leest zelf geen overdrachten.',
  none: 'Er is nog geen aanbod dat overdrachten aanneemt.',
  table: 'Waar overdrachten aankomen', offer: 'Aanbod', people: 'Wie ze leest', term: 'Antwoord binnen', state: 'Staat open',
  yes: 'ja', no: 'nee', days: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`), change: 'Wijzig', choose: 'Kies een aanbod',
  go: 'Verder', add: 'Een aanbod erbij',
  termLabel: 'Antwoord binnen (dagen)', termHint: '1 tot en met 60. Wie het laat verlopen, krijgt één herinnering.',
  keepLabel: 'Bewaren na de afronding (dagen)', keepHint: '7 tot en met 180. Daarna is alles weg. Gewoon is 56: acht weken.',
  confidential: 'Vertrouwelijk: bevestigt aan niemand dat een student is geweest', open: 'Neemt nu overdrachten aan',
  confidentialHint: 'Voor de studentenpsycholoog en de vertrouwenspersoon.',
  peopleLabel: 'Wie leest de overdrachten', save: 'Bewaar',
  termError: 'Vul een aantal dagen in van 1 tot en met 60.', keepError: 'Vul een aantal dagen in van 7 tot en met 180.',
  peopleError: 'Kies minstens één persoon, of zet het aannemen uit.',
  noSpecialists: 'Niemand heeft de rol specialist. Geef die eerst bij Mensen en rollen.',
};
const en: typeof nl = {
  lead: 'Here you say at which offers a hand-over can arrive, and who reads it. A student sees the names before saying yes. You read no hand-overs yourself.',
  none: 'There is no offer yet that takes hand-overs.',
  table: 'Where hand-overs arrive', offer: 'Offer', people: 'Who reads them', term: 'Answers within', state: 'Is open',
  yes: 'yes', no: 'no', days: (n) => (n === 1 ? '1 day' : `${n} days`), change: 'Change', choose: 'Choose an offer',
  go: 'Go on', add: 'Add an offer',
  termLabel: 'Answers within (days)', termHint: '1 to 60. Who lets it pass gets one reminder.',
  keepLabel: 'Kept after it is finished (days)', keepHint: '7 to 180. After that everything is gone. Usual is 56: eight weeks.',
  confidential: 'Confidential: confirms to nobody that a student came', open: 'Takes hand-overs now',
  confidentialHint: 'For the student psychologist and the confidential adviser.',
  peopleLabel: 'Who reads the hand-overs', save: 'Save',
  termError: 'Fill in a number of days from 1 to 60.', keepError: 'Fill in a number of days from 7 to 180.',
  peopleError: 'Choose at least one person, or switch taking them off.',
  noSpecialists: 'Nobody has the role of specialist. Give it first at People and roles.',
};

/** The words about where hand-overs arrive. */
export const receptionWords = (lang: Lang) => pick(lang, { nl, en });
