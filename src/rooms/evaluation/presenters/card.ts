import { standingOf } from '../../../core/evaluation/standing.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import { lastRelease, withStudents } from '../from-forms.ts';
import type { EvaluationService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { effectView } from './effect.ts';
import { standingLook } from './list.ts';
import { partViews, questionRows } from './parts.ts';

type Card = Awaited<ReturnType<EvaluationService['card']>>;

/** A decision in words. */
function decisionView(one: Card['around']['decisions'][number], lang: Lang) {
  const words = wordsOf(lang);
  return {
    id: one.id, what: words.forms.decision.whats[one.what], why: one.why,
    by: words.card.by(one.decided_by, dayInWords(one.decided_on, lang)), withStudents: one.with_students,
    label: one.with_students ? words.card.withStudents : words.card.without,
    ...(one.look_again_on ? { again: words.card.again(dayInWords(one.look_again_on, lang)) } : {}),
    changesStatus: one.what !== 'keep', ...(one.goal_id ? { goalId: one.goal_id } : {}),
  };
}
export type DecisionView = ReturnType<typeof decisionView>;

/**
 * Everything on the card of one evaluation.
 * @param remarks whether what people wrote in a form stands there: for staff and the council only (SDC-22)
 */
export function cardView(card: Card, lang: Lang, now: Date, remarks = true) {
  const { row, around } = card;
  const words = wordsOf(lang);
  const standing = standingOf(
    { state: row.state, askOn: row.ask_on, ...(row.asked_on ? { askedOn: row.asked_on } : {}) }, row.status, dayOf(now),
  );
  // what is about this evaluation stands in front; what was decided in other years is history
  const own = around.decisions.filter(({ evaluation_id: id }) => id === row.id);
  const effect = row.effect ?? lastRelease(around, 'before-after')?.release.effect;
  return {
    id: row.id, version: row.version, initiativeId: row.initiative_id, name: row.body.name, year: row.year,
      keeps: row.keeps,
    standing: words.standings[standing], look: standingLook(standing), askOn: dayInWords(row.ask_on, lang),
    parts: partViews(card, lang), questions: questionRows(around, lang, remarks),
    ...(effect ? { effect: effectView(effect, lang) } : {}),
    heard: withStudents(around),
    voices: around.voices.map((voice) => ({
      how: words.forms.voice.hows[voice.how], on: dayInWords(voice.said_on, lang), text: voice.text,
      by: words.forms.voice.by[voice.as_role], ...(voice.people ? { people: words.forms.voice.n(voice.people) } : {}),
    })),
    ...(own[0] ? { decision: decisionView(own[0], lang) } : {}),
    history: around.decisions.filter((one) => one !== own[0]).map((one) => decisionView(one, lang)),
    plan: { how: row.plan.how, students: row.plan.students },
  };
}
export type CardView = ReturnType<typeof cardView>;
