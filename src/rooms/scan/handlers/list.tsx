import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { freshChoices, listView } from '../presenters/list.ts';
import { readRound, twice } from '../schemas.ts';
import type { ScanService } from '../service.ts';
import { FreshPage } from '../views/fresh.tsx';
import { ListPage } from '../views/list.tsx';
import { wordsOf } from '../words/index.ts';
import { problemsIn } from './common.ts';

/** GET /beleid/zelfscan: what there is to fill in, and what came of it before. */
export const viewList = (service: ScanService) => async (ctx: Context) => ctx.page(
  { title: wordsOf(ctx.lang).title, here: 'scan' },
  <ListPage lang={ctx.lang} view={listView(await service.all(ctx.actor), ctx.lang)} href={ctx.href} />,
);

type Again = { readonly form: URLSearchParams; readonly errors: readonly FieldError[] };

/** GET /beleid/zelfscan/nieuw. */
export const viewFresh = (service: ScanService, again?: Again) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang).fresh;
  const value = (name: string, otherwise: string) => again?.form.get(name) ?? otherwise;
  const choices = freshChoices(await service.all(ctx.actor), ctx.lang);
  return ctx.page(
    { title: words.title, here: 'scan', status: again ? 422 : 200 },
    <FreshPage
      lang={ctx.lang}
      choices={choices}
      values={{
        scheme: value('scheme', ctx.institution.sector === 'mbo' ? 'gs' : 'fs'), unit: value('unit', choices.units[0]?.value ?? ''),
        year: value('year', dayOf(ctx.now).slice(0, 4)),
      }}
      problems={problemsIn(again?.errors ?? [], ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** POST /beleid/zelfscan/nieuw: opens a round. */
export const submitFresh = (service: ScanService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readRound(form);
  if (!read.ok) return viewFresh(service, { form, errors: read.errors })(ctx);
  const id = await service.open(ctx.actor, read.value, ctx.now);
  if (!id) return viewFresh(service, { form, errors: [twice] })(ctx);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/beleid/zelfscan/${id}`));
};
