import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { keptRows, keptView } from '../presenters/keeper.ts';
import { approvalShape, versionIn } from '../schemas.ts';
import type { ModulesService } from '../service.ts';
import { KeptPage } from '../views/kept.tsx';
import { KeptListPage } from '../views/kept-list.tsx';
import { wordsOf } from '../words.ts';

type Again = {
  readonly values?: Readonly<Record<string, string>>; readonly errors?: readonly FieldError[]; readonly conflict?: true;
};

export const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).keeper.title, here: 'modules-kept' });
const keyOf = ({ params }: Context): string => params['key'] ?? '';
const pathOf = (ctx: Context): string => ctx.href(`/beleid/oefeningen/${keyOf(ctx)}`);

/** GET /beleid/oefeningen: every exercise, what wants to be looked at again on top. */
export const viewKeptList = ({ keeper }: ModulesService) => async (ctx: Context) => {
  const rows = keptRows(await keeper.all(ctx.actor), dayOf(ctx.now), ctx.lang);
  return ctx.page({ ...titled(ctx), wide: true }, <KeptListPage lang={ctx.lang} href={ctx.href} {...rows} />);
};

/** GET /beleid/oefeningen/:key: as a student reads it, with what can be done; and the same when a form came back. */
export const viewKept = ({ keeper }: ModulesService, again: Again = {}) => async (ctx: Context) => {
  const { module, history } = await keeper.one(ctx.actor, keyOf(ctx));
  const status = again.conflict ? 409 : again.errors ? 422 : 200;
  const errors = again.errors ?? [];
  return ctx.page({ ...titled(ctx), status, address: pathOf(ctx) }, (
    <KeptPage lang={ctx.lang} href={ctx.href} view={keptView(module, history, ctx.lang)} values={again.values ?? {}}
      errors={errors} errorFor={(field) => errorAt(errors, field)} conflict={again.conflict === true}
      saved={status === 200 && ctx.url.searchParams.has('opgeslagen')} />
  ));
};

/** Does something with the version that the form was made from, and shows the exercise again. */
const doing = (
  service: ModulesService, work: (ctx: Context, form: URLSearchParams, after: number) => Promise<boolean>,
) => async (ctx: Context) => {
  const form = await ctx.form();
  if (!await work(ctx, form, versionIn(form.get('version') ?? ''))) return viewKept(service, { conflict: true })(ctx);
  return ctx.redirect(`${pathOf(ctx)}?opgeslagen`);
};

/** POST …/aan: on or off. */
export const submitSwitch = (service: ModulesService) => doing(service, (ctx, form, after) =>
  service.keeper.switch(ctx.actor, keyOf(ctx), form.get('on') === '1', { after, at: ctx.now }));

/** POST …/terug: our text again. */
export const submitBack = (service: ModulesService) => doing(service, (ctx, _, after) =>
  service.keeper.back(ctx.actor, keyOf(ctx), { after, at: ctx.now }));

/** POST …/goedkeuring: who approved the words that are there now. */
export const submitApproval = (service: ModulesService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang).keeper.approve;
  const values = Object.fromEntries(await ctx.form());
  const read = approvalShape(dayOf(ctx.now)).safeParse(values);
  if (!read.success) {
    const wrong = { by: words.byError, as: words.asError, on: words.onError };
    const errors = (['by', 'as', 'on'] as const).filter((name) => read.error.issues.some(({ path }) => path[0] === name))
      .map((field) => ({ field, message: wrong[field] }));
    return viewKept(service, { values, errors })(ctx);
  }
  const when = { after: versionIn(values['version']), at: ctx.now };
  const done = await service.keeper.approve(ctx.actor, keyOf(ctx), read.data, when);
  if (!done) return viewKept(service, { values, conflict: true })(ctx);
  return ctx.redirect(`${pathOf(ctx)}?opgeslagen`);
};

/** GET …/:lang: the Markdown in one language. */
export const viewMarkdown = ({ keeper }: ModulesService) => async (ctx: Context) => {
  const { module } = await keeper.one(ctx.actor, keyOf(ctx));
  const lang = ctx.params['lang'] === 'en' ? 'en' : 'nl';
  return new Response(module.texts[lang], { headers: {
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': `attachment; filename="${module.key}.${lang}.md"`,
  } });
};
