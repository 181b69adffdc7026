import type { Audience, Transition } from '../types.ts';
import { type Rule, rule } from './rule.ts';

const forWhom = (value: Audience, words: string): Rule<Audience> =>
  rule(value, words, 'dat zegt voor wie het is.', 'that says for whom it is.');

/** For whom, by what a text says about somebody's life. Words that students and institutions use, not our labels. */
export const AUDIENCE_RULES: readonly Rule<Audience>[] = [
  forWhom('first-year',
    'eerstejaars*|nieuwe studenten|instroom|net begonnen|first-years?|first-year students|new students'),
  forWhom('final-year', 'laatstejaars*|afstudeerders|afstuderenden|final-year|graduating'),
  forWhom('long-term', 'langstud*|langer studeren|studievertraging|long-term students|study delay'),
  forWhom('international',
    'internationale|international office|international students?|buitenlandse studenten|uitwisselingsstudenten'
      + '|exchange students'),
  forWhom('first-generation', 'eerste ?generatie*|eerstegeneratie*|first-generation|first in (?:the|your) family'),
  forWhom('carer', 'mantelzorg*|zorgt? (?:thuis )?voor iemand|carers?|caring for|care for (?:someone|somebody)'),
  forWhom('parent', 'studerende \\(?(?:jonge\\)? )?(?:moeders|vaders|ouders)|zwanger*|met een kind|student parents'
    + '|pregnan*|with a child'),
  forWhom('access-needs',
    '*functiebeperking*|met een beperking|chronische? ziek*|*toegankelijk*|voorleessoftware|spraaksoftware|dyslexie'
    + '|disabilit*|chronic illness|accessib*|dyslexia|hulpmiddelen'),
  forWhom('neurodivergent', 'neurodiver*|autis*|adhd|add|ad\\(h\\)d|hoogbegaafd*|gifted*'),
  forWhom('refugee', 'vluchteling*|gevlucht*|statushouders?|oekra[iï]*|refugees?|ukrain*'),
  forWhom('caribbean', 'caribi*|antill*|aruba*|curaçao*|bonaire|caribbean'),
  forWhom('lgbtqi', 'lhbt*\\+?|lgbt*\\+?|queer*|transgender*|regenboog*|rainbow'),
  forWhom('faith', 'gebed*|geloof*|gelovig*|religi*|*pastora*|klooster*|levensbeschouw*|prayer|faith|chaplain*'),
  forWhom('top-sport', 'topsport*|elite athletes?|top-level sports?'),
  forWhom('working', 'werkende studenten|bijbaan|naast je werk|working students|side job'),
  forWhom('bereaved', 'rouw*|nabestaanden|iemand verloren|dierbare|overled*|grief|bereave*|lost someone'),
];

const moment = (value: Transition, words: string): Rule<Transition> =>
  rule(value, words, 'dat hoort bij deze overgang.', 'that belongs to this transition.');

/** Transition moments (SC), by the words for them. */
export const TRANSITION_RULES: readonly Rule<Transition>[] = [
  moment('school-to-hbo',
    "van (?:vo|havo|vwo) naar|vo-hbo|havo*|vwo*|chatten met hbo'ers|proefstuder*|meelopen|from school"
      + "|secondary school|toelating"),
  moment('mbo-to-hbo', 'mhbo*|mbo-hbo|mbo-pabo*|(?:met|van) het mbo|mbo naar|mbo-studenten|from mbo'),
  moment('start', 'introductie*|instroom|start van (?:je|de) studie|eerste weken|introduction week|welcome week'
    + '|first weeks'),
  moment('within-study',
    'premaster|pre-master|overstap*|switch*|andere studie|change of study|bindend studieadvies|bsa'),
  moment('placement', 'stages?|stage(?:plek|periode|begeleiding|vergoeding)|internships?|work placements?'),
  moment('graduation', 'afstude*|scriptie*|afstudeerfonds|thesis|graduat*'),
  moment('to-work', 'sollicit*|arbeidsmarkt|naar werk|aan het werk|eerste baan|oud-studenten|alumni'
    + '|loopbaancompetenties|job application*|first job|labour market'),
];
