import type { Context } from '../../../platform/http/context.ts';
import { aboutPage, type PageName } from '../views/about.tsx';

/** GET /privacy and the others: a page about this site. */
export const viewAbout = (name: PageName) => (ctx: Context) => {
  const { title, body } = aboutPage(name, ctx.lang);
  return ctx.page({ title }, body);
};
