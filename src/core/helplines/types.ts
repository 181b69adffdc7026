import type { Text } from '../frameworks/types.ts';

/** A public helpline. Reference data for every institution; an institution adds its own. */
export type Helpline = {
  readonly key: string;
  readonly name: Text;
  /** as people write it: "0800-2000"; absent when the number differs by region */
  readonly phone?: string;
  /** what a telephone dials: "tel:08002000"; present exactly when `phone` is */
  readonly tel?: string;
  readonly chatUrl?: string;
  readonly url?: string;
  readonly hours: Text;
  /** true only where the line itself says that calling costs nothing */
  readonly free: boolean;
  /** for whom, or for what */
  readonly for: Text;
  readonly minAge?: number;
  readonly maxAge?: number;
  /** which other language one can speak, only where that is certain */
  readonly languageNote?: Text;
  /** ISO date on which the number was last compared with its public source */
  readonly checkedOn: string;
};
