import type { Context, Room } from '../../platform/http/context.ts';
import { inLang, PAGES } from './words.ts';

const view = (name: keyof typeof PAGES) => (ctx: Context) => {
  const { title, parts } = inLang(PAGES[name], ctx.lang);
  return ctx.page(
    { title },
    <>
      <h1>{title}</h1>
      {parts.map(({ heading, text }) => (
        <section class="stack">
          {heading && <h2>{heading}</h2>}
          <p>{text}</p>
        </section>
      ))}
    </>,
  );
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
