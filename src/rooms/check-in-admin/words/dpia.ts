import type { Text } from '../../../core/frameworks/types.ts';

const both = (nl: string, en: string): Text => ({ nl, en });

/** What the check-in keeps, for what, who sees it, how long. */
export const DATA: readonly { readonly what: Text; readonly why: Text; readonly who: Text; readonly kept: Text }[] = [
  {
    what: both('Antwoorden, scores en aantekeningen van een student, versleuteld', 'A student\'s answers, scores and notes, sealed'),
    why: both('eigen inzicht', 'own insight'),
    who: both('alleen die student', 'that student only'),
    kept: both('vijf jaar, of tot de student ze verwijdert; alles gaat weg als de student 18 maanden niet kwam', 'five years, or until the student deletes them; all of it goes when the student was not here for 18 months'),
  },
  {
    what: both('Een check-in die nog niet af is, versleuteld', 'A check-in that is not finished yet, sealed'),
    why: both('later verdergaan', 'going on later'), who: both('alleen die student', 'that student only'),
    kept: both('14 dagen', '14 days'),
  },
  {
    what: both('Dat een student een kluis heeft, en of die jonger is dan 16', 'That a student has a vault, and whether they are below 16'),
    why: both('de kluis terugvinden; onder de 16 eerst toestemming van een ouder', 'finding the vault back; below 16 a parent says yes first'),
    who: both('alleen die student; een ouder met een link, zonder te zien van wie', 'that student only; a parent with a link, without seeing whose it is'),
    kept: both('tot de student alles verwijdert, of 18 maanden niet kwam', 'until the student deletes all, or was not here for 18 months'),
  },
  {
    what: both('Wat een student iemand laat lezen, versleuteld', 'What a student gives somebody to read, sealed'),
    why: both('een gesprek', 'a conversation'),
    who: both('die student, en de ene begeleider of specialist die de student koos', 'that student, and the one guide or specialist the student chose'),
    kept: both('tot de dag die de student koos, of tot de student het terugneemt', 'until the day the student chose, or until the student takes it back'),
  },
  {
    what: both('Bijdragen aan groepscijfers: scores, onderdeel, jaar, ronde, zonder naam', 'Contributions to group figures: scores, unit, year, round, without a name'),
    why: both('beeld van een groep', 'a picture of a group'),
    who: both('alleen de software die cijfers vrijgeeft', 'only the software that releases figures'),
    kept: both('tot de student ze terugneemt; wat al is vrijgegeven, blijft', 'until the student takes them back; what was released stays'),
  },
  {
    what: both('Mailadressen van een ronde', 'Mail addresses of a round'), why: both('uitnodigen', 'inviting'),
    who: both('alleen de software die de mail stuurt', 'only the software that sends the mail'),
    kept: both('tot de ronde sluit', 'until the round closes'),
  },
  {
    what: both('Dat iemand meedeed aan een ronde, zonder wie', 'That somebody took part in a round, without who'),
    why: both('tellen hoeveel er meededen', 'counting how many took part'),
    who: both('niemand; vanaf tien staat er een aantal', 'nobody; from ten on there is a number'),
    kept: both('tot de ronde sluit', 'until the round closes'),
  },
  {
    what: both('Mailadres voor een herinnering, versleuteld', 'Mail address for a reminder, sealed'),
    why: both('een herinnering die de student zelf vroeg', 'a reminder that the student asked for'),
    who: both('die student, en de software die de mail stuurt', 'that student, and the software that sends the mail'),
    kept: both('tot de student de herinnering stopt', 'until the student stops the reminder'),
  },
];

type Part = { readonly title: Text; readonly lines: readonly Text[] };

