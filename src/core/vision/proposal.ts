import type { Lang } from '../frameworks/types.ts';

export type Duty = { readonly who: string; readonly does: string; readonly doesNot: string };
type Both = { readonly nl: Duty; readonly en: Duty; /** for these kinds of institution only */ readonly only?: 'mbo' | 'higher' };

const duty = (who: string, does: string, doesNot: string): Duty => ({ who, does, doesNot });

const DUTIES: readonly Both[] = [
  {
    nl: duty('Bestuur', 'Stelt de visie vast, zorgt voor geld en mensen, bespreekt elk jaar met studenten wat werkt en legt daar verantwoording over af.',
      'Begeleidt geen studenten. Laat het niet over aan wie er toevallig tijd voor heeft.'),
    en: duty('Board', 'Decides the vision, provides money and people, discusses every year with students what works and accounts for it.',
      'Does not guide students. Does not leave it to whoever happens to have time.'),
  },
  {
    nl: duty('Directeur van een faculteit of academie', 'Werkt de doelen uit voor de eigen opleidingen, geeft begeleiders uren en scholing, en zorgt dat het programma te doen is.',
      'Beslist niet over hulp aan een student, en ziet niet wie hulp zoekt.'),
    en: duty('Director of a faculty', 'Works out the goals for the programmes, gives guides hours and training, and makes sure the programme can be done.',
      'Does not decide about help for a student, and does not see who looks for help.'),
  },
  {
    nl: duty('Coördinator studentenwelzijn', 'Houdt het overzicht, leidt het team en de jaarlijkse kring van kijken, samen beoordelen en bijstellen.',
      'Is geen hulpverlener, en is niet in z’n eentje verantwoordelijk voor het welzijn van studenten.'),
    en: duty('Student wellbeing coordinator', 'Keeps the overview, leads the team and the yearly circle of looking, judging together and adjusting.',
      'Is not a counsellor, and is not alone responsible for the wellbeing of students.'),
  },
  {
    only: 'higher',
    nl: duty('Studiebegeleider', 'Kent de eigen studenten, vraagt hoe het gaat, denkt mee over de studie en weet waar iemand verder terechtkan.',
      'Lost het niet voor iemand op, oordeelt niet over wat iemand heeft, en hoeft niet altijd bereikbaar te zijn.'),
    en: duty('Study guide', 'Knows the own students, asks how it goes, thinks along about the study and knows where somebody can go next.',
      'Does not solve it for somebody, does not judge what somebody has, and need not always be reachable.'),
  },
  {
    only: 'mbo',
    nl: duty('Mentor', 'Kent de eigen studenten, vraagt hoe het gaat, houdt contact met thuis waar dat hoort en weet wie er verder kan helpen.',
      'Lost het niet voor iemand op, oordeelt niet over wat iemand heeft, en hoeft niet altijd bereikbaar te zijn.'),
    en: duty('Mentor', 'Knows the own students, asks how it goes, keeps in touch with home where that is right and knows who can help further.',
      'Does not solve it for somebody, does not judge what somebody has, and need not always be reachable.'),
  },
  {
    only: 'higher',
    nl: duty('Studentendecaan', 'Geeft onafhankelijk advies over regelingen, voorzieningen en rechten, en regelt aanpassingen in de studie.',
      'Vraagt niet meer dan nodig is, en deelt niets met de opleiding zonder dat de student dat wil.'),
    en: duty('Student dean', 'Gives independent advice about schemes, facilities and rights, and arranges adjustments in the study.',
      'Does not ask more than is needed, and shares nothing with the programme unless the student wants that.'),
  },
  {
    only: 'mbo',
    nl: duty('Zorgcoördinator', 'Denkt mee met mentoren, brengt mensen bij elkaar en kent de partners buiten de school.',
      'Neemt het niet over van de mentor, en deelt niets zonder dat de student dat wil.'),
    en: duty('Care coordinator', 'Thinks along with mentors, brings people together and knows the partners outside the school.',
      'Does not take over from the mentor, and shares nothing unless the student wants that.'),
  },
  {
    only: 'higher',
    nl: duty('Studentenpsycholoog', 'Biedt korte begeleiding en workshops, en helpt op weg naar andere hulp als dat nodig is.',
      'Biedt geen lange of gespecialiseerde hulp: die loopt via de huisarts. Vertelt niemand wie er komt.'),
    en: duty('Student psychologist', 'Offers short guidance and workshops, and helps to find other help when that is needed.',
      'Offers no long or specialised help: that goes through the general practitioner. Tells nobody who comes.'),
  },
  {
    nl: duty('Vertrouwenspersoon', 'Luistert naar wie iets naars heeft meegemaakt, denkt mee over stappen en wijst de weg naar een klacht.',
      'Onderzoekt niets, bemiddelt niet en doet niets zonder dat de ander dat wil.'),
    en: duty('Confidential adviser', 'Listens to whoever went through something bad, thinks along about steps and shows the way to a complaint.',
      'Does not investigate, does not mediate and does nothing unless the other wants that.'),
  },
  {
    nl: duty('Docent', 'Zorgt voor een veilige sfeer, duidelijke eisen en toetsen die te doen zijn. Vraagt hoe het gaat en wijst de weg.',
      'Begeleidt geen persoonlijke problemen, en hoeft ze niet op te lossen.'),
    en: duty('Teacher', 'Provides a safe atmosphere, clear requirements and tests that can be done. Asks how it goes and shows the way.',
      'Does not guide personal problems, and need not solve them.'),
  },
  {
    nl: duty('Studentenraad', 'Denkt en beslist mee over visie, doelen en geld, en vertelt wat studenten merken.',
      'Vangt geen medestudenten op, en spreekt niet voor één student.'),
    en: duty('Student council', 'Thinks along and takes part in decisions about vision, goals and money, and says what students notice.',
      'Does not look after fellow students, and does not speak for one student.'),
  },
  {
    nl: duty('Student', 'Zorgt mee voor een goede sfeer, en mag om steun vragen en meedenken.',
      'Is niet verantwoordelijk voor te hoge druk, geldzorgen of een tekort aan kamers, en hoeft het niet alleen op te lossen.'),
    en: duty('Student', 'Helps to make a good atmosphere, and may ask for support and think along.',
      'Is not responsible for pressure that is too high, money worries or a lack of rooms, and need not solve it alone.'),
  },
];

/** Who is responsible for what and what not, from board to student: a proposal of ours to start from. */
export const proposedDuties = (sector: 'mbo' | 'hbo' | 'wo', lang: Lang): readonly Duty[] =>
  DUTIES.filter(({ only }) => !only || (only === 'mbo') === (sector === 'mbo')).map((one) => one[lang]);
