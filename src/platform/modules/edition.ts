import { createHash } from 'node:crypto';
import type { Lang } from '../../core/frameworks/types.ts';

/** The text of an exercise in both languages, as it was written. */
export type Texts = Readonly<Record<Lang, string>>;

/** The name of exactly these words: another word gives another edition. */
export const editionOf = ({ nl, en }: Texts): string =>
  createHash('sha256').update(JSON.stringify([nl, en])).digest('hex').slice(0, 16);
