import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  back: 'Terug naar het initiatief', printed: (day: string) => `Gemaakt op ${day}, met wat er toen in Samenhang stond.`,
  what: 'Wat het is', join: 'Meedoen of vinden', forWhom: 'Voor wie', everyone: 'iedereen', units: 'Onderdelen',
  whole: 'hele instelling', level: 'Hoe intensief', owner: 'Wie zorgt dat het klopt', funding: 'Waar het van betaald wordt',
  review: 'Nakijken op', unknown: 'niet ingevuld', findable: 'Vindbaar voor studenten', hidden: 'Niet vindbaar voor studenten',
  places: 'Plek in de kaders', noPlaces: 'Nog geen bevestigde plek.',
  years: 'De laatste jaren', year: 'Jaar', reach: 'Bereik', reception: 'Waardering', effect: 'Effect', cost: 'Kosten en tijd',
  budget: 'Begroot', spent: 'Uitgegeven', none: 'Nog geen evaluatie en nog geen geld bij dit initiatief.',
  few: 'minder dan tien', people: (n: number) => `${n} mensen`, outOf: (n: string, all: number, of: string) => `${n} van ${all}: ${of}`,
  answered: (n: string) => `${n} gaven antwoord`, positive: (n: number) => `${n} positief`, mark: (n: string) => `cijfer ${n}`,
  almost: { 'almost-all': 'bijna iedereen positief', 'almost-none': 'bijna niemand positief' },
  difference: (d: string, low: string, high: string, n: number) => `verschil ${d} (${low} tot ${high}), ${n} mensen`,
  differenceOnly: (d: string, n: number) => `verschil ${d}, ${n} mensen`, noDifference: 'niet te schatten',
  hours: (n: number) => `${n} uur`,
  effectNote: 'Een verschil is achteraf min vooraf, met een interval van 95%. Het bewijst niet dat het hierdoor komt.',
  voices: 'Wat studenten zeiden', how: { panel: 'panel', conversation: 'gesprek', council: 'medezeggenschap' },
  decisions: 'Besluiten', noDecisions: 'Er is nog niets besloten.',
  decision: {
    keep: 'Houden', change: 'Veranderen', stop: 'Stoppen', 'to-programme': 'Naar de opleiding', 'to-partner': 'Naar een partner',
  },
  by: (who: string, day: string) => `Besloten door ${who}, ${day}.`, again: (day: string) => `Opnieuw kijken op ${day}.`,
  without: 'Zonder stem van studenten.',
};

const en: typeof nl = {
  back: 'Back to the initiative', printed: (day) => `Made on ${day}, with what was in Samenhang then.`,
  what: 'What it is', join: 'Joining or finding it', forWhom: 'For whom', everyone: 'everyone', units: 'Units',
  whole: 'whole institution', level: 'How intensive', owner: 'Who keeps it true', funding: 'What pays for it',
  review: 'Check on', unknown: 'not filled in', findable: 'Students can find this', hidden: 'Students cannot find this',
  places: 'Place in the frameworks', noPlaces: 'No confirmed place yet.',
  years: 'The last years', year: 'Year', reach: 'Reach', reception: 'Reception', effect: 'Effect', cost: 'Cost and time',
  budget: 'Budget', spent: 'Spent', none: 'No evaluation and no money with this initiative yet.',
  few: 'fewer than ten', people: (n) => `${n} people`, outOf: (n, all, of) => `${n} out of ${all}: ${of}`,
  answered: (n) => `${n} answered`, positive: (n) => `${n} positive`, mark: (n) => `mark ${n}`,
  almost: { 'almost-all': 'almost everybody positive', 'almost-none': 'almost nobody positive' },
  difference: (d, low, high, n) => `difference ${d} (${low} to ${high}), ${n} people`,
  differenceOnly: (d, n) => `difference ${d}, ${n} people`, noDifference: 'cannot be estimated',
  hours: (n) => `${n} hours`,
  effectNote: 'A difference is after minus before, with an interval of 95%. It does not prove that this is the cause.',
  voices: 'What students said', how: { panel: 'panel', conversation: 'conversation', council: 'council' },
  decisions: 'Decisions', noDecisions: 'Nothing has been decided yet.',
  decision: {
    keep: 'Keep', change: 'Change', stop: 'Stop', 'to-programme': 'To the programme', 'to-partner': 'To a partner',
  },
  by: (who, day) => `Decided by ${who}, ${day}.`, again: (day) => `To be looked at again on ${day}.`,
  without: 'Without the voice of students.',
};

/** The words of the sheet of one initiative. */
export const sheetWordsOf = (lang: Lang) => pick(lang, { nl, en });
