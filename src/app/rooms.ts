import type { Room } from '../platform/http/context.ts';
import type { Deps } from './deps.ts';

/** Every room there is. */
export function rooms(_deps: Deps): readonly Room[] {
  return [];
}
