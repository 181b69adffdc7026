import { givingService } from './services/giving.ts';
import { receivingService } from './services/receiving.ts';
import { roundService } from './services/round.ts';
import type { GiftDeps } from './services/sealed.ts';

/** What students give to read, from each side, and what happens by itself. */
export function giftsService(deps: GiftDeps) {
  return { giving: givingService(deps), receiving: receivingService(deps), round: roundService(deps) };
}
export type GiftsService = ReturnType<typeof giftsService>;
