import type { PartText } from '../../core/initiatives/types.ts';

/** A round as a coordinator fills it in. Days as `2026-11-26`. */
export type RoundWrite = {
  readonly title: { readonly nl: string; readonly en: string };
  readonly instrument: string;
  readonly units: readonly string[];
  readonly years: readonly number[];
  readonly opensOn: string;
  readonly closesOn: string;
  readonly remindOn: readonly string[];
  readonly inClass: boolean;
  /** own words of the invitation; a language that is not there gets ours */
  readonly invite: PartText | null;
};

/** What others ask, for the calendar. */
export type SurveyWrite = {
  readonly title: string; readonly askedBy: string; readonly units: readonly string[];
  readonly years: readonly number[];
  readonly opensOn: string; readonly closesOn: string; readonly minutes: number | null;
};

export type UnitRow = {
  readonly id: string; readonly key: string; readonly parent_id: string | null; readonly name: PartText;
};

/** Somebody to write to; nothing else is kept of them. */
export type Address = { readonly email: string; readonly lang: 'nl' | 'en' };
