import type { Context } from '../../../platform/http/context.ts';
import { formOf, rowOf } from '../presenter.ts';
import { readForm, type Typed, versionIn, type Wrong } from '../schemas.ts';
import type { AdviceService } from '../service.ts';
import { RulePage } from '../views/rule.tsx';
import { RulesPage } from '../views/rules.tsx';
import { wordsOf } from '../words.ts';

const keyOf = (ctx: Context): string => ctx.params['key'] ?? '';
const pathOf = (ctx: Context): string => ctx.href(`/beleid/check-in/advies/${keyOf(ctx)}`);

/** A form that came back; without what was typed, because somebody else was first with something that has no form. */
type Again = { readonly typed?: Typed; readonly wrong?: readonly Wrong[]; readonly conflict?: boolean };

/** GET /beleid/check-in/advies: every rule in words. */
export const viewRules = (service: AdviceService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const rows = (await service.all(ctx.actor)).map((one) => rowOf(one, words, ctx.lang));
  return ctx.page({ title: words.title, here: 'policy', wide: true }, <RulesPage lang={ctx.lang} href={ctx.href} rows={rows} />);
};

/** GET …/:key: one rule, to change; and the same when a form came back. */
export const viewRule = (service: AdviceService, again?: Again) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const view = formOf(await service.one(ctx.actor, keyOf(ctx)), words, ctx.lang, again);
  const status = again?.conflict ? 409 : again ? 422 : 200;
  return ctx.page(
    { title: words.title, here: 'policy', status, address: pathOf(ctx) },
    <RulePage lang={ctx.lang} href={ctx.href} path={pathOf(ctx)} view={view} conflict={again?.conflict ?? false}
      saved={!again && ctx.url.searchParams.has('opgeslagen')} />,
  );
};

/** POST …/:key: words and place of their own, or switched off. */
export const submitRule = (service: AdviceService) => async (ctx: Context) => {
  const form = await ctx.form();
  const { rule } = await service.one(ctx.actor, keyOf(ctx));
  const { typed, wrong, changed } = readForm(form, rule);
  if (!changed) return viewRule(service, { typed, wrong })(ctx);
  const done = await service.save(ctx.actor, keyOf(ctx), changed, ctx.now);
  // what was typed counts after the newest version, once somebody has seen that there is one
  if (!done) return viewRule(service, { typed, conflict: true })(ctx);
  return ctx.redirect(`${pathOf(ctx)}?opgeslagen`);
};

/** POST …/:key/terug: ours again. */
export const submitBack = (service: AdviceService) => async (ctx: Context) => {
  const form = await ctx.form();
  const done = await service.back(ctx.actor, keyOf(ctx), versionIn(form), ctx.now);
  return done ? ctx.redirect(`${pathOf(ctx)}?opgeslagen`) : viewRule(service, { conflict: true })(ctx);
};
