import type { FeedbackRelease } from '../core/disclosure/feedback.ts';
import { releaseReception } from '../core/disclosure/feedback.ts';
import { effectOf } from '../core/evaluation/effect.ts';
import { RECEPTION_QUESTIONS } from '../core/evaluation/own-forms.ts';
import type { DecisionKind, Effect, Feasibility, Reach, Reception } from '../core/evaluation/types.ts';

/** Invented scores of 34 students before and after, and of three who came once; the same every time. */
function toetsScores() {
  const noise = (i: number, step: number) => (((i * step) % 11) - 5) / 10;
  const pairs = Array.from({ length: 34 }, (_, i) => {
    const before = 3.4 + noise(i, 7) + noise(i, 3);
    return { before, after: before - 0.45 + noise(i, 5) * 1.1 };
  });
  return { pairs, lost: Array.from({ length: 12 }, (_, i) => 3.6 + noise(i, 4)), excluded: [{ reason: 'missing after', n: 12 }] };
}

const toetsEffect: Effect = effectOf(toetsScores(), {
  scale: { nl: 'Spanning voor toetsen (1 tot 5)', en: 'Tension before tests (1 to 5)' }, better: 'lower', from: 'file',
  source: 'Vragenlijst bij de eerste en de laatste bijeenkomst, 2025', reliability: 0.86,
});

/** Invented answers to our own form, released by the same rules as real ones. */
function released(n: number, remarks: readonly string[]): FeedbackRelease | undefined {
  return releaseReception(Array.from({ length: n }, (_, i) => ({
    answers: { clear: 3 + (i % 3), fits: 2 + ((i * 3) % 4), helped: i % 3 === 0 ? 3 : 4 + (i % 2), recommend: i % 5 === 0 ? 3 : 4 + (i % 2) },
    remark: remarks[i] ?? null,
  })), RECEPTION_QUESTIONS.map(({ key }) => key));
}

type Voice = {
  readonly as: 'representative' | 'coordinator'; readonly how: 'panel' | 'conversation' | 'council'; readonly people: number;
  readonly text: string; readonly on: string;
};
type Decided = {
  readonly what: DecisionKind; readonly why: string; readonly by: string; readonly on: string; readonly again?: string;
  /** key of the goal that came of it */
  readonly goal?: string;
};
export type DemoEvaluation = {
  readonly initiative: string; readonly year: number; readonly state: 'planned' | 'running' | 'closed';
  /** days from today, or a day */
  readonly askOn: string | number; readonly students: string;
  readonly reach?: Reach; readonly reception?: Reception; readonly effect?: Effect; readonly feasibility?: Feasibility;
  readonly voices?: readonly Voice[]; readonly decided?: Decided;
  /** days from today on which our form closes */
  readonly form?: number;
  readonly released?: { readonly people: number; readonly result: FeedbackRelease; readonly on: string };
};

const release = released(21, [
  'Meer plek in de avond, overdag heb ik les.', 'Ik dacht dat ik de enige was. Dat bleek niet zo.', 'Fijn dat het klein was.',
]);
const PANEL = 'Het studentenpanel bespreekt de uitkomst voordat er een besluit is.';

