/**
 * Tables that hold something of a student: who it is, a session, what was asked, what was written. The rooms
 * `group-figures` and `policy` may not name one (house, never 6). A migration that adds such a table adds it here.
 */
export const STUDENT_TABLES = ['person', 'session', 'question_count', 'sent_question', 'report',
  'hand_over', 'hand_over_text', 'hand_over_word', 'hand_over_mark',
  'student_proposal', 'feedback_answer',
  'vault', 'vault_item', 'dropped_key', 'check_in_reminder', 'gift', 'round_address', 'round_mark', 'contribution',
] as const;
