import { type Standing, STANDINGS } from '../../../core/evaluation/standing.ts';
import { QUESTIONS } from '../../../core/evaluation/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { EvaluationService } from '../service.ts';
import { wordsOf } from '../words/index.ts';

type Year = Awaited<ReturnType<EvaluationService['year']>>;
const LOOKS = { late: 'wrong', asked: 'attention', running: 'plain', planned: 'plain', decided: 'good' } as const;

const nameIn = (name: PartText, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

export const standingLook = (standing: Standing) => LOOKS[standing];

function rowView(row: Year['rows'][number], lang: Lang) {
  const words = wordsOf(lang);
  const known = QUESTIONS.filter((question) => row[question] !== null).map((question) => words.questions[question]);
  const { decision } = row;
  return {
    id: row.id, name: row.body.name, known: known.join(', ') || words.list.nothing,
    when: decision ? dayInWords(decision.decided_on, lang) : words.list.askOn(dayInWords(row.ask_on, lang)),
    ...(decision ? {
      decision: words.forms.decision.whats[decision.what], without: decision.with_students
        ? undefined : words.card.without,
    } : {}),
  };
}

/** A year of evaluations, what presses most first. */
export function listView({ rows, years, missing }: Year, year: number, lang: Lang) {
  const words = wordsOf(lang);
  const byName = (a: Year['rows'][number], b: Year['rows'][number]) =>
    nameIn(a.body.name, lang).localeCompare(nameIn(b.body.name, lang), lang);
  return {
    year, years: [...new Set([year, ...years])].sort((a, b) => b - a),
    sections: STANDINGS.flatMap((standing) => {
      const here = rows.filter((row) => row.standing === standing).sort(byName);
      return here.length === 0 ? [] : [{
        standing, title: words.sections[standing], look: standingLook(standing),
          rows: here.map((row) => rowView(row, lang)),
      }];
    }),
    missing: missing.filter(({ keeps }) => keeps)
      .map(({ id, body }) => ({ value: id, label: nameIn(body.name, lang) }))
      .sort((a, b) => a.label.localeCompare(b.label, lang)),
  };
}
export type ListView = ReturnType<typeof listView>;
