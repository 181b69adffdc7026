import type { Tables } from '../tables.ts';

/** What a backup holds, each table after the ones it refers to. */
export const BACKED_UP = [
  'institution', 'org_unit', 'person', 'role_grant', 'role_mapping', 'audit_event',
  'initiative', 'initiative_tag', 'initiative_proposal', 'initiative_change', 'own_scheme',
  'own_word', 'question_count', 'sent_question', 'report', 'own_helpline',
  'guidance_content', 'moment_date',

  'reception', 'reception_member', 'hand_over', 'hand_over_text', 'hand_over_word', 'hand_over_mark',
  'signal_release', 'signal_figure', 'impression',

  'training_date', 'training_seats', 'training_signup', 'training_duty', 'training_coverage',
  'partner', 'partner_agreement',
  'goal', 'goal_figure', 'outside_figure', 'column_match',
  'vision', 'vision_part', 'policy_comment', 'team_member', 'responsibility',
  'plan_action', 'student_proposal', 'scan_round', 'scan_answer', 'scan_agreed',
  'evaluation', 'evaluation_voice', 'feedback_form', 'feedback_answer', 'feedback_release', 'decision',
  'money_source', 'money_import', 'money_entry', 'money_share', 'account_paragraph', 'account_version', 'account_rows',
  'check_in_setting', 'instrument', 'vault', 'vault_item', 'dropped_key', 'check_in_reminder', 'gift_receiver', 'gift',
  'round', 'round_turnout', 'other_survey', 'contribution',
] as const satisfies readonly (keyof Tables)[];

export type BackedUp = (typeof BACKED_UP)[number];

/** What it leaves out on purpose, and why. */
export const LEFT_OUT = {
  session: 'who is signed in signs in again; a token does not belong in a file',
  import_preview: 'is gone after a day, and made again from the file it came from',
  offer_waiting: 'is computed anew every hour',
  hand_over_overdue: 'is computed anew every hour',
  round_address: 'comes from a file of the institution, which puts it in again: a list of addresses does not live on in a file',
  round_mark: 'is counted when a round closes; what a student took back must not come back',
  migration: 'belongs to the tables, which the new database makes for itself',
} as const satisfies Partial<Record<keyof Tables, string>>;
