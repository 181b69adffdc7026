import type { Room } from '../../platform/http/context.ts';
import { viewHub } from './handlers/hub.tsx';

const roles = ['student', 'guide', 'specialist', 'coordinator', 'executive', 'representative', 'researcher'] as const;

/** The way in to everything about policy. */
export const policyRoom: Room = {
  name: 'policy',
  routes: [{ method: 'GET', path: '/beleid', roles, audit: 'none', handler: viewHub }],
};
