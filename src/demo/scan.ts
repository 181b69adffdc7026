import type { ScanLevel } from '../core/scan/types.ts';

/** What was agreed last year of every part, and why. */
export const agreed2025: Readonly<Record<string, readonly [ScanLevel, string]>> = {
  'fs.v': [2, 'Er is een visie uit 2023, maar in de academies kent bijna niemand die.'],
  'fs.c1': [2, 'De coördinator staat op geld dat afloopt. De academies hebben nog geen eigen doelen.'],
  'fs.c2': [3, 'Het studentenpanel komt zes keer per jaar bij elkaar en hoort wat ermee is gedaan.'],
  'fs.c3': [2, 'De training is goed, maar wie geen uren krijgt, komt niet.'],
  'fs.b1.1': [2, 'De introductie is sterk. Daarna hangt het van de klas af.'],
  'fs.b1.2': [2, 'Bij stage en afstuderen raken we elkaar kwijt.'],
  'fs.b1.3': [3, 'De huisregels zijn vernieuwd en hangen in elk gebouw.'],
  'fs.b1.4': [2, 'Voor mantelzorgers is er iets, voor studenten met geldzorgen bijna niets.'],
  'fs.b1.5': [2, 'Er zijn te weinig stille plekken in De Linde.'],
  'fs.b1.6': [1, 'Na vijf uur is het gebouw leeg.'],
  'fs.b2.1': [2, 'Workshops zijn er, maar alleen voor wie zich aanmeldt.'],
  'fs.b2.2': [2, 'Veel aanbod, weinig kennis van wie er komt.'],
  'fs.b2.3': [1, 'Elke academie had een eigen lijst, en die klopten niet met elkaar.'],
  'fs.b2.4': [2, 'De helft van de begeleiders heeft de training gevolgd.'],
  'fs.b2.5': [2, 'Met de gemeente zijn er gesprekken, nog geen afspraken op papier.'],
  'fs.b2.6': [2, 'Het overzicht is begonnen maar niet af.'],
  'fs.b2.7': [3, 'Het draaiboek is geoefend met drie academies.'],
  'fs.b2.8': [2, 'Er ligt een protocol, nog niet iedereen kent het.'],
  'fs.b3.1': [1, 'Alleen bij Social Work zit het in het programma.'],
  'fs.b3.2': [2, 'Het staat in de onderwijsvisie, maar niemand toetst het.'],
  'fs.b3.3': [1, 'Toetsen vallen samen in dezelfde week.'],
  'fs.b3.4': [3, 'Elke groep heeft een vaste begeleider met uren.'],
  'fs.b3.5': [2, 'De site is getest, het oude gebouw nog niet.'],
  'fs.b3.6': [2, 'Keuzeruimte komt pas in het derde jaar.'],
  'fs.b3.7': [2, 'Je moet je verhaal nog te vaak opnieuw vertellen.'],
  'fs.m1': [2, 'Te veel enquêtes, en studenten horen de uitkomst niet.'],
  'fs.m2': [1, 'Alleen tevredenheid, en zonder studenten.'],
  'fs.m3': [1, 'Er is nog nooit iets gestopt.'],
};

type Filled = { readonly by: string; readonly student: boolean; readonly levels: string; readonly notes?: Readonly<Record<string, string>> };

/** Two students who only fill in the scan. */
export const scanStudents: readonly (readonly [sub: string, name: string])[] = [
  ['demo-scan-student-1', 'Sanne Scanproef'], ['demo-scan-student-2', 'Joep Jaarproef'],
];

/** What each filled in this year: a level for every part in the order of the framework; a dash was skipped. */
export const filled2026: readonly Filled[] = [
  {
    by: 'demo-student-1', student: true, levels: '2-3211223221322-321211321222',
    notes: { 'fs.b3.3': 'Drie toetsen in één week, en de eisen kwamen een week ervoor.', 'fs.v': 'Ik wist niet dat er een visie was.' },
  },
  { by: 'demo-student-2', student: true, levels: '1232212212221223212121211211', notes: { 'fs.b3.7': 'Ik heb mijn verhaal vier keer verteld.' } },
  { by: 'demo-student-3', student: true, levels: '12-2112122-22122--1221211-12', notes: { 'fs.b1.2': 'In het Engels is er bijna niets te doen.' } },
  { by: 'demo-representative', student: true, levels: '2332232322232233222213222222' },
  { by: 'demo-scan-student-1', student: true, levels: '1222213212222213212131211121' },
  { by: 'demo-scan-student-2', student: true, levels: '22322233222-2323222222221222' },
  { by: 'demo-guide', student: false, levels: '3332333323332333233332333232', notes: { 'fs.c3': 'Sinds er uren voor zijn, komt iedereen uit mijn team.' } },
  { by: 'demo-guide-techniek', student: false, levels: '2232323322332323323332232222', notes: { 'fs.b1.6': 'De studiehuiskamer zit elke dinsdag vol.' } },
  { by: 'demo-dean', student: false, levels: '3342333323333343233332334232' },
  { by: 'demo-psychologist', student: false, levels: '3333322323233344232322232222' },
  { by: 'demo-confidential', student: false, levels: '33333343332-3343-33333-33322', notes: { 'fs.b1.3': 'Meldingen krijgen nu binnen twee weken antwoord.' } },
  { by: 'demo-executive', student: false, levels: '3343333433343334333343343323' },
];
