import type { Text } from '../frameworks/types.ts';

/** Who somebody can be sent to, or expect something of. Words for each: content/roles. */
export const ROLE_KEYS = [
  'mentor', 'study-adviser', 'dean', 'psychologist', 'confidential-adviser', 'care-coordinator', 'study-coach',
  'career-adviser', 'money-adviser', 'international-office', 'peer', 'exam-board', 'crisis-team', 'gp',
] as const;
export type RoleKey = (typeof ROLE_KEYS)[number];

/** How fast: today, within this week, or when it suits. What cannot wait at all stands in `urgent`. */
export const SPEEDS = ['today', 'week', 'calm'] as const;
export type Speed = (typeof SPEEDS)[number];

/** One place to refer to: who, how fast, when that fits, and how to say it to a student. */
export type Referral = { readonly to: RoleKey; readonly speed: Speed; readonly when: Text; readonly say: Text };

/** From what a guide notices to where a student can go, about one or more subthemes of FS-T. */
export type Route = {
  readonly key: string;
  /** FS-T subtheme ids, `fs-t.2.1` */
  readonly themes: readonly string[];
  /** what is noticed, in a few words a guide would use */
  readonly title: Text;
  /** what a guide sees or hears */
  readonly notice: readonly Text[];
  /** sentences to open the conversation with */
  readonly open: readonly Text[];
  /** what to leave out, and why */
  readonly leaveOut: readonly Text[];
  /** what a guide can do without anybody else */
  readonly yourself: readonly Text[];
  readonly refer: readonly Referral[];
  /** when it cannot wait: what to look out for */
  readonly urgent: readonly Text[];
};

/** What somebody in the chain does and does not do, for staff and for students. */
export type RoleCard = {
  readonly key: RoleKey;
  readonly name: Text;
  /** where this role is found; absent: everywhere */
  readonly sectors?: readonly ('mbo' | 'hbo' | 'wo')[];
  readonly does: readonly Text[];
  readonly doesNot: readonly Text[];
  /** in the words of a student: "what can I expect?" */
  readonly expect: readonly Text[];
  /** whether what somebody tells stays there */
  readonly privacy: Text;
  /** what it asks of who does this work: knowledge and skills */
  readonly asks: readonly Text[];
};

/** A moment in a study at which many students need a word. */
export type KeyMoment = {
  readonly key: string;
  readonly name: Text;
  /** when, when a programme has not said: month and day of the academic year, `09-01` to `09-30` */
  readonly from: string;
  readonly to: string;
  /** what students should hear */
  readonly hear: readonly Text[];
  /** a message that a guide can pass on */
  readonly message: Text;
  /** one slide */
  readonly slide: { readonly title: Text; readonly lines: readonly Text[] };
  /** what to watch for */
  readonly watch: readonly Text[];
};

export const ADJUSTMENT_AREAS = ['timetable', 'tests', 'attendance', 'leave', 'money', 'equipment'] as const;
export type AdjustmentArea = (typeof ADJUSTMENT_AREAS)[number];

/** Something that can be arranged: who decides, what is needed (a need, not a diagnosis), how long it takes. */
export type Adjustment = {
  readonly key: string;
  readonly area: AdjustmentArea;
  readonly name: Text;
  readonly what: Text;
  readonly decides: Text;
  readonly needed: Text;
  readonly takes: Text;
  readonly start: Text;
};
