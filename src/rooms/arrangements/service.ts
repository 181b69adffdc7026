import type { Actor } from '../../access/roles.ts';
import { adjustments } from '../../core/guidance/content/adjustments/index.ts';
import { roles } from '../../core/guidance/content/roles/index.ts';
import { textOf } from '../../core/guidance/editing/index.ts';
import { adjustmentShape, roleShape } from '../../core/guidance/editing/shapes.ts';
import { inUse, provenance } from '../../core/guidance/in-use.ts';
import type { Adjustment, RoleCard } from '../../core/guidance/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { readOwn } from './store.ts';

/** The texts as this institution uses them, and whose each is. */
export function arrangementsService(db: Database) {
  return {
    async adjustments(actor: Actor) {
      const own = await readOwn(db, actor, 'adjustment');
      const texts = inUse(adjustments, own, (body, ours: Adjustment) => textOf(adjustmentShape, body, ours));
      return texts.map((text) => ({ ...text, source: provenance(own.get(text.key)) }));
    },
    /** @param sector the cards of roles that are found there */
    async roles(actor: Actor, sector: 'mbo' | 'hbo' | 'wo') {
      const own = await readOwn(db, actor, 'role');
      return inUse(roles, own, (body, ours: RoleCard) => textOf(roleShape, body, ours))
        .filter(({ sectors }) => !sectors || sectors.includes(sector))
        .map((card) => ({ ...card, source: provenance(own.get(card.key)) }));
    },
  };
}
export type ArrangementsService = ReturnType<typeof arrangementsService>;
