import { dayOf } from '../../core/time/days.ts';
import { peopleService } from './services/people.ts';
import { type PostDeps, postService } from './services/post.ts';
import { type RoundsDeps, roundsService } from './services/rounds.ts';
import { studentService } from './services/student.ts';
import { type TurnoutDeps, turnoutService } from './services/turnout.ts';

export type RoundsRoomDeps = RoundsDeps & PostDeps & TurnoutDeps;

/** Rounds: planned by a coordinator, written by the post, told by the clock, met by a student. */
export function roundsRoomService(deps: RoundsRoomDeps) {
  const [post, turnout] = [postService(deps), turnoutService(deps)];
  return {
    rounds: roundsService(deps), people: peopleService(deps), student: studentService(deps.db),
    /** whether letters can go at all */
    mail: deps.mailer.configured, baseUrl: deps.baseUrl,

    /** The hourly work. May run more often, and in more than one process. */
    async round(now: Date): Promise<void> {
      await post.round(dayOf(now));
      await turnout.round(dayOf(now));
    },
  };
}
export type RoundsRoomService = ReturnType<typeof roundsRoomService>;
