import type { EdgeRule, Zone } from '../types.ts';
import { fileOf, isUnknown } from './shared.ts';

const BELOW: Readonly<Partial<Record<Zone, readonly Zone[]>>> = {
  platform: ['room', 'app', 'cli'],
  ui: ['room', 'app', 'cli', 'platform', 'access'],
  access: ['room', 'app', 'cli', 'platform', 'ui'],
};

/** platform, ui, access → rooms, app; and access → core only, ui → core only. */
export const never5: EdgeRule = {
  name: 'NEVER-5',
  breaks(edge) {
    const forbidden = BELOW[edge.from.zone];
    if (!forbidden) return undefined;
    if (isUnknown(edge)) return 'where this leads cannot be read, so it might be a room or the app';
    const to = fileOf(edge)?.zone;
    if (!to || !forbidden.includes(to)) return undefined;
    return `${edge.from.zone} never imports ${to === 'room' ? 'a room' : to}`;
  },
};
