import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { unitName, visionView } from '../presenters/vision.ts';
import { readBody, readDecision, readUnit, versionIn } from '../schemas.ts';
import type { VisionService } from '../service.ts';
import { DecidePage } from '../views/decide.tsx';
import { EditPage } from '../views/edit.tsx';
import { StartPage } from '../views/start.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, idIn, problemsIn } from './common.ts';

const page = (ctx: Context, again: Again | undefined) =>
  ({ title: wordsOf(ctx.lang).vision.title, here: 'vision', status: again ? 422 : 200 });
const at = (ctx: Context, id: string) => ctx.href(`/beleid/visie/${id}`);

/** GET /beleid/visie/nieuw?onderdeel=… */
export const viewStart = (service: VisionService, again?: Again) => async (ctx: Context) => {
  const { whole, units } = await service.startable(ctx.actor);
  const options = [
    ...(whole ? [{ value: 'all', label: wordsOf(ctx.lang).whole }] : []),
    ...units.map(({ id, name }) => ({ value: id, label: name[ctx.lang] })),
  ];
  const value = again?.form.get('unit') ?? ctx.url.searchParams.get('onderdeel') ?? options[0]?.value ?? '';
  return ctx.page(page(ctx, again), (
    <StartPage lang={ctx.lang} options={options} value={value} problems={problemsIn(again, ctx.lang)} href={ctx.href} />
  ));
};

/** POST /beleid/visie/nieuw: a draft, from the last decided one. */
export const submitStart = (service: VisionService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readUnit(form);
  if (!read.ok) return viewStart(service, { form, errors: read.errors })(ctx);
  const id = await service.start(ctx.actor, read.value, ctx.now);
  ctx.about(id);
  return ctx.redirect(`${at(ctx, id)}/bewerken`);
};

/** GET /beleid/visie/:id/bewerken. */
export const viewEdit = (service: VisionService, again?: Again) => async (ctx: Context) => {
  const { vision, units } = await service.draft(ctx.actor, idIn(ctx));
  const { body, version } = vision;
  const typed = (name: string, otherwise: string) => again?.form.get(name) ?? otherwise;
  return ctx.page(page(ctx, again), (
    <EditPage
      lang={ctx.lang}
      id={vision.id}
      unit={unitName(vision.unitId, units, ctx.lang)}
      version={again ? versionIn(again.form) : version}
      values={{
        text: typed('text', body.text), values: typed('values', body.values.join('\n')),
        spearheads: typed('spearheads', body.spearheads.join('\n')), tookPart: typed('tookPart', body.tookPart),
      }}
      problems={problemsIn(again, ctx.lang)}
      href={ctx.href}
    />
  ));
};

/** POST /beleid/visie/:id/bewerken. */
export const submitEdit = (service: VisionService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readBody(form);
  if (!read.ok) return viewEdit(service, { form, errors: read.errors })(ctx);
  await service.change(ctx.actor, id, versionIn(form), read.value, ctx.now);
  return ctx.redirect(at(ctx, id));
};

/** GET /beleid/visie/:id/besluit. */
export const viewDecide = (service: VisionService, again?: Again) => async (ctx: Context) => {
  const found = await service.draft(ctx.actor, idIn(ctx));
  const { vision } = found;
  const looks = { grants: [], keeps: true, answers: false, now: ctx.now };
  const typed = (name: string, otherwise = '') => again?.form.get(name) ?? otherwise;
  return ctx.page(page(ctx, again), (
    <DecidePage
      lang={ctx.lang}
      id={vision.id}
      version={again ? versionIn(again.form) : vision.version}
      unit={unitName(vision.unitId, found.units, ctx.lang)}
      empty={visionView(vision, found, looks, ctx.lang).parts.filter(({ lines }) => !lines).map(({ title }) => title)}
      values={{ by: typed('by'), on: typed('on', dayOf(ctx.now)), review: typed('review') }}
      problems={problemsIn(again, ctx.lang)}
      href={ctx.href}
    />
  ));
};

/** POST /beleid/visie/:id/besluit: from now on it stays as it is. */
export const submitDecide = (service: VisionService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readDecision(form, dayOf(ctx.now));
  if (!read.ok) return viewDecide(service, { form, errors: read.errors })(ctx);
  await service.decide(ctx.actor, id, versionIn(form), read.value, ctx.now);
  return ctx.redirect(at(ctx, id));
};

/** GET /beleid/visie/:id/weg: asks whether a draft is to go. */
export const viewRemove = (service: VisionService) => async (ctx: Context) => {
  const { vision } = await service.draft(ctx.actor, idIn(ctx));
  const words = wordsOf(ctx.lang).remove;
  const hidden = { version: String(vision.version) };
  return ctx.page(page(ctx, undefined), (
    <Confirm
      lang={ctx.lang}
      action={`${at(ctx, vision.id)}/weg`}
      question={words.question}
      yes={words.yes}
      back={at(ctx, vision.id)}
      danger
      hidden={hidden}
    >
      <p>{words.what}</p>
    </Confirm>
  ));
};

/** POST /beleid/visie/:id/weg. */
export const submitRemove = (service: VisionService) => async (ctx: Context) => {
  await service.remove(ctx.actor, idIn(ctx), versionIn(await ctx.form()));
  return ctx.redirect(ctx.href('/beleid/visie'));
};
