import { dayOf } from '../../core/time/days.ts';
import { vaultRound } from '../../platform/vault/round.ts';
import { choicesService } from './services/choices.ts';
import type { CheckInDeps } from './services/deps.ts';
import { fillingService } from './services/filling.ts';
import { finishingService } from './services/finishing.ts';
import { homeService } from './services/home.ts';
import { myDataService } from './services/my-data.ts';
import { parentService } from './services/parent.ts';
import { resultsService } from './services/results.ts';
import { vaults } from './services/vaults.ts';

/** The check-in, as the student does it. Nobody else can do any of this, or read any of it. */
export function checkInService(deps: CheckInDeps) {
  const own = vaults(deps);
  return {
    home: homeService(deps, own),
    parent: parentService(deps),
    filling: fillingService(deps, own),
    finishing: finishingService(deps, own),
    results: resultsService(deps, own),
    choices: choicesService(deps, own),
    myData: myDataService(deps, own),
    /** The hourly round: what is past its day goes, in every vault. */
    round: (now: Date): Promise<void> => vaultRound(deps, dayOf(now)),
  };
}
export type CheckInService = ReturnType<typeof checkInService>;
