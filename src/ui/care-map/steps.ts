import type { PartText as Text } from '../../core/initiatives/types.ts';

/** Something to go to, in a card. */
export type CareItem = { readonly href: string; readonly name: string | Text; readonly note?: string };

/** Who helps: a name (a link when they have a page), whether there is room, how long one waits, and what they do. */
export type CareCard = {
  readonly name: string | Text;
  readonly href?: string;
  readonly state?: { readonly look: 'good' | 'attention' | 'wrong'; readonly label: string };
  readonly wait?: string;
  /** how many items, in words; with it they are folded away */
  readonly count?: string;
  readonly items: readonly CareItem[];
};

export type CareStep = {
  /** 1–6 */
  readonly step: number;
  readonly label: string;
  readonly weight: string;
  readonly inside: readonly CareCard[];
  readonly outside: readonly CareCard[];
};
