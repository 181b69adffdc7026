/** Where a hand-over stands (docs/states/hand-over.md). */
export const HAND_OVER_STATES = [
  'drafted', 'consented', 'sent', 'seen', 'accepted', 'first-contact', 'closed', 'declined', 'withdrawn',
] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

/** What a student says yes to, each by itself. */
export const ASKED_ITEMS = ['contact', 'question', 'tried'] as const;
export type AskedItem = (typeof ASKED_ITEMS)[number];

/** Every text of a hand-over: what is asked, what the receiver answers, and what the student says back. */
export type HandOverItem = AskedItem | 'answer' | 'dates' | 'choice' | 'reason' | 'back';

/** The name of the key that a hand-over lives by: without it there is none, whatever a backup says. */
export const LIFE = 'life';

/** A step that a guide may hear of, when the student releases it. */
export const PASSED_STEPS = ['sent', 'accepted', 'first-contact', 'closed'] as const;
export type PassedStep = (typeof PASSED_STEPS)[number];

/** Who moves a hand-over along. */
export type Mover = 'guide' | 'student' | 'receiver';
