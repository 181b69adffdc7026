import type { Both } from '../instruments/types.ts';

/** Who may look for something: each is somebody that the database knows, and a test tries as. */
export const WHO = {
  you: { nl: 'jij', en: 'you' },
  student: { nl: 'andere studenten', en: 'other students' },
  representative: { nl: 'studenten in de raad of het panel', en: 'students on the council or panel' },
  guide: { nl: 'begeleiders, mentoren en docenten', en: 'guides, mentors and teachers' },
  specialist: { nl: 'decanen, psychologen en vertrouwenspersonen', en: 'deans, psychologists and confidential advisers' },
  receiver: { nl: 'wie jij iets laat lezen', en: 'whoever you let read something' },
  coordinator: { nl: 'coördinatoren welzijn', en: 'wellbeing coordinators' },
  executive: { nl: 'bestuurders', en: 'executives' },
  researcher: { nl: 'onderzoekers', en: 'researchers' },
  administrator: { nl: 'beheerders van Samenhang', en: 'administrators of Samenhang' },
  visitor: { nl: 'wie niet is ingelogd', en: 'whoever is not signed in' },
  parent: { nl: 'je ouder of verzorger met de link', en: 'your parent or carer with the link' },
  figures: { nl: 'het onderdeel dat groepscijfers maakt', en: 'the part that makes group figures' },
  mail: { nl: 'het onderdeel dat mail stuurt', en: 'the part that sends mail' },
  clock: { nl: 'het onderdeel dat opruimt', en: 'the part that clears up' },
  backup: { nl: 'het onderdeel dat reservekopieën maakt', en: 'the part that makes backups' },
} as const satisfies Readonly<Record<string, Both>>;
export type Who = keyof typeof WHO;

/** What there is of a student. */
export const WHAT = {
  answers: { nl: 'Wat je invult, je uitslagen, je aantekeningen en je keuzes', en: 'What you fill in, your results, your notes and your choices' },
  begun: { nl: 'Dat je de check-in gebruikt', en: 'That you use the check-in' },
  gift: { nl: 'Wat je iemand laat lezen', en: 'What you let somebody read' },
  reminder: { nl: 'Je herinnering en het mailadres daarvoor', en: 'Your reminder and the mail address for it' },
  counted: { nl: 'Scores die je zonder naam laat meetellen', en: 'Scores that you let count without a name' },
  took: { nl: 'Dat er iemand meedeed aan een ronde', en: 'That somebody took part in a round' },
} as const satisfies Readonly<Record<string, Both>>;
export type What = keyof typeof WHAT;

/**
 * How much: `reads` it; has it `sealed`, without the key to it; sees that something is `there` and until when, not what
 * it says nor whose it is; can only take it `back`; or reads it `nameless`, of nobody.
 */
export type Sees = 'reads' | 'sealed' | 'there' | 'back' | 'nameless';
export const SEES: Readonly<Record<Sees | 'nothing', Both>> = {
  reads: { nl: 'Leest het', en: 'Reads it' },
  nameless: { nl: 'Ziet het zonder naam, en weet niet dat het van jou is', en: 'Sees it without a name, and does not know that it is yours' },
  sealed: { nl: 'Heeft een kopie op slot, zonder de sleutel', en: 'Has a locked copy, without the key' },
  there: {
    nl: 'Ziet dat er iets is, niet wat er staat en niet van wie', en: 'Sees that there is something, not what it says nor whose it is',
  },
  back: { nl: 'Kan het terugnemen, niet teruglezen', en: 'Can take it back, not read it again' },
  nothing: { nl: 'Ziet niets', en: 'Sees nothing' },
};

/**
 * Who sees what (CHECK-10). Who is not named sees nothing. Shown to students as it stands here; the test beside the
 * room tries every line on the real database, also those that are not here.
 */
export const WHO_SEES: Readonly<Record<What, Readonly<Partial<Record<Who, Sees>>>>> = {
  answers: { you: 'reads', clock: 'there', backup: 'sealed' },
  begun: { you: 'reads', parent: 'there', clock: 'there', backup: 'reads' },
  gift: { you: 'reads', receiver: 'reads', clock: 'there', backup: 'sealed' },
  reminder: { you: 'reads', mail: 'reads', backup: 'sealed' },
  counted: { you: 'back', figures: 'nameless', clock: 'there', backup: 'nameless' },
  took: { you: 'back', clock: 'nameless' },
};

/** How much somebody sees of something. */
export const seesOf = (who: Who, what: What): Sees | 'nothing' => WHO_SEES[what][who] ?? 'nothing';
