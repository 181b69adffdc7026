import type { Actor } from '../../../src/access/roles.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { Asked } from './schemas.ts';
import { countOffers } from './store.ts';

export type Found = { readonly offers: number };

/** The use cases of this room. */
export function sampleRoomService(db: Database) {
  return {
    /** How many offers there are, as far as this actor may see them. */
    async count(actor: Actor, asked: Asked): Promise<Found> {
      return { offers: await countOffers(db, actor, asked.level) };
    },
  };
}

export type SampleRoomService = ReturnType<typeof sampleRoomService>;
