import type { Lang } from '../../../core/frameworks/types.ts';
import type { FiguresService } from '../figures-service.ts';
import { wordsOf } from '../words.ts';
import { standingIn } from './common.ts';

type Team = NonNullable<Awaited<ReturnType<FiguresService['team']>>>;

/** A manager's list: who has something to do first, by name, and what belongs to each one's role. */
export function teamView({ members, trainings }: Team, lang: Lang) {
  const open = ({ musts }: Team['members'][number]) => musts.some(({ standing }) => standing !== 'done');
  const busy = members.filter(open).length;
  return {
    lead: wordsOf(lang).team.open(busy, members.length),
    members: [...members].sort((a, b) => Number(open(b)) - Number(open(a))).map(({ name, musts }) => ({
      name,
      musts: musts.flatMap((must) => {
        const training = trainings.find(({ id }) => id === must.trainingId);
        return training ? [{ id: must.trainingId, name: training.body.name, ...standingIn(must, lang, true) }] : [];
      }),
    })),
  };
}
export type TeamView = ReturnType<typeof teamView>;
