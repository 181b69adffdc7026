import { ELSEWHERE } from './elsewhere.ts';
import { likenessTo } from './likeness.ts';
import { MIND } from './mind.ts';
import { MIND_2 } from './mind-2.ts';

/** How much a question looks like what students say of each need. */
export const likeness = likenessTo({ ...ELSEWHERE, ...MIND, ...MIND_2 });
