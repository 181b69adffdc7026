import type { Context, Room } from '../../platform/http/context.ts';
import { aboutPage, type PageName } from './view.tsx';

const view = (name: PageName) => (ctx: Context) => {
  const { title, body } = aboutPage(name, ctx.lang);
  return ctx.page({ title }, body);
};

/** What everybody may know about this site. */
export const aboutRoom: Room = {
  name: 'about',
  routes: [
    { method: 'GET', path: '/privacy', public: true, audit: 'none', handler: view('privacy') },
    { method: 'GET', path: '/toegankelijkheid', public: true, audit: 'none', handler: view('accessibility') },
    { method: 'GET', path: '/over', public: true, audit: 'none', handler: view('about') },
  ],
};
