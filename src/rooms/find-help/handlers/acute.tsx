import type { Context } from '../../../platform/http/context.ts';
import { allLines } from '../../../ui/acute-panel/view.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import { wordsOf } from '../words.ts';

/** GET /nu: every line there is, and the institution's own contact. */
export const viewAcute = (ctx: Context) => {
  const words = wordsOf(ctx.lang).acute;
  const view = { ...allLines(ctx.institution, ctx.lang), title: words.title, intro: words.intro };
  return ctx.page({ title: wordsOf(ctx.lang).homeTitle }, <AcuteHelp lang={ctx.lang} view={view} alone />);
};
