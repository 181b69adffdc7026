import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  title: 'Vragen van studenten', lead: 'Waar studenten hulp bij zoeken, en waar ze niets mee konden. Zonder woorden en zonder namen, behalve wat iemand zelf meestuurde.',
  counts: 'Waar het over ging', caption: 'Vragen per thema', theme: 'Thema', asked: 'Gevraagd', followed: 'Aanbod bekeken', notUnderstood: 'Niet begrepen', few: (n: number) => `minder dan ${n}`,
  countsNote: (n: number) => `Getallen onder de ${n} laten we niet zien, zodat niemand herkenbaar is. Vragen in nood tellen we nooit mee.`, since: (day: string) => `Sinds ${day}`,
  nothing: 'Er is nog niets gevraagd.', sent: 'Meegestuurde vragen', sentNote: 'Studenten stuurden deze vragen mee omdat het antwoord niet hielp. Na een half jaar zijn ze weg.', noSent: 'Niemand stuurde een vraag mee.', remove: 'Verwijder',
  words: 'Eigen woorden', wordsLead: 'Zeggen studenten bij jullie iets op een eigen manier? Koppel dat woord aan een thema, dan vinden ze het.', phrase: 'Woord of zinnetje', add: 'Voeg toe',
  phraseError: 'Vul een woord of zinnetje in van 2 tot 80 tekens.', themeError: 'Kies een thema.', wordsCaption: 'Eigen woorden en hun thema', noWords: 'Er zijn nog geen eigen woorden.', action: 'Actie',
} as const;
const en = {
  title: "Students' questions", lead: 'What students look for help with, and where they got nowhere. Without words and without names, except what somebody sent along.',
  counts: 'What it was about', caption: 'Questions by theme', theme: 'Theme', asked: 'Asked', followed: 'Offer opened', notUnderstood: 'Not understood', few: (n: number) => `fewer than ${n}`,
  countsNote: (n: number) => `Numbers below ${n} are not shown, so that nobody can be recognised. Questions in distress are never counted.`, since: (day: string) => `Since ${day}`,
  nothing: 'Nothing has been asked yet.', sent: 'Questions sent along', sentNote: 'Students sent these along because the answer did not help. After half a year they are gone.', noSent: 'Nobody sent a question along.', remove: 'Remove',
  words: 'Own words', wordsLead: 'Do your students say things in a way of their own? Link that word to a theme, and they will find it.', phrase: 'Word or phrase', add: 'Add',
  phraseError: 'Fill in a word or phrase of 2 to 80 characters.', themeError: 'Choose a theme.', wordsCaption: 'Own words and their theme', noWords: 'There are no own words yet.', action: 'Action',
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
