import { pick, type Lang, type Words } from '../../ui/words/index.ts';

const nl = {
  title: 'Advies na een check-in',
  lead: 'Na een check-in krijgt een student advies. Deze regels bepalen welk. Hier lees je ze allemaal, zet je ze uit, of verander je de woorden en waar ze heen leiden.',
  note: 'Wie advies kreeg, staat nergens: alleen de student ziet het. Wanneer een regel geldt, staat vast; geldzorgen leiden nooit naar een oefening.',
  caption: 'Regels voor advies', rule: 'Regel', when: 'Als', then: 'Leidt naar', step: 'Hoeveel het vraagt', state: 'Stand',
  states: { ours: 'van Samenhang', own: 'eigen', off: 'uit' },
  or: 'of', policy: 'Beleid', back: 'Advies na een check-in',
  saved: 'Opgeslagen. Het geldt vanaf nu.',
  words: 'Woorden en plek', because: 'Waarom dit kan helpen', label: 'Wat er op de link staat', inNl: 'Nederlands', inEn: 'Engels',
  thenLabel: 'Waar leidt deze regel heen?', thenNow: 'Zoals het nu is',
  thenHint: 'Een oefening, aanbod bij een thema, iemand om mee te praten, of een pagina om iets te regelen.',
  owner: 'Wie houdt deze regel bij', ownerHint: 'Een team of een functie, liever geen naam.',
  shown: 'Deze regel gebruiken we', shownHint: 'Zet hem uit als dit bij jullie niet past. Studenten krijgen dit advies dan niet.',
  save: 'Sla op', backTitle: 'Terug naar onze regel', backNote: 'Dan gelden weer de woorden en de plek van Samenhang.', backButton: 'Gebruik weer onze regel',
  conflictTitle: 'Iemand anders sloeg deze regel intussen op',
  conflict: 'Wat jij invulde, staat er nog. Vergelijk eerst met de nieuwste versie. Sla je daarna op, dan geldt die van jou.',
  conflictLink: 'Open de nieuwste versie',
  errors: {
    because: 'Vul in waarom dit kan helpen, in beide talen, met hoogstens 400 tekens.',
    label: 'Vul in wat er op de link staat, in beide talen, met hoogstens 400 tekens.',
    then: 'Kies een plek die er is. Een regel over geld kan niet naar een oefening leiden.',
    owner: 'Vul in wie deze regel bijhoudt, met hoogstens 120 tekens.',
  },
};
const en: Words<typeof nl> = {
  title: 'Advice after a check-in',
  lead: 'After a check-in a student gets advice. These rules decide which. Here you read all of them, switch them off, or change their words and where they lead.',
  note: 'Who got advice is written nowhere: only the student sees it. When a rule applies is fixed; money worries never lead to an exercise.',
  caption: 'Rules for advice', rule: 'Rule', when: 'When', then: 'Leads to', step: 'How much it asks', state: 'State',
  states: { ours: 'by Samenhang', own: 'own', off: 'off' },
  or: 'or', policy: 'Policy', back: 'Advice after a check-in',
  saved: 'Saved. It holds from now on.',
  words: 'Words and place', because: 'Why this may help', label: 'What the link says', inNl: 'Dutch', inEn: 'English',
  thenLabel: 'Where does this rule lead?', thenNow: 'As it is now',
  thenHint: 'An exercise, offers on a theme, somebody to talk to, or a page to arrange something.',
  owner: 'Who keeps this rule', ownerHint: 'A team or a function, rather not a name.',
  shown: 'We use this rule', shownHint: 'Switch it off if it does not fit here. Students then do not get this advice.',
  save: 'Save', backTitle: 'Back to our rule', backNote: 'Then the words and the place of Samenhang hold again.', backButton: 'Use our rule again',
  conflictTitle: 'Somebody else saved this rule meanwhile',
  conflict: 'What you filled in is still there. First compare with the newest version. If you save after that, yours holds.',
  conflictLink: 'Open the newest version',
  errors: {
    because: 'Fill in why this may help, in both languages, with at most 400 characters.',
    label: 'Fill in what the link says, in both languages, with at most 400 characters.',
    then: 'Choose a place that is there. A rule about money cannot lead to an exercise.',
    owner: 'Fill in who keeps this rule, with at most 120 characters.',
  },
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type AdviceWords = Words<typeof nl>;