export const demoEvaluations: readonly DemoEvaluation[] = [
  {
    initiative: 'toets-zonder-knoop', year: 2025, state: 'closed', askOn: '2025-11-15', students: PANEL, effect: toetsEffect,
    reach: {
      people: 46, population: 380, of: 'studenten die in 2025 een toets uitstelden', from: 'sign-ups',
      notReached: 'Studenten die in de avond les hebben.', source: 'Aanmeldingen 2025',
    },
    feasibility: { cents: 1_840_000, hours: 210, takes: 'Twee trainers, zes bijeenkomsten. Een rustige ruimte is lastig in toetsweken.' },
    ...(release ? { released: { people: 21, result: release, on: '2025-11-20' } } : {}),
    voices: [{
      as: 'representative', how: 'panel', people: 9, on: '2025-11-27',
      text: 'Het helpt om te oefenen met mensen die het ook spannend vinden. Zet het ook in de avond, en zeg vooraf wat je gaat doen.',
    }],
    decided: {
      what: 'keep', by: 'Stuurgroep studentenwelzijn', on: '2025-12-09', again: '2026-12-01', goal: 'toetsdruk-2026',
      why: 'De spanning nam af bij wie meedeed, en studenten raden het aan. Er komt een groep in de avond bij.',
    },
  },
  {
    initiative: 'luistermaatje', year: 2025, state: 'closed', askOn: '2025-10-01', students: 'Een gesprek met luistermaatjes en met het panel.',
    reach: {
      people: 112, population: 24_000, of: 'alle studenten', from: 'uses', notReached: 'Studenten die weinig Nederlands of Engels spreken.',
      source: 'Tellingen van de chat, 2025',
    },
    reception: { answered: 58, positive: 47, mark: 7.9, source: 'Korte vraag na de chat' },
    feasibility: { cents: 960_000, hours: 400, takes: 'Begeleiding van twaalf luistermaatjes. Het rooster rond krijgen kost veel tijd.' },
    voices: [{
      as: 'coordinator', how: 'conversation', people: 14, on: '2025-11-04',
      text: 'Laat luistermaatjes vaker samen napraten. De naam is goed, maar bijna niemand in onze klas kende het.',
    }],
    decided: {
      what: 'change', by: 'Stuurgroep studentenwelzijn', on: '2025-12-09', again: '2026-12-01', goal: 'thuis-2026',
      why: 'Wie het gebruikt is tevreden, maar weinig studenten kennen het. We laten het zien in de eerste honderd dagen.',
    },
  },
  {
    initiative: 'beter-slapen', year: 2025, state: 'closed', askOn: '2025-11-01', students: PANEL,
    reach: { people: 'few', of: 'studenten die slecht slapen', from: 'sign-ups', notReached: 'Studenten met een nachtbaan.', source: 'Aanmeldingen 2025' },
    feasibility: { cents: 310_000, hours: 60, takes: 'Een trainer. Van de vier groepen gingen er drie niet door.' },
    decided: {
      what: 'change', by: 'Afdeling Sport en Leefstijl', on: '2025-12-15', again: '2026-12-15',
      why: 'Te weinig aanmeldingen voor vier groepen. We bieden het twee keer per jaar aan, en schrijven anders wat het is.',
    },
  },
  {
    initiative: 'studiehuiskamer', year: 2026, state: 'running', askOn: 30, students: PANEL, form: 20,
    reach: {
      people: 164, population: 1450, of: 'langstudeerders', from: 'uses', notReached: 'Langstudeerders die ver weg wonen.',
      source: 'Telling aan de deur, september tot november',
    },
  },
  {
    initiative: 'eerste-honderd-dagen', year: 2026, state: 'closed', askOn: '2026-06-15', students: 'Buddy’s en eerstejaars praten mee.',
    reach: {
      people: 620, population: 5200, of: 'eerstejaars', from: 'sign-ups', notReached: 'Eerstejaars die in februari beginnen.', source: 'Aanmeldingen',
    },
    reception: { answered: 211, positive: 178, mark: 8.1, source: 'Vragenlijst in december' },
    feasibility: { cents: 4_250_000, hours: 620, takes: 'Buddy’s werven en begeleiden. Opleidingen doen al veel zelf.' },
    voices: [{
      as: 'representative', how: 'council', people: 11, on: '2026-06-23',
      text: 'Geef het aan de opleidingen, maar hou één plek waar een buddy terechtkan.',
    }],
    decided: {
      what: 'to-programme', by: 'College van Bestuur', on: '2026-07-02', again: '2027-06-15',
      why: 'Het werkt het best dicht bij de opleiding. Vanaf september nemen opleidingen het over, met één centraal aanspreekpunt.',
    },
  },
  { initiative: 'thuisgroep', year: 2026, state: 'planned', askOn: -45, students: 'De groepen zelf, en het panel.' },
  { initiative: 'leefstijl-in-je-rooster', year: 2026, state: 'running', askOn: 60, students: PANEL, form: 40 },
];
