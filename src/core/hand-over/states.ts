import type { HandOverState, Mover } from './types.ts';

type Move = { readonly from: HandOverState; readonly to: HandOverState; readonly by: Mover };

const move = (by: Mover, from: HandOverState, ...to: readonly HandOverState[]): readonly Move[] =>
  to.map((one) => ({ by, from, to: one }));

/**
 * HAND-1: from which state to which, and who moves it. The database keeps the same list (`hand_over_moves` in
 * 0006_hand_over.sql), and a test compares the two. The picture stands in docs/states/hand-over.md.
 */
export const MOVES: readonly Move[] = [
  ...move('student', 'drafted', 'consented'),
  ...move('student', 'consented', 'drafted', 'sent'),
  ...move('receiver', 'sent', 'seen', 'accepted', 'declined'),
  ...move('receiver', 'seen', 'accepted', 'declined'),
  ...move('receiver', 'accepted', 'first-contact', 'declined', 'closed'),
  ...move('receiver', 'first-contact', 'closed'),
  ...(['sent', 'seen', 'accepted', 'first-contact'] as const).flatMap((from) => move('student', from, 'withdrawn')),
];

/** Whether somebody may move a hand-over from one state to another. */
export const mayMove = (by: Mover, from: HandOverState, to: HandOverState): boolean =>
  MOVES.some((one) => one.by === by && one.from === from && one.to === to);

/** HAND-2: nothing has gone anywhere yet; the student may still change every word, or throw it away. */
export const isDraft = (state: HandOverState): boolean => state === 'drafted' || state === 'consented';

/** HAND-3: somebody on the other side is working on it. */
export const isUnderWay = (state: HandOverState): boolean =>
  (['sent', 'seen', 'accepted', 'first-contact'] as const).some((one) => one === state);

/** HAND-4: nobody has answered yet; the term of the offer counts. */
export const waitsForAnswer = (state: HandOverState): boolean => state === 'sent' || state === 'seen';
