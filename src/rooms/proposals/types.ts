/** What a student proposes. Money in cents. */
export type ProposalWrite = {
  readonly title: string;
  readonly what: string;
  readonly asksCents?: number;
  readonly asksRoom: string;
  readonly asksHelp: string;
  /** who to talk to, when the student wants that to be known */
  readonly reach: string;
};
/** What a student tells afterwards. */
export type AccountWrite = { readonly account: string; readonly spentCents?: number; readonly people?: number };
/** What a coordinator answers: why, and with a yes what goes with it. */
export type AnswerWrite = {
  readonly state: 'granted' | 'refused';
  readonly answer: string;
  readonly grantCents?: number;
  readonly room?: string;
  readonly contact?: string;
};
