import { adjustments } from './content/adjustments/index.ts';
import { moments } from './content/moments/index.ts';
import { roles } from './content/roles/index.ts';
import { routes } from './content/routes/index.ts';
import { adjustmentShape, momentShape, roleShape, routeShape } from './editing/shapes.ts';
import type { Shape } from './editing/index.ts';

/** A set of texts of ours, and what an institution may change about each. */
export type Kind = { readonly ours: readonly { readonly key: string }[]; readonly shape: Shape };

/** The kinds of text that there may be; those with texts of ours stand in `kinds`. */
export const KIND_NAMES = ['moment', 'adjustment', 'role', 'route'] as const;
export type KindName = (typeof KIND_NAMES)[number];

/** What may be edited now: a line for each kind. */
export const kinds: Readonly<Partial<Record<KindName, Kind>>> = {
  moment: { ours: moments, shape: momentShape },
  adjustment: { ours: adjustments, shape: adjustmentShape },
  role: { ours: roles, shape: roleShape },
  route: { ours: routes, shape: routeShape },
};
