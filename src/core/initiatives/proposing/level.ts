import type { Aim, Level } from '../types.ts';
import { allSeen, firstSeen, type Rule, rule, type Seen } from './rule.ts';

/** Heaviest first where the words are plain; who helps says more than how it is called. */
const RULES: readonly Rule<Level>[] = [
  rule(6, 'acute|acuut|crisisdienst|crisislijn|crisisopvang|spoed|112|emergency|crisis line',
    'dat is er voor als het niet kan wachten.', 'that is there for when it cannot wait.'),
  rule(5, 'psychiat*|ggz|gespecialiseerde|specialistische|behandeling|*therapie|*therapeut|psychiatr*|specialist care'
    + '|therapy|therapist',
    'dat doet een specialist.', 'that is done by a specialist.'),
  rule(2, "student begeleidt student|student-coaching|student coaching|mhbo-coach*|buddy*|*maatjes?|peer*"
    + "|luisterstudenten|door studenten"
    + "|hbo'ers|lotgenoten|ouderejaars|*-?netwerk*|*verenigingen|match|network*|fellow students|students help",
  'dat doen studenten met en voor elkaar.', 'students do that with and for each other.'),
  rule(1, 'e-health|zelfhulp|kennisclips?|podcast*|app|online module*|zelf aan de slag|self-help|self-guided|website',
    'dat doe je zelf, wanneer je wilt.', 'you do that yourself, whenever you like.'),
  rule(3, "(?!doel|project|werk)\\p{L}*groep(?:en)?|*training|*cursus*|*programma(?:'s|’s)?|leergang|groups?"
    + "|(?<!on )courses?|programmes?",
    'dat duurt langer, met een vaste groep.', 'that takes longer, with a fixed group.'),
  rule(4, "individue*|gesprek(?:ken)?|een-op-een|één-op-één|1-op-1|*psycholoog|*psychologen|*decaan|*decanaat"
    + "|*coach(?:es|ing)?|vertrouwensperso*"
    + '|adviseur|*spreekuur|bemiddeling|maatschappelijk werk*|*begeleiding|one-to-one|individual|psychologists?'
    + '|counsellors?|coach(?:es|ing)?'
    + '|confidential advis[eo]rs?|advis[eo]rs?|consultation*',
  'daar praat je met één begeleider.', 'there you talk with one person.'),
  rule(2, 'workshop*|activiteiten|yoga|pilates|tai chi|mindfulness|*weekend|*dagen|lezing*|webinar*|café|dans|muziek'
    + '|*sportaanbod|*klas'
    + '|vrijwilligerswerk|benefiet|community*|events?|activities|lectures?|meetups?',
  'daar doe je een of een paar keer aan mee.', 'you join that once or a few times.'),
  rule(1, '*ruimte(?:n|s)?|*facilit*|*fonds|*software|*huiskamer|woonkamer|rooms?|fund|online',
    'dat gebruik je zelf, wanneer het jou past.', 'you use that yourself, when it suits you.'),
];

/** The level of stepped care, from the name or else the other texts. Nothing when no words tell. */
export const proposeLevel = (texts: readonly string[]): Seen<Level> | undefined => firstSeen(RULES, texts);

const AIMS: readonly Rule<Aim>[] = [
  rule('preventive', 'prevent*|voorkom*|veerkracht*|weerba*|resilience|stay well', 'dat is om erger voor te zijn.',
    'that is to be ahead of worse.'),
  rule('curative', '*klachten|behandeling|*therapie|rouw*|herstel*|suïcidale|complaints|therapy|recover*|grief',
    'dat is er voor als er al iets speelt.', 'that is there for when something is already going on.'),
];

const BY_LEVEL: Readonly<Record<Level, Aim>> = {
  1: 'preventive', 2: 'preventive', 3: 'both', 4: 'curative', 5: 'curative', 6: 'curative',
};

/** Preventive, curative or both: from the words, or else from the level. */
export function proposeAim(texts: readonly string[], level: Level | undefined): Seen<Aim> | undefined {
  const seen = allSeen(AIMS, texts);
  if (seen) return { value: seen.value.length > 1 ? 'both' : seen.value[0] as Aim, why: seen.why };
  return level === undefined ? undefined : { value: BY_LEVEL[level], why: {
    nl: `Zo is het meestal bij niveau ${level}.`, en: `That is how it mostly is at level ${level}.`,
  } };
}
