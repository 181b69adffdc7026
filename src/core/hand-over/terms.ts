/** A draft that nobody sent is kept for so many days. */
export const DRAFT_DAYS = 14;
/** A draft of a guide waits so many days for the student to open it. */
export const OPEN_DAYS = 3;
/** What was sent and never ended is kept for so many days. */
export const SENT_DAYS = 180;
/** What was withdrawn tells the receiver so for so many days; nothing of the student is in it. */
export const WITHDRAWN_DAYS = 14;
/** What a guide heard is kept for so many days. */
export const WORD_DAYS = 120;
/** Everything is gone so many days after the end, where an offer says nothing else (HAND-11). */
export const KEEP_DAYS = 56;
