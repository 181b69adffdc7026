import { FEW } from '../../../core/disclosure/figures.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import { type EvidenceForm, LONGEST_OWN, OUTSIDE } from '../schemas.ts';
import type { OutsideAnswer } from '../services/figures.ts';
import { wordsOf } from '../words.ts';
import { figureInWords, linesOf, monthInWords, quarterInWords, themeName } from './shared.ts';

const isOutside = (theme: string): boolean => OUTSIDE.some((one) => one === theme);

/** Each quarter with its lines for these themes. */
const byQuarter = ({ periods, figures }: OutsideAnswer, themes: readonly string[]) => periods.map((period) => (
  { period, lines: linesOf(figures.filter((row) => row.period === period), 'theme', themes) }));

/** The form: what there is to choose, with what there is to show about it. */
export function evidenceChoices(answer: OutsideAnswer, lang: Lang) {
  const words = wordsOf(lang);
  const last = byQuarter(answer, OUTSIDE).at(-1)?.lines ?? [];
  const hint = (theme: string): string => {
    const asked = last.find(({ key }) => key === theme)?.asked ?? FEW;
    const questions = answer.questions.find((one) => one.theme === theme)?.count;
    const parts = [
      ...('withheld' in asked ? [] : [words.evidence.hasFigures(words.number(asked.students))]),
      ...(questions === undefined ? [] : [words.evidence.questionsHint(questions)]),
    ];
    return parts.join(', ') || words.evidence.noFigures;
  };
  return {
    longest: LONGEST_OWN,
    themes: OUTSIDE.map((theme) => ({ value: theme, label: themeName(theme, lang), hint: hint(theme) })),
    impressions: answer.impressions.filter(({ theme }) => isOutside(theme)).map(({ id, theme, month, text }) => (
      { value: id, label: text, hint: `${themeName(theme, lang)}, ${monthInWords(month, lang)}` })),
  };
}
/** What the coordinator chose and wrote, for the fields. */
export type Typed = EvidenceForm;
export type EvidenceChoices = ReturnType<typeof evidenceChoices>;

type About = { readonly institution: Institution; readonly now: Date; readonly lang: Lang };
const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter(Boolean);

/** The page to send: released figures, rounded counts, chosen impressions and the coordinator's own words. */
export function evidenceView(answer: OutsideAnswer, form: EvidenceForm, { institution, now, lang }: About) {
  const words = wordsOf(lang);
  const quarters = byQuarter(answer, form.themes);
  const questions = (theme: string): string => {
    const count = answer.questions.find((one) => one.theme === theme)?.count;
    return count === undefined ? words.few : words.number(count);
  };
  const also = quarters.flatMap(({ period, lines }) => lines.flatMap(({ key, declined, waited }) => {
    const said = [themeName(key, lang), quarterInWords(period, lang)] as const;
    return [
      ...('withheld' in declined ? [] : [words.evidence.alsoDeclined(said[0], declined.students, said[1])]),
      ...('withheld' in waited ? [] : [words.evidence.alsoWaited(said[0], waited.students, said[1])]),
    ];
  }));
  const chosen = answer.impressions.filter(({ id, theme }) =>
    form.impressions.includes(id) && form.themes.some((one) => one === theme));
  return {
    from: words.evidence.from(institution.name[lang], dayInWords(dayOf(now), lang)),
    intro: paragraphs(form.intro), request: paragraphs(form.request),
    columns: [words.theme, ...quarters.map(({ period }) => quarterInWords(period, lang)), words.evidence.lastColumn],
    rows: form.themes.map((theme, i) => [
      themeName(theme, lang), ...quarters.map(({ lines }) => figureInWords(lines[i]?.asked ?? FEW, words)),
      questions(theme),
    ]),
    also,
    heard: [...new Set(chosen.map(({ theme }) => theme))].map((theme) => ({
      theme: themeName(theme, lang), said: chosen.filter((one) => one.theme === theme)
        .map(({ month, text }) => ({ month: monthInWords(month, lang), lines: paragraphs(text) })),
    })),
    again: [
      ...form.themes.map((theme) => ['themes', theme] as const), ...form.impressions.map((id) => ['impressions', id] as const),
      ['intro', form.intro] as const, ['request', form.request] as const, ['again', '1'] as const,
    ],
  };
}
export type EvidenceView = ReturnType<typeof evidenceView>;
