import type { Aim, Audience, Form, Kind, Labelled, Status, Transition } from './types.ts';

export const KIND_LABELS: Labelled<Kind> = {
  offer: { nl: 'Aanbod', en: 'Offer' },
  facility: { nl: 'Voorziening', en: 'Facility' },
  training: { nl: 'Scholing', en: 'Training' },
  policy: { nl: 'Beleid', en: 'Policy' },
  agreement: { nl: 'Afspraak', en: 'Agreement' },
};

export const STATUS_LABELS: Labelled<Status> = {
  idea: { nl: 'Idee', en: 'Idea' },
  pilot: { nl: 'Proef', en: 'Pilot' },
  running: { nl: 'Loopt', en: 'Running' },
  ending: { nl: 'Stopt binnenkort', en: 'Ending soon' },
  ended: { nl: 'Gestopt', en: 'Ended' },
};

export const AIM_LABELS: Labelled<Aim> = {
  preventive: { nl: 'Preventief', en: 'Preventive' },
  curative: { nl: 'Curatief', en: 'Curative' },
  both: { nl: 'Preventief en curatief', en: 'Preventive and curative' },
};

export const FORM_LABELS: Labelled<Form> = {
  online: { nl: 'Online', en: 'Online' },
  'self-help': { nl: 'Zelf doen', en: 'Do it yourself' },
  workshop: { nl: 'Workshop', en: 'Workshop' },
  group: { nl: 'Groep', en: 'Group' },
  'one-to-one': { nl: 'Gesprek met één persoon', en: 'Talk with one person' },
  phone: { nl: 'Bellen', en: 'By phone' },
  chat: { nl: 'Chatten', en: 'By chat' },
  'drop-in': { nl: 'Binnenlopen zonder afspraak', en: 'Walk in without an appointment' },
  place: { nl: 'Plek om te zijn', en: 'Place to be' },
  money: { nl: 'Geld of een regeling', en: 'Money or an arrangement' },
  event: { nl: 'Activiteit', en: 'Event' },
};

export const TRANSITION_LABELS: Labelled<Transition> = {
  'school-to-hbo': { nl: 'Van vo naar hbo', en: 'From school to hbo' },
  'mbo-to-hbo': { nl: 'Van mbo naar hbo', en: 'From mbo to hbo' },
  start: { nl: 'Start van de studie', en: 'Start of the study' },
  'within-study': { nl: 'Binnen de studie', en: 'Within the study' },
  placement: { nl: 'Stage', en: 'Work placement' },
  graduation: { nl: 'Afstuderen', en: 'Graduation' },
  'to-work': { nl: 'Van studie naar werk', en: 'From study to work' },
};

/** For whom, as a student says it: what life asks, never what somebody has got. */
export const AUDIENCE_LABELS: Labelled<Audience> = {
  'first-year': { nl: 'Ik ben net begonnen', en: 'I have just started' },
  'final-year': { nl: 'Ik ben aan het afstuderen', en: 'I am finishing my studies' },
  'long-term': { nl: 'Ik studeer langer dan gepland', en: 'I study longer than planned' },
  international: { nl: 'Ik kom uit een ander land', en: 'I come from another country' },
  'first-generation': { nl: 'Ik ben de eerste thuis die studeert', en: 'I am the first at home to study' },
  carer: { nl: 'Ik zorg thuis voor iemand', en: 'I care for someone at home' },
  parent: { nl: 'Ik heb een kind of verwacht er een', en: 'I have a child or am expecting one' },
  'access-needs': { nl: 'Ik heb iets extra nodig om mee te doen', en: 'I need something extra to take part' },
  neurodivergent: { nl: 'Mijn hoofd werkt anders dan gemiddeld', en: 'My mind works differently from most' },
  refugee: { nl: 'Ik ben gevlucht naar Nederland', en: 'I fled to the Netherlands' },
  caribbean: {
    nl: 'Ik kom uit het Caribisch deel van het Koninkrijk', en: 'I come from the Caribbean part of the Kingdom',
  },
  lgbtqi: { nl: 'Ik ben lhbtiq+', en: 'I am LGBTQI+' },
  faith: { nl: 'Mijn geloof is belangrijk voor mij', en: 'My faith matters to me' },
  'top-sport': { nl: 'Ik doe aan topsport', en: 'I do sports at top level' },
  working: { nl: 'Ik werk veel naast mijn studie', en: 'I work a lot beside my studies' },
  bereaved: { nl: 'Ik heb iemand verloren', en: 'I have lost someone' },
  staff: { nl: 'Ik werk hier', en: 'I work here' },
};

/** The same people in the middle of a sentence about what an institution does: "voor studenten die …". */
export const AUDIENCE_PEOPLE: Labelled<Audience> = {
  'first-year': { nl: 'studenten die net begonnen zijn', en: 'students who have just started' },
  'final-year': { nl: 'studenten die aan het afstuderen zijn', en: 'students who are finishing their studies' },
  'long-term': { nl: 'studenten die langer studeren dan gepland', en: 'students who study longer than planned' },
  international: { nl: 'studenten uit een ander land', en: 'students from another country' },
  'first-generation': { nl: 'studenten die als eerste thuis studeren',
    en: 'students who are the first at home to study' },
  carer: { nl: 'studenten die voor iemand zorgen', en: 'students who care for someone' },
  parent: { nl: 'studenten met een kind', en: 'students with a child' },
  'access-needs': { nl: 'studenten die iets extra nodig hebben om mee te doen',
    en: 'students who need something extra to take part' },
  neurodivergent: { nl: 'studenten van wie het hoofd anders werkt', en: 'students whose mind works differently' },
  refugee: { nl: 'studenten die naar Nederland zijn gevlucht', en: 'students who fled to the Netherlands' },
  caribbean: { nl: 'studenten uit het Caribisch deel van het Koninkrijk',
    en: 'students from the Caribbean part of the Kingdom' },
  lgbtqi: { nl: 'lhbtiq+ studenten', en: 'LGBTQI+ students' },
  faith: { nl: 'studenten voor wie hun geloof belangrijk is', en: 'students to whom their faith matters' },
  'top-sport': { nl: 'studenten die aan topsport doen', en: 'students who do sports at top level' },
  working: { nl: 'studenten die veel werken naast hun studie', en: 'students who work a lot beside their studies' },
  bereaved: { nl: 'studenten die iemand verloren hebben', en: 'students who have lost someone' },
  staff: { nl: 'medewerkers', en: 'staff' },
};
