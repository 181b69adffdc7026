import type { Kind } from '../types.ts';
import { firstSeen, type Rule, rule, type Seen } from './rule.ts';

const STAFF = "medewerkers?|docenten|personeel|studiebegeleiders|slb'?ers|mentoren|begeleiders|staff|teachers"
  + "|employees|tutors|lecturers";

/** In this order: who works together, learns as staff, or lays something down, says so in the name. */
const RULES: readonly Rule<Kind>[] = [
  rule('agreement', 'samenwerking*(?= (?:met|tussen))|convenant*|manifest|ondertekening|overeenkomst*|afspraken met'
    + '|cooperation with|partnership*|covenant|memorandum|agreement with',
  'dat is iets wat je met anderen afspreekt.', 'that is something you agree with others.'),
  rule('training', `(?:*scholing|*training|workshop*|cursus*|leergang|intervisie|course).{0,60}? (?:van|voor|of|for) `
    + `(?:\\p{L}+ )?(?:${STAFF})`
    + '|deskundigheidsbevordering|professionalisering|train[- ]de[- ]trainer|train the trainer|gatekeeper*',
  'dat is voor medewerkers, om het beter te kunnen.', 'that is for staff, to be better at it.'),
  rule('policy', '*beleid|*protocol|protocollen|*procedures?|werkwijze|richtlijn*|gedragscode*|plan van aanpak'
    + '|actieplan|visie op|screening bij'
    + '|policy|policies|guideline*|code of conduct|action plan|strategy|screening at',
  'dat legt vast hoe de instelling werkt.', 'that lays down how the institution works.'),
  rule('policy', 'medezeggenschap*|opleidingscommissie*|studentenraad|studentenpanel*|student panel*|student council'
    + '|programme committee*|participation council',
  'daar praten studenten mee over het beleid.', 'there students have a say in policy.'),
  rule('policy', 'in het curriculum|onderdeel van het onderwijs|*begeleidingslijn|burgerschapsvorming|gezonde school'
    + '|in the curriculum|part of the programme|healthy school',
  'dat gaat over hoe het onderwijs is ingericht.', 'that is about how the education is set up.'),
  rule('policy', 'onderzoek (?:door|naar|onder)|research (?:by|into|among)',
    'de uitkomst helpt het beleid verder, niet één student.', 'the outcome helps policy, not one student.'),
  rule('facility', "[\\p{L}-]{3,}ruimte(?:n|s)?|ruimten|ruimtes|*facilit*|*huiskamer*|woonkamer*|caf[eé]s?"
    + "|bezinningscentrum|stiltecentrum"
    + '|sportcentrum|inrichting van|toegankelijkheid van gebouwen|*software|*laptops?|quiet rooms?|prayer rooms?'
    + '|living rooms?'
    + '|study spaces?|sports cent(?:re|er)|fitness|accessible buildings?',
  'dat is een plek of een ding dat er gewoon is.', 'that is a place or a thing that is simply there.'),
];

const PEOPLE = 'studenten|students|eerstejaars|mantelzorgers|topsporters|moeders|vaders|ouders|carers|parents|athletes';
const GROUP = new RegExp('^(?:(?!(?:voor|door|van|met|en|aan|onder|for|by|of|and|with) )[\\p{L}()-]+ ){0,2}'
  + `[\\p{L}-]*(?:${PEOPLE})`
  + '(?: (?:met|in|uit|die|zonder|with|who|from) .*)?(?::.*)?$', 'iu');
const SOMETHING_TO_JOIN = new RegExp('gesprek|ondersteuning|begeleiding|netwerk|groep|training|workshop|programma|coach'
  + '|spreekuur|activiteit|café|buddy|traject|support|network|group|course|programme|talks|guidance', 'iu');

/** A name that only says for whom: then nobody knows yet what there is for them. */
export const namesAGroup = (name: string): boolean => GROUP.test(name.trim()) && !SOMETHING_TO_JOIN.test(name);

/** The kind of an initiative, from its name or else its summary. Offer when nothing points elsewhere. */
export function proposeKind(name: string, summary: string): Seen<Kind> {
  if (namesAGroup(name)) {
    return { value: 'policy', why: {
      nl: 'De naam noemt een groep, nog geen aanbod. Tot er staat wat er voor hen is, heet dat beleid.',
      en: 'The name is a group, not yet an offer. Until it says what there is for them, that is policy.',
    } };
  }
  return firstSeen(RULES, [name, summary]) ?? { value: 'offer', why: {
    nl: 'Niets in de tekst wijst op beleid, scholing, een afspraak of een plek. Dan is het meestal aanbod.',
    en: 'Nothing in the text points to policy, training of staff, an agreement or a place. Then it is mostly an offer.',
  } };
}
