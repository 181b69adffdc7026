import type { RoleCard } from '../../types.ts';
import { careCoordinator } from './care-coordinator.ts';
import { careerAdviser } from './career-adviser.ts';
import { confidentialAdviser } from './confidential-adviser.ts';
import { crisisTeam } from './crisis-team.ts';
import { dean } from './dean.ts';
import { examBoard } from './exam-board.ts';
import { gp } from './gp.ts';
import { internationalOffice } from './international-office.ts';
import { mentor } from './mentor.ts';
import { moneyAdviser } from './money-adviser.ts';
import { peer } from './peer.ts';
import { psychologist } from './psychologist.ts';
import { studyAdviser } from './study-adviser.ts';
import { studyCoach } from './study-coach.ts';

/** Everybody in the chain, from close by to further away. */
export const roles: readonly RoleCard[] = [
  mentor, studyAdviser, careCoordinator, dean, psychologist, confidentialAdviser, studyCoach, careerAdviser,
  moneyAdviser, internationalOffice, peer, examBoard, crisisTeam, gp,
];
