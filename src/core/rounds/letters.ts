/** What was sent to one line of the list. Days as `2026-11-26`. */
export type Sent = { readonly invitedOn: string | null; readonly reminded: number; readonly remindedOn: string | null };
export type Due = 'invitation' | 'reminder' | undefined;

/** How many reminders there have been to send by a day. */
export const remindersBy = (remindOn: readonly string[], today: string): number =>
  remindOn.filter((day) => day <= today).length;

/**
 * ROUND-10: what one line of the list gets today, in a round that is open: the invitation, then at most two reminders,
 * never two letters on one day. A reminder that could not be sent on its day follows later; two of them become one.
 */
export function dueOn({ invitedOn, reminded, remindedOn }: Sent, remindOn: readonly string[], today: string): Due {
  if (invitedOn === null) return 'invitation';
  const due = reminded < remindersBy(remindOn, today);
  return due && invitedOn < today && (remindedOn === null || remindedOn < today) ? 'reminder' : undefined;
}
