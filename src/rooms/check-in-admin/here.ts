import { BEFORE_CLINICAL, type Decided } from '../../core/check-in/decisions.ts';
import type { Instrument } from '../../core/instruments/types.ts';

export type ClinicalKey = (typeof BEFORE_CLINICAL)[number];
/** An instrument as this institution has it. */
export type Here = {
  readonly instrument: Instrument; readonly isOn: boolean; readonly decided: Decided; readonly ours: boolean;
  /** of theirs: takes the place of one of ours */
  readonly replaces: boolean;
};

/** What is still to be decided before one with a clinical cut-off goes on. */
export const missingFor = ({ instrument, decided }: Pick<Here, 'instrument' | 'decided'>): readonly ClinicalKey[] =>
  (instrument.clinical ? BEFORE_CLINICAL.filter((key) => !Object.hasOwn(decided, key)) : []);
