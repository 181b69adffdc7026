import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, localOf, spanInWords } from '../../../core/time/days.ts';
import type { TrainingService } from '../service.ts';
import { wordsOf } from '../words.ts';
import { standingIn } from './common.ts';

type Overview = Awaited<ReturnType<TrainingService['overview']>>;

/** One's own page: what one must, where one signed up, certificates, and what there is. */
export function ownView(page: Overview, lang: Lang, now: Date) {
  const words = wordsOf(lang);
  const local = localOf(now);
  const nameOf = (id: string) => page.trainings.find((one) => one.id === id)?.body.name ?? {};
  const dateOf = (id: string) => page.dates.find((one) => one.id === id);
  const comes = page.dates.filter(({ startsAt, cancelled }) => startsAt > local && !cancelled);
  const given = page.trainings.filter((one) => one.given);
  const musts = page.musts.filter(({ trainingId }) => given.some(({ id }) => id === trainingId));
  const open = musts.filter(({ standing }) => standing !== 'done').length;
  return {
    lead: musts.length === 0 ? words.must.none : open === 0 ? words.must.allDone : words.must.open(open),
    musts: musts.map((must) => ({
      id: must.trainingId, name: nameOf(must.trainingId), ...standingIn(must, lang),
    })),
    signups: page.signups.flatMap(({ dateId, trainingId, state }) => {
      const date = dateOf(dateId);
      if (!date || date.endsAt < local || (state !== 'signed-up' && state !== 'waiting')) return [];
      return [{
        id: trainingId, name: nameOf(trainingId), moment: spanInWords(date.startsAt, date.endsAt, lang),
        place: date.place,
        state: date.cancelled ? words.training.cancelled : words.training.states[state],
        waiting: date.cancelled || state === 'waiting',
      }];
    }).reverse(),
    certificates: page.signups.flatMap(({ id, trainingId, attendedOn }) => (attendedOn
      ? [{ id, name: nameOf(trainingId), day: dayInWords(attendedOn, lang) }] : [])),
    offered: given.map(({ id, body }) => {
      const next = comes.find(({ trainingId }) => trainingId === id);
      return {
        id, name: body.name, summary: body.summary, form: words.forms[next?.form ?? 'training'],
        next: next ? words.own.next(spanInWords(next.startsAt, next.endsAt, lang)) : words.own.noNext,
        full: next !== undefined && next.taken >= next.seats && !page.signups.some(({ dateId }) => dateId === next.id),
        soonest: next?.startsAt ?? '9',
      };
    }).sort((a, b) => (a.soonest < b.soonest ? -1 : 1)),
  };
}
export type OwnView = ReturnType<typeof ownView>;