/** What a data protection impact assessment asks (AVG art. 35), beside the table. */
export const BEFORE: readonly Part[] = [
  {
    title: both('Doel', 'Purpose'),
    lines: [
      both('Een student krijgt inzicht in hoe het gaat, en vindt hulp die past. Het resultaat is om mee verder te gaan, niet om iemand te beoordelen.', 'A student gains insight into how they are doing, and finds help that fits. The result is to go on with, not to judge anybody.'),
      both('Eigen inzicht, iets laten lezen en groepscijfers zijn drie doelen, met drie aparte keuzes. Geen enkele staat vooraf aan.', 'Own insight, giving something to read and group figures are three purposes, with three choices of their own. None is on beforehand.'),
      both('De software stelt niets vast over iemand en rangschikt niemand. Advies volgt uit regels die mensen kunnen lezen.', 'The software establishes nothing about anybody and ranks nobody. Advice follows from rules that people can read.'),
    ],
  },
  {
    title: both('Grondslag', 'Legal ground'),
    lines: [
      both('Antwoorden over hoe het gaat zijn gegevens over gezondheid (AVG art. 9). De grondslag is uitdrukkelijke toestemming: vrij, uitgelegd, en net zo makkelijk in te trekken als te geven.', 'Answers about how somebody is doing are data about health (GDPR art. 9). The ground is explicit consent: free, explained, and withdrawn as easily as given.'),
      both('Een student hangt af van de instelling. Daarom ziet niemand wie meedoet en wie niet, en volgt er niets uit niet meedoen.', 'A student depends on the institution. So nobody sees who takes part and who does not, and nothing follows from not taking part.'),
      both('Onder de 16 geeft eerst een ouder toestemming. Hulp vinden kan op elke leeftijd zonder toestemming.', 'Below 16 a parent consents first. Finding help needs no consent, at any age.'),
    ],
  },
];

export const AFTER: readonly Part[] = [
  {
    title: both('Maatregelen', 'Measures'),
    lines: [
      both('Alles van één student is versleuteld met een eigen sleutel. De sleutels staan niet in de database en niet in de reservekopie daarvan.', 'All that is of one student is sealed with a key of its own. Keys are not in the database and not in its backup.'),
      both('Verwijdert een student alles, dan wordt de sleutel weggegooid. Wat in een oude reservekopie staat, gaat daarmee ook dicht; terugzetten brengt het niet terug.', 'When a student deletes all, the key is thrown away. What is in an old backup is closed with it; restoring does not bring it back.'),
      both('De database weigert iedereen behalve de student zelf, ook de beheerder, ook als de software een fout maakt.', 'The database refuses everybody but the student, the administrator too, also when the software makes a mistake.'),
      both('In logboek, auditspoor, mail en adressen staat geen antwoord, score of tekst. Wat een student met een check-in doet, staat niet in het auditspoor.', 'No answer, score or text is in a log, the audit trail, a mail or an address. What a student does with a check-in is not in the audit trail.'),
      both('Groepscijfers zijn er pas vanaf tien studenten.', 'Group figures begin at ten students.'),
      both('Vragenlijsten met een klinische grens staan uit tot vijf besluiten zijn vastgelegd.', 'Instruments with a clinical cut-off are off until five decisions are recorded.'),
    ],
  },
  {
    title: both('Rechten van studenten', 'Rights of students'),
    lines: [
      both('Inzien en meenemen: alles in één download. Verwijderen: alles in één keer, zonder te vragen.', 'Access and portability: everything in one download. Erasure: everything at once, without asking.'),
      both('Een student regelt dit zelf. De instelling kan het niet voor hem of haar doen, want zij kan er niet bij.', 'A student does this themselves. The institution cannot do it for them, because it cannot reach it.'),
    ],
  },
  {
    title: both('Wat blijft, eerlijk gezegd', 'What remains, honestly'),
    lines: [
      both('Wie zowel de database als de map met sleutels heeft, kan lezen wat erin staat. Bewaar ze apart, en geef ze aan zo weinig mensen als kan.', 'Who has both the database and the folder with keys can read what is in it. Keep them apart, and give each to as few people as possible.'),
      both('Een reservekopie van sleutels van voor een verwijdering kan samen met een oude database nog openen wat verwijderd is. Bewaar sleutelkopieën kort: zeven dagen, tenzij anders ingesteld.', 'A backup of keys from before a deletion, together with an old database, can still open what was deleted. Keep backups of keys for a short time: seven days, unless set otherwise.'),
      both('Wat iemand las, kan niemand ongelezen maken. De student leest dat voor het delen.', 'What somebody read cannot be made unread. The student reads this before sharing.'),
      both('Wie over een schouder meekijkt, leest mee. Elke pagina heeft een snelle uitgang en een titel die niets zegt.', 'Who looks over a shoulder reads along. Every page has a quick way out and a title that tells nothing.'),
    ],
  },
  {
    title: both('Wat de instelling zelf beschrijft', 'What the institution itself describes'),
    lines: [
      both('Wie welke rol krijgt, waar database en sleutels staan, hoe lang kopieën blijven, wie host, en wie studenten opvangt.', 'Who gets which role, where database and keys stand, how long backups are kept, who hosts, and who is there for students.'),
    ],
  },
];
