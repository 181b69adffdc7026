import type { Room } from '../platform/http/context.ts';
import { aboutRoom } from '../rooms/about/routes.ts';
import { accountRoom } from '../rooms/account/routes.ts';
import { adminRoom } from '../rooms/admin/routes.ts';
import { adviceRoom } from '../rooms/advice/routes.ts';
import { arrangementsRoom } from '../rooms/arrangements/routes.ts';
import { checkInAdminRoom } from '../rooms/check-in-admin/routes.ts';
import { resultService } from '../rooms/check-in/results/service.ts';
import { checkInRoom } from '../rooms/check-in/routes.ts';
import { crisisRoom } from '../rooms/crisis/routes.ts';
import { cycleRoom } from '../rooms/cycle/routes.ts';
import { directoryRoom } from '../rooms/directory/routes.ts';
import { evaluationRoom } from '../rooms/evaluation/routes.ts';
import { exchangeRoom } from '../rooms/exchange/routes.ts';
import { feedbackRoom } from '../rooms/feedback/routes.ts';
import { findHelpRoom } from '../rooms/find-help/routes.ts';
import { findService } from '../rooms/find-help/service.ts';
import { giftsRoom } from '../rooms/gifts/routes.ts';
import { goalsRoom } from '../rooms/goals/routes.ts';
import { guidanceRoom } from '../rooms/guidance/routes.ts';
import { handOverRoom } from '../rooms/hand-over/routes.ts';
import { initiativesRoom } from '../rooms/initiatives/routes.ts';
import { letterRoom } from '../rooms/letter/routes.ts';
import { moneyImportRoom } from '../rooms/money-import/routes.ts';
import { moneyImportService } from '../rooms/money-import/service.ts';
import { modulesRoom } from '../rooms/modules/routes.ts';
import { momentsRoom } from '../rooms/moments/routes.ts';
import { moneyRoom } from '../rooms/money/routes.ts';
import { needsRoom } from '../rooms/needs/routes.ts';
import { overviewRoom } from '../rooms/overview/routes.ts';
import { partnersRoom } from '../rooms/partners/routes.ts';
import { planRoom } from '../rooms/plan/routes.ts';
import { policyRoom } from '../rooms/policy/routes.ts';
import { roundsRoom } from '../rooms/rounds/routes.ts';
import { remindersRoom } from '../rooms/reminders/routes.ts';
import { scanRoom } from '../rooms/scan/routes.ts';
import { proposalsRoom } from '../rooms/proposals/routes.ts';
import { signalsRoom } from '../rooms/signals/routes.ts';
import { textsRoom } from '../rooms/texts/routes.ts';
import { trainingRoom } from '../rooms/training/routes.ts';
import { upkeepRoom } from '../rooms/upkeep/routes.ts';
import { visionRoom } from '../rooms/vision/routes.ts';
import type { Deps } from './deps.ts';
import { modulesHere } from './modules-here.ts';
import { offersFor } from './offers-for.ts';
import type { Services } from './services.ts';

/** Every room there is. */
export function rooms(deps: Deps, services: Services): readonly Room[] {
  const { db, ids, mailer } = deps;
  const finding = findService(db, ids);
  const installation = { embedded: db.engine === 'embedded', mail: mailer.configured, notes: db.notes };
  return [
    findHelpRoom(finding),
    exchangeRoom(deps),
    directoryRoom(deps),
    initiativesRoom(deps),
    needsRoom(deps),
    overviewRoom(deps),
    adminRoom({ ...deps, installation }),
    checkInAdminRoom(deps),
    upkeepRoom(services.upkeep),

    guidanceRoom({ db, offersFor: offersFor(finding) }),

    momentsRoom(deps),
    arrangementsRoom(deps),
    textsRoom(deps),
    modulesRoom({ ...deps, offersFor: offersFor(finding) }),

    handOverRoom(services.handOver),

    giftsRoom(services.gifts),
    remindersRoom(services.reminders),
    checkInRoom(services.checkIn, resultService({
      ...deps, offersFor: offersFor(finding), modulesHere: modulesHere(db),
    })),

    letterRoom,

    partnersRoom(services.partners),

    crisisRoom(deps),

    trainingRoom(deps),

    signalsRoom(services.signals),

    policyRoom,
    adviceRoom(deps),
    visionRoom(deps),
    scanRoom(deps),

    goalsRoom(deps),
    cycleRoom(deps),

    planRoom(services.plan),
    proposalsRoom(deps),

    moneyRoom(deps),

    evaluationRoom(services.evaluation, deps.keys),
    feedbackRoom(services.feedback),

    roundsRoom(services.rounds),

    moneyImportRoom(moneyImportService(deps)),

    accountRoom(deps),

    aboutRoom,
  ];
}
