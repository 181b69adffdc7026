import type { Room } from '../../platform/http/context.ts';
import { viewAbout } from './handlers/about.ts';

/** What everybody may know about this site. */
export const aboutRoom: Room = {
  name: 'about',
  routes: [
    { method: 'GET', path: '/privacy', public: true, audit: 'none', handler: viewAbout('privacy') },
    { method: 'GET', path: '/toegankelijkheid', public: true, audit: 'none', handler: viewAbout('accessibility') },
    { method: 'GET', path: '/over', public: true, audit: 'none', handler: viewAbout('about') },
  ],
};
