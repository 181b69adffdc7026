import type { ProposedGoal } from '../../../core/goals/propose.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { textIn } from './common.ts';

/** Proposals as a page shows them. */
export const proposalsView = (proposals: readonly ProposedGoal[], lang: Lang) =>
  proposals.map(({ key, name, why, from, indicator }) =>
    ({ key, name: name[lang], why: why[lang], from: from && from !== why ? from[lang] : undefined,
      what: textIn(indicator.what, lang) }));
export type ProposalRow = ReturnType<typeof proposalsView>[number];
