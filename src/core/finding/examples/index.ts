import { ELSEWHERE_2 } from './elsewhere-2.ts';
import { ELSEWHERE_3 } from './elsewhere-3.ts';
import { ELSEWHERE_4 } from './elsewhere-4.ts';
import { ELSEWHERE_5 } from './elsewhere-5.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { LIFE_1 } from './life-1.ts';
import { LIFE_2 } from './life-2.ts';
import { LIFE_3 } from './life-3.ts';
import { LIFE_4 } from './life-4.ts';
import { LIFE_5 } from './life-5.ts';
import { LIFE_6 } from './life-6.ts';
import { LIFE_7 } from './life-7.ts';
import { MIND_1 } from './mind-1.ts';
import { MIND_2 } from './mind-2.ts';
import { MIND_3 } from './mind-3.ts';
import { MIND_4 } from './mind-4.ts';
import { MIND_5 } from './mind-5.ts';
import { MIND_6 } from './mind-6.ts';
import { MIND_7 } from './mind-7.ts';
import { STUDY_1 } from './study-1.ts';
import { STUDY_2 } from './study-2.ts';
import { STUDY_3 } from './study-3.ts';
import { STUDY_4 } from './study-4.ts';
import { STUDY_5 } from './study-5.ts';
import { STUDY_6 } from './study-6.ts';
import { STUDY_7 } from './study-7.ts';
import { WORLD_1 } from './world-1.ts';
import { WORLD_2 } from './world-2.ts';
import { WORLD_3 } from './world-3.ts';
import { WORLD_4 } from './world-4.ts';
import { WORLD_5 } from './world-5.ts';
import { WORLD_6 } from './world-6.ts';
import { WORLD_7 } from './world-7.ts';
import { WORLD_8 } from './world-8.ts';
import { joined } from './joined.ts';
import { likenessTo } from './likeness.ts';

/** How much a question looks like what students say of each need. */
export const likeness = likenessTo(
  joined([
    ELSEWHERE_2, ELSEWHERE_3, ELSEWHERE_4, ELSEWHERE_5, ELSEWHERE, LIFE_1, LIFE_2, LIFE_3, LIFE_4, LIFE_5, LIFE_6,
    LIFE_7, MIND_1, MIND_2, MIND_3, MIND_4, MIND_5, MIND_6, MIND_7, STUDY_1, STUDY_2, STUDY_3, STUDY_4, STUDY_5,
    STUDY_6, STUDY_7, WORLD_1, WORLD_2, WORLD_3, WORLD_4, WORLD_5, WORLD_6, WORLD_7, WORLD_8,
  ]),
);
