import type { Instrument, RuleKey } from '../types.ts';
import { auditC } from './audit-c.ts';
import { brs } from './brs.ts';
import { djg6 } from './djg-6.ts';
import { gad7 } from './gad-7.ts';
import { mhcSf } from './mhc-sf.ts';
import { mhi5 } from './mhi-5.ts';
import { phq9 } from './phq-9.ts';
import { pss10 } from './pss-10.ts';
import type { ScoringRule } from './types.ts';
import { ucla3 } from './ucla-3.ts';
import { who5 } from './who-5.ts';

/** Scoring of published instruments, by key. Texts are not ours to give: an institution brings in those it may use. */
export const RULES: Readonly<Record<RuleKey, ScoringRule>> = {
  'mhi-5': mhi5, 'who-5': who5, 'mhc-sf': mhcSf, brs, 'pss-10': pss10, 'ucla-3': ucla3, 'djg-6': djg6,
  'audit-c': auditC, 'phq-9': phq9, 'gad-7': gad7,
};
export const RULE_KEYS = Object.keys(RULES) as RuleKey[];
export const isRuleKey = (text: unknown): text is RuleKey => typeof text === 'string' && Object.hasOwn(RULES, text);

/** Whether an instrument may be put to a group in a round: never one with a clinical cut-off (SCORE-8). */
export const mayBeInRound = ({ clinical, rule }: Pick<Instrument, 'clinical' | 'rule'>): boolean =>
  !clinical && !(rule && RULES[rule].clinical);
