import { OURS } from '../../../core/guidance/content/ours.ts';
import { textFrom, valuesOf, type Values } from '../../../core/guidance/editing/index.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { nameOf, problemMessages, shownFields } from '../presenter.ts';
import { aroundShape, versionIn } from '../schemas.ts';
import type { TextsService } from '../service.ts';
import { TextPage } from '../views/text.tsx';
import { wordsOf } from '../words.ts';

/** A form that came back, with what was typed; without it the text as it is now. */
type Again = { readonly values?: Values; readonly errors: readonly FieldError[]; readonly conflict?: 'typed' | 'back' };

const SEEN_AT = { moment: '/momenten/', adjustment: '/regelen#', role: '/wie-doet-wat#', route: undefined } as const;

const placeOf = ({ params }: Context) => ({ kind: params['kind'] ?? '', key: params['key'] ?? '' });
const pathOf = (ctx: Context) => ctx.href(`/teksten/${placeOf(ctx).kind}/${placeOf(ctx).key}`);

/** What a form holds, several choices of one field joined with commas. */
async function typedIn(ctx: Context): Promise<Values> {
  const form = await ctx.form();
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).join(',')]));
}

/** GET /teksten/:kind/:key: a text as it is now, to change; and the same when a form came back. */
export const viewText = (service: TextsService, again?: Again) => async (ctx: Context) => {
  const { kind, key } = placeOf(ctx);
  const one = await service.one(ctx.actor, kind, key);
  const words = wordsOf(ctx.lang);
  const values = again?.values ?? {
    // whoever changes a text of ours says who keeps it from then on
    ...valuesOf(one.shape, one.text), owner: one.source.owner === OURS.owner ? '' : one.source.owner, reviewOn: one.history[0]?.reviewOn ?? '',
    shown: one.shown ? '1' : '',
  };
  const status = again?.conflict ? 409 : again ? 422 : 200;
  const seen = SEEN_AT[one.kind];
  const history = one.history.map(({ version, madeAt, owner, body, shown }) => ({
    version, owner, date: dayInWords(dayOf(madeAt), ctx.lang),
    state: !shown ? words.hidden : body === undefined ? words.ours : words.own,
  }));
  return ctx.page(
    { title: words.title, here: 'texts', status, address: pathOf(ctx) },
    <TextPage lang={ctx.lang} href={ctx.href} path={pathOf(ctx)} name={nameOf(one.shape, one.text, ctx.lang)}
      kind={words.kinds[one.kind]} fields={shownFields(one.shape.fields, values, ctx.lang)} values={values}
      errors={again?.errors ?? []} version={one.version} history={history} own={one.source.own || !one.shown}
      {...(seen && one.shown ? { seen: `${seen}${key}` } : {})} conflict={again?.conflict}
      saved={!again && ctx.url.searchParams.has('opgeslagen')} />,
  );
};

/** POST /teksten/:kind/:key: a version of their own. */
export const submitText = (service: TextsService) => async (ctx: Context) => {
  const { kind, key } = placeOf(ctx);
  const { shape, ours } = await service.one(ctx.actor, kind, key);
  const values = await typedIn(ctx);
  const words = wordsOf(ctx.lang);
  const read = textFrom(shape, values, ours);
  const around = aroundShape.safeParse(values);
  const errors = [
    ...('problems' in read ? problemMessages(read.problems, ctx.lang) : []),
    ...(around.error?.issues ?? []).map(({ path }) => (path[0] === 'owner'
      ? { field: 'owner', message: words.ownerError } : { field: 'reviewOn', message: words.reviewError })),
  ];
  if ('problems' in read || !around.success) return viewText(service, { values, errors })(ctx);
  const { reviewOn, ...rest } = around.data;
  const saved = { text: read.text, ...rest, ...(reviewOn ? { reviewOn } : {}) };
  const done = await service.save(ctx.actor, kind, key, saved, { after: versionIn(values['version']), at: ctx.now });
  if (!done) return viewText(service, { values, errors: [], conflict: 'typed' })(ctx);
  return ctx.redirect(`${pathOf(ctx)}?opgeslagen`);
};

/** POST /teksten/:kind/:key/terug: ours again. */
export const submitBack = (service: TextsService) => async (ctx: Context) => {
  const { kind, key } = placeOf(ctx);
  const after = versionIn((await typedIn(ctx))['version']);
  const done = await service.back(ctx.actor, kind, key, { after, at: ctx.now });
  if (!done) return viewText(service, { errors: [], conflict: 'back' })(ctx);
  return ctx.redirect(`${pathOf(ctx)}?opgeslagen`);
};
