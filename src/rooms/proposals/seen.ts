import { createHash } from 'node:crypto';
import type { Proposal } from './store.ts';

/** A short mark of what somebody read, so that an answer is about exactly that. */
export const seenMark = (row: Proposal): string => createHash('sha256')
  .update(JSON.stringify([row.state, row.title, row.what, row.asks_cents, row.asks_room, row.asks_help, row.reach]))
  .digest('base64url').slice(0, 22);
