import type { GiftChoice } from '../../core/check-in/gift.ts';

/** What a student wants to give, to whom, and until when. */
export type Wish = {
  readonly recordId: string; readonly choice: GiftChoice; readonly receiverId: string; readonly role: string;
  readonly until: string;
};

/** How somebody stands on the list. */
export type Listing = { readonly name: string; readonly about: string; readonly assesses: boolean };
