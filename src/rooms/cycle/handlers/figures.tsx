import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { figuresView, unitOptions, type Values, valuesOf, valuesOfForm } from '../presenters/figures.ts';
import { readOutside } from '../schemas/figure-form.ts';
import type { CycleService, Figures } from '../service.ts';
import { FigureForm, FiguresPage } from '../views/figures.tsx';
import { wordsOf } from '../words/index.ts';

const versionIn = (form: URLSearchParams): number => Number.parseInt(form.get('version') ?? '', 10) || 0;
const PATH = '/beleid/cijfers';
type Shown = {
  readonly all: Figures; readonly values: Values; readonly errors?: readonly FieldError[];
  readonly existing?: { readonly id: string; readonly version: number };
};

const page = (ctx: Context, { all, values, errors = [], existing }: Shown) => ctx.page(
  { title: wordsOf(ctx.lang).figures.title, here: 'figures', status: errors.length > 0 ? 422 : 200 },
  <FigureForm
    lang={ctx.lang} values={values} errors={errors.map(({ field, message }) => ({ field, message: message[ctx.lang] }))}
    action={ctx.href(existing ? `${PATH}/${existing.id}` : `${PATH}/nieuw`)} back={ctx.href(PATH)}
    units={unitOptions(all, ctx.lang)} whole={all.keeps(undefined)}
    {...(existing ? { existing: { version: existing.version, remove: ctx.href(`${PATH}/${existing.id}/weg`) } } : {})}
  />,
);

/** GET /beleid/cijfers. */
export const viewFigures = (service: CycleService) => async (ctx: Context) => ctx.page(
  { title: wordsOf(ctx.lang).figures.title, here: 'figures', wide: true },
  <FiguresPage
    lang={ctx.lang} view={figuresView(await service.figures(ctx.actor), ctx.lang)} keeper={ctx.actor.role === 'coordinator'}
    href={ctx.href}
  />,
);

/** GET /beleid/cijfers/nieuw. */
export const viewNew = (service: CycleService) => async (ctx: Context) => page(ctx, {
  all: await service.figures(ctx.actor),
  values: valuesOf({ year: Number(dayOf(ctx.now).slice(0, 4)), unit: '%', unitId: ctx.actor.unitIds?.[0] }, ctx.lang),
});

/** POST /beleid/cijfers/nieuw. */
export const submitNew = (service: CycleService) => async (ctx: Context) => {
  const all = await service.figures(ctx.actor);
  const form = await ctx.form();
  const read = readOutside(form, all.keeps);
  if (!read.ok) return page(ctx, { all, values: valuesOfForm(form), errors: read.errors });
  ctx.about(await service.add(ctx.actor, read.value, ctx.now));
  return ctx.redirect(ctx.href(PATH));
};

/** GET /beleid/cijfers/:id. */
export const viewEdit = (service: CycleService) => async (ctx: Context) => {
  const { figure, ...all } = await service.mine(ctx.actor, ctx.params['id'] ?? '');
  return page(ctx, { all, values: valuesOf(figure, ctx.lang), existing: figure });
};

/** POST /beleid/cijfers/:id. */
export const submitEdit = (service: CycleService) => async (ctx: Context) => {
  const { figure, ...all } = await service.mine(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(figure.id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = readOutside(form, all.keeps);
  if (!read.ok) return page(ctx, { all, values: valuesOfForm(form), errors: read.errors, existing: { id: figure.id,
    version } });
  await service.change(ctx.actor, figure.id, version, read.value, ctx.now);
  return ctx.redirect(ctx.href(PATH));
};

/** GET /beleid/cijfers/:id/weg: asks first. */
export const viewRemove = (service: CycleService) => async (ctx: Context) => {
  const { figure } = await service.mine(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).figures;
  const path = ctx.href(`${PATH}/${figure.id}`);
  return ctx.page(
    { title: words.title, here: 'figures' },
    <Confirm lang={ctx.lang} action={`${path}/weg`} question={words.removeQuestion} yes={words.removeYes} back={path} danger
      hidden={{ version: `${figure.version}` }}>
      <p>{figure.what}, {figure.year}. {figure.source}</p>
    </Confirm>,
  );
};

/** POST /beleid/cijfers/:id/weg. */
export const submitRemove = (service: CycleService) => async (ctx: Context) => {
  const { figure } = await service.mine(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(figure.id);
  await service.remove(ctx.actor, figure.id, versionIn(await ctx.form()));
  return ctx.redirect(ctx.href(PATH));
};
