/** A reminder as a student asks for it. */
export type Wish = {
  readonly email: string; readonly subject: string; readonly every: 'once' | 'month'; readonly on: string;
};
