import { checkInService } from '../rooms/check-in/service.ts';
import { evaluationService } from '../rooms/evaluation/service.ts';
import { feedbackService } from '../rooms/feedback/service.ts';
import { giftsService } from '../rooms/gifts/service.ts';
import { handOverService } from '../rooms/hand-over/service.ts';
import { figuresService } from '../rooms/training/figures-service.ts';
import { partnersService } from '../rooms/partners/service.ts';
import { planService } from '../rooms/plan/service.ts';
import { roundsRoomService } from '../rooms/rounds/service.ts';
import { remindersService } from '../rooms/reminders/service.ts';
import { signalsService } from '../rooms/signals/service.ts';
import { upkeepService } from '../rooms/upkeep/service.ts';
import type { Deps } from './deps.ts';

/** Services that have work of their own every hour, beside what people ask. */
export function services(deps: Deps) {
  const more = { ...deps, baseUrl: deps.config.baseUrl };
  return {
    upkeep: upkeepService(more),
    partners: partnersService(more),
    plan: planService(more),
    handOver: handOverService(more),
    signals: signalsService(more),
    training: figuresService(deps.db),
    evaluation: evaluationService(more),
    feedback: feedbackService(more),
    rounds: roundsRoomService(more),
    gifts: giftsService(more),
    reminders: remindersService(more),
    checkIn: checkInService(more),
  };
}
export type Services = ReturnType<typeof services>;

/** Does the work of every hour, one after the other; what goes wrong in one does not keep the rest from it. */
export async function hourly({ log }: Pick<Deps, 'log'>, all: Services, now: Date): Promise<void> {
  for (const [name, { round }] of Object.entries(all)) {
    await round(now).catch((error: unknown) => log({ event: 'round.failed', id: name, error }));
  }
}
