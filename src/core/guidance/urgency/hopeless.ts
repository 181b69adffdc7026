/** A sign that somebody may have lost hope or is saying goodbye (GUIDE-2), and when its words are everyday ones. */
export type HopelessSign = {
  readonly id: `GUIDE-2${string}`; readonly sign: RegExp; readonly unless?: RegExp;
};

const MORE = '(meer|langer)';
const PERSON = '(hem|haar|hen|ze|hun|die|mij|me|ons|hij|zij|ik|hem|him|her|them|me|he|she|they|i)';
/** What the words are about when they are about studying, or about stopping with something. */
const STUDY_NL = '(school|les|lessen|college|colleges|stage|studie|opleiding|huiswerk|tentamens?|toets|toetsen|examens?|vak'
  + '|vakken|scriptie|opdracht|opdrachten|project|presentatie|presenteren|groep|herkansen|herkansing|leren|studeren|werk)';
const STUDY_EN = '(school|class|classes|lecture|lectures|course|courses|study|studying|studies|homework|exams?|tests?|thesis'
  + '|assignments?|essay|project|internship|placement|presentation|group|resit|resits|minor|job|work|smoking|sport|subject)';

/**
 * How a guide writes down that a student has no hope left. Written over words that were normalised as in FIND-1:
 * small letters, no marks, "doesn't" as "does not". Every one has examples for and against in `examples.ts`.
 */
export const HOPELESS: readonly HopelessSign[] = [
  {
    id: 'GUIDE-2a',
    sign: new RegExp(`\\b((het|dat|dit|alles|allemaal|leven|niks|niets)( \\w+){0,3} (geen|weinig) (enkele )?zin( ${MORE})? (heeft|had)`
      + `|(het|alles|leven)( toch| allemaal)? (heeft|had)( \\w+){0,3} (geen|weinig) (enkele )?zin|(heeft|had) (het|alles)( \\w+){0,3} (geen|weinig) (enkele )?zin`
      + `|geen zin( ${MORE})? in (het |zijn |haar |hun )?(leven|alles)|zinloos|nutteloos voelt)\\b`),
    unless: new RegExp(`\\bzin( meer)?( heeft| had)? (om|in|voor) (\\w+ ){0,4}${STUDY_NL}\\b|\\b(zinloos|zinloze) (om )?(\\w+ ){0,3}${STUDY_NL}\\b`
      + `|\\b${STUDY_NL}( \\w+){0,2} (is |zijn )?(zinloos|zinloze|geen zin)|\\bzin (heeft )?om (te |hem |haar |hen |ze )?(\\w+ )?(te )?(mailen|bellen|appen|wachten)\\b`),
  },
  {
    id: 'GUIDE-2b',
    sign: new RegExp(`\\b(ziet?|zie|zag|zien) (het|t) (\\w+ ){0,2}niet ${MORE} zitten|(ziet?|zie|zag|zien) (\\w+ )?geen (toekomst|uitweg|gat|hoop|reden)`
      + `|(heeft|had|heb) geen (hoop|toekomst)\\b|hopeloos|uitzichtloos|wanhopig|geen uitweg`),
    unless: new RegExp(`\\b(toekomst|gat|hoop|reden) (\\w+ ){0,3}${STUDY_NL}\\b|\\b${STUDY_NL} (is )?hopeloos|hopeloos (te laat|slecht|achter|verouderd)`),
  },
  {
    id: 'GUIDE-2c',
    sign: new RegExp(`\\b(neemt|nam|nemen) (\\w+ ){0,3}afscheid|als(of)? (het |dit )?een afscheid|afscheidsbrief|(geeft|gaf|geven) (\\w+ ){0,3}(spullen|alles|bezittingen|dieren|kat|hond) weg`),
    unless: new RegExp(`\\bafscheid van (\\w+ )?(stage|stageplek|klas|opa|oma|docent|collegas|bedrijf|opleiding|${STUDY_NL.slice(1)}\\b`),
  },
  {
    id: 'GUIDE-2d',
    sign: new RegExp(`\\b(niemand|geen mens) (\\w+ ){0,2}(missen|mist)|of iemand ${PERSON} (\\w+ )?missen|\\b(mist|missen) niemand\\b|\\bbeter af zonder\\b|\\bzonder ${PERSON} beter af\\b`
      + `|(hem|haar|hen|mij|me) hoeft het (allemaal )?niet ${MORE}|kan niet ${MORE} verder|(er|hier) niet ${MORE} (te )?(zijn|wezen)\\b`),
    unless: new RegExp(`\\bmiss?en? (de|het|een|die) (\\w+ )?${STUDY_NL}|\\bniemand mist (de|het|een) `),
  },
  {
    id: 'GUIDE-2e',
    sign: /\b(no|not any|not much|not see (the|any)|never any) point\b|\bpointless\b|\bwhat is the point\b|\bmeaningless\b/,
    unless: new RegExp(`\\b(point|pointless|meaningless) (in|of|to|for) (\\w+ ){0,3}${STUDY_EN}\\b|\\b${STUDY_EN} (is|are|seems|feels) (\\w+ )?(pointless|meaningless)`
      + '|\\bpoint in (emailing|calling|waiting|asking|mailing)'),
  },
  {
    id: 'GUIDE-2f',
    sign: /\b(gives|gave|giving|given|give) up\b|\bhopeless\b|\bno (hope|future|way out)\b|\bnothing matters\b|\b(not|never|doesnt|dont|cant) see (a|any) (future|way out)\b|\blost (all )?hope\b|\b(can|could) not go on\b|\bdesperate\b/,
    unless: new RegExp(`\\bup (on )?(\\w+ ){0,2}${STUDY_EN}\\b|\\b(future|hope) (in|of|for|as) (\\w+ ){0,2}${STUDY_EN}\\b|\\bhopeless at\\b|\\b(not|never|do not|will not) (give|gives|giving) up\\b`),
  },
  {
    id: 'GUIDE-2g',
    sign: new RegExp(`\\b(nobody|no one|noone|if (anyone|anybody)) (\\w+ ){0,2}miss(es)?\\b|\\bbetter off without\\b|\\b(says|said|saying|say) goodbye\\b|\\bfarewell\\b`
      + `|\\b(gives?|gave|giving) (\\w+ ){0,2}(things|belongings|stuff|everything|possessions) away|\\b(gives?|gave|giving) away (\\w+ ){0,2}(things|belongings|stuff|everything|possessions)`
      + `|\\b(not|never) (\\w+ ){0,2}be here any ?more`),
    unless: new RegExp(`\\b(miss|misses) (the|a|an|that|this) (\\w+ )?${STUDY_EN}\\b|\\bgoodbye to (the |his |her |their )?(${STUDY_EN.slice(1)}|\\bfarewell (party|drinks|dinner|lunch)`),
  },
];
